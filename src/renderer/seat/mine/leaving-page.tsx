import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Leaving } from '../../../shared/seat-contract/leaving.ts';
import { sharing } from '../../../shared/week-report.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { OneOf } from '../../parts/chips.tsx';
import { useDates } from '../../parts/dates.ts';
import { Empty, Trouble, Waiting } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import { HonestCard } from './honest-card.tsx';
import styles from './mine.module.css';
import { RowsTable } from './rows-table.tsx';
import { SubPage } from './sub-page.tsx';

/** S10: the exact rows that will leave, what became of those that did, and the switch for it all. */
export function LeavingPage() {
  const { t } = useTranslation();
  const leaving = useSeat('leaving', {});
  return (
    <SubPage title={t('seat.leaving.title')} wide>
      {leaving.error && <Trouble error={leaving.error} retry={() => void leaving.refetch()} />}
      {leaving.isPending && <Waiting />}
      {leaving.data && (leaving.data.joined ? <Joined leaving={leaving.data} /> : <Alone />)}
    </SubPage>
  );
}

function Alone() {
  const { t } = useTranslation();
  return (
    <Card>
      <p>{t('seat.leaving.alone')}</p>
      <Link href="/mine/join">{t('seat.mine.joinTeam')}</Link>
    </Card>
  );
}

function Joined({ leaving }: { leaving: Leaving }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.column}>
        <NextRows next={leaving.next} />
        <SharingCard leaving={leaving} />
        <Card title={t('seat.leaving.neverTitle')}>
          <p>{t('seat.leaving.never')}</p>
        </Card>
      </div>
      <div className={styles.column}>
        <History history={leaving.history} />
        <HonestCard />
        <TeamCard joined={leaving.joined} />
      </div>
    </>
  );
}

function NextRows({ next }: Pick<Leaving, 'next'>) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  if (!next) return null;
  return (
    <Card title={t('seat.leaving.nextTitle')}>
      <p className={styles.soft}>
        {t('seat.leaving.nextWeek', { span: dates.span(next.firstDay, next.lastDay) })}
      </p>
      <RowsTable week={next} />
      <p>
        {t('seat.leaving.sends', {
          from: dates.moment(next.sendsFrom),
          until: dates.moment(next.sendsUntil),
        })}
      </p>
      <p>{t('seat.leaving.exact')}</p>
    </Card>
  );
}

function SharingCard({ leaving }: { leaving: Leaving }) {
  const { t } = useTranslation();
  const set = useSeatCall('setSharing');
  return (
    <Card title={t('seat.leaving.sharingTitle')}>
      <OneOf
        label={t('seat.leaving.sharingTitle')}
        value={leaving.sharing}
        onChoose={(chosen) => set.mutate({ sharing: chosen })}
        chips={sharing.options.map((id) => ({ id, text: t(`seat.leaving.sharing.${id}`) }))}
      />
      <p role="status">{t(`seat.leaving.sharingText.${leaving.sharing}`)}</p>
      {set.error && <Trouble error={set.error} />}
    </Card>
  );
}

function History({ history }: Pick<Leaving, 'history'>) {
  const { t } = useTranslation();
  const dates = useDates('UTC');
  return (
    <Card title={t('seat.leaving.historyTitle')}>
      {history.length === 0 && <Empty>{t('seat.leaving.historyEmpty')}</Empty>}
      {history.map((sent) => (
        <details key={sent.week}>
          <summary>{dates.span(sent.firstDay, sent.lastDay)}</summary>
          <RowsTable week={sent} />
        </details>
      ))}
    </Card>
  );
}

function TeamCard({ joined }: Pick<Leaving, 'joined'>) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const [asked, setAsked] = useState(false);
  const leave = useSeatCall('leaveTeam');
  if (!joined) return null;
  return (
    <Card title={t('seat.leaving.keyTitle')}>
      <p className={styles.fingerprint}>{joined.fingerprint}</p>
      <p>{t('seat.leaving.keyText')}</p>
      <p className={styles.soft}>
        {t('seat.leaving.joined', { team: joined.team, hub: joined.hub })}{' '}
        {joined.consentAt && t('seat.leaving.since', { when: dates.moment(joined.consentAt) })}
      </p>
      {asked && <p>{t('seat.leaving.leaveText')}</p>}
      {leave.error && <Trouble error={leave.error} />}
      <div className={styles.row}>
        {asked ? (
          <>
            <Button kind="care" isPending={leave.isPending} onPress={() => leave.mutate({})}>
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
