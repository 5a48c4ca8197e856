import styles from './breathe.module.css';

export const stretches = ['neck', 'shoulders', 'wrists', 'back', 'legs', 'walk'] as const;
type StretchStep = (typeof stretches)[number];

/** A head, as [x, y] of its middle, and the lines of body, chair and movement. */
const drawings: Record<StretchStep, { head: [number, number]; lines: string; chair?: string; move: string }> =
  {
    neck: {
      head: [70, 40],
      lines: 'M60 70 Q62 58 65 53 M28 104 Q30 78 52 72 L68 72 Q90 78 92 104',
      move: 'M86 22 Q100 30 100 46 M93 42 L100 47 L105 40',
    },
    shoulders: {
      head: [60, 40],
      lines: 'M60 55 L60 66 M26 104 L30 66 Q40 58 60 66 Q80 58 90 66 L94 104',
      move: 'M18 58 L18 38 M12 45 L18 38 L24 45 M102 58 L102 38 M96 45 L102 38 L108 45',
    },
    wrists: {
      head: [34, 32],
      lines: 'M34 47 L34 100 M34 60 L84 60 M84 60 L84 40',
      move: 'M98 42 Q108 58 98 76 M98 67 L97 77 L107 75',
    },
    back: {
      head: [40, 30],
      lines: 'M46 43 Q56 58 60 84 L88 84 L88 108 M44 46 L28 40 L34 22',
      chair: 'M50 60 Q52 78 54 90 L80 90 M56 90 L56 108',
      move: 'M24 14 Q14 24 14 38 M8 31 L14 39 L20 32',
    },
    legs: {
      head: [40, 28],
      lines: 'M40 43 L40 80 L72 80 L104 80 L104 68 M40 56 L54 72 M70 80 L70 106',
      chair: 'M28 52 L28 86 L60 86 M30 86 L30 108 M56 86 L56 108',
      move: 'M112 60 Q104 54 96 58 M102 52 L95 58 L102 64',
    },
    walk: {
      head: [58, 22],
      lines:
        'M57 37 L54 70 M56 46 L42 58 L36 50 M56 46 L70 58 L76 66 M54 70 L66 88 L62 108 M54 70 L44 88 L30 100',
      move: 'M88 100 L110 100 M103 94 L110 100 L103 106',
    },
  };

/** A line drawing of one stretch; the words beside it say the same. */
export function Stretch({ step }: { step: StretchStep }) {
  const { head, lines, chair, move } = drawings[step];
  return (
    <svg viewBox="0 0 120 120" className={styles.stretch} aria-hidden="true">
      {chair && <path className={styles.chair} d={chair} />}
      <circle cx={head[0]} cy={head[1]} r="13" />
      <path d={lines} />
      <path className={styles.move} d={move} />
    </svg>
  );
}
