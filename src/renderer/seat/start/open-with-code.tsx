import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { PasswordField, TextField } from '../../parts/field.tsx';
import { Trouble } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import styles from './start.module.css';
import { fewestPinCharacters } from './pin.ts';

/** The way in without the PIN or without the computer's keystore: the recovery code, and a new PIN. */
export function OpenWithCode() {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const [newPin, setNewPin] = useState('');
  const [asked, setAsked] = useState(false);
  const open = useSeatCall('unlockWithRecoveryCode');
  const { pinNeeded } = useSituation();
  const tooShort = (pinNeeded || newPin.length > 0) && newPin.length < fewestPinCharacters;

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setAsked(true);
    if (code.trim() && !tooShort) open.mutate({ recoveryCode: code, newPin: newPin || null });
  };
  return (
    <>
      <h2>{t('seat.locked.recoveryTitle')}</h2>
      <p>{t('seat.locked.recoveryIntro')}</p>
      <form className={styles.form} onSubmit={submit}>
        <TextField label={t('seat.locked.code')} value={code} onChange={setCode} autoFocus code />
        <PasswordField
          label={t('seat.locked.newPin')}
          help={t(pinNeeded ? 'shelf.needsPin' : 'seat.locked.newPinHint')}
          showLabel={t('seat.create.show')}
          autoComplete="new-password"
          value={newPin}
          onChange={setNewPin}
          fault={asked && tooShort ? t('seat.create.tooShort') : undefined}
        />
        {open.error && <Trouble error={open.error} />}
        <div>
          <Button type="submit" kind="primary" isPending={open.isPending}>
            {t('seat.locked.openWithCode')}
          </Button>
        </div>
      </form>
    </>
  );
}
