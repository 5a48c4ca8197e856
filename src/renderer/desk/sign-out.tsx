import { LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDeskCall, useNewSession } from '../clients/use-desk.ts';
import { Button } from '../parts/button.tsx';

/** Ends the session and forgets what was read in it. */
export function SignOut() {
  const { t } = useTranslation();
  const newSession = useNewSession();
  const signOut = useDeskCall('signOut');
  return (
    <Button
      kind="quiet"
      isDisabled={signOut.isPending}
      onPress={() => signOut.mutate({}, { onSettled: () => void newSession() })}
    >
      <LogOut size={18} aria-hidden />
      {t('common.signOut')}
    </Button>
  );
}
