import { useEffect, useRef } from 'react';
import type { BreathPhase } from '../../../shared/breath.ts';
import { gainOf, useVolume } from './volume.ts';

/** Pitch in Hz: rises as the lungs fill, falls as they empty. */
const pitch: Record<BreathPhase['kind'], number> = { in: 392, topUp: 466, hold: 440, out: 294, rest: 262 };

/** How long the bell rings, in seconds. */
const ringing = 1.6;

/** A soft sine bell, made here: no file, no network. Returns how to ring it; silent until it is rung. */
export function useBell(): (phase: BreathPhase['kind']) => void {
  const volume = useVolume();
  const audio = useRef<AudioContext | null>(null);
  // The last bell of a page may ring out after it.
  useEffect(() => () => void setTimeout(() => void audio.current?.close(), ringing * 1000), []);
  return (phase) => {
    const context = (audio.current ??= new AudioContext());
    const from = context.currentTime;
    const tone = new OscillatorNode(context, { type: 'sine', frequency: pitch[phase] });
    const loudness = new GainNode(context, { gain: 0 });
    loudness.gain.linearRampToValueAtTime(gainOf(volume), from + 0.03);
    loudness.gain.exponentialRampToValueAtTime(0.0001, from + ringing);
    tone.connect(loudness).connect(context.destination);
    tone.start(from);
    tone.stop(from + ringing);
  };
}
