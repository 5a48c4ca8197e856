import { useEffect, useEffectEvent, useRef } from 'react';

/** Calls `onFrame` before each frame with the seconds breathed so far; stands still while not running. */
export function useBreath(isRunning: boolean, onFrame: (seconds: number) => void): void {
  const before = useRef(0);
  const draw = useEffectEvent(onFrame);
  useEffect(() => {
    if (!isRunning) return;
    const begunAt = performance.now() - before.current * 1000;
    const tick = (now: number) => {
      before.current = Math.max(0, now - begunAt) / 1000;
      draw(before.current);
      frame = requestAnimationFrame(tick);
    };
    let frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [isRunning]);
}
