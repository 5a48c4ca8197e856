import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../shared/errors.ts';
import { Button } from './button.tsx';
import styles from './states.module.css';

/** A sentence that is read out when it appears; `care` for something gone wrong. */
export function Notice({
  tone = 'plain',
  action,
  children,
}: {
  tone?: 'plain' | 'care';
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div
      className={tone === 'care' ? `${styles.notice} ${styles.care}` : styles.notice}
      role={tone === 'care' ? 'alert' : 'status'}
    >
      <p>{children}</p>
      {action}
    </div>
  );
}

/** What went wrong, in words: the code's own sentence, with a way to try again where that can help. */
export function Trouble({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const code = error instanceof Refusal ? error.code : 'unexpected';
  return (
    <Notice tone="care" action={retry && <Button onPress={retry}>{t('common.retry')}</Button>}>
      {t(`errors.${code}`)}
    </Notice>
  );
}

/** Shown only when something takes more than half a second. */
export function Waiting({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <p className={styles.waiting} role="status">
      {children ?? t('common.loading')}
    </p>
  );
}

/** What is worth showing only when something takes more than half a second: how far it is, and how to stop it. */
export function After({ children }: { children: ReactNode }) {
  return <div className={styles.after}>{children}</div>;
}

/** Nothing here yet: says what will appear, and when. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {action}
    </div>
  );
}
