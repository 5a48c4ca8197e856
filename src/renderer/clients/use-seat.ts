import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect } from 'react';
import type { SeatCallName, SeatEvent, SeatInput } from '../../shared/seat-contract.ts';
import type { SeatClient } from './seat-client.ts';

const SeatContext = createContext<SeatClient | null>(null);

/** Gives the pages below it the app, real or fake. */
export const SeatProvider = SeatContext.Provider;

export function useSeatClient(): SeatClient {
  const client = useContext(SeatContext);
  if (!client) throw new Error('no SeatProvider above this component');
  return client;
}

/** What a read depends on, so that a change announced by the app asks again for just that; `desk` is all that came from the hub. */
const staleAfter: Record<SeatEvent, readonly (SeatCallName | 'desk')[]> = {
  journal: [
    'situation',
    'today',
    'recordsBetween',
    'routineSessionsBetween',
    'goalNow',
    'dayGoalsBetween',
    'patterns',
    'pulses',
    'strain',
    'notice',
    'leaving',
    'leadNotes',
    'reportFolder',
    'breaks',
    'breakPlanning',
    'breaksBetween',
    'roster',
    'callState',
    'hands',
    'arrivals',
    'ourTeam',
    'snapshot',
    'journalPlace',
    'lastImport',
  ],
  preferences: ['situation', 'computer'],
  wish: ['wish'],
  policy: ['policy', 'situation', 'computer', 'breakPlanning', 'breaks', 'callSetup', 'siteHelp'],
  sync: ['leaving', 'ownPraises', 'siteHelp', 'hands', 'arrivals', 'ourTeam'],
  help: ['siteHelp'],
  breaks: ['breaks', 'breakPlanning', 'breaksBetween'],
  roster: ['roster', 'breaks', 'strain', 'notice'],
  call: ['callState', 'callSetup'],
  mailbox: ['mailbox', 'mailboxLive', 'openRequests', 'careList', 'desk'],
  importing: ['importProgress'],
  demo: [
    'situation',
    'demoState',
    'today',
    'recordsBetween',
    'routineSessionsBetween',
    'goalNow',
    'dayGoalsBetween',
    'patterns',
    'pulses',
    'strain',
    'notice',
    'leaving',
    'leadNotes',
    'reportFolder',
    'ownPraises',
    'breaks',
    'breakPlanning',
    'breaksBetween',
    'roster',
    'siteHelp',
    'hands',
    'arrivals',
    'ourTeam',
    'desk',
  ],
  demoProgress: ['demoState'],
};

/** Reads through a call; asked again when the app says that it may have changed. */
export function useSeat<N extends SeatCallName>(name: N, input: SeatInput<N>) {
  const seat = useSeatClient();
  return useQuery({ queryKey: [name, input], queryFn: () => seat.call(name, input) });
}

/** A call that changes something. What the app then announces refreshes the pages. */
export function useSeatCall<N extends SeatCallName>(name: N) {
  const seat = useSeatClient();
  return useMutation({ mutationFn: (input: SeatInput<N>) => seat.call(name, input) });
}

/** Once, at the root: turns the app's announcements into fresh reads, and asks the time anew when the person comes back. */
export function useFreshness(): void {
  const seat = useSeatClient();
  const queries = useQueryClient();
  useEffect(() => {
    const ask = (names: readonly string[]) => {
      for (const name of names) void queries.invalidateQueries({ queryKey: [name] });
    };
    const comeBack = () => ask(['situation', 'today', 'goalNow', 'breaks', 'pulses', 'notice']);
    addEventListener('focus', comeBack);
    const stop = seat.onChange((event) => ask(staleAfter[event]));
    return () => {
      removeEventListener('focus', comeBack);
      stop();
    };
  }, [seat, queries]);
}
