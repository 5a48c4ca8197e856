import type { Day } from './clock.ts';
import type { Language } from './language.ts';

export const helpRegions = ['CN', 'TW', 'US'] as const;
export type HelpRegion = (typeof helpRegions)[number];

/** A number a person can call, from SCIENCE.md ("Help now"). Its label stands in the words, under the number. */
export interface HelpLine {
  region: HelpRegion;
  kind: 'emergency' | 'listening';
  number: '120' | '119' | '110' | '911' | '12356' | '1925' | '1995' | '1980' | '988';
  /** Day and night; most of the day (at least 18 hours); null where it depends on the place. */
  hours: 'always' | 'most' | null;
  /** The day it was last looked up in public sources; shown beside it. */
  verifiedAt: Day;
}

const verifiedAt = '2026-11-21';

export const helpLines: readonly HelpLine[] = [
  { region: 'CN', kind: 'listening', number: '12356', hours: 'most', verifiedAt },
  { region: 'CN', kind: 'emergency', number: '120', hours: 'always', verifiedAt },
  { region: 'CN', kind: 'emergency', number: '110', hours: 'always', verifiedAt },
  { region: 'TW', kind: 'listening', number: '1925', hours: 'always', verifiedAt },
  { region: 'TW', kind: 'listening', number: '1995', hours: null, verifiedAt },
  { region: 'TW', kind: 'listening', number: '1980', hours: null, verifiedAt },
  { region: 'TW', kind: 'emergency', number: '119', hours: 'always', verifiedAt },
  { region: 'TW', kind: 'emergency', number: '110', hours: 'always', verifiedAt },
  { region: 'US', kind: 'listening', number: '988', hours: 'always', verifiedAt },
  { region: 'US', kind: 'emergency', number: '911', hours: 'always', verifiedAt },
];

/** The day the number that was looked up longest ago was looked up. */
export const oldestCheck: Day = helpLines.map((line) => line.verifiedAt).reduce((a, b) => (a < b ? a : b));

const home: Record<Language, HelpRegion> = { 'zh-CN': 'CN', 'zh-TW': 'TW', en: 'US' };

/** The regions, the one where the page's language is at home first. */
export function regionsFor(language: Language): [here: HelpRegion, ...elsewhere: HelpRegion[]] {
  return [home[language], ...helpRegions.filter((region) => region !== home[language])];
}
