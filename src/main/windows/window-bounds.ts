/** A rectangle on the desktop, in px. */
export interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** So much of a window must be on a display for a person to be able to take hold of it. */
const hold = { width: 120, height: 40 };

/**
 * Where a window opens that was last at `wanted`: there, if it can still be taken hold of, else in the middle of the
 * display that is nearest, and no larger than it. The first display is the main one.
 */
export function onScreen(wanted: Bounds, displays: readonly Bounds[]): Bounds {
  if (displays.some((display) => isHeld(wanted, display))) return wanted;
  const [first = wanted] = displays;
  const nearest = displays.reduce((a, b) => (apart(wanted, b) < apart(wanted, a) ? b : a), first);
  const width = Math.min(wanted.width, nearest.width);
  const height = Math.min(wanted.height, nearest.height);
  return {
    x: Math.round(nearest.x + (nearest.width - width) / 2),
    y: Math.round(nearest.y + (nearest.height - height) / 2),
    width,
    height,
  };
}

/** Whether enough of a window's title bar lies on a display. */
function isHeld({ x, y, width }: Bounds, display: Bounds): boolean {
  const across = Math.min(x + width, display.x + display.width) - Math.max(x, display.x);
  return across >= hold.width && y >= display.y && y + hold.height <= display.y + display.height;
}

function apart(a: Bounds, b: Bounds): number {
  const middle = ({ x, y, width, height }: Bounds) => [x + width / 2, y + height / 2] as const;
  const [ax, ay] = middle(a);
  const [bx, by] = middle(b);
  return Math.hypot(ax - bx, ay - by);
}
