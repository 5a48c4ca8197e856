import { addDays, type Day, instantOf } from '../../shared/clock.ts';
import type { Pulse } from '../../shared/pulse.ts';
import type { StrainView, StrainWhy } from '../../shared/seat-contract/strain.ts';
import type { SiteHelp } from '../../shared/site-help.ts';
import type { Theme } from '../../shared/theme.ts';
import type { Tier } from '../../shared/strain/tier.ts';
import { fakeId, fakeShift, fakeZone } from './fake-world.ts';

// What the early notice of a made-up person may say, for the gallery and for tests.

const daysAgo = (...ago: number[]): Day[] => ago.map((n) => addDays(fakeShift.day, -n));
const felt = (mood: 1 | 2 | 3 | null, ...ago: number[]) => daysAgo(...ago).map((day) => ({ day, mood }));

const lowDays: StrainWhy = {
  id: 'lowDays',
  days: [...felt(3, 14, 13), ...felt(2, 12, 11, 8), ...felt(1, 7)],
  stressors: [],
};
const stressorLoad: StrainWhy = {
  id: 'stressorLoad',
  days: felt(null, 12, 11, 8, 7),
  stressors: ['cust_abuse', 'queue_pressure'],
};
const breaksMissed: StrainWhy = { id: 'breaksMissed', days: felt(null, 8, 7, 5), stressors: [] };
const wornOut: StrainWhy = { id: 'wornOut', days: felt(null, 8), stressors: [] };
const absolute: StrainWhy = { id: 'absolute', days: felt(1, 8, 7, 6, 5, 4), stressors: [] };

/** The view of a tier, with reasons that fit it. */
export function strainAt(tier: Tier): StrainView {
  const reasons: Record<Tier, StrainWhy[]> = {
    learning: [],
    steady: [],
    watch: [stressorLoad, breaksMissed],
    strain: [lowDays, breaksMissed, wornOut],
    reachOut: [lowDays, wornOut, absolute],
  };
  return {
    on: true,
    tier,
    after: fakeShift.day,
    scoredDays: tier === 'learning' ? 4 : 64,
    reasons: reasons[tier],
    helped: tier === 'learning' ? [] : ['resonance', 'long_exhale'],
  };
}

/** Before the first shift. */
export const strainOfNobody: StrainView = {
  on: true,
  tier: 'learning',
  after: null,
  scoredDays: 0,
  reasons: [],
  helped: [],
};

/** Two pulses, newest first. */
export function fakePulses(): [Pulse, Pulse] {
  return [aPulseAgo(8, 'staffing'), { ...aPulseAgo(22, null), wornOut: 2 }];
}

function aPulseAgo(ago: number, theme: Theme | null): Pulse {
  const day = addDays(fakeShift.day, -ago);
  return {
    id: fakeId(7000 + ago),
    shiftId: fakeId(100 + ago),
    day,
    at: instantOf(day, fakeZone, 17, 40),
    wornOut: 4,
    stress: 4,
    recovered: 2,
    workload: 3,
    supported: 4,
    theme,
  };
}

/** What a site offers: one line looked up lately, one long ago. */
export const fakeSiteHelp: SiteHelp = {
  site: 'Suzhou',
  lines: [
    {
      region: 'Mainland China',
      label: 'Assistance programme, in Mandarin and English',
      number: '400 161 9995',
      hours: 'day and night',
      verifiedAt: '2026-02-10',
    },
    {
      region: 'Suzhou',
      label: 'Works council, room 204',
      number: '+86 512-6555 0142',
      hours: 'Mon to Fri, 9 to 17',
      verifiedAt: '2025-06-02',
    },
  ],
};
