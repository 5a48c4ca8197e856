import { useEffect, useRef } from 'react';
import { gainOf, useVolume } from '../volume.ts';
import { play, type Playing, type Sound } from './soft-sound.ts';

/** Plays as long as the page is there; null is silence. */
export function useSoftSound(sound: Sound | null, seed: number): void {
  const gain = gainOf(useVolume());
  const playing = useRef<Playing | null>(null);
  const first = useRef(gain);
  useEffect(() => {
    first.current = gain;
    playing.current?.setGain(gain);
  }, [gain]);
  useEffect(() => {
    if (!sound) return;
    playing.current = play(sound, first.current, seed);
    return () => {
      playing.current?.stop();
      playing.current = null;
    };
  }, [sound, seed]);
}
