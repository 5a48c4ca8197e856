import styles from './wheel.module.css';

interface WheelProps {
  /** Each field with how full it is, 0–`full`, and how full it was before, if it is known. */
  fields: readonly { name: string; value: number; before: number | null }[];
  full: number;
  /** What it shows, in a sentence, for those who cannot see it. */
  sentence: string;
}

const radius = 100;
/** Where names stand, and how far they may reach. */
const rim = 116;

/** A point by its angle, clockwise from the top, and its distance from the middle. */
const at = (angle: number, distance: number) =>
  `${(Math.sin(angle) * distance).toFixed(1)} ${(-Math.cos(angle) * distance).toFixed(1)}`;

/** A wheel of equal sectors, each filled as far as it is full; a dashed line where it was before. The numbers stand in a table. */
export function Wheel({ fields, full, sentence }: WheelProps) {
  const turn = (2 * Math.PI) / fields.length;
  const sector = (place: number, share: number) => {
    const [from, to, reach] = [place * turn, (place + 1) * turn, share * radius];
    return `M0 0 L${at(from, reach)} A${reach} ${reach} 0 0 1 ${at(to, reach)} Z`;
  };
  const arc = (place: number, share: number) => {
    const [from, to, reach] = [place * turn, (place + 1) * turn, share * radius];
    return `M${at(from, reach)} A${reach} ${reach} 0 0 1 ${at(to, reach)}`;
  };
  return (
    <svg className={styles.wheel} viewBox="-240 -130 480 260" role="img" aria-label={sentence}>
      {[0.25, 0.5, 0.75, 1].map((share) => (
        <circle key={share} r={share * radius} className={styles.ring} />
      ))}
      {fields.map(({ name, value, before }, place) => {
        const middle = (place + 0.5) * turn;
        const side = Math.sin(middle);
        return (
          <g key={name}>
            <path d={sector(place, value / full)} className={styles.sector} />
            {before !== null && before > 0 && (
              <path d={arc(place, before / full)} className={styles.before} />
            )}
            <text
              x={(side * rim).toFixed(1)}
              y={(-Math.cos(middle) * rim).toFixed(1)}
              textAnchor={side > 0.1 ? 'start' : side < -0.1 ? 'end' : 'middle'}
              dominantBaseline="middle"
              className={styles.name}
            >
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
