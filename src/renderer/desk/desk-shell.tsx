import type { LucideIcon } from 'lucide-react';
import { type MouseEvent, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Logo } from '../parts/logo.tsx';
import type { Me } from '../../shared/hub-contract/accounts.ts';
import styles from './desk-shell.module.css';
import { useLightWhilePrinting } from './light-while-printing.ts';
import { useOwnWindow } from './own-window.ts';
import { SignOut } from './sign-out.tsx';

export interface DeskPage {
  text: string;
  icon: LucideIcon;
  current: boolean;
  /** None where it is the only page there is. */
  href?: string;
}

interface DeskShellProps {
  /** Whose desk: "Team lead". */
  desk: string;
  pages: readonly DeskPage[];
  me: Me;
  children: ReactNode;
}

/** The frame of every desk: a rail at the left that becomes a bar on top where it is narrow, and the page. */
export function DeskShell({ desk, pages, me, children }: DeskShellProps) {
  const { t } = useTranslation();
  const own = useOwnWindow();
  const main = useRef<HTMLElement>(null);
  useLightWhilePrinting();
  const skip = (event: MouseEvent) => {
    event.preventDefault(); // the hash is the route
    main.current?.focus();
  };
  const rail = (
    <>
      <div className={styles.name}>
        {own && <Logo />}
        <span>
          {own && <strong>{t('common.name')}</strong>}
          <small>{desk}</small>
        </span>
      </div>
      <nav aria-label={desk}>
        <ul className={styles.pages}>
          {pages.map(({ text, icon: Icon, current, href }) => (
            <li key={text}>
              <PageLink href={href} current={current}>
                <Icon size={20} aria-hidden />
                {text}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.foot}>
        {own?.tools}
        <span className={styles.who}>{me.name}</span>
        <SignOut />
      </div>
    </>
  );
  if (!own)
    return (
      <div className={styles.shell}>
        <div className={`${styles.rail} no-print`}>{rail}</div>
        <div className={styles.page}>{children}</div>
      </div>
    );
  return (
    <div className={styles.window}>
      <a className={styles.skip} href="#content" onClick={skip}>
        {t('common.skipToContent')}
      </a>
      <header className={`${styles.rail} no-print`}>{rail}</header>
      <main className={styles.page} ref={main} tabIndex={-1} id="content">
        {children}
      </main>
    </div>
  );
}

function PageLink({
  href,
  current,
  children,
}: {
  href: string | undefined;
  current: boolean;
  children: ReactNode;
}) {
  const mark = current ? 'page' : undefined;
  return href ? (
    <Link href={href} aria-current={mark}>
      {children}
    </Link>
  ) : (
    <span aria-current={mark}>{children}</span>
  );
}
