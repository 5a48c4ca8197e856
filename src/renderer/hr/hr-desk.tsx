import { ChartLine, HeartHandshake, HeartPulse, Mail, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Route, Switch, useLocation } from 'wouter';
import type { DeskClient } from '../clients/desk-client.ts';
import { DeskProvider, useDesk } from '../clients/use-desk.ts';
import { Asked } from '../desk/asked.tsx';
import { DeskShell } from '../desk/desk-shell.tsx';
import { SealedPage } from '../desk/sealed-page.tsx';
import { SignedIn } from '../desk/signed-in.tsx';
import { PrivacyPage } from './privacy-page.tsx';
import { PulsePage } from './pulse-page.tsx';
import { TrendsPage } from './trends-page.tsx';

const places = ['pulse', 'privacy', 'requests', 'care'] as const;

/**
 * HR's desk: sites and the organisation, never a team (H1), what the pulse said (H4, H6), what the privacy rules did (H5), and
 * who has written to HR.
 */
export function HrDesk({ client }: { client: DeskClient }) {
  const { t } = useTranslation();
  const [path] = useLocation();
  const here = places.find((place) => path.startsWith(`/${place}`));
  const pages = [
    { text: t('desk.trends'), icon: ChartLine, current: !here, href: '/' },
    { text: t('hrPulse.title'), icon: HeartPulse, current: here === 'pulse', href: '/pulse' },
    { text: t('privacy.title'), icon: ShieldCheck, current: here === 'privacy', href: '/privacy' },
    { text: t('requests.pages.requests'), icon: Mail, current: here === 'requests', href: '/requests' },
    { text: t('requests.pages.care'), icon: HeartHandshake, current: here === 'care', href: '/care' },
  ];
  return (
    <DeskProvider value={client}>
      <SignedIn only="hr">
        {(me) => (
          <DeskShell desk={t('desk.hr')} pages={pages} me={me}>
            <Switch>
              <Route path="/pulse" component={Pulse} />
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

function Pulse() {
  const { t } = useTranslation();
  const trends = useDesk('trends', {});
  return (
    <Asked of={trends} title={t('hrPulse.title')}>
      {(page) => <PulsePage page={page} />}
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
