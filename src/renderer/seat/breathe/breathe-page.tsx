import { useParams } from 'wouter';
import { FeltRoutine } from './felt-routine.tsx';
import { OneRoutine } from './one-routine.tsx';
import { RoutineList } from './routine-list.tsx';
import { routineAt } from './routine-path.ts';

/** All routines to choose from, or the one that the address names. */
export function BreathePage() {
  const { routine: path } = useParams<{ routine?: string }>();
  const chosen = routineAt(path);
  if (!chosen) return <RoutineList />;
  const { routine, seconds, atOnce } = chosen;
  return (
    <FeltRoutine key={path} routine={routine} atOnce={atOnce}>
      {(onOver) => <OneRoutine routine={routine} seconds={seconds} onOver={onOver} />}
    </FeltRoutine>
  );
}
