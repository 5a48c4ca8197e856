import { useEffect, useRef } from 'react';
import type { BreathPhase } from '../../../shared/routine.ts';

/** Pitch in Hz: rises as the lungs fill, falls as they empty. */
const pitch: Record<BreathPhase['kind'], number> = { in: 392, topUp: 466, hold: 440, out: 294, rest: 262 };

/** Loudest the bell gets, of 1; and how long it rings, in seconds. */
const loudness = 0.12;
const ringing = 1.6;

/** A soft sine bell, made here: no file, no network. Returns how to ring it; silent until it is rung. */
export function useBell(): (phase: BreathPhase['kind']) => void {
  const audio = useRef<AudioContext | null>(null);
  useEffect(() => () => void audio.current?.close(), []);
  return (phase) => {
    const context = (audio.current ??= new AudioContext());
    const from = context.currentTime;
    const tone = new OscillatorNode(context, { type: 'sine', frequency: pitch[phase] });
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.linearRampToValueAtTime(loudness, from + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.0001, from + ringing);
    tone.connect(volume).connect(context.destination);
    tone.start(from);
    tone.stop(from + ringing);
  };
}
