import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Notice, Trouble } from '../../parts/states.tsx';
import { PulseSteps } from './pulse-steps.tsx';
import styles from './pulse.module.css';

/** After a shift of every second week: five taps, a theme, or "not now". Nothing is shown when there is nothing to ask. */
export function PulseCard() {
  const { t } = useTranslation();
  const pulses = useSeat('pulses', {});
  const joined = useSeat('leaving', {}).data?.joined;
  const putOff = useSeatCall('putOffPulse');
  const [saved, setSaved] = useState(false);

  if (saved)
    return (
      <Card>
        <Notice action={<Link href="/pulses">{t('pulse.see')}</Link>}>{t('pulse.saved')}</Notice>
      </Card>
    );
  if (!pulses.data?.asked) return null;
  return (
    <Card title={t('pulse.title')}>
      <PulseSteps
        onSaved={() => setSaved(true)}
        beside={
          <Button kind="quiet" isPending={putOff.isPending} onPress={() => putOff.mutate({})}>
            {t('pulse.notNow')}
          </Button>
        }
      />
      {putOff.error && <Trouble error={putOff.error} />}
      {joined && <p className={styles.soft}>{t('pulse.shared')}</p>}
    </Card>
  );
}
