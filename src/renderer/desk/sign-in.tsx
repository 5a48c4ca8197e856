import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeskCall, useNewSession } from '../clients/use-desk.ts';
import { Button } from '../parts/button.tsx';
import { PasswordField, TextField } from '../parts/field.tsx';
import { DeskTrouble } from './desk-trouble.tsx';
import { Doorway } from './doorway.tsx';

/** Name and password. What was typed stays when it is refused. */
export function SignIn() {
  const { t } = useTranslation();
  const newSession = useNewSession();
  const signIn = useDeskCall('signIn');
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (login.trim() && password) signIn.mutate({ login, password }, { onSuccess: () => void newSession() });
  };
  return (
    <Doorway title={t('common.signIn')} form={{ onSubmit: submit }}>
      <TextField
        label={t('desk.signIn.login')}
        name="login"
        autoComplete="username"
        value={login}
        onChange={setLogin}
        fault={tried && !login.trim() ? t('desk.signIn.loginMissing') : undefined}
      />
      <PasswordField
        label={t('desk.signIn.password')}
        showLabel={t('desk.signIn.show')}
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        fault={tried && !password ? t('desk.signIn.passwordMissing') : undefined}
      />
      {signIn.error && <DeskTrouble error={signIn.error} />}
      <Button type="submit" kind="primary" isDisabled={signIn.isPending}>
        {t('common.signIn')}
      </Button>
    </Doorway>
  );
}
