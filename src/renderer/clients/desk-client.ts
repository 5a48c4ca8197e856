import { errorCode, failure, Refusal } from '../../shared/errors.ts';
import {
  type DeskCallName,
  hubContract,
  type HubCallName,
  type HubInput,
  type HubOutput,
  problem,
} from '../../shared/hub-contract.ts';
import type { SeatClient } from './seat-client.ts';

/** What the lead's and HR's pages ask the hub. The same pages run over the bridge (in the app) or fetch (in a browser). */
export interface DeskClient {
  call<N extends DeskCallName>(name: N, input: HubInput<N>): Promise<HubOutput<N>>;
}

/** What the administrator's pages ask; only in a browser that the hub serves. */
export interface HubClient extends DeskClient {
  call<N extends HubCallName>(name: N, input: HubInput<N>): Promise<HubOutput<N>>;
}

/** Over the seat's bridge: the app keeps the session, the page never sees it. */
export function deskClientOver(seat: SeatClient): DeskClient {
  return {
    async call<N extends DeskCallName>(name: N, input: HubInput<N>) {
      const answer = await seat.call('hub', { name, input });
      if (!answer.ok) throw refusal(answer.error);
      return answer.value as HubOutput<N>; // the app parsed it by the same contract
    },
  };
}

function refusal(error: unknown): Refusal {
  const { code, field } = failure.parse(error);
  return new Refusal(code, field);
}

/** Over same-origin fetch, with the hub's session cookie. Network failure is `offline`; an answer out of contract `hubAnsweredBadly`. */
export function hubClientHere(): HubClient {
  return {
    async call<N extends HubCallName>(name: N, input: HubInput<N>) {
      const { method, path, output } = hubContract[name];
      const rest = new Map(Object.entries(input));
      const filled = path.replace(/:(\w+)/g, (_, key: string) => {
        const value = String(rest.get(key));
        rest.delete(key);
        return encodeURIComponent(value);
      });
      const response = await fetch(filled, {
        method,
        credentials: 'same-origin',
        ...(method === 'GET'
          ? {}
          : {
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify(Object.fromEntries(rest)),
            }),
      }).catch(() => {
        throw new Refusal('offline');
      });
      const body: unknown = await response.json().catch(() => null);
      if (!response.ok) throw refusalIn(body);
      const parsed = output.safeParse(body);
      if (!parsed.success) throw new Refusal('hubAnsweredBadly');
      return parsed.data as HubOutput<N>; // one entry's schema, which TypeScript cannot see through the union
    },
  };
}

/** What a problem document says; `hubAnsweredBadly` for anything else. */
function refusalIn(body: unknown): Refusal {
  const { data } = problem.safeParse(body);
  const code = errorCode.safeParse(data?.code);
  return code.success ? new Refusal(code.data, data?.field) : new Refusal('hubAnsweredBadly');
}
