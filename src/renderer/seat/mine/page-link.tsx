import { ChevronRight, type LucideIcon } from 'lucide-react';
import { Link } from 'wouter';
import styles from './mine.module.css';

/** The way to a page below, with how things stand there. */
export function PageLink({
  to,
  icon: Icon,
  what,
  now,
}: {
  to: string;
  icon: LucideIcon;
  what: string;
  now: string;
}) {
  return (
    <Link href={to} className={styles.link}>
      <Icon size={22} aria-hidden="true" />
      <span>
        <span className={styles.what}>{what}</span>
        <br />
        <span className={styles.soft}>{now}</span>
      </span>
      <ChevronRight size={18} aria-hidden="true" />
    </Link>
  );
}
