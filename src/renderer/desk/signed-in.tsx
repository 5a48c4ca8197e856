import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../clients/use-desk.ts';
import { Empty, Waiting } from '../parts/states.tsx';
import { Refusal } from '../../shared/errors.ts';
import type { Me, Role } from '../../shared/hub-contract/accounts.ts';
import { DeskTrouble } from './desk-trouble.tsx';
import { SignIn } from './sign-in.tsx';
import { SignOut } from './sign-out.tsx';

/** Whoever is signed in, or the form to do so; someone of another role is told so and may sign out. */
export function SignedIn({ only, children }: { only?: Role; children: (me: Me) => ReactNode }) {
  const { t } = useTranslation();
  const me = useDesk('me', {});
  if (me.error instanceof Refusal && me.error.code === 'notSignedIn') return <SignIn />;
  if (me.error) return <DeskTrouble error={me.error} retry={() => void me.refetch()} />;
  if (!me.data) return <Waiting />;
  if (only && me.data.role !== only)
    return <Empty action={<SignOut />}>{t('desk.trouble.notAllowed')}</Empty>;
  return children(me.data);
}
