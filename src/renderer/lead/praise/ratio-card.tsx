import { Minus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../shared/clock.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Trouble } from '../../parts/states.tsx';
import { useOwnNotes } from '../own-notes.ts';
import styles from './praise.module.css';
import { ratioOf } from './ratio.ts';

/** How praise and correction stand, by the lead's own count. */
export function RatioCard({ praises, today }: { praises: readonly { day: Day }[]; today: Day }) {
  const { t } = useTranslation();
  const { notes, set, isKept, error } = useOwnNotes();
  const { praised, corrected, isShort } = ratioOf(praises, notes.corrections, today);
  const { corrections } = notes;
  return (
    <Card title={t('praise.ratio.title')}>
      <div role="status">
        <p className={styles.answer}>
          {t('praise.ratio.both', {
            praised: t('praise.ratio.praised', { count: praised }),
            corrected: t('praise.ratio.corrected', { count: corrected }),
          })}
        </p>
        <p>{t(isShort ? 'praise.ratio.more' : 'praise.ratio.enough')}</p>
      </div>
      <p className={styles.soft}>{t('praise.ratio.rule')}</p>
      {error !== null && <Trouble error={error} />}
      <div className={styles.row}>
        <Button onPress={() => set({ ...notes, corrections: [today, ...corrections] })}>
          <Plus size={18} aria-hidden />
          {t('praise.ratio.count')}
        </Button>
        {corrections.length > 0 && (
          <Button kind="quiet" onPress={() => set({ ...notes, corrections: corrections.slice(1) })}>
            <Minus size={18} aria-hidden />
            {t('praise.ratio.uncount')}
          </Button>
        )}
      </div>
      <p className={styles.soft}>{t(isKept ? 'praise.ratio.own' : 'praise.ratio.pageOnly')}</p>
    </Card>
  );
}
