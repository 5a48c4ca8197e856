import { useTranslation } from 'react-i18next';
import type { CareContent } from '../../shared/care.ts';
import { useDates } from '../parts/dates.ts';
import { useSituation } from '../seat/situation.ts';
import styles from './requests.module.css';

/** What is written of somebody: the next contact, the notes, what came of it. All of it shows as the text it is. */
export function CareWords({ content }: { content: CareContent }) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const { who, nextContact, followUps, outcome } = content;
  return (
    <>
      <p dir="auto">
        <strong>{who}</strong>
      </p>
      {nextContact !== null && (
        <p className={styles.soft}>{t('care.next', { day: dates.day(nextContact) })}</p>
      )}
      {followUps.length === 0 ? (
        <p className={styles.soft}>{t('care.noNotes')}</p>
      ) : (
        <FollowUps notes={followUps} />
      )}
      {outcome !== null && (
        <p className={styles.words} dir="auto">
          {t('care.outcome', { words: outcome })}
        </p>
      )}
    </>
  );
}

/** Notes with their times, in the order they are given. */
export function FollowUps({ notes }: { notes: CareContent['followUps'] }) {
  const dates = useDates(useSituation().zone);
  return (
    <ul className={styles.notes}>
      {notes.map(({ at, words }) => (
        <li key={`${at} ${words}`}>
          <small className={styles.soft}>{dates.moment(at)}</small>
          <p className={styles.words} dir="auto">
            {words}
          </p>
        </li>
      ))}
    </ul>
  );
}
