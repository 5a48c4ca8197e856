import { z } from 'zod';
import { failure, Refusal } from '../../shared/errors.ts';
import type {
  SeatBridge,
  SeatCallName,
  SeatEvent,
  SeatInput,
  SeatOutput,
} from '../../shared/seat-contract.ts';

/** Every call a page may make to the app, typed by the contract. Rejects with `Refusal` for an expected failure. */
export interface SeatClient {
  call<N extends SeatCallName>(name: N, input: SeatInput<N>): Promise<SeatOutput<N>>;
  /** Tells when something shown may no longer be true; returns how to stop listening. */
  onChange(listener: (event: SeatEvent) => void): () => void;
}

const refused = z.object({ ok: z.literal(false), error: failure });

/** The client over the bridge that the preload put on the window. The app has parsed what it answers. */
export function seatClientOver(bridge: SeatBridge): SeatClient {
  return {
    async call<N extends SeatCallName>(name: N, input: SeatInput<N>) {
      const answer = await bridge.call(name, input);
      const no = refused.safeParse(answer);
      if (no.success) throw new Refusal(no.data.error.code, no.data.error.field);
      return (answer as { value: SeatOutput<N> }).value;
    },
    onChange: (listener) => bridge.onChange(listener),
  };
}
