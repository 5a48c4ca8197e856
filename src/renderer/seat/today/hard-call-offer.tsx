import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { HardCallSheet } from './hard-call.tsx';
import styles from './today.module.css';

/** After a call that may have been hard, once: a card that asks, takes no focus and goes away when told to. */
export function HardCallOffer() {
  const { t } = useTranslation();
  const call = useSeat('callState', {});
  const dismiss = useSeatCall('dismissHardCallOffer');
  const [isOpen, setOpen] = useState(false);
  const offer = call.data?.offer;
  return (
    <>
      {offer && (
        <Card title={t(`calls.offer.title.${offer}`)}>
          <p>{t('calls.offer.text')}</p>
          <div className={styles.row}>
            <Button onPress={() => setOpen(true)}>{t('calls.offer.note')}</Button>
            <Button kind="quiet" onPress={() => dismiss.mutate({})}>
              {t('calls.offer.pass')}
            </Button>
          </div>
        </Card>
      )}
      {/* Stays open when the next call takes the card away: nothing that is being written is closed. */}
      <HardCallSheet
        isOpen={isOpen}
        onClose={() => {
          setOpen(false);
          dismiss.mutate({});
        }}
      />
    </>
  );
}
