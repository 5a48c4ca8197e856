import { useTranslation } from 'react-i18next';
import { useDates } from '../../parts/dates.ts';
import { type Draft, written } from './draft.ts';
import styles from './huddle.module.css';

/** The huddle on paper: nothing of it is seen on the screen. */
export function HuddleSheet({ draft, teams }: { draft: Draft; teams: readonly string[] }) {
  const { t } = useTranslation();
  const dates = useDates('UTC');
  const { day, form, parts } = written(draft);
  return (
    <section className={styles.sheet}>
      <p>{[teams.join(' + '), t(`huddle.form.${form}`), dates.date(day)].join(' · ')}</p>
      {parts.map(({ id, words }) => (
        <div key={id}>
          <h2>{t(`huddle.part.${id}`)}</h2>
          <p className={styles.words} dir="auto">
            {words}
          </p>
        </div>
      ))}
    </section>
  );
}
