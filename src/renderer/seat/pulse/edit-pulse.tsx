import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { steps } from '../../../shared/check-in.ts';
import { type Pulse, type PulseEdit, pulseItems } from '../../../shared/pulse.ts';
import { themes } from '../../../shared/theme.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { OneOf } from '../../parts/chips.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { Trouble } from '../../parts/states.tsx';
import styles from './pulse.module.css';

const none = 'none';

/** Changes a pulse; each press saves, so closing is enough. */
export function EditPulse({ pulse, onClose }: { pulse: Pulse; onClose: () => void }) {
  const { t } = useTranslation();
  const [now, setNow] = useState(pulse);
  const edit = useSeatCall('editPulse');
  const change = (changes: Omit<PulseEdit, 'id'>) =>
    edit.mutate({ id: pulse.id, ...changes }, { onSuccess: setNow });
  return (
    <Sheet title={t('pulse.editTitle')} isOpen onClose={onClose}>
      {edit.error && <Trouble error={edit.error} />}
      {pulseItems.map((item) => (
        <section key={item} className={styles.part}>
          <h3>{t(`pulse.item.${item}`)}</h3>
          <OneOf
            label={t(`pulse.item.${item}`)}
            value={now[item]}
            onChoose={(step) => change({ [item]: step })}
            chips={steps.map((step) => ({ id: step, text: t(`pulse.scale.${step}`) }))}
          />
        </section>
      ))}
      <section className={styles.part}>
        <h3>{t('pulse.themeQuestion')}</h3>
        <OneOf
          label={t('pulse.themeQuestion')}
          value={now.theme ?? none}
          onChoose={(id) => change({ theme: id === none ? null : id })}
          chips={[
            { id: none, text: t('pulse.themeNone') },
            ...themes.map((id) => ({ id, text: t(`pulse.theme.${id}`) })),
          ]}
        />
      </section>
      <div>
        <Button kind="primary" onPress={onClose}>
          {t('common.done')}
        </Button>
      </div>
    </Sheet>
  );
}
