import { useTranslation } from 'react-i18next';
import styles from './requests.module.css';

const bars = 7;

/**
 * A voice without a name: the same seven bars over everything one person sent. Drawn from the slot's public key, which is
 * random, so that it says nothing else.
 */
export function SlotMark({ slot }: { slot: string }) {
  const { t } = useTranslation();
  const heights = Array.from({ length: bars }, (_, i) => 4 + Number.parseInt(slot[i] ?? '0', 16));
  return (
    <svg className={styles.mark} viewBox="0 0 40 24" role="img" aria-label={t('requests.list.mark')}>
      {heights.map((height, i) => (
        // oxlint-disable-next-line no-array-index-key -- a bar is nothing but its place
        <rect key={i} x={2 + i * 5.4} y={12 - height / 2} width={3} height={height} rx={1.5} />
      ))}
    </svg>
  );
}
