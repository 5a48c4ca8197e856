import { ChartLine, HeartHandshake, Mail, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Route, Switch, useLocation } from 'wouter';
import type { DeskClient } from '../clients/desk-client.ts';
import { DeskProvider, useDesk } from '../clients/use-desk.ts';
import { Asked } from '../desk/asked.tsx';
import { DeskShell } from '../desk/desk-shell.tsx';
import { SealedPage } from '../desk/sealed-page.tsx';
import { SignedIn } from '../desk/signed-in.tsx';
import { PrivacyPage } from './privacy-page.tsx';
import { TrendsPage } from './trends-page.tsx';

/** HR's desk: sites and the organisation, never a team (H1), what the privacy rules did (H5), and who has written to HR. */
export function HrDesk({ client }: { client: DeskClient }) {
  const { t } = useTranslation();
  const [path] = useLocation();
  const page = (['privacy', 'requests', 'care'] as const).find((page) => path.startsWith(`/${page}`));
  const pages = [
    { text: t('desk.trends'), icon: ChartLine, current: !page, href: '/' },
    { text: t('privacy.title'), icon: ShieldCheck, current: page === 'privacy', href: '/privacy' },
    { text: t('requests.pages.requests'), icon: Mail, current: page === 'requests', href: '/requests' },
    { text: t('requests.pages.care'), icon: HeartHandshake, current: page === 'care', href: '/care' },
  ];
  return (
    <DeskProvider value={client}>
      <SignedIn only="hr">
        {(me) => (
          <DeskShell desk={t('desk.hr')} pages={pages} me={me}>
            <Switch>
              <Route path="/privacy" component={Privacy} />
              <Route path="/requests">
                <SealedPage page="requests" />
              </Route>
              <Route path="/care">
                <SealedPage page="care" />
              </Route>
              <Route component={Trends} />
            </Switch>
          </DeskShell>
        )}
      </SignedIn>
    </DeskProvider>
  );
}

function Trends() {
  const { t } = useTranslation();
  const trends = useDesk('trends', {});
  return (
    <Asked of={trends} title={t('desk.trends')}>
      {(page) => <TrendsPage page={page} />}
    </Asked>
  );
}

function Privacy() {
  const { t } = useTranslation();
  const desk = useDesk('privacyDesk', {});
  const keys = useDesk('keyLog', {});
  return (
    <Asked of={desk} title={t('privacy.title')}>
      {(page) => (
        <Asked of={keys} title={t('privacy.title')}>
          {({ entries }) => <PrivacyPage page={page} log={entries} />}
        </Asked>
      )}
    </Asked>
  );
}
