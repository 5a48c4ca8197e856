import { useEffect, useEffectEvent } from 'react';

/** The whole screen while it is shown, where the browser gives it; leaving full screen with Escape closes. */
export function useFullScreen(onLeave: () => void) {
  const left = useEffectEvent(onLeave);
  useEffect(() => {
    const root = document.documentElement;
    let isOn = false;
    const changed = () => {
      if (isOn && !document.fullscreenElement) left();
      isOn = document.fullscreenElement !== null;
    };
    document.addEventListener('fullscreenchange', changed);
    // A browser may refuse, and the window is filled all the same.
    void root.requestFullscreen?.().catch(() => undefined);
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
}
