import { useTranslation } from 'react-i18next';
import { Empty } from '../parts/states.tsx';
import { SignOut } from './sign-out.tsx';

/** For those whose desk is requests and nothing else: no page that a hub serves ever opens one. */
export function OnlyInApp() {
  const { t } = useTranslation();
  return (
    <main>
      <Empty action={<SignOut />}>{t('desk.onlyInApp')}</Empty>
    </main>
  );
}
