import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import styles from './mine.module.css';

interface SubPageProps {
  title: string;
  /** Two columns where there is room. */
  wide?: boolean;
  children: ReactNode;
}

/** A page below "Mine", with the way back above its title. */
export function SubPage({ title, wide = false, children }: SubPageProps) {
  const { t } = useTranslation();
  return (
    <div className={wide ? `${styles.page} ${styles.wide}` : styles.page}>
      <div className={styles.head}>
        <Link href="/mine" className={styles.back}>
          <ArrowLeft size={18} aria-hidden="true" />
          {t('common.back')}
        </Link>
        <h1>{title}</h1>
      </div>
      {children}
    </div>
  );
}
