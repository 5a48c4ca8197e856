import { useSyncExternalStore } from 'react';
import { useSituation } from '../situation.ts';

const query = '(prefers-reduced-motion: reduce)';

function subscribe(onChange: () => void) {
  const wish = matchMedia(query);
  wish.addEventListener('change', onChange);
  return () => wish.removeEventListener('change', onChange);
}

/** Whether the person wants less motion, here or in the whole system. */
export function useLessMotion(): boolean {
  const system = useSyncExternalStore(subscribe, () => matchMedia(query).matches);
  return useSituation().preferences.reducedMotion || system;
}
