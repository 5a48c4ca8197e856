import type { ReactNode } from 'react';
import styles from './mine.module.css';

/** A part of a page of "Mine" under its own small heading. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
