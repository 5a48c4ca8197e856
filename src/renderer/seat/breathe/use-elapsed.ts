import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Whole seconds since a routine began, read from the clock once a second; says when `seconds` are full. A hidden page
 * counts too: eyes may be closed, or the person is at the window.
 */
export function useElapsed(seconds: number, onFull: () => void): number {
  const [elapsed, setElapsed] = useState(0);
  const full = useEffectEvent(onFull);
  useEffect(() => {
    const begunAt = performance.now();
    const timer = setInterval(() => {
      const now = Math.min(seconds, Math.floor((performance.now() - begunAt) / 1000));
      setElapsed(now);
      if (now < seconds) return;
      clearInterval(timer);
      full();
    }, 1000);
    return () => clearInterval(timer);
  }, [seconds]);
  return elapsed;
}
