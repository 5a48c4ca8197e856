import { useEffect, useEffectEvent, useRef } from 'react';
import { lookAt, shown, startWatch } from './watch.ts';

/** Calls `onFrame` before each frame with the ms shown so far; stands still while not running. */
export function useBreath(isRunning: boolean, onFrame: (ms: number) => void): void {
  const before = useRef(0);
  const draw = useEffectEvent(onFrame);
  useEffect(() => {
    if (!isRunning) return;
    let watch = startWatch(performance.now(), before.current);
    const tick = (now: number) => {
      watch = lookAt(watch, now);
      before.current = shown(watch);
      draw(before.current);
      frame = requestAnimationFrame(tick);
    };
    let frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [isRunning]);
}
