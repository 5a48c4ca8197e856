import { PhoneMissed } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type HardCall,
  type Strength,
  type Stressor,
  stressorGroups,
  stressorTable,
} from '../../../shared/stressor.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { useWish } from '../../clients/use-wish.ts';
import { Button } from '../../parts/button.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { Notice, Trouble } from '../../parts/states.tsx';
import { ResetButton } from '../breaks/reset-offer.tsx';
import { StrengthOf } from '../records/strength-of.tsx';
import styles from './hard-call.module.css';

/** First tap of two. */
export function HardCallButton() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useWish('hardCall', () => setOpen(true));
  return (
    <>
      <Button kind="care" wide onPress={() => setOpen(true)}>
        <PhoneMissed size={18} aria-hidden="true" />
        {t('seat.hardCall.button')}
      </Button>
      <HardCallSheet isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

/** Second tap of two: a chip is recorded at once, at middle strength; adjusting it or undoing it comes after. */
export function HardCallSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t('seat.hardCall.title')} isOpen={isOpen} onClose={onClose}>
      <HardCallSteps onDone={onClose} />
    </Sheet>
  );
}

const middle: Strength = 2;

function HardCallSteps({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const record = useSeatCall('recordHardCall');
  const [noted, setNoted] = useState<HardCall | null>(null);
  const note = (stressor: Stressor) => record.mutate({ stressor, strength: middle }, { onSuccess: setNoted });

  if (noted) return <Noted call={noted} onChange={setNoted} onDone={onDone} />;
  return (
    <>
      <p className={styles.soft}>{t('seat.hardCall.hint')}</p>
      {record.error && <Trouble error={record.error} />}
      {stressorGroups.map((group) => (
        <section key={group} className={styles.group}>
          <h3>{t(`domain.stressorGroup.${group}`)}</h3>
          <div className={styles.chips}>
            {stressorTable
              .filter((stressor) => stressor.group === group)
              .map(({ id }) => (
                <Button key={id} isDisabled={record.isPending} onPress={() => note(id)}>
                  {t(`domain.stressor.${id}`)}
                </Button>
              ))}
          </div>
        </section>
      ))}
    </>
  );
}

interface NotedProps {
  call: HardCall;
  /** The changed call, or null after undo or to note another. */
  onChange: (call: HardCall | null) => void;
  onDone: () => void;
}

function Noted({ call, onChange, onDone }: NotedProps) {
  const { t } = useTranslation();
  const undo = useSeatCall('deleteHardCall');
  return (
    <>
      <Notice
        action={
          <Button
            isPending={undo.isPending}
            onPress={() => undo.mutate({ id: call.id }, { onSuccess: () => onChange(null) })}
          >
            {t('common.undo')}
          </Button>
        }
      >
        {t('seat.hardCall.recorded', { what: t(`domain.stressor.${call.stressor}`) })}
      </Notice>
      {undo.error && <Trouble error={undo.error} />}
      <StrengthOf call={call} onChange={onChange} />
      <ResetButton call={call} onBegin={onDone} />
      <div className={styles.chips}>
        <Button kind="primary" autoFocus onPress={onDone}>
          {t('common.done')}
        </Button>
        <Button kind="quiet" onPress={() => onChange(null)}>
          {t('seat.hardCall.another')}
        </Button>
      </div>
    </>
  );
}
