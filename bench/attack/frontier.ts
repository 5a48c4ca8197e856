// As fresh as privacy allows: for each size of unit, the shortest window that holds gain and who.
import { measureGain, measureWho, realRelease, type Figure } from './gain.ts';
import { learnSpreads } from './observe.ts';
import { sites, steadyUnit } from './site.ts';
import { type Window, windows } from './world.ts';

/** Gain and who of a size released in windows of so many days, and whether both bounds hold. */
export interface FrontierPoint {
  size: number;
  window: Window;
  gain: Figure;
  who: Figure;
  holds: boolean;
}

const sizes = [8, 12, 20, 30, 50, 100, 200];
const effort = { training: 60, attacked: 60 };

/** Measures every size and window on the same people. */
export function measureFrontier(): FrontierPoint[] {
  const most = Math.max(...sizes);
  const known = sites(101, effort.training, most, windows);
  const unknown = sites(102, effort.attacked, most, windows);
  return windows.flatMap((window) => {
    const shown = realRelease(
      learnSpreads(
        known.map(({ people }) => people),
        window,
      ),
      window,
    );
    return sizes.map((size): FrontierPoint => {
      const [learned, attacked] = [known, unknown].map((all) => all.map((site) => steadyUnit(site, size)));
      const gain = measureGain(learned ?? [], attacked ?? [], shown);
      const who = measureWho(learned ?? [], attacked ?? [], shown);
      return { size, window, gain, who, holds: gain.value <= 2 && who.value <= 0.57 };
    });
  });
}

export function printFrontier(points: readonly FrontierPoint[]): void {
  console.table(
    points.map(({ size, window, gain, who, holds }) => ({
      size,
      'window, days': window,
      gain: `${gain.value.toFixed(2)} ± ${gain.error.toFixed(2)}`,
      who: `${who.value.toFixed(3)} ± ${who.error.toFixed(3)}`,
      holds,
    })),
  );
}
