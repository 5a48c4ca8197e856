import { addDays, type Day } from '../../../shared/clock.ts';

/** Weeks that the balance of praise and correction is looked at over: uneven weeks happen. */
const ratioDays = 28;

/** Praise for each correction below which the page reminds (L5). */
const leastRatio = 3;

export interface Ratio {
  praised: number;
  corrected: number;
  /** Whether there were fewer than three words of praise for each correction. */
  isShort: boolean;
}

/** Praise and corrections of the last four weeks. */
export function ratioOf(praises: readonly { day: Day }[], corrections: readonly Day[], today: Day): Ratio {
  const lately = (day: Day) => addDays(today, -ratioDays) < day && day <= today;
  const praised = praises.filter(({ day }) => lately(day)).length;
  const corrected = corrections.filter(lately).length;
  return { praised, corrected, isShort: praised < leastRatio * corrected || praised + corrected === 0 };
}
