import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recipient } from '../../../shared/seat-contract/hands.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Notice, Trouble } from '../../parts/states.tsx';
import styles from './hands.module.css';

/** Before the first word to somebody, and whenever their key is not the one that was compared. */
export function CompareKey({ who: { mailbox, name, fingerprint, trust } }: { who: Recipient }) {
  const { t } = useTranslation();
  const confirm = useSeatCall('confirmRecipient');
  const [done, setDone] = useState(false);
  if (trust === 'confirmed') return done ? <Notice>{t('hands.compare.done', { name })}</Notice> : null;
  const isChanged = trust === 'changed';
  return (
    <section className={isChanged ? styles.changed : styles.compare}>
      <h3>{t(isChanged ? 'hands.compare.changedTitle' : 'hands.compare.title', { name })}</h3>
      {isChanged && <p>{t('hands.compare.changedText', { name })}</p>}
      <p>{t('hands.compare.text', { name })}</p>
      <p className={styles.fingerprint} role="group" aria-label={t('hands.compare.print', { name })}>
        {fingerprint}
      </p>
      <p>{t('hands.compare.differs', { name })}</p>
      {confirm.error && <Trouble error={confirm.error} />}
      <div>
        <Button
          isPending={confirm.isPending}
          onPress={() => confirm.mutate({ mailbox, fingerprint }, { onSuccess: () => setDone(true) })}
        >
          {t('hands.compare.same')}
        </Button>
      </div>
    </section>
  );
}
