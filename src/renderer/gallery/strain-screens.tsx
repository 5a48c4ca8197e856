import { fakePulses, fakeSiteHelp, strainAt, strainOfNobody } from '../clients/fake-strain-views.ts';
import { fakeShift, ordinaryTuesday, saidToday } from '../clients/fake-world.ts';
import type { SentWeek } from '../../shared/seat-contract/leaving.ts';
import { EditPulse } from '../seat/pulse/edit-pulse.tsx';
import type { Screen } from './screen.ts';
import { seat } from './seat-screen.tsx';

const path = '/strain';
const over = { shift: { ...fakeShift, endedAt: fakeShift.begunAt + 15_600_000 } };
const lowest = [...ordinaryTuesday().checkIns, saidToday(13, 'middle', 1, 1)];
const fiveTaps = [
  'pulse.scale.4',
  'pulse.scale.4',
  'pulse.scale.2',
  'pulse.scale.3',
  'pulse.scale.5',
] as const;

const pulseSent: SentWeek[] = ordinaryTuesday().history.map((week) => ({
  ...week,
  rows: week.rows.map((row, n) => ({ ...row, value: [3, 2, 2, 7, 2, 3, 4, 4, 5, 4][n] ?? 0, dummy: null })),
}));

/** The early notice, the pulse and help, in every state. */
export const strainScreens: readonly Screen[] = [
  seat('strain-none', 'last weeks, nothing yet', { path, world: { strain: strainOfNobody } }),
  seat('strain-learning', 'last weeks, learning', { path, world: { strain: strainAt('learning') } }),
  seat('strain-steady', 'last weeks, steady', { path }),
  seat('strain-watch', 'last weeks, watch', { path, world: { strain: strainAt('watch') } }),
  seat('strain', 'last weeks, strain', { path, world: { strain: strainAt('strain') } }),
  seat('strain-wide', 'last weeks, wide', { path, width: 1000, world: { strain: strainAt('strain') } }),
  seat('strain-reach-out', 'last weeks, reach out', { path, world: { strain: strainAt('reachOut') } }),
  seat('strain-off', 'last weeks, off', { path, world: { strainOn: false } }),
  seat('strain-error', 'last weeks, error', { path, trouble: { refuse: { strain: 'unexpected' } } }),
  seat('strain-loading', 'last weeks, loading', { path, trouble: { never: ['strain'] } }),
  seat('help-card', 'the card of help', { world: { checkIns: lowest, strain: strainAt('reachOut') } }),
  seat('help-site', 'help, with the site’s own lines', {
    world: { siteHelp: fakeSiteHelp },
    acts: ['common.help'],
  }),
  seat('help-locked', 'help, while locked', {
    world: { stage: 'locked', siteHelp: fakeSiteHelp },
    acts: ['common.help'],
  }),
  seat('pulse', 'the pulse, asked', { world: { ...over, pulseAsked: true } }),
  seat('pulse-middle', 'the pulse, two taps in', {
    world: { ...over, pulseAsked: true },
    acts: fiveTaps.slice(0, 2),
  }),
  seat('pulse-theme', 'the pulse, what should be heard', {
    world: { ...over, pulseAsked: true },
    acts: fiveTaps,
  }),
  seat('pulse-saved', 'the pulse, saved', {
    world: { ...over, pulseAsked: true },
    acts: [...fiveTaps, 'pulse.theme.breaks'],
  }),
  seat('pulse-disk-full', 'the pulse, disk full', {
    world: { ...over, pulseAsked: true },
    trouble: { refuse: { recordPulse: 'diskFull' } },
    acts: [...fiveTaps, 'pulse.themeNone'],
  }),
  seat('leaving-pulse', 'what leaves, a pulse that was sent', {
    path: '/mine/leaving',
    world: { history: pulseSent },
  }),
  seat('pulses', 'own pulses', { path: '/pulses', world: { pulses: fakePulses() } }),
  seat('pulses-empty', 'own pulses, none', { path: '/pulses' }),
  seat('pulses-edit', 'a pulse is changed', {
    instead: <EditPulse pulse={fakePulses()[0]} onClose={() => undefined} />,
  }),
];
