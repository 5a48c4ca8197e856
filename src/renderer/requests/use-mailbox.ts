import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { mailboxCalls } from '../../shared/seat-contract/mailbox.ts';
import type { SeatInput } from '../../shared/seat-contract.ts';
import { useSeatClient } from '../clients/use-seat.ts';

type MailboxCall = keyof typeof mailboxCalls;
type MailboxRead = 'mailbox' | 'openRequests' | 'mailboxLive' | 'careList' | 'fellows';

/** Below what a desk read from the hub, so that signing out forgets what was opened, too. */
const key = ['desk', 'mailbox'];

/** What of the mailbox lies open, as this window has read it. */
export function useMailbox<N extends MailboxRead>(name: N, input: SeatInput<N>) {
  const seat = useSeatClient();
  return useQuery({ queryKey: [...key, name], queryFn: () => seat.call(name, input) });
}

/** A call that changes something in the mailbox; done when the pages have read it anew. */
export function useMailboxCall<N extends MailboxCall>(name: N) {
  const seat = useSeatClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: SeatInput<N>) => seat.call(name, input),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}

/** While the mailbox is not open, nothing of it is kept in the window. */
export function useForgetWhile(isShut: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (isShut)
      queries.removeQueries({ queryKey: key, predicate: ({ queryKey }) => queryKey[2] !== 'mailbox' });
  }, [isShut, queries]);
}
