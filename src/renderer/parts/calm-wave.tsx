import type { Step } from '../../shared/check-in.ts';

/** Height of the wave for each calm step, and how many times it turns: from a jagged line to a still one. */
const shape: Record<Step, { height: number; turns: number }> = {
  1: { height: 11, turns: 9 },
  2: { height: 8, turns: 6 },
  3: { height: 5.5, turns: 4 },
  4: { height: 3, turns: 3 },
  5: { height: 0.8, turns: 2 },
};

/** The voice in the headset: jagged when tense, still when calm. Decoration: a word or number always stands beside it. */
export function CalmWave({ calm, size = 32 }: { calm: Step; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" fill="none">
      <path
        d={wave(calm)}
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin={calm === 1 ? 'miter' : 'round'}
      />
    </svg>
  );
}

function wave(calm: Step): string {
  const { height, turns } = shape[calm];
  const width = 28 / turns;
  const ends = Array.from({ length: turns }, (_, i) => {
    const x = 2 + (i + 1) * width;
    const y = i === turns - 1 ? 16 : 16 + (i % 2 === 0 ? -height : height);
    // Straight strokes when tense; smooth ones, each leaving level, as calm grows.
    return calm === 1 ? `L${x} ${y}` : `S${x - width / 2} ${y} ${x} ${y}`;
  });
  return `M2 16${ends.join('')}`;
}
