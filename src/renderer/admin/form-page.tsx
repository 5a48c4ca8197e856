import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { DeskTrouble } from '../desk/desk-trouble.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import styles from './admin.module.css';

interface FormPageProps {
  title: string;
  /** What this step is for. */
  intro: string;
  /** The verb on the button. */
  submit: string;
  form: ComponentProps<'form'>;
  busy: boolean;
  error: unknown;
  /** Where "Back" leads. */
  back?: string;
  children: ReactNode;
}

/** A page with one form: what it is for, the fields, what went wrong, and a button with a verb. */
export function FormPage({ title, intro, submit, form, busy, error, back = '/', children }: FormPageProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  return (
    <>
      <h1>{title}</h1>
      <Card>
        <p className={styles.prose}>{intro}</p>
        <form className={styles.form} {...form}>
          {children}
          {error !== null && error !== undefined && <DeskTrouble error={error} />}
          <div className={styles.row}>
            <Button type="submit" kind="primary" isDisabled={busy}>
              {submit}
            </Button>
            <Button kind="quiet" onPress={() => go(back)}>
              {t('common.back')}
            </Button>
          </div>
        </form>
      </Card>
    </>
  );
}
