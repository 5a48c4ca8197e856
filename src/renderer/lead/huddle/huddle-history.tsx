import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptHuddle } from '../../../shared/hub-contract/huddles.ts';
import { DeskTrouble } from '../../desk/desk-trouble.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useDates } from '../../parts/dates.ts';
import { UndoNotice } from '../../parts/undo-notice.tsx';
import styles from './huddle.module.css';
import { useTalk } from '../use-talk.ts';

interface HuddleHistoryProps {
  unit: number;
  huddles: readonly KeptHuddle[];
  onOpen: (huddle: KeptHuddle) => void;
}

/** Huddles that were kept, the newest first. One taken out can be put back. */
export function HuddleHistory({ unit, huddles, onOpen }: HuddleHistoryProps) {
  const { t } = useTranslation();
  const dates = useDates('UTC');
  const { saveHuddle, removeHuddle } = useTalk(unit);
  const [removed, setRemoved] = useState<KeptHuddle | null>(null);
  const error = removeHuddle.error ?? saveHuddle.error;

  const remove = (huddle: KeptHuddle) => {
    const { day, form } = huddle;
    removeHuddle.mutate({ unit: String(unit), day, form }, { onSuccess: () => setRemoved(huddle) });
  };
  const putBack = ({ day, form, parts }: KeptHuddle) =>
    saveHuddle.mutate(
      { unit: String(unit), huddle: { day, form, parts }, version: 0 },
      { onSuccess: () => setRemoved(null) },
    );
  return (
    <div className="no-print">
      <Card title={t('huddle.history.title')}>
        {huddles.length === 0 && <p>{t('huddle.history.none')}</p>}
        {error && <DeskTrouble error={error} />}
        {removed && (
          <UndoNotice onUndo={() => putBack(removed)}>
            {t('huddle.history.removed', {
              form: t(`huddle.form.${removed.form}`),
              day: dates.date(removed.day),
            })}
          </UndoNotice>
        )}
        <ul className={styles.list}>
          {huddles.map((huddle) => {
            const { day, form, by } = huddle;
            const which = `${dates.date(day)} ${t(`huddle.form.${form}`)}`;
            return (
              <li key={`${day} ${form}`}>
                <div>
                  <p>{dates.day(day)}</p>
                  <p className={styles.soft} dir="auto">
                    {t('huddle.history.facts', { form: t(`huddle.form.${form}`), name: by })}
                  </p>
                </div>
                <div className={styles.row}>
                  <Button
                    kind="quiet"
                    aria-label={`${t('huddle.history.open')}: ${which}`}
                    onPress={() => {
                      onOpen(huddle);
                      scrollTo({ top: 0 });
                    }}
                  >
                    {t('huddle.history.open')}
                  </Button>
                  <Button
                    kind="quiet"
                    aria-label={`${t('common.remove')}: ${which}`}
                    onPress={() => remove(huddle)}
                  >
                    {t('common.remove')}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      </Card>
    </div>
  );
}
