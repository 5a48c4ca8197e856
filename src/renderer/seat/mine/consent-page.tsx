import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { consentVersion } from '../../../shared/consent.ts';
import type { SeatInput } from '../../../shared/seat-contract.ts';
import type { Leaving } from '../../../shared/seat-contract/leaving.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { useDates } from '../../parts/dates.ts';
import { Notice, Trouble, Waiting } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import { ConsentText } from './consent-text.tsx';
import styles from './mine.module.css';
import { SubPage } from './sub-page.tsx';

/** Consent on a page of its own before joining: voluntary, withdrawn as easily as given; yes and no weigh the same. */
export function ConsentStep({ slip }: { slip: SeatInput<'readInvite'> }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const join = useSeatCall('joinTeam');
  const agree = () =>
    join.mutate({ ...slip, consent: consentVersion }, { onSuccess: () => go('/mine/leaving') });
  return (
    <SubPage title={t('consent.title')}>
      <ConsentText />
      {join.error && <Trouble error={join.error} />}
      <div className={styles.row}>
        <Button isPending={join.isPending} onPress={agree}>
          {t('consent.agree')}
        </Button>
        <Button onPress={() => go('/mine')}>{t('consent.decline')}</Button>
      </div>
    </SubPage>
  );
}

/** The same page later: to read again, to agree after a withdrawal, or to decide anew about a text that has changed. */
export function ConsentPage() {
  const { t } = useTranslation();
  const leaving = useSeat('leaving', {});
  const joined = leaving.data?.joined;
  const anew = joined?.consent?.isCurrent === false;
  return (
    <SubPage title={t(anew ? 'consent.titleAnew' : 'consent.title')}>
      {leaving.error && <Trouble error={leaving.error} retry={() => void leaving.refetch()} />}
      {leaving.isPending && <Waiting />}
      {anew && <Notice>{t('consent.until')}</Notice>}
      <ConsentText />
      {joined && <Decision consent={joined.consent} />}
    </SubPage>
  );
}

function Decision({ consent }: Pick<NonNullable<Leaving['joined']>, 'consent'>) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const dates = useDates(useSituation().zone);
  const agree = useSeatCall('agree');
  const withdraw = useSeatCall('withdraw');
  const done = { onSuccess: () => go('/mine/leaving') };
  if (consent?.isCurrent) return <p>{t('seat.leaving.since', { when: dates.moment(consent.since) })}</p>;
  const error = agree.error ?? withdraw.error;
  return (
    <>
      {error && <Trouble error={error} />}
      <div className={styles.row}>
        <Button isPending={agree.isPending} onPress={() => agree.mutate({ consent: consentVersion }, done)}>
          {t('consent.agreeAnew')}
        </Button>
        {consent ? (
          <Button isPending={withdraw.isPending} onPress={() => withdraw.mutate({}, done)}>
            {t('consent.declineAnew')}
          </Button>
        ) : (
          <Button onPress={() => go('/mine/leaving')}>{t('consent.decline')}</Button>
        )}
      </div>
    </>
  );
}
