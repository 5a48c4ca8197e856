import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { deskClientOver } from '../clients/desk-client.ts';
import { useSeat, useSeatClient } from '../clients/use-seat.ts';
import { HrDesk } from '../hr/hr-desk.tsx';
import { SealedPraiseProvider } from '../lead/praise/sealed-praise.ts';
import { LeadDesk } from '../lead/lead-desk.tsx';
import { Trouble, Waiting } from '../parts/states.tsx';
import { OwnNotesHere } from './praise/own-notes-here.tsx';
import { SealPraise } from './praise/seal-praise.tsx';
import { useSituation } from './situation.ts';

/** The lead's or HR's desk in the seat's window. In the demo the simulated lead or HR person is signed in first. */
export function DeskPage({ desk }: { desk: 'lead' | 'hr' }) {
  const { demo } = useSituation();
  const seat = useSeatClient();
  const client = useMemo(() => deskClientOver(seat), [seat]);
  const page =
    desk === 'lead' ? (
      <OwnNotesHere>
        <SealedPraiseProvider value={<SealPraise />}>
          <LeadDesk client={client} />
        </SealedPraiseProvider>
      </OwnNotesHere>
    ) : (
      <HrDesk client={client} />
    );
  return demo ? (
    <SignedIn key={desk} desk={desk}>
      {page}
    </SignedIn>
  ) : (
    page
  );
}

function SignedIn({ desk, children }: { desk: 'lead' | 'hr'; children: ReactNode }) {
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
      const who = await deskClientOver(seat).call('signIn', person);
      queries.removeQueries({ queryKey: ['desk'] }); // what the other desk read
      return who;
    },
  });
  if (signIn.error) return <Trouble error={signIn.error} retry={() => void signIn.refetch()} />;
  return signIn.isSuccess ? children : <Waiting />;
}
