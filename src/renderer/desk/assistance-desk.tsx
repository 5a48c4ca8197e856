import { HeartHandshake, Mail } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Route, Switch, useLocation } from 'wouter';
import type { DeskClient } from '../clients/desk-client.ts';
import { DeskProvider } from '../clients/use-desk.ts';
import { DeskShell } from './desk-shell.tsx';
import { SealedPage } from './sealed-page.tsx';
import { SignedIn } from './signed-in.tsx';

/** The assistance programme's desk: who has asked for it, and nothing about anybody else. */
export function AssistanceDesk({ client }: { client: DeskClient }) {
  const { t } = useTranslation();
  const [path] = useLocation();
  const isCare = path.startsWith('/care');
  const pages = [
    { text: t('requests.pages.requests'), icon: Mail, current: !isCare, href: '/' },
    { text: t('requests.pages.care'), icon: HeartHandshake, current: isCare, href: '/care' },
  ];
  return (
    <DeskProvider value={client}>
      <SignedIn only="assistance">
        {(me) => (
          <DeskShell desk={t('desk.assistance')} pages={pages} me={me}>
            <Switch>
              <Route path="/care">
                <SealedPage page="care" />
              </Route>
              <Route>
                <SealedPage page="requests" />
              </Route>
            </Switch>
          </DeskShell>
        )}
      </SignedIn>
    </DeskProvider>
  );
}
