import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useHubCall } from '../clients/use-desk.ts';
import { DeskTrouble } from '../desk/desk-trouble.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import type { Account } from '../../shared/hub-contract/administration.ts';
import { AccountLink } from './account-link.tsx';
import styles from './admin.module.css';

interface PersonPageProps {
  account: Account;
  origin: string;
  /** Whether it is the account of whoever looks at it. */
  own: boolean;
}

/** One account: a new link for whoever lost it or the password, and its end. */
export function PersonPage({ account, origin, own }: PersonPageProps) {
  const { t } = useTranslation();
  const renew = useHubCall('renewAccountLink');
  const { name, login, role, takenUp } = account;
  if (renew.data) return <AccountLink name={name} link={new URL(renew.data.path, origin).href} />;
  return (
    <>
      <header>
        <h1>{name}</h1>
        <p className={styles.facts}>
          {t(`admin.role.${role}.name`)} · {login}
        </p>
      </header>
      <Card title={t('admin.account.linkTitle')}>
        <p className={styles.prose}>{t(takenUp ? 'admin.account.linkForgot' : 'admin.account.linkLost')}</p>
        {renew.error && <DeskTrouble error={renew.error} />}
        <div>
          <Button isPending={renew.isPending} onPress={() => renew.mutate({ account: String(account.id) })}>
            {t('admin.account.renew')}
          </Button>
        </div>
      </Card>
      <EndAccount account={account} own={own} />
    </>
  );
}

/** In two presses: it cannot be undone, only made anew. */
function EndAccount({ account, own }: Pick<PersonPageProps, 'account' | 'own'>) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [asked, setAsked] = useState(false);
  const end = useHubCall('endAccount');
  const now = () => end.mutate({ account: String(account.id) }, { onSuccess: () => go('/people') });
  return (
    <Card title={t('admin.account.endTitle')}>
      <p className={styles.prose}>{t(own ? 'errors.ownAccount' : 'admin.account.endText')}</p>
      {end.error && <DeskTrouble error={end.error} />}
      {!own && (
        <div className={styles.row}>
          {asked ? (
            <>
              <Button kind="care" isPending={end.isPending} onPress={now}>
                {t('admin.account.endSure', { name: account.name })}
              </Button>
              <Button kind="quiet" onPress={() => setAsked(false)}>
                {t('common.cancel')}
              </Button>
            </>
          ) : (
            <Button onPress={() => setAsked(true)}>{t('admin.account.end')}</Button>
          )}
        </div>
      )}
    </Card>
  );
}
