import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Trouble } from '../../parts/states.tsx';
import { HelpSheet } from '../help.tsx';
import styles from './strain.module.css';

/** S9: a card like any other, offered and never opened by itself; its words would fit on any day. */
export function HelpCard() {
  const { t } = useTranslation();
  const offered = useSeat('notice', {}).data?.help;
  const putAway = useSeatCall('putHelpAway');
  const [isOpen, setOpen] = useState(false);
  if (!offered) return null;
  return (
    <Card title={t('help.card.title')}>
      <p>{t('help.card.text')}</p>
      {putAway.error && <Trouble error={putAway.error} />}
      <div className={styles.row}>
        <Button onPress={() => setOpen(true)}>{t('help.card.open')}</Button>
        <Button kind="quiet" isPending={putAway.isPending} onPress={() => putAway.mutate({})}>
          {t('help.card.away')}
        </Button>
        <Link href="/hands" className={styles.further}>
          {t('hands.link')}
        </Link>
      </div>
      <HelpSheet isOpen={isOpen} onClose={() => setOpen(false)} />
    </Card>
  );
}
