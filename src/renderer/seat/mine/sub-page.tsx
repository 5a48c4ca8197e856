import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import styles from './mine.module.css';

interface SubPageProps {
  title: string;
  /** Where the way back leads. */
  back?: string;
  /** Two columns where there is room. */
  wide?: boolean;
  children: ReactNode;
}

/** A page below another, "Mine" if nothing is said, with the way back above its title. */
export function SubPage({ title, back = '/mine', wide = false, children }: SubPageProps) {
  const { t } = useTranslation();
  return (
    <div className={wide ? `${styles.page} ${styles.wide}` : styles.page}>
      <div className={styles.head}>
        <Link href={back} className={styles.back}>
          <ArrowLeft size={18} aria-hidden="true" />
          {t('common.back')}
        </Link>
        <h1>{title}</h1>
      </div>
      {children}
    </div>
  );
}
