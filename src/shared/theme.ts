import { z } from 'zod';

/**
 * What can be heard upward (H6): twelve themes about how work is arranged, never about persons. The number of a theme in a
 * report is its place here, 1–12. Ids and order are stable for ever.
 */
export const themes = [
  'staffing',
  'shift_plan',
  'breaks',
  'targets',
  'quality_checks',
  'systems',
  'knowledge',
  'leeway',
  'abuse_rules',
  'training',
  'prospects',
  'workplace',
] as const;
export const theme = z.enum(themes);
export type Theme = z.infer<typeof theme>;

/** A theme's number in a report, 1–12; 0 there means that nothing was chosen. */
export function themeNumber(id: Theme): number {
  return themes.indexOf(id) + 1;
}
