import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Sharing, sharing } from '../../../shared/week-report.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { OneOf } from '../../parts/chips.tsx';
import { Notice, Trouble } from '../../parts/states.tsx';
import styles from './mine.module.css';

/** On, paused or off, with what each means; a press takes effect at once and can be undone. */
export function SharingCard({ now }: { now: Sharing }) {
  const { t } = useTranslation();
  const set = useSeatCall('setSharing');
  const [before, setBefore] = useState<Sharing | null>(null);
  const choose = (chosen: Sharing, undoTo: Sharing | null) =>
    set.mutate({ sharing: chosen }, { onSuccess: () => setBefore(undoTo) });
  return (
    <Card title={t('seat.leaving.sharingTitle')}>
      <OneOf
        label={t('seat.leaving.sharingTitle')}
        value={now}
        onChoose={(chosen) => choose(chosen, now)}
        chips={sharing.options.map((id) => ({ id, text: t(`seat.leaving.sharing.${id}`) }))}
      />
      <dl className={styles.facts}>
        {sharing.options.map((id) => (
          <div key={id}>
            <dt>{t(`seat.leaving.sharing.${id}`)}</dt>
            <dd className={styles.plain}>{t(`seat.leaving.sharingText.${id}`)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.soft}>{t('mine.sharing.wayText')}</p>
      {before && before !== now && (
        <Notice action={<Button onPress={() => choose(before, null)}>{t('common.undo')}</Button>}>
          {t('mine.sharing.changed')}
        </Notice>
      )}
      {set.error && <Trouble error={set.error} />}
    </Card>
  );
}
