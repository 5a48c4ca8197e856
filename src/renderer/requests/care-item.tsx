import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { careTime } from '../../shared/care.ts';
import type { Day } from '../../shared/clock.ts';
import { Button } from '../parts/button.tsx';
import { useDates } from '../parts/dates.ts';
import { Sheet } from '../parts/sheet.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { useSituation } from '../seat/situation.ts';
import type { OpenEntry } from './care-sheet.tsx';
import { CareWords, FollowUps } from './care-words.tsx';
import { HandOver } from './hand-over.tsx';
import { MailboxTrouble } from './mailbox-trouble.tsx';
import styles from './requests.module.css';
import { SlotMark } from './slot-mark.tsx';
import { useMailboxCall } from './use-mailbox.ts';

interface CareItemProps {
  entry: OpenEntry;
  today: Day;
  onEdit: () => void;
  onClosed: () => void;
}

/** One person on the list. */
export function CareItem({ entry, today, onEdit, onClosed }: CareItemProps) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const [sheet, setSheet] = useState<'close' | 'handOver' | null>(null);
  const { content } = entry;
  const { who, slot, note, nextContact } = content;
  const shut = () => setSheet(null);
  return (
    <article className={styles.request}>
      <h3 className={styles.what}>
        {slot !== null && <SlotMark slot={slot} />}
        <span dir="auto">{who}</span>
      </h3>
      {nextContact !== null && careTime(content, today) === 'overdue' && (
        <p>{t('care.late', { day: dates.day(nextContact) })}</p>
      )}
      {nextContact !== null && careTime(content, today) === 'later' && (
        <p>{t('care.next', { day: dates.day(nextContact) })}</p>
      )}
      {note !== null && <p className={styles.soft}>{t('care.begunWith')}</p>}
      <Notes followUps={content.followUps} />
      <div className={styles.row}>
        <Button aria-label={`${t('care.note')}: ${who}`} onPress={onEdit}>
          {t('care.note')}
        </Button>
        <Button
          kind="quiet"
          aria-label={`${t('care.handOver.button')}: ${who}`}
          onPress={() => setSheet('handOver')}
        >
          {t('care.handOver.button')}
        </Button>
        <Button kind="quiet" aria-label={`${t('care.close')}: ${who}`} onPress={() => setSheet('close')}>
          {t('care.close')}
        </Button>
      </div>
      <Sheet title={t('care.closeTitle')} isOpen={sheet === 'close'} onClose={shut}>
        <CloseForm entry={entry} onClosed={onClosed} />
      </Sheet>
      <Sheet title={t('care.handOver.title')} isOpen={sheet === 'handOver'} onClose={shut}>
        <HandOver entry={entry} onClose={shut} />
      </Sheet>
    </article>
  );
}

/** The newest note; the earlier ones a press away. */
function Notes({ followUps }: Pick<OpenEntry['content'], 'followUps'>) {
  const { t } = useTranslation();
  if (followUps.length === 0) return null;
  return (
    <>
      <FollowUps notes={followUps.slice(-1)} />
      {followUps.length > 1 && (
        <details className={styles.more}>
          <summary>{t('care.earlier', { count: followUps.length - 1 })}</summary>
          <FollowUps notes={followUps.slice(0, -1)} />
        </details>
      )}
    </>
  );
}

/** What came of it. The entry moves among the closed ones, from where it can be opened again. */
function CloseForm({ entry, onClosed }: { entry: OpenEntry; onClosed: () => void }) {
  const { t } = useTranslation();
  const put = useMailboxCall('putCare');
  const [words, setWords] = useState('');
  const content = { ...entry.content, nextContact: null, outcome: words.trim() };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        put.mutate({ ...entry, closed: true, content }, { onSuccess: onClosed });
      }}
    >
      <TextArea label={t('care.closeWords')} value={words} onChange={setWords} maxLength={1000} />
      <p className={styles.soft}>{t('care.closeText')}</p>
      {put.error && <MailboxTrouble error={put.error} />}
      <div className={styles.row}>
        <Button type="submit" kind="primary" isPending={put.isPending}>
          {t('care.closeIt')}
        </Button>
      </div>
    </form>
  );
}

/** A closed entry, with the way back. */
export function ClosedItem({ entry }: { entry: OpenEntry }) {
  const { t } = useTranslation();
  return (
    <article className={styles.request}>
      <CareWords content={{ ...entry.content, outcome: entry.content.outcome || t('care.noOutcome') }} />
      <Reopen entry={entry}>{t('care.reopen')}</Reopen>
    </article>
  );
}

/** Opens a closed entry again. */
export function Reopen({ entry, children }: { entry: OpenEntry; children: string }) {
  const put = useMailboxCall('putCare');
  const content = { ...entry.content, outcome: null };
  return (
    <div className={styles.row}>
      {put.error && <MailboxTrouble error={put.error} />}
      <Button
        kind="quiet"
        isPending={put.isPending}
        aria-label={`${children}: ${entry.content.who}`}
        onPress={() => put.mutate({ ...entry, closed: false, content })}
      >
        {children}
      </Button>
    </div>
  );
}
