import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Today } from '../../../shared/seat-contract/records.ts';
import { isRunning } from '../../../shared/shift.ts';
import { useSeat } from '../../clients/use-seat.ts';
import { Card } from '../../parts/card.tsx';
import { useDates } from '../../parts/dates.ts';
import { Trouble, Waiting } from '../../parts/states.tsx';
import { NextBreak } from '../breaks/next-break.tsx';
import { HandLinks } from '../hands/hand-links.tsx';
import { ResetCard } from '../breaks/reset-offer.tsx';
import { GoalCard } from '../goals/goal-card.tsx';
import { PulseCard } from '../pulse/pulse-card.tsx';
import { RecordList } from '../records/record-list.tsx';
import { useSituation } from '../situation.ts';
import { HelpCard } from '../strain/help-card.tsx';
import { StrainLine } from '../strain/strain-line.tsx';
import { ArrivalLines } from './arrival-lines.tsx';
import { CheckInCard } from './check-in-card.tsx';
import { EndOfShift } from './end-of-shift.tsx';
import { HardCallOffer } from './hard-call-offer.tsx';
import { HardCallButton } from './hard-call.tsx';
import { RowsLeaving } from './rows-leaving.tsx';
import { ShiftLine } from './shift-line.tsx';
import styles from './today.module.css';

/** Today: how it feels now, what was hard, and what was said so far. */
export function TodayPage() {
  const today = useSeat('today', {});
  if (today.data) return <TodayColumns today={today.data} />;
  if (today.error) return <Trouble error={today.error} retry={() => void today.refetch()} />;
  return <Waiting />;
}

function TodayColumns({ today }: { today: Today }) {
  const { t } = useTranslation();
  const { now, zone } = useSituation();
  const dates = useDates(zone);
  const [ending, setEnding] = useState(false);
  const running = today.shift && isRunning(today.shift, now) ? today.shift : null;
  const over = today.shift !== null && !running;
  // What can be said now is drawn first, and can be used; what was said before comes after it.
  const listed = useDeferredValue<Today | null>(today, null);

  return (
    <div className={styles.page}>
      <h1 className={styles.date}>{dates.day(today.day)}</h1>
      <div className={styles.column}>
        {today.shift && ending ? (
          <EndOfShift today={today} onEnded={() => setEnding(false)} onStay={() => setEnding(false)} />
        ) : (
          <>
            <ArrivalLines />
            {over && <PulseCard />}
            {over && <GoalCard isOver />}
            {over && <RowsLeaving />}
            <CheckInCard today={today} isOver={over} />
            <HardCallOffer />
            <HelpCard />
            <HardCallButton />
            <HandLinks />
            <ResetCard hardCalls={today.hardCalls} />
            {!over && <GoalCard isOver={false} />}
            <NextBreak />
            <ShiftLine today={today} running={running} onEnd={() => setEnding(true)} />
          </>
        )}
      </div>
      {listed && (
        <div className={styles.column}>
          <Card title={t('seat.today.listTitle')}>
            <RecordList
              checkIns={listed.checkIns}
              hardCalls={listed.hardCalls}
              tags={listed.tags}
              empty={t('seat.today.listEmpty')}
            />
          </Card>
          <StrainLine />
        </div>
      )}
    </div>
  );
}
