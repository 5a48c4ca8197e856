import type { ReactNode } from 'react';
import type { CheckIn } from '../../../shared/check-in.ts';
import type { HardCall } from '../../../shared/stressor.ts';
import { Empty } from '../../parts/states.tsx';
import { CheckInRow, HardCallRow } from './record-rows.tsx';
import styles from './records.module.css';
import { useDeletion } from './use-deletion.tsx';

interface RecordListProps {
  checkIns: readonly CheckIn[];
  hardCalls: readonly HardCall[];
  /** Own tags, offered when a check-in is changed. */
  tags: readonly string[];
  /** Said while there is nothing. */
  empty?: ReactNode;
  /** Something is about to be deleted here. */
  onDelete?: () => void;
}

/** Check-ins and hard calls in the order they were said; each can be changed or deleted, and a deletion undone. */
export function RecordList({ checkIns, hardCalls, tags, empty, onDelete }: RecordListProps) {
  const { notice, deleteCheckIn, deleteHardCall } = useDeletion(onDelete);
  const rows = [
    ...checkIns.map((c) => ({
      at: c.at,
      id: c.id,
      row: <CheckInRow checkIn={c} tags={tags} onDelete={() => deleteCheckIn(c)} />,
    })),
    ...hardCalls.map((c) => ({
      at: c.at,
      id: c.id,
      row: <HardCallRow call={c} onDelete={() => deleteHardCall(c)} />,
    })),
  ].toSorted((a, b) => a.at - b.at);
  return (
    <>
      {notice}
      {rows.length === 0 && !notice && empty && <Empty>{empty}</Empty>}
      {rows.length > 0 && (
        <ul className={styles.list}>
          {rows.map(({ id, row }) => (
            <li key={id} className={styles.record}>
              {row}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
