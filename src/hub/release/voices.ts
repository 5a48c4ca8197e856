import { type VoiceAttribute, voiceAttributes } from '../../shared/week-report.ts';
import { addBins, type Cell, histogramOf, total } from './counts.ts';

/** Rows at each value of the pulse's items and of the themes, the lowest value first. They belong to sites alone. */
export type Voices = Readonly<Record<VoiceAttribute, readonly number[]>>;

function eachVoice<T>(of: (attribute: VoiceAttribute) => T): Record<VoiceAttribute, T> {
  return {
    'pulse.1': of('pulse.1'),
    'pulse.2': of('pulse.2'),
    'pulse.3': of('pulse.3'),
    'pulse.4': of('pulse.4'),
    'pulse.5': of('pulse.5'),
    theme: of('theme'),
  };
}

/** Histograms from the hub's cells, which add up; what is no voice is passed over. */
export function voicesFrom(cells: readonly Cell[]): Voices {
  return eachVoice((attribute) => histogramOf(cells, attribute));
}

/** Histogram by histogram. */
export function addVoices(a: Voices, b: Voices): Voices {
  return eachVoice((attribute) => addBins(a[attribute], b[attribute]));
}

/** The same with `change` done to every bin. */
export function mapVoices(
  voices: Voices,
  change: (n: number, attribute: VoiceAttribute) => number,
): Record<VoiceAttribute, number[]> {
  return eachVoice((attribute) => voices[attribute].map((n) => change(n, attribute)));
}

/** Rows of the attribute that has fewest: each travels alone, and a theme may be said without the pulse. */
export function fewestVoices(voices: Voices): number {
  return Math.min(...voiceAttributes.map((attribute) => total(voices[attribute])));
}
