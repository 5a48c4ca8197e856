import type { Step } from '../../shared/check-in.ts';

/** A battery filled in fifths. Decoration: a word or number always stands beside it. */
export function EnergyCell({ energy, size = 32 }: { energy: Step; size?: number }) {
  const fill = (18 * (energy - 1)) / 4;
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" fill="none" stroke="currentColor">
      <rect x="4" y="10" width="22" height="12" rx="3" strokeWidth="1.8" />
      <path d="M28.5 14v4" strokeWidth="2.4" strokeLinecap="round" />
      {fill > 0 && (
        <rect x="6" y="12" width={fill} height="8" rx="1.5" fill={`var(--mood-${energy})`} stroke="none" />
      )}
    </svg>
  );
}
