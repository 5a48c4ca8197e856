import { useEffect, useState } from 'react';

/** Whole seconds since it was first shown, or since `since` became another. */
export function useSeconds(since: string | number): number {
  const [counted, setCounted] = useState({ since, seconds: 0 });
  useEffect(() => {
    const began = performance.now();
    const tick = setInterval(
      () => setCounted({ since, seconds: Math.floor((performance.now() - began) / 1000) }),
      1000,
    );
    return () => clearInterval(tick);
  }, [since]);
  return counted.since === since ? counted.seconds : 0;
}

/** 65 is 1:05. */
export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
