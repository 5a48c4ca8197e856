import type { CallPhase } from '../../shared/call.ts';
import type { OfferReason } from '../../shared/hard-call-offer.ts';
import type { callCalls, CallSetup } from '../../shared/seat-contract/calls.ts';
import type { SeatOutput, SeatParsed } from '../../shared/seat-contract.ts';
import type { FakeWorld } from './fake-world.ts';

/** What a fake seat knows of calls. */
export interface FakeCalls {
  phase: CallPhase;
  offer: OfferReason | null;
  setup: CallSetup;
}

/** A seat on which nobody has switched calls on. */
export const noCalls = (): FakeCalls => ({
  phase: 'idle',
  offer: null,
  setup: {
    source: 'off',
    address: null,
    token: 'k3J9vQ2mT7xZ1bN8rL5wY0pF4hD6sC2gA9eU7iO1tRM',
    pageOrigin: null,
    trouble: null,
    lastEvent: null,
    eventsHeard: 0,
    microphoneTold: true,
  },
});

/** A seat that listens to the telephony and has heard from it. */
export const callsHeard = (some: Partial<FakeCalls> = {}): FakeCalls => ({
  ...noCalls(),
  setup: {
    ...noCalls().setup,
    source: 'telephony',
    address: 'http://127.0.0.1:50417/v1/call-events',
    lastEvent: { type: 'sidetone.call.ended', secondsAgo: 2 },
    eventsHeard: 12,
  },
  ...some,
});

type Names = keyof typeof callCalls;
type Handlers = { [N in Names]: (input: SeatParsed<N>) => SeatOutput<N> };

/** What a fake answers about calls. */
export function callHandlers(world: FakeWorld): Handlers {
  const calls = (world.calls = { ...world.calls });
  const change = (changes: Partial<CallSetup>) => (calls.setup = { ...calls.setup, ...changes });
  return {
    callState: () => ({
      phase: calls.phase,
      since: world.now,
      source: calls.setup.source,
      offer: calls.offer,
    }),
    dismissHardCallOffer: () => {
      calls.offer = null;
      return {};
    },
    callSetup: () => calls.setup,
    setCallSource: ({ source }) =>
      change({ source, address: source === 'telephony' ? callsHeard().setup.address : calls.setup.address }),
    setCallPage: ({ pageOrigin }) => change({ pageOrigin }),
    renewCallToken: () => change({ token: calls.setup.token.toUpperCase() }),
    changeCallPort: () => change({ trouble: null, address: 'http://127.0.0.1:50902/v1/call-events' }),
  };
}
