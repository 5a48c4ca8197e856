import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { DeletionProof } from '../../../shared/seat-contract/journal.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Trouble } from '../../parts/states.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useSituation } from '../situation.ts';
import styles from './mine.module.css';
import { SubPage } from './sub-page.tsx';

/** Deletes everything in two steps; the second press is another button, so that a double tap does not do it. */
export function ErasePage({ onErased }: { onErased: (proof: DeletionProof) => void }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [asked, setAsked] = useState(false);
  const { demo } = useSituation();
  const [moved, setMoved] = useState(false);
  const joined = useSeat('leaving', {});
  const erase = useSeatCall('deleteEverything');
  const now = () =>
    erase.mutate(
      { sure: true, moved },
      {
        onSuccess: (proof) => {
          go('/');
          onErased(proof);
        },
      },
    );
  return (
    <SubPage title={t('seat.erase.title')}>
      <p>{t('seat.erase.what')}</p>
      <p>{t('seat.erase.stays')}</p>
      <p>{t('seat.erase.copyFirst')}</p>
      {joined.data?.joined && !demo && <p>{t('seat.erase.mailbox')}</p>}
      {!demo && (
        <Switch isOn={moved} onChange={setMoved}>
          {t('moving.erase.moved')}
        </Switch>
      )}
      {erase.error && <Trouble error={erase.error} />}
      <div className={styles.row}>
        <Button kind="primary" onPress={() => go('/mine')}>
          {t('seat.erase.keep')}
        </Button>
        {!asked && (
          <Button kind="care" onPress={() => setAsked(true)}>
            {t('seat.erase.first')}
          </Button>
        )}
      </div>
      {asked && (
        <div>
          <Button kind="care" isPending={erase.isPending} onPress={now}>
            {t('seat.erase.second')}
          </Button>
        </div>
      )}
    </SubPage>
  );
}
