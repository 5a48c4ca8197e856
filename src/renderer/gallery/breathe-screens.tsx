import { useEffect, useEffectEvent } from 'react';
import { ordinaryBreaks } from '../clients/fake-breaks.ts';
import { callsHeard } from '../clients/fake-calls.ts';
import { fakeHistory } from '../clients/fake-history.ts';
import { ordinaryTuesday } from '../clients/fake-world.ts';
import { routineOf } from '../../shared/routine.ts';
import { FeltRoutine } from '../seat/breathe/felt-routine.tsx';
import { StartPage } from '../seat/start/start-page.tsx';
import type { Screen } from './screen.ts';
import { seat } from './seat-screen.tsx';

/** A routine that is over as soon as it began: five minutes that nobody has to wait for. */
const overAtOnce = (
  <StartPage>
    <FeltRoutine routine={routineOf('sigh')}>{(onOver) => <Over onOver={onOver} />}</FeltRoutine>
  </StartPage>
);

function Over({ onOver }: { onOver: (seconds: number) => void }) {
  const over = useEffectEvent(onOver);
  useEffect(() => over(300), []);
  return null;
}

const { breakPlanning } = ordinaryBreaks();
const surge = {
  breakPlanning: { ...breakPlanning, settings: { ...breakPlanning.settings, surgeDays: ['2026-03-10'] } },
};
const path = '/breathe';
const skip = 'routines.skip';
const done = fakeHistory(400);

/** Routines, and the mood before and after them. */
export const breatheScreens: readonly Screen[] = [
  seat('breathe', 'routines', { path }),
  seat('breathe-wide', 'routines, what helps first', { path, width: 1000, world: done }),
  seat('breathe-surge', 'routines, on a peak day', { path, world: surge, acts: ['routines.sources.title'] }),
  seat('breathe-error', 'routines, what helps is not known', {
    path,
    trouble: { refuse: { routineSessionsBetween: 'unexpected' } },
  }),
  seat('breathe-before', 'breathing, mood before', { path: '/breathe/sigh' }),
  seat('breathe-sigh', 'breathing', { path: '/breathe/sigh', acts: [skip, 'routines.pause'] }),
  seat('breathe-running', 'breathing, running', { path: '/breathe/resonance', acts: ['domain.mood.2'] }),
  seat('breathe-short', 'breathing, a minute, with sound', {
    path: '/breathe/sigh-60',
    world: { preferences: { ...ordinaryTuesday().preferences, sound: true } },
    acts: [skip, 'routines.pause'],
  }),
  seat('breathe-less-motion', 'breathing, less motion', {
    path: '/breathe/box',
    world: { preferences: { ...ordinaryTuesday().preferences, reducedMotion: true } },
    acts: [skip, 'routines.holds.begin', 'routines.pause'],
  }),
  seat('breathe-hold', 'before the breath is held', { path: '/breathe/b478', acts: [skip] }),
  seat('breathe-call', 'breathing, a call comes', {
    path: '/breathe/sigh-60-now',
    world: { calls: callsHeard({ phase: 'ringing' }) },
  }),
  ...(['green', 'eyes', 'move', 'social', 'water_music', 'vent', 'rest'] as const).map((id) =>
    seat(`routine-${id}`, `routine, ${id}`, { path: `/breathe/${id}`, acts: [skip] }),
  ),
  seat('routine-music', 'routine, music plays', {
    path: '/breathe/water_music',
    acts: [skip, 'routines.water.choice.music'],
  }),
  seat('routine-let-go', 'routine, let go', {
    path: '/breathe/vent',
    world: { preferences: { ...ordinaryTuesday().preferences, reducedMotion: true } },
    acts: [skip, { field: 'routines.vent.label', text: '…' }, 'routines.vent.letGo'],
  }),
  seat('breathe-after', 'breathing, mood after', { instead: overAtOnce, acts: ['domain.mood.2'] }),
  seat('breathe-rated', 'breathing, noted', {
    instead: overAtOnce,
    acts: ['domain.mood.2', 'domain.mood.4'],
  }),
  seat('breathe-disk-full', 'breathing, disk full', {
    instead: overAtOnce,
    trouble: { refuse: { recordRoutineSession: 'diskFull' } },
    acts: [skip],
  }),
];
