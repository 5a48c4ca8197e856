import type { SeatInput } from '../src/shared/seat-contract.ts';
import type { breakCalls } from '../src/shared/seat-contract/breaks.ts';
import type { rosterCalls } from '../src/shared/seat-contract/roster.ts';

/** One good input for each call about breaks and the roster. */
export const goodBreakInputs: { [N in keyof typeof breakCalls | keyof typeof rosterCalls]: SeatInput<N> } = {
  breaks: {},
  startBreak: {},
  putBreakOff: { occasion: 'roster:1', minutes: 5 },
  skipBreak: { occasion: 'roster:1' },
  endBreak: {},
  pauseNudges: { for: '30m' },
  resumeNudges: {},
  breakPlanning: {},
  setBreakSettings: { holdMeToIt: true },
  breaksBetween: { from: '2026-03-01', to: '2026-03-31' },
  roster: {},
  previewRoster: { content: 'ZGF0ZQ==', who: null },
  takeRoster: { content: 'ZGF0ZQ==', who: null },
  clearRoster: {},
  undoRoster: {},
};

/** Of values that are wrong nearly everywhere, those that are right in a roster file. */
export const rightInRosterFile = (field: string, value: unknown): boolean =>
  field === 'who' ? value === null : typeof value === 'string' && value !== '';
