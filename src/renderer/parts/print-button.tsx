import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

/** Prints the page as it is shown; `isDisabled` while there is nothing on it. */
export function PrintButton({ isDisabled = false }: { isDisabled?: boolean }) {
  const { t } = useTranslation();
  return (
    <Button kind="quiet" isDisabled={isDisabled} onPress={() => print()}>
      <Printer size={18} aria-hidden />
      {t('common.print')}
    </Button>
  );
}
