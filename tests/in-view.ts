import { vi } from 'vitest';

/** What a page makes when it comes into view, each with the way to bring it there; where nothing is laid out nothing would be. */
export function watchView(): (() => void)[] {
  const comings: (() => void)[] = [];
  class Watch {
    constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
      comings.push(() => tell([{ isIntersecting: true }]));
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('IntersectionObserver', Watch);
  return comings;
}
