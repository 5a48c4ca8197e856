import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Huddle, huddleMinutes } from '../../../shared/huddle.ts';
import { withoutNames } from '../../../shared/without-names.ts';
import { Button } from '../../parts/button.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useFullScreen } from './use-full-screen.ts';
import styles from './stage.module.css';
import { minutesAndSeconds, useSeconds } from './use-seconds.ts';

interface HuddleStageProps {
  huddle: Huddle;
  /** Names that are known here, which are hidden unless the lead shows them. */
  names: readonly string[];
  onClose: () => void;
}

/** A huddle for all to see: one part a page in large letters, arrow keys, a clock that counts up and hurries nobody. */
export function HuddleStage({ huddle: { form, parts }, names, onClose }: HuddleStageProps) {
  const { t } = useTranslation();
  const [place, setPlace] = useState(0);
  const [isHiding, setHiding] = useState(true);
  const whole = useSeconds('whole');
  const onPart = useSeconds(place);
  useFullScreen(onClose);

  const last = parts.length - 1;
  const turn = (to: number) => setPlace(Math.min(last, Math.max(0, to)));
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const to = {
      ArrowRight: place + 1,
      PageDown: place + 1,
      ArrowLeft: place - 1,
      PageUp: place - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to !== undefined) turn(to);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);

  const part = parts[place];
  if (!part) return null;
  const words = isHiding ? withoutNames(part.words, names) : part.words;
  return (
    <ModalOverlay className={styles.veil ?? ''} isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className={styles.stage ?? ''}>
        <Dialog className={styles.inside ?? ''} aria-label={t('huddle.stage.label')}>
          <div className={styles.top}>
            <p>
              {t(`huddle.form.${form}`)} · {t('huddle.stage.place', { n: place + 1, all: parts.length })}
            </p>
            <Button kind="quiet" aria-label={t('common.close')} onPress={onClose}>
              <X size={24} aria-hidden />
            </Button>
          </div>
          <div className={styles.page} aria-live="polite">
            <h2>{t(`huddle.part.${part.id}`)}</h2>
            <p className={styles.words} dir="auto">
              {words}
            </p>
          </div>
          <div className={styles.bottom}>
            <Button isDisabled={place === 0} onPress={() => turn(place - 1)}>
              <ArrowLeft size={20} aria-hidden />
              {t('huddle.stage.before')}
            </Button>
            <div className={styles.clock} role="timer" aria-live="off">
              <p>{t('huddle.stage.part', { time: minutesAndSeconds(onPart) })}</p>
              <p>{t('huddle.stage.whole', { time: minutesAndSeconds(whole) })}</p>
            </div>
            <Button kind="primary" isDisabled={place === last} onPress={() => turn(place + 1)}>
              {t('huddle.stage.next')}
              <ArrowRight size={20} aria-hidden />
            </Button>
          </div>
          <p className={styles.mark} role="status">
            {whole >= huddleMinutes * 60 ? t('huddle.stage.mark') : ''}
          </p>
          <div className={styles.small}>
            <Switch isOn={isHiding} onChange={setHiding}>
              {t('huddle.stage.hide')}
            </Switch>
            <p>{t('huddle.stage.keys')}</p>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
