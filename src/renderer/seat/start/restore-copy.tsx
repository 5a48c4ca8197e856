import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../../shared/errors.ts';
import type { SeatOutput } from '../../../shared/seat-contract.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useDates } from '../../parts/dates.ts';
import { PasswordField } from '../../parts/field.tsx';
import { Notice, Trouble } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import { StartPage } from './start-page.tsx';
import styles from './start.module.css';

export type Restored = SeatOutput<'restoreCopy'>;

/** S13: one of the copies in place of the damaged journal, with what that costs. */
export function RestoreCopy({ onRestored }: { onRestored: (restored: Restored) => void }) {
  const { t } = useTranslation();
  const { copies, hasPin, zone } = useSituation();
  const dates = useDates(zone);
  const [pin, setPin] = useState('');
  const restore = useSeatCall('restoreCopy');
  const [newest] = copies;
  if (newest === undefined) return null;
  const noneIsWhole = restore.error instanceof Refusal && restore.error.code === 'notFound';

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!hasPin || pin) restore.mutate({ pin: hasPin ? pin : null }, { onSuccess: onRestored });
  };
  return (
    <Card title={t('shelf.restore.title')}>
      <p>{t('shelf.restore.newest', { when: dates.day(newest), count: copies.length })}</p>
      <p>{t('shelf.restore.lost')}</p>
      <form className={styles.form} onSubmit={submit}>
        {hasPin && (
          <PasswordField
            label={t('seat.create.pin')}
            showLabel={t('seat.create.show')}
            autoComplete="current-password"
            value={pin}
            onChange={setPin}
          />
        )}
        {noneIsWhole ? (
          <Notice tone="care">{t('shelf.restore.none')}</Notice>
        ) : (
          restore.error && <Trouble error={restore.error} />
        )}
        <div>
          <Button type="submit" kind="primary" isPending={restore.isPending}>
            {t('shelf.restore.open')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** What is there again, and what is not. */
export function RestoredPage({ restored, onDone }: { restored: Restored; onDone: () => void }) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const { copied, keptAs } = restored;
  return (
    <StartPage>
      <h1>{t('shelf.restore.doneTitle')}</h1>
      <p>{t('shelf.restore.done', { when: dates.day(copied) })}</p>
      {keptAs && <p>{t('shelf.restore.keptAs', { file: keptAs })}</p>}
      <div>
        <Button kind="primary" onPress={onDone}>
          {t('shelf.restore.goOn')}
        </Button>
      </div>
    </StartPage>
  );
}
