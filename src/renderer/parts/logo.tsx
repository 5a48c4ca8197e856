/** The mark: a wave that returns into the arc of an ear-cup. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" fill="none" stroke="var(--accent)">
      <g strokeWidth="2.4" strokeLinecap="round">
        <path d="M5 20V16a11 11 0 0 1 22 0v4" />
        <path d="M22.5 18.5v6a2.5 2.5 0 0 0 5 0v-6a2.5 2.5 0 0 0-5 0Z" />
        <path d="M22.5 24c-3 0-3.4-6-6-6s-3.2 8-5.6 8S8.6 21.5 5 20" />
      </g>
    </svg>
  );
}
