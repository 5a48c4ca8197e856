import { type ReactNode, useId } from 'react';
import styles from './card.module.css';

interface CardProps {
  title?: ReactNode;
  /** Heading level of the title on the page. */
  level?: 2 | 3;
  /** Beside the title: a small action or a fact. */
  aside?: ReactNode;
  tone?: 'plain' | 'care';
  children: ReactNode;
}

/** One thing on a page, on its own piece of paper. */
export function Card({ title, level = 2, aside, tone = 'plain', children }: CardProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section
      className={tone === 'care' ? `${styles.card} ${styles.care}` : styles.card}
      aria-labelledby={title ? id : undefined}
    >
      {(title || aside) && (
        <div className={styles.head}>
          {title && <Heading id={id}>{title}</Heading>}
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
