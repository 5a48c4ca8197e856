import { useTranslation } from 'react-i18next';
import { useNewSession } from '../clients/use-desk.ts';
import { DeskTrouble } from '../desk/desk-trouble.tsx';
import { Doorway } from '../desk/doorway.tsx';
import { NewPasswordField } from '../desk/new-password-field.tsx';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { Refusal } from '../../shared/errors.ts';
import { useHubForm } from './use-hub-form.ts';

/** The first administrator takes the hub up with the link that it printed when it was started. */
export function SetUp({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useTranslation();
  const newSession = useNewSession();
  const hub = useHubForm(
    'setUp',
    { token, login: '', name: '', password: '' },
    () => void newSession().then(onDone),
  );
  return (
    <Doorway title={t('admin.setUp.title')} form={hub.form}>
      <p>{t('admin.setUp.text')}</p>
      <TextField
        label={t('admin.setUp.name')}
        name="name"
        autoComplete="name"
        value={hub.draft.name ?? ''}
        onChange={(name) => hub.set({ name })}
        fault={hub.faulty('name') ? t('admin.fault.name') : undefined}
      />
      <TextField
        label={t('desk.signIn.login')}
        help={t('admin.person.loginHelp')}
        name="login"
        autoComplete="username"
        value={hub.draft.login ?? ''}
        onChange={(login) => hub.set({ login })}
        fault={hub.faulty('login') ? t('admin.fault.login') : undefined}
      />
      <NewPasswordField
        value={hub.draft.password ?? ''}
        onChange={(password) => hub.set({ password })}
        tried={hub.tried}
      />
      {hub.error && <DeskTrouble error={hub.error} />}
      {hub.faulty('token') && <DeskTrouble error={new Refusal('linkUsed')} />}
      <Button type="submit" kind="primary" isDisabled={hub.busy}>
        {t('admin.setUp.submit')}
      </Button>
    </Doorway>
  );
}
