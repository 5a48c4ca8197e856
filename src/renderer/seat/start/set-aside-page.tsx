import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { StartPage } from './start-page.tsx';

/** Where the damaged journal is now. */
export function SetAsidePage({ keptAs, onDone }: { keptAs: string; onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <StartPage>
      <h1>{t('seat.trouble.kept')}</h1>
      <p>{t('seat.trouble.keptAs', { file: keptAs })}</p>
      <div>
        <Button kind="primary" onPress={onDone}>
          {t('seat.trouble.begin')}
        </Button>
      </div>
    </StartPage>
  );
}
