import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { DeskCallName, HubCallName, HubInput, HubOutput } from '../../shared/hub-contract.ts';
import type { DeskClient, HubClient } from './desk-client.ts';

const DeskContext = createContext<DeskClient | null>(null);
const HubContext = createContext<HubClient | null>(null);

/** Gives the lead's and HR's pages below it a way to the hub, real or fake. */
export const DeskProvider = DeskContext.Provider;
/** Gives the administrator's pages below it theirs. */
export const HubProvider = HubContext.Provider;

function given<T>(client: T | null): T {
  if (!client) throw new Error('no provider above this component');
  return client;
}

/** Everything asked of the hub is kept under this key, so that signing out can forget it. */
const desk = 'desk';

/** Where an answer of the hub is kept, for a call that brings a newer one along. */
export const deskKey = <N extends DeskCallName>(name: N, input: HubInput<N>) => [desk, name, input];

/** Reads through a call to the hub. */
export function useDesk<N extends DeskCallName>(name: N, input: HubInput<N>) {
  const client = given(useContext(DeskContext));
  return useQuery({ queryKey: deskKey(name, input), queryFn: () => client.call(name, input) });
}

/** The same for the administrator. */
export function useHub<N extends HubCallName>(name: N, input: HubInput<N>) {
  const client = given(useContext(HubContext));
  return useQuery({ queryKey: [desk, name, input], queryFn: () => client.call(name, input) });
}

/** The administrator's client itself, for work of several calls. */
export function useHubClient(): HubClient {
  return given(useContext(HubContext));
}

/** An administrator's call that changes something, after which what their pages show is asked for again. */
export function useHubCall<N extends HubCallName>(name: N) {
  const client = useHubClient();
  const queries = useQueryClient();
  const fresh = useFreshOrganisation();
  return useMutation({
    mutationFn: (input: HubInput<N>) => client.call(name, input),
    onSuccess: () =>
      Promise.all([
        fresh(),
        queries.invalidateQueries({ queryKey: [desk, 'allHelp'] }),
        queries.invalidateQueries({ queryKey: [desk, 'importToken'] }),
      ]),
  });
}

/** Asks for the organisation again; done when the new one is there. */
export function useFreshOrganisation(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [desk, 'organisation'] });
}

/** A call that changes something; `onSuccess` takes what came back. */
export function useDeskCall<N extends DeskCallName>(
  name: N,
  { onSuccess }: { onSuccess?: (output: HubOutput<N>) => void } = {},
) {
  const client = given(useContext(DeskContext));
  return useMutation({
    mutationFn: (input: HubInput<N>) => client.call(name, input),
    onSuccess: (output) => onSuccess?.(output),
  });
}

/** Asks for a unit's page again; done when the new one is there. */
export function useFreshUnit(): (unit: number) => Promise<void> {
  const queries = useQueryClient();
  return (unit) => queries.invalidateQueries({ queryKey: deskKey('unitPage', { unit: String(unit) }) });
}

/** Asks again who is signed in, and forgets what an earlier session read. */
export function useNewSession(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    queries.removeQueries({ queryKey: [desk], predicate: ({ queryKey }) => queryKey[1] !== 'me' });
    await queries.resetQueries({ queryKey: [desk, 'me'] });
  };
}
