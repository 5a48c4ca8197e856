import type { ReactNode } from 'react';
import styles from './start.module.css';

/** One page in the window while the journal is not open. */
export function StartPage({ children }: { children: ReactNode }) {
  return (
    <main className={styles.main} tabIndex={-1}>
      <div className={styles.page}>{children}</div>
    </main>
  );
}
