import { useTranslation } from 'react-i18next';
import type { Recipient } from '../../../shared/seat-contract/hands.ts';
import { OneOf } from '../../parts/chips.tsx';
import styles from './hands.module.css';
import type { HandDraft } from './use-hand-draft.ts';

const hours = [2, 8, 24, 72] as const;
/** Stands for no mailbox among the chips; mailboxes count from 1. */
const nobody = 0;

interface SecondPersonProps {
  /** Everyone but the one it goes to first. */
  others: readonly Recipient[];
  second: Recipient | null;
  afterHours: number;
  onChange: (changes: Partial<HandDraft>) => void;
}

/** Who sees it when nobody has answered, and after how long; nobody unless it is chosen. */
export function SecondPerson({ others, second, afterHours, onChange }: SecondPersonProps) {
  const { t } = useTranslation();
  if (others.length === 0) return null;
  const compared = others.filter(({ trust }) => trust === 'confirmed');
  return (
    <details className={styles.second}>
      <summary>
        {t('hands.second.title')}: {second?.name ?? t('hands.second.nobody')}
      </summary>
      <p>{t('hands.second.who')}</p>
      <OneOf
        label={t('hands.second.who')}
        value={second?.mailbox ?? nobody}
        onChoose={(mailbox) => onChange({ second: mailbox === nobody ? null : mailbox })}
        chips={[
          { id: nobody, text: t('hands.second.nobody') },
          ...compared.map(({ mailbox, name }) => ({ id: mailbox, text: name })),
        ]}
      />
      {compared.length < others.length && <p className={styles.soft}>{t('hands.second.notCompared')}</p>}
      {second && (
        <>
          <p>{t('hands.second.after')}</p>
          <OneOf
            label={t('hands.second.after')}
            value={afterHours}
            onChoose={(chosen) => onChange({ afterHours: chosen })}
            chips={hours.map((each) => ({ id: each, text: t('hands.second.hours', { hours: each }) }))}
          />
        </>
      )}
    </details>
  );
}
