import { Refusal } from '../../shared/errors.ts';
import {
  type DeskCallName,
  hubCall,
  type HubCallName,
  type HubInput,
  type HubOutput,
} from '../../shared/hub-contract.ts';
import { openDeskStream, type StreamListener } from './desk-stream.ts';
import { hubRequest } from './hub-request.ts';

/** A hub call in the session of whoever is signed in; throws `Refusal`. */
export type DeskCaller = <N extends HubCallName>(name: N, input: HubInput<N>) => Promise<HubOutput<N>>;

/** The lead's and HR's pages at one hub, with a session that lives in the app and that no page sees. */
export interface Desk {
  /** Makes any call in the desk's session, for the app itself. */
  ask: DeskCaller;
  /** Makes a desk call as it crosses the bridge and gives the hub's answer, parsed; throws `Refusal`. */
  call(name: DeskCallName, input: Record<string, unknown>): Promise<unknown>;
  /** Listens for something new in the mailbox of whoever is signed in. Gives what stops it. */
  listen(listener: StreamListener): () => void;
}

/** A desk at the hub, signed out. */
export function openDesk(hub: string): Desk {
  const cookies = new Map<string, string>();
  return {
    ask: (name, input) => hubRequest(hub, name, input, cookies),
    async call(name, input) {
      const asked = hubCall.safeParse({ name, input });
      if (!asked.success) throw new Refusal('badInput', 'name');
      try {
        // `hubRequest` parses the input by the contract before anything is sent.
        return await hubRequest(hub, name, input as HubInput<DeskCallName>, cookies);
      } finally {
        if (name === 'signOut') cookies.clear();
      }
    },
    listen: (listener) => openDeskStream(hub, cookies, listener),
  };
}
