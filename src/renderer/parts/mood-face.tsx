import type { Step } from '../../shared/check-in.ts';

/** How far the mouth is bent for each mood, in units of the 32-unit drawing: down is sad. */
const bend: Record<Step, number> = { 1: -6, 2: -3, 3: 0, 4: 3, 5: 6 };

export const eyes = 'M11 12.2v1.8M21 12.2v1.8';

/** The line of a face's mouth. */
export function mouthOf(mood: Step): string {
  const edge = 21.5 - bend[mood] / 3;
  return `M10 ${edge}Q16 ${edge + bend[mood]} 22 ${edge}`;
}

/** One of five line-drawn faces. Decoration: a word or number always stands beside it. */
export function MoodFace({ mood, size = 32 }: { mood: Step; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" fill="none" strokeLinecap="round">
      <circle cx="16" cy="16" r="14" fill={`var(--mood-${mood})`} fillOpacity="0.22" />
      <g stroke="currentColor" strokeWidth="1.8">
        <circle cx="16" cy="16" r="14" />
        <path d={eyes} strokeWidth="2.4" />
        <path d={mouthOf(mood)} />
      </g>
    </svg>
  );
}
