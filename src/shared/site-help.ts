import { z } from 'zod';
import { type Day, day, daysBetween } from './clock.ts';

/** A line that a site offers its people, as its administrator entered it (SCIENCE.md, "Help now"). */
export const siteHelpLine = z.strictObject({
  /** Where it can be called from, such as a country or town. */
  region: z.string().trim().min(1).max(40),
  label: z.string().trim().min(1).max(80),
  /** Digits and what stands between them: it is read and dialled by a person, never a link. */
  number: z
    .string()
    .trim()
    .regex(/^[+*#]?\d[\d\s()./*#–-]{0,28}$/),
  /** When it answers, in words. */
  hours: z.string().trim().min(1).max(60),
  /** The day it was last looked up. */
  verifiedAt: day,
});
export type SiteHelpLine = z.infer<typeof siteHelpLine>;

/** A page of numbers, not a directory. */
export const mostLines = 12;
export const siteHelpLines = z.array(siteHelpLine).max(mostLines);

/** The lines of a site, as a seat keeps them. */
export const siteHelp = z.strictObject({ site: z.string(), lines: siteHelpLines });
export type SiteHelp = z.infer<typeof siteHelp>;

/** A number that was looked up longer ago than this may have changed: its administrator is asked to look again. */
export const verifiedForDays = 180;

/** Whether a line was looked up too long ago. */
export function isOld({ verifiedAt }: Pick<SiteHelpLine, 'verifiedAt'>, today: Day): boolean {
  return daysBetween(verifiedAt, today) > verifiedForDays;
}
