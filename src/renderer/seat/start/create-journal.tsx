import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { PasswordField, TextField } from '../../parts/field.tsx';
import { Notice, Trouble } from '../../parts/states.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useSituation } from '../situation.ts';
import styles from './start.module.css';
import { fewestPinCharacters } from './pin.ts';

interface CreateJournalProps {
  onCreated: (recoveryCode: string) => void;
  onBack: () => void;
}

/** A PIN, or none on an account that one person uses alone, said plainly. */
export function CreateJournal({ onCreated, onBack }: CreateJournalProps) {
  const { t } = useTranslation();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const { pinNeeded, shelf } = useSituation();
  const create = useSeatCall('createJournal');
  const created = { onSuccess: ({ recoveryCode }: { recoveryCode: string }) => onCreated(recoveryCode) };

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setAsked(true);
    if (pin.length >= fewestPinCharacters && pin === again)
      create.mutate({ pin, name: name.trim() || null }, created);
  };
  return (
    <>
      <h1>{t('seat.create.title')}</h1>
      <p>{t('seat.create.intro')}</p>
      {pinNeeded && <p>{t('shelf.create.others')}</p>}
      <form className={styles.form} onSubmit={submit}>
        <PasswordField
          label={t('seat.create.pin')}
          help={t('seat.create.pinHint')}
          showLabel={t('seat.create.show')}
          autoComplete="new-password"
          autoFocus
          value={pin}
          onChange={setPin}
          fault={asked && pin.length < fewestPinCharacters ? t('seat.create.tooShort') : undefined}
        />
        <PasswordField
          label={t('seat.create.again')}
          showLabel={t('seat.create.show')}
          autoComplete="new-password"
          value={again}
          onChange={setAgain}
          fault={
            asked && pin.length >= fewestPinCharacters && pin !== again
              ? t('seat.create.mismatch')
              : undefined
          }
        />
        {pinNeeded && (
          <TextField
            label={t('shelf.create.name')}
            help={t('shelf.create.nameHint', {
              numbered: t('shelf.who.numbered', { number: shelf.length + 1 }),
            })}
            autoComplete="off"
            maxLength={30}
            value={name}
            onChange={setName}
          />
        )}
        {create.error && <Trouble error={create.error} />}
        <div className={styles.row}>
          <Button type="submit" kind="primary" isPending={create.isPending}>
            {t('seat.create.create')}
          </Button>
          <Button kind="quiet" onPress={onBack}>
            {t('common.back')}
          </Button>
        </div>
      </form>
      {!pinNeeded && <WithoutPin onChosen={() => create.mutate({ pin: null, name: null }, created)} />}
    </>
  );
}

/** PRIVACY, "Keys on the seat": on a shared account a PIN is required, so the person says that the account is theirs alone. */
function WithoutPin({ onChosen }: { onChosen: () => void }) {
  const { t } = useTranslation();
  const { keystore } = useSituation();
  const [isOpen, setOpen] = useState(false);
  const [alone, setAlone] = useState(false);
  if (!isOpen)
    return (
      <div>
        <Button kind="quiet" onPress={() => setOpen(true)}>
          {t('seat.create.without')}
        </Button>
      </div>
    );
  return (
    <Card title={t('seat.create.without')} tone="care">
      <p>{t('seat.create.withoutText')}</p>
      {!keystore && <Notice tone="care">{t('seat.create.withoutKeystore')}</Notice>}
      <Switch isOn={alone} onChange={setAlone}>
        {t('seat.create.mineAlone')}
      </Switch>
      <div>
        <Button kind="care" isDisabled={!alone} onPress={onChosen}>
          {t('seat.create.createWithout')}
        </Button>
      </div>
    </Card>
  );
}
