import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Logo } from '../parts/logo.tsx';
import { HelpButton } from './help.tsx';
import styles from './window.module.css';

/** What never changes: the mark and help on top, whatever page is below. A press on help is never lost to a page that goes. */
export function Window({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const window = useRef<HTMLDivElement>(null);
  return (
    <div ref={window} className={styles.window}>
      <a
        className={styles.skip}
        href="#content"
        onClick={(event) => {
          event.preventDefault(); // the hash is the route
          window.current?.querySelector('main')?.focus();
        }}
      >
        {t('common.skipToContent')}
      </a>
      <header className={styles.head}>
        <span className={styles.mark}>
          <Logo />
          {t('common.name')}
        </span>
        <HelpButton />
      </header>
      {children}
    </div>
  );
}
