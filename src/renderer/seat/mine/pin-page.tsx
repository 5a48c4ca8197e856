import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { PasswordField } from '../../parts/field.tsx';
import { Notice, Trouble } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import { fewestPinCharacters } from '../start/pin.ts';
import styles from './mine.module.css';
import { SubPage } from './sub-page.tsx';

const nothingTyped = { old: '', fresh: '', again: '' };

/** Changes the PIN with the old one, or sets a first one. */
export function PinPage() {
  const { t } = useTranslation();
  // As it was when the page opened: a first PIN that is set must not turn the page into another.
  const [hadPin] = useState(useSituation().hasPin);
  const [typed, setTyped] = useState(nothingTyped);
  const [tried, setTried] = useState(false);
  const change = useSeatCall('changePin');
  const { old, fresh, again } = typed;
  const faults = {
    old: hadPin && old === '' ? t('seat.create.tooShort') : undefined,
    fresh:
      fresh.length < fewestPinCharacters
        ? t('seat.create.tooShort')
        : hadPin && fresh === old
          ? t('mine.pin.same')
          : undefined,
    again: fresh === again ? undefined : t('seat.create.mismatch'),
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.old ?? faults.fresh ?? faults.again) return;
    change.mutate({ pin: hadPin ? old : null, newPin: fresh }, { onSuccess: () => setTyped(nothingTyped) });
  };
  const field = (name: keyof typeof typed, label: string, autoComplete: string) => (
    <PasswordField
      label={label}
      showLabel={t('seat.create.show')}
      autoComplete={autoComplete}
      value={typed[name]}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
      fault={tried && !change.isSuccess ? faults[name] : undefined}
    />
  );
  return (
    <SubPage title={t(hadPin ? 'mine.pin.title' : 'mine.pin.titleFirst')}>
      <p>{t('mine.pin.intro')}</p>
      {change.isSuccess ? (
        <Notice>{t('mine.pin.done')}</Notice>
      ) : (
        <form className={styles.form} onSubmit={submit}>
          {hadPin && field('old', t('mine.pin.old'), 'current-password')}
          {field('fresh', t('mine.pin.fresh'), 'new-password')}
          {field('again', t('seat.create.again'), 'new-password')}
          {change.error && <Trouble error={change.error} />}
          <div>
            <Button type="submit" kind="primary" isPending={change.isPending}>
              {t(hadPin ? 'mine.pin.change' : 'mine.pin.set')}
            </Button>
          </div>
        </form>
      )}
    </SubPage>
  );
}
