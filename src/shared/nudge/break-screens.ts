import { z } from 'zod';

/** What a break takes: only the seat's own window, the screen one is at, or all of them. */
export const breakScreens = ['window', 'one', 'all'] as const;
export const breakScreen = z.enum(breakScreens);
export type BreakScreens = z.infer<typeof breakScreen>;

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A monitor, by the system's id. */
export interface DisplayArea {
  id: number;
  bounds: Area;
}

/** The monitors a break covers, the one with the person first. Where no monitor is known of, the window is all there is. */
export function displaysToCover(
  wish: BreakScreens,
  displays: readonly DisplayArea[],
  here: number | null,
): DisplayArea[] {
  const [first, ...others] = displays.toSorted((a, b) => Number(b.id === here) - Number(a.id === here));
  if (wish === 'window' || !first) return [];
  return wish === 'one' ? [first] : [first, ...others];
}

/** What is to be done so that just the wanted monitors are covered: some were unplugged, added, or moved. */
export function coverChanges(
  covered: readonly DisplayArea[],
  wanted: readonly DisplayArea[],
): { close: number[]; open: DisplayArea[]; move: DisplayArea[] } {
  const known = new Map(covered.map(({ id, bounds }) => [id, bounds]));
  const wantedIds = new Set(wanted.map(({ id }) => id));
  return {
    close: covered.map(({ id }) => id).filter((id) => !wantedIds.has(id)),
    open: wanted.filter(({ id }) => !known.has(id)),
    move: wanted.filter(({ id, bounds }) => {
      const before = known.get(id);
      return before && (['x', 'y', 'width', 'height'] as const).some((side) => before[side] !== bounds[side]);
    }),
  };
}
