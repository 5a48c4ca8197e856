import { useEffect, useEffectEvent } from 'react';
import { FeltRoutine } from '../seat/breathe/felt-routine.tsx';
import { StartPage } from '../seat/start/start-page.tsx';
import type { Screen } from './screen.ts';
import { seat } from './seat-screen.tsx';

/** A routine that is over as soon as it began: five minutes that nobody has to wait for. */
const overAtOnce = (
  <StartPage>
    <FeltRoutine routine="sigh">{(onOver) => <Over onOver={onOver} />}</FeltRoutine>
  </StartPage>
);

function Over({ onOver }: { onOver: (seconds: number) => void }) {
  const over = useEffectEvent(onOver);
  useEffect(() => over(300), []);
  return null;
}

/** Routines, and the mood before and after them. */
export const breatheScreens: readonly Screen[] = [
  seat('breathe', 'breathe', { path: '/breathe' }),
  seat('breathe-before', 'breathing, mood before', { path: '/breathe/sigh' }),
  seat('breathe-sigh', 'breathing', {
    path: '/breathe/sigh',
    acts: ['seat.breathe.skip', 'seat.breathe.pause'],
  }),
  seat('breathe-running', 'breathing, running', { path: '/breathe/resonance', acts: ['domain.mood.2'] }),
  seat('breathe-after', 'breathing, mood after', { instead: overAtOnce, acts: ['domain.mood.2'] }),
  seat('breathe-rated', 'breathing, noted', {
    instead: overAtOnce,
    acts: ['domain.mood.2', 'domain.mood.4'],
  }),
  seat('breathe-disk-full', 'breathing, disk full', {
    instead: overAtOnce,
    trouble: { refuse: { recordRoutineSession: 'diskFull' } },
    acts: ['seat.breathe.skip'],
  }),
];
