import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Leaving } from '../../../shared/seat-contract/leaving.ts';
import { useSeat } from '../../clients/use-seat.ts';
import { Card } from '../../parts/card.tsx';
import { useDates } from '../../parts/dates.ts';
import { Empty, Trouble, Waiting } from '../../parts/states.tsx';
import { AsksCard } from './asks-card.tsx';
import { HonestCard } from './honest-card.tsx';
import styles from './mine.module.css';
import { NextRows } from './next-rows.tsx';
import { ObstacleCard } from './obstacle-card.tsx';
import { OtherHubCard } from './other-hub-card.tsx';
import { RowsTable } from './rows-table.tsx';
import { SharingCard } from './sharing-card.tsx';
import { SubPage } from './sub-page.tsx';
import { ConsentCard, KeyCard } from './team-cards.tsx';
import { VoicesCard } from './voices-card.tsx';

/** S10: the exact rows that will leave, what became of those that did, and the switch for it all. */
export function LeavingPage() {
  const { t } = useTranslation();
  const leaving = useSeat('leaving', {});
  return (
    <SubPage title={t('seat.leaving.title')} wide>
      {leaving.error && <Trouble error={leaving.error} retry={() => void leaving.refetch()} />}
      {leaving.isPending && <Waiting />}
      {leaving.data &&
        (leaving.data.joined ? (
          <Joined leaving={leaving.data} joined={leaving.data.joined} />
        ) : (
          <Alone history={leaving.data.history} />
        ))}
    </SubPage>
  );
}

function Alone({ history }: Pick<Leaving, 'history'>) {
  const { t } = useTranslation();
  return (
    <>
      <Card>
        <p>{t('seat.leaving.alone')}</p>
        <Link href="/mine/join">{t('seat.mine.joinTeam')}</Link>
      </Card>
      {history.length > 0 && <History history={history} />}
      <VoicesCard joined={false} />
    </>
  );
}

function Joined({ leaving, joined }: { leaving: Leaving; joined: NonNullable<Leaving['joined']> }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.column}>
        <OtherHubCard joined={joined} />
        {leaving.obstacle && <ObstacleCard obstacle={leaving.obstacle} />}
        {leaving.next && <NextRows next={leaving.next} />}
        <SharingCard now={leaving.sharing} />
        <VoicesCard joined />
      </div>
      <div className={styles.column}>
        <ConsentCard consent={joined.consent} />
        <History history={leaving.history} />
        <Card title={t('seat.leaving.neverTitle')}>
          <p>{t('seat.leaving.never')}</p>
        </Card>
        <AsksCard />
        <HonestCard />
        <KeyCard joined={joined} />
      </div>
    </>
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
      {history.length > 0 && <p className={styles.soft}>{t('mine.fate.explained')}</p>}
    </Card>
  );
}
