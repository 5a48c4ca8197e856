import type { callCalls } from '../../shared/seat-contract/calls.ts';
import type { SeatHandlers } from '../answer.ts';
import type { Calls } from './calls.ts';

/** What is answered about calls, for `answerAll`. */
export function callHandlers(calls: Calls): Pick<SeatHandlers, keyof typeof callCalls> {
  return {
    callState: () => calls.view(),
    dismissHardCallOffer() {
      calls.dismissOffer();
      return {};
    },
    callSetup: () => calls.setup(),
    setCallSource: ({ source }) => calls.choose({ source }),
    setCallPage: ({ pageOrigin }) => calls.choose({ pageOrigin }),
    renewCallToken: () => calls.renewToken(),
    changeCallPort: () => calls.changePort(),
  };
}
