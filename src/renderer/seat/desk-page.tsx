import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { type DeskClient, deskClientOver } from '../clients/desk-client.ts';
import type { SeatClient } from '../clients/seat-client.ts';
import { useSeat, useSeatClient } from '../clients/use-seat.ts';
import { AssistanceDesk } from '../desk/assistance-desk.tsx';
import { SealedPagesProvider } from '../desk/sealed-page.tsx';
import { HrDesk } from '../hr/hr-desk.tsx';
import { LeadDesk } from '../lead/lead-desk.tsx';
import { ReportFolderProvider } from '../lead/report-folder-place.ts';
import { SealedPraiseProvider } from '../lead/praise/sealed-praise.ts';
import { Trouble, Waiting } from '../parts/states.tsx';
import { CarePage } from '../requests/care-page.tsx';
import { LiveFiveMinutes } from '../requests/live-five-minutes.tsx';
import { RequestsPage } from '../requests/requests-page.tsx';
import { OwnNotesHere } from './praise/own-notes-here.tsx';
import { SealPraise } from './praise/seal-praise.tsx';
import { ReportFolderCard } from './reports/report-folder-card.tsx';
import { useSituation } from './situation.ts';

type DeskName = 'lead' | 'hr' | 'assistance';

/** In the app a lead has a journal of their own to keep notes in, a key to seal praise with, and folders for reports. */
function LeadDeskHere({ client }: { client: DeskClient }) {
  return (
    <OwnNotesHere>
      <SealedPraiseProvider value={<SealPraise />}>
        <ReportFolderProvider value={<ReportFolderCard />}>
          <LeadDesk client={client} />
        </ReportFolderProvider>
      </SealedPraiseProvider>
    </OwnNotesHere>
  );
}

const desks = { lead: LeadDeskHere, hr: HrDesk, assistance: AssistanceDesk };
const sealedPages = { requests: RequestsPage, care: CarePage, fiveMinutes: LiveFiveMinutes };

/** A desk in the seat's window. In the demo the simulated lead or HR person is signed in first. */
export function DeskPage({ desk }: { desk: DeskName }) {
  const { demo } = useSituation();
  const seat = useSeatClient();
  const client = useMemo(() => deskClientOver(seat), [seat]);
  const Desk = desks[desk];
  const page = <Desk client={client} />;
  return (
    <SealedPagesProvider value={sealedPages}>
      {demo ? (
        <SignedIn key={desk} desk={desk}>
          {page}
        </SignedIn>
      ) : (
        page
      )}
    </SealedPagesProvider>
  );
}

function SignedIn({ desk, children }: { desk: DeskName; children: ReactNode }) {
  const seat = useSeatClient();
  const queries = useQueryClient();
  const demo = useSeat('demoState', {});
  const person = demo.data?.desk?.[desk];
  const signIn = useQuery({
    queryKey: ['demoSignIn', desk, person],
    enabled: Boolean(person),
    staleTime: Infinity,
    gcTime: 0, // the hub knows one session: whoever opens a desk signs in again
    queryFn: async () => {
      if (!person) return null;
      const { login, password, keys, passphrase } = person;
      const who = await deskClientOver(seat).call('signIn', { login, password });
      await openOwnMailbox(seat, keys, passphrase);
      void queries.resetQueries({ queryKey: ['desk'] }); // what the other desk read
      return who;
    },
  });
  if (signIn.error) return <Trouble error={signIn.error} retry={() => void signIn.refetch()} />;
  return signIn.isSuccess ? children : <Waiting />;
}

/** Nobody has to know a simulated person's passphrase. */
async function openOwnMailbox(seat: SeatClient, text: string, passphrase: string): Promise<void> {
  const { stage } = await seat.call('mailbox', {});
  if (stage === 'elsewhere')
    await seat.call('importMailbox', { text, filePassphrase: passphrase, passphrase });
  if (stage === 'locked') await seat.call('openMailbox', { passphrase });
}
