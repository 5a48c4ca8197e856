import type { ReactNode } from 'react';
import { HeldNote } from '../../parts/held.tsx';
import styles from './mine.module.css';

/** A part of a page of "Mine" under its own small heading. */
export function Group({
  title,
  isHeld = false,
  children,
}: {
  title: string;
  /** IT has fixed it. */
  isHeld?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      {children}
      {isHeld && <HeldNote />}
    </section>
  );
}
