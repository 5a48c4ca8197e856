import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeskCall, useNewSession } from '../clients/use-desk.ts';
import { Button } from '../parts/button.tsx';
import { DeskTrouble } from './desk-trouble.tsx';
import { Doorway } from './doorway.tsx';
import { NewPasswordField, shortestPassword } from './new-password-field.tsx';

/** A person opens the link they were given and chooses a password. */
export function TakeUpAccount({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useTranslation();
  const newSession = useNewSession();
  const takeUp = useDeskCall('takeUpAccount');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (password.length < shortestPassword) return;
    takeUp.mutate({ token, password }, { onSuccess: () => void newSession().then(onDone) });
  };
  return (
    <Doorway title={t('desk.takeUp.title')} form={{ onSubmit: submit }}>
      <p>{t('desk.takeUp.text')}</p>
      <NewPasswordField value={password} onChange={setPassword} tried={tried} />
      {takeUp.error && <DeskTrouble error={takeUp.error} />}
      <Button type="submit" kind="primary" isDisabled={takeUp.isPending}>
        {t('desk.takeUp.submit')}
      </Button>
    </Doorway>
  );
}
