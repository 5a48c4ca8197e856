import { useState } from 'react';
import { addDays, type Day } from '../../../shared/clock.ts';
import { useSeat } from '../../clients/use-seat.ts';
import { Card } from '../../parts/card.tsx';
import { useDates } from '../../parts/dates.ts';
import { Trouble, Waiting } from '../../parts/states.tsx';
import { RecordList } from '../records/record-list.tsx';
import styles from './patterns.module.css';

/** Days in a fortnight. */
export const fortnight = 14;

/** What was said in the fourteen days up to `to`, newest day first. */
export function Fortnight({ to }: { to: Day }) {
  const dates = useDates('UTC');
  const [emptied, setEmptied] = useState<readonly Day[]>([]);
  const records = useSeat('recordsBetween', { from: addDays(to, 1 - fortnight), to });
  const tags = useSeat('today', {}).data?.tags ?? [];

  if (records.error) return <Trouble error={records.error} retry={() => void records.refetch()} />;
  if (!records.data) return <Waiting />;
  const { checkIns, hardCalls } = records.data;
  const said = [...checkIns, ...hardCalls].map((record) => record.day);
  // A day that was just emptied stays: its list holds the way to undo.
  const days = [...new Set([...said, ...emptied])].toSorted().toReversed();
  return (
    <div className={styles.days}>
      {days.map((day) => (
        <Card key={day} title={dates.day(day)} level={3}>
          <RecordList
            checkIns={checkIns.filter((c) => c.day === day)}
            hardCalls={hardCalls.filter((c) => c.day === day)}
            tags={tags}
            onDelete={() => setEmptied([...emptied, day])}
          />
        </Card>
      ))}
    </div>
  );
}
