import { ChartLine, HeartPulse, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Route, Switch, useLocation } from 'wouter';
import type { DeskClient } from '../clients/desk-client.ts';
import { DeskProvider, useDesk } from '../clients/use-desk.ts';
import { Asked } from '../desk/asked.tsx';
import { DeskShell } from '../desk/desk-shell.tsx';
import { SignedIn } from '../desk/signed-in.tsx';
import { PrivacyPage } from './privacy-page.tsx';
import { PulsePage } from './pulse-page.tsx';
import { TrendsPage } from './trends-page.tsx';

/** HR's desk: sites and the organisation, never a team (H1), what the pulse said (H4, H6), and what the privacy rules did (H5). */
export function HrDesk({ client }: { client: DeskClient }) {
  const { t } = useTranslation();
  const [path] = useLocation();
  const privacy = path.startsWith('/privacy');
  const pulse = path.startsWith('/pulse');
  const pages = [
    { text: t('desk.trends'), icon: ChartLine, current: !privacy && !pulse, href: '/' },
    { text: t('hrPulse.title'), icon: HeartPulse, current: pulse, href: '/pulse' },
    { text: t('privacy.title'), icon: ShieldCheck, current: privacy, href: '/privacy' },
  ];
  return (
    <DeskProvider value={client}>
      <SignedIn only="hr">
        {(me) => (
          <DeskShell desk={t('desk.hr')} pages={pages} me={me}>
            <Switch>
              <Route path="/pulse" component={Pulse} />
              <Route path="/privacy" component={Privacy} />
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
