import { defaultPreferences } from '../../../shared/preferences.ts';
import { useSeat } from '../../clients/use-seat.ts';

/** Loudest anything gets, of 1: beside a headset that is loud enough. */
const loudest = 0.48;

/** A volume in percent as a gain; squared, because ears hear halves where a quarter is left. */
export const gainOf = (percent: number): number => Math.max(0.0001, loudest * (percent / 100) ** 2);

/** How loud the person wants it, in percent. */
export function useVolume(): number {
  return (useSeat('situation', {}).data?.preferences ?? defaultPreferences).volume;
}
