import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { FileButton } from '../../parts/file-button.tsx';
import { PasswordField, TextField } from '../../parts/field.tsx';
import { Notice, Trouble } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import { fewestPinCharacters } from './pin.ts';
import { StartPage } from './start-page.tsx';
import styles from './start.module.css';

/** S18: a snapshot from elsewhere, its recovery code, and a PIN for this computer. */
export function Arrive({ onArrived, onBack }: { onArrived: () => void; onBack: () => void }) {
  const { t } = useTranslation();
  const { shelf } = useSituation();
  const mustHavePin = shelf.length > 0;
  const [content, setContent] = useState<string | null>(null);
  const [code, setCode] = useState('');
  const [pin, setPin] = useState('');
  const [tried, setTried] = useState(false);
  const open = useSeatCall('openSnapshot');
  const tooShort = (mustHavePin || pin.length > 0) && pin.length < fewestPinCharacters;

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (content === null || !code.trim() || tooShort) return;
    open.mutate({ content, recoveryCode: code, pin: pin || null, name: null }, { onSuccess: onArrived });
  };
  return (
    <>
      <h1>{t('moving.arrive.title')}</h1>
      <p>{t('moving.arrive.intro')}</p>
      <form className={styles.form} onSubmit={submit}>
        <div className={styles.row}>
          <FileButton accept={['.snapshot']} onFile={setContent}>
            {t('moving.arrive.file')}
          </FileButton>
          {content !== null && <span role="status">{t('moving.arrive.chosen')}</span>}
        </div>
        {tried && content === null && <Notice tone="care">{t('moving.arrive.noFile')}</Notice>}
        <TextField label={t('seat.locked.code')} value={code} onChange={setCode} code />
        <PasswordField
          label={t('moving.arrive.pin')}
          help={t(mustHavePin ? 'moving.arrive.pinHint' : 'moving.arrive.pinOptional')}
          showLabel={t('seat.create.show')}
          autoComplete="new-password"
          value={pin}
          onChange={setPin}
          fault={tried && tooShort ? t('seat.create.tooShort') : undefined}
        />
        {open.error && <Trouble error={open.error} />}
        <div className={styles.row}>
          <Button type="submit" kind="primary" isPending={open.isPending}>
            {t('moving.arrive.open')}
          </Button>
          <Button kind="quiet" onPress={onBack}>
            {t('common.back')}
          </Button>
        </div>
      </form>
    </>
  );
}

/** What is here now, and what is left to do where it came from. */
export function ArrivedPage({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <StartPage>
      <h1>{t('moving.arrived.title')}</h1>
      <p>{t('moving.arrived.text')}</p>
      <p>{t('moving.arrived.next')}</p>
      <p className={styles.soft}>{t('moving.arrived.twice')}</p>
      <div>
        <Button kind="primary" onPress={onDone}>
          {t('moving.arrived.goOn')}
        </Button>
      </div>
    </StartPage>
  );
}
