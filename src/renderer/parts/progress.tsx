import { Label, ProgressBar } from 'react-aria-components';
import styles from './progress.module.css';

/** How far something is, 0–1, in words and as a bar. */
export function Progress({ label, value }: { label: string; value: number }) {
  return (
    <ProgressBar className={styles.progress ?? ''} value={value * 100}>
      {({ percentage, valueText }) => (
        <>
          <div className={styles.label}>
            <Label>{label}</Label>
            <span>{valueText}</span>
          </div>
          <div className={styles.track}>
            <div className={styles.fill} style={{ width: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
