import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../parts/card.tsx';
import { Logo } from '../parts/logo.tsx';
import styles from './doorway.module.css';
import { useOwnWindow } from './own-window.ts';

interface DoorwayProps {
  title: string;
  form: ComponentProps<'form'>;
  children: ReactNode;
}

/** A page with one small form on it: what stands before a desk. */
export function Doorway({ title, form, children }: DoorwayProps) {
  const { t } = useTranslation();
  const own = useOwnWindow();
  const Main = own ? 'main' : 'div';
  return (
    <Main className={styles.doorway}>
      {own && (
        <div className={styles.head}>
          <h1 className={styles.name}>
            <Logo size={36} />
            {t('common.name')}
          </h1>
          {own.tools}
        </div>
      )}
      <Card title={title}>
        <form className={styles.form} noValidate {...form}>
          {children}
        </form>
      </Card>
    </Main>
  );
}
