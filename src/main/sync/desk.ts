import { Refusal } from '../../shared/errors.ts';
import { type DeskCallName, hubCall, type HubInput } from '../../shared/hub-contract.ts';
import { hubRequest } from './hub-request.ts';

/** The lead's and HR's pages at one hub, with a session that lives in the app and that no page sees. */
export interface Desk {
  /** Makes a desk call as it crosses the bridge and gives the hub's answer, parsed; throws `Refusal`. */
  call(name: DeskCallName, input: Record<string, unknown>): Promise<unknown>;
}

/** A desk at the hub, signed out. */
export function openDesk(hub: string): Desk {
  const cookies = new Map<string, string>();
  return {
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
  };
}
