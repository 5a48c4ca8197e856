import { powerMonitor } from 'electron';
import type { OnLock } from './watch-microphone.ts';

/** The system's screen lock, where Electron tells of it: Windows and macOS. */
export const onLock: OnLock = (heard) => {
  const locked = () => heard(true);
  const unlocked = () => heard(false);
  powerMonitor.on('lock-screen', locked);
  powerMonitor.on('unlock-screen', unlocked);
  return () => {
    powerMonitor.off('lock-screen', locked);
    powerMonitor.off('unlock-screen', unlocked);
  };
};
