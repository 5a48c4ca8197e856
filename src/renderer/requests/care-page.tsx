import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CareContent, careTime } from '../../shared/care.ts';
import { type Day, dayAt } from '../../shared/clock.ts';
import type { CareEntry } from '../../shared/seat-contract/mailbox.ts';
import { Button } from '../parts/button.tsx';
import { Empty, Notice, Waiting } from '../parts/states.tsx';
import { useSituation } from '../seat/situation.ts';
import { CareItem, ClosedItem, Reopen } from './care-item.tsx';
import { type OpenEntry, useCareSheet } from './care-sheet.tsx';
import { MailboxGate } from './mailbox-gate.tsx';
import { MailboxTrouble } from './mailbox-trouble.tsx';
import styles from './requests.module.css';
import { useMailbox } from './use-mailbox.ts';

/** L3: those who asked, and what was agreed with them, by when they are to be heard from again. */
export function CarePage() {
  const { t } = useTranslation();
  return (
    <MailboxGate title={t('requests.pages.care')}>
      <CareList />
    </MailboxGate>
  );
}

const times = ['overdue', 'today', 'later', 'open'] as const;

function CareList() {
  const { t } = useTranslation();
  const { now, zone } = useSituation();
  const list = useMailbox('careList', {});
  const [saved, setSaved] = useState<string | null>(null);
  const [closing, setClosing] = useState<string | null>(null);
  const sheet = useCareSheet((who) => {
    setSaved(who);
    setClosing(null);
  });
  const today = dayAt(now, zone);
  const entries = list.data?.entries ?? [];
  const open = entries.filter(isOpen).toSorted(byNextContact);
  const closed = entries.filter((entry): entry is OpenEntry => entry.closed && entry.content !== null);
  const justClosed = closed.find(({ record }) => record === closing);
  const unreadable = entries.filter(({ content }) => content === null);
  return (
    <>
      <p className={styles.onlyPrint}>{t('care.noPrint')}</p>
      <div className={`${styles.page} no-print`}>
        <p className={styles.prose}>{t('care.intro')}</p>
        {list.error && <MailboxTrouble error={list.error} retry={() => void list.refetch()} />}
        {saved !== null && <Notice>{t('care.done.saved', { who: saved })}</Notice>}
        {justClosed && (
          <Notice action={<Reopen entry={justClosed}>{t('common.undo')}</Reopen>}>
            {t('care.done.closed', { who: justClosed.content.who })}
          </Notice>
        )}
        {list.isPending && <Waiting />}
        {list.data && (
          <div className={styles.row}>
            <Button onPress={() => sheet.begin()}>
              <Plus size={18} aria-hidden />
              {t('care.add')}
            </Button>
          </div>
        )}
        {list.data && open.length === 0 && <Empty>{t('care.empty')}</Empty>}
        {times.map((time) => (
          <Entries
            key={time}
            title={t(`care.${time}`)}
            entries={open.filter(({ content }) => careTime(content, today) === time)}
            today={today}
            onEdit={sheet.edit}
            onClosed={({ record }) => {
              setClosing(record);
              setSaved(null);
            }}
          />
        ))}
        {unreadable.map(({ record }) => (
          <section key={record} className={styles.request}>
            <h2 className={styles.what}>{t('care.unreadable')}</h2>
            <p className={styles.prose}>{t('care.unreadableText')}</p>
          </section>
        ))}
        {closed.length > 0 && (
          <details className={styles.more}>
            <summary>{t('care.closed')}</summary>
            <p className={styles.soft}>{t('care.closedText')}</p>
            <ul className={styles.list}>
              {closed.map((entry) => (
                <li key={entry.record}>
                  <ClosedItem entry={entry} />
                </li>
              ))}
            </ul>
          </details>
        )}
        {sheet.sheet}
      </div>
    </>
  );
}

function Entries({
  title,
  entries,
  today,
  onEdit,
  onClosed,
}: {
  title: string;
  entries: readonly OpenEntry[];
  today: Day;
  onEdit: (entry: OpenEntry) => void;
  onClosed: (entry: OpenEntry) => void;
}) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h2 className={styles.time}>{title}</h2>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.record}>
            <CareItem
              entry={entry}
              today={today}
              onEdit={() => onEdit(entry)}
              onClosed={() => onClosed(entry)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const isOpen = (entry: CareEntry): entry is OpenEntry => !entry.closed && entry.content !== null;

/** The nearest day first, those without one last. */
function byNextContact({ content: a }: { content: CareContent }, { content: b }: { content: CareContent }) {
  return (a.nextContact ?? '9999').localeCompare(b.nextContact ?? '9999');
}
