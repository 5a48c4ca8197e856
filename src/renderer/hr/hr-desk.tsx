import { ChartLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DeskClient } from '../clients/desk-client.ts';
import { DeskProvider, useDesk } from '../clients/use-desk.ts';
import { Asked } from '../desk/asked.tsx';
import { DeskShell } from '../desk/desk-shell.tsx';
import { SignedIn } from '../desk/signed-in.tsx';
import { TrendsPage } from './trends-page.tsx';

/** H1: HR's desk. Sites and the organisation, never a team. */
export function HrDesk({ client }: { client: DeskClient }) {
  const { t } = useTranslation();
  const pages = [{ text: t('desk.trends'), icon: ChartLine, current: true }];
  return (
    <DeskProvider value={client}>
      <SignedIn only="hr">
        {(me) => (
          <DeskShell desk={t('desk.hr')} pages={pages} me={me}>
            <Trends />
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
