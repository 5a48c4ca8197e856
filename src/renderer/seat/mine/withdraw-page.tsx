import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Notice, Trouble, Waiting } from '../../parts/states.tsx';
import styles from './mine.module.css';
import { SubPage } from './sub-page.tsx';

const places = ['here', 'way', 'counted', 'held', 'released', 'list'] as const;

/** Three ways out, from the lightest to the last, and what each can and cannot take back. */
export function WithdrawPage() {
  const { t } = useTranslation();
  const leaving = useSeat('leaving', {});
  const joined = leaving.data?.joined;
  return (
    <SubPage title={t('mine.withdraw.title')}>
      <p>{t('mine.withdraw.intro')}</p>
      {leaving.error && <Trouble error={leaving.error} retry={() => void leaving.refetch()} />}
      {leaving.isPending && <Waiting />}
      {joined && <Consent given={joined.consent !== null} />}
      {joined && <LeaveTeam />}
      <Card title={t('mine.withdraw.eraseTitle')}>
        <p>{t('mine.withdraw.eraseText')}</p>
        <Link href="/mine/erase">{t('mine.withdraw.erase')}</Link>
      </Card>
      <Card title={t('mine.withdraw.takenBack')}>
        <DataTable
          caption={t('mine.withdraw.takenBack')}
          columns={[t('mine.withdraw.column.where'), t('mine.withdraw.column.after')]}
          rows={places.map((place) => ({
            key: place,
            cells: [t(`mine.withdraw.place.${place}`), t(`mine.withdraw.after.${place}`)],
          }))}
        />
      </Card>
    </SubPage>
  );
}

/** One press: withdrawing must not be harder than agreeing was. Agreeing again is the undo. */
function Consent({ given }: { given: boolean }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const withdraw = useSeatCall('withdraw');
  return (
    <Card title={t('mine.withdraw.consentTitle')}>
      <p>{t('mine.withdraw.consentText')}</p>
      {withdraw.error && <Trouble error={withdraw.error} />}
      {given ? (
        <div>
          <Button isPending={withdraw.isPending} onPress={() => withdraw.mutate({})}>
            {t('mine.withdraw.consent')}
          </Button>
        </div>
      ) : (
        <Notice action={<Button onPress={() => go('/mine/consent')}>{t('mine.withdraw.again')}</Button>}>
          {t('mine.withdraw.done')}
        </Notice>
      )}
    </Card>
  );
}

/** In two presses: coming back takes a new slip. */
function LeaveTeam() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [asked, setAsked] = useState(false);
  const leave = useSeatCall('leaveTeam');
  const now = () => leave.mutate({}, { onSuccess: () => go('/mine/leaving') });
  return (
    <Card title={t('mine.withdraw.leaveTitle')}>
      <p>{t('seat.leaving.leaveText')}</p>
      {leave.error && <Trouble error={leave.error} />}
      <div className={styles.row}>
        {asked ? (
          <>
            <Button kind="care" isPending={leave.isPending} onPress={now}>
              {t('seat.leaving.leaveSure')}
            </Button>
            <Button kind="quiet" onPress={() => setAsked(false)}>
              {t('common.cancel')}
            </Button>
          </>
        ) : (
          <Button onPress={() => setAsked(true)}>{t('seat.leaving.leave')}</Button>
        )}
      </div>
    </Card>
  );
}
