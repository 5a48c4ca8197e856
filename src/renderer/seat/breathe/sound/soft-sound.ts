import { chordAt, chordEvery } from './chords.ts';

export const sounds = ['music', 'rain'] as const;
export type Sound = (typeof sounds)[number];

/** A sound that goes on until it is stopped. */
export interface Playing {
  setGain(gain: number): void;
  /** Fades out and lets go of the sound card. */
  stop(): void;
}

/** Seconds a sound takes to come and to go. */
const fadeIn = 2;
const fadeOut = 0.8;

/** Makes music or rain, here and now: nothing is loaded. */
export function play(sound: Sound, gain: number, seed: number): Playing {
  const context = new AudioContext();
  const out = new GainNode(context, { gain: 0.0001 });
  out.connect(context.destination);
  out.gain.linearRampToValueAtTime(gain, context.currentTime + fadeIn);
  const end = sound === 'music' ? music(context, out, seed) : rain(context, out);
  return {
    setGain: (gain) => out.gain.setTargetAtTime(gain, context.currentTime, 0.1),
    stop() {
      end();
      out.gain.cancelScheduledValues(context.currentTime);
      out.gain.setTargetAtTime(0, context.currentTime, fadeOut / 4);
      setTimeout(() => void context.close(), fadeOut * 1000);
    },
  };
}

/** Pads: each note two sines a hair apart, behind a filter, swelling and fading. Gives how to end it. */
function music(context: AudioContext, out: AudioNode, seed: number): () => void {
  const soft = new BiquadFilterNode(context, { type: 'lowpass', frequency: 900 });
  soft.connect(out);
  let n = 0;
  let next = context.currentTime;
  const ahead = () => {
    for (; next < context.currentTime + 2; next += chordEvery)
      for (const note of chordAt(seed, n++)) pad(context, soft, note, next);
  };
  ahead();
  const timer = setInterval(ahead, 1000);
  return () => clearInterval(timer);
}

function pad(context: AudioContext, out: AudioNode, note: number, from: number): void {
  const swell = new GainNode(context, { gain: 0 });
  swell.gain.setValueAtTime(0, from);
  swell.gain.linearRampToValueAtTime(0.16, from + chordEvery * 0.4);
  swell.gain.linearRampToValueAtTime(0, from + chordEvery * 1.5);
  swell.connect(out);
  for (const detune of [-4, 4]) {
    const tone = new OscillatorNode(context, { type: 'sine', frequency: note, detune });
    tone.connect(swell);
    tone.start(from);
    tone.stop(from + chordEvery * 1.5);
  }
}

/** Rain: four seconds of noise over and over, without what hisses and what rumbles, a little louder and softer in turns. */
function rain(context: AudioContext, out: AudioNode): () => void {
  const buffer = context.createBuffer(1, context.sampleRate * 4, context.sampleRate);
  const samples = buffer.getChannelData(0);
  for (const index of samples.keys()) samples[index] = Math.random() * 2 - 1;
  const noise = new AudioBufferSourceNode(context, { buffer, loop: true });
  const low = new BiquadFilterNode(context, { type: 'lowpass', frequency: 2600 });
  const high = new BiquadFilterNode(context, { type: 'highpass', frequency: 350 });
  const level = new GainNode(context, { gain: 0.35 });
  const gusts = new OscillatorNode(context, { type: 'sine', frequency: 0.07 });
  const depth = new GainNode(context, { gain: 0.1 });
  noise.connect(low).connect(high).connect(level).connect(out);
  gusts.connect(depth).connect(level.gain);
  noise.start();
  gusts.start();
  return () => undefined;
}
