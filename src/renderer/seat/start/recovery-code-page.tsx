import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { StartPage } from './start-page.tsx';
import start from './start.module.css';
import styles from './recovery-code-page.module.css';

/** The recovery code, once. No copy button: a clipboard on a shared desk is read by the next person. */
export function RecoveryCodePage({ code, onWritten }: { code: string; onWritten: () => void }) {
  const { t } = useTranslation();
  return (
    <StartPage>
      <h1>{t('seat.recovery.title')}</h1>
      <p className={styles.printed}>{t('seat.recovery.printedFor')}</p>
      <p className={styles.code}>{code}</p>
      <p>{t('seat.recovery.intro')}</p>
      <p>{t('seat.recovery.keep')}</p>
      <div className={`${start.row} no-print`}>
        <Button kind="primary" onPress={onWritten}>
          {t('seat.recovery.written')}
        </Button>
        <Button onPress={() => window.print()}>
          <Printer size={18} aria-hidden="true" />
          {t('common.print')}
        </Button>
      </div>
    </StartPage>
  );
}
