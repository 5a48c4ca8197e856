import { useTranslation } from 'react-i18next';
import type { HubClient } from '../clients/desk-client.ts';
import { DeskProvider, HubProvider, useHub } from '../clients/use-desk.ts';
import { Asked } from '../desk/asked.tsx';
import { useOwnWindow } from '../desk/own-window.ts';
import { Logo } from '../parts/logo.tsx';
import { NoticePage } from './notice-page.tsx';
import styles from './notice.module.css';

/** The page for everyone in the company, without signing in: what the hub says of its rules and keys, and what was measured. */
export function Notice({ client }: { client: HubClient }) {
  const { t } = useTranslation();
  const own = useOwnWindow();
  return (
    <DeskProvider value={client}>
      <HubProvider value={client}>
        <main className={styles.window}>
          <div className={styles.top}>
            <span className={styles.name}>
              <Logo />
              {t('common.name')}
            </span>
            <span className="no-print">{own?.tools}</span>
          </div>
          <Asking />
        </main>
      </HubProvider>
    </DeskProvider>
  );
}

function Asking() {
  const { t } = useTranslation();
  const page = useHub('privacyPage', {});
  const keys = useHub('keyLog', {});
  return (
    <Asked of={page} title={t('privacy.everyone.title')}>
      {(page) => (
        <Asked of={keys} title={t('privacy.everyone.title')}>
          {({ entries }) => <NoticePage page={page} log={entries} />}
        </Asked>
      )}
    </Asked>
  );
}
