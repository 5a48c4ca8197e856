import { callsHeard, noCalls } from '../clients/fake-calls.ts';
import type { Screen } from './screen.ts';
import { seat } from './seat-screen.tsx';

const heard = callsHeard();
const path = '/mine/calls';

/** Calls on the seat: the quiet word, the offer after a call, and the page that connects the telephony. */
export const callScreens: readonly Screen[] = [
  seat('today-on-call', 'today, on a call', { world: { calls: callsHeard({ phase: 'onCall' }) } }),
  seat('today-wrap-up', 'today, a long call is over', {
    world: { calls: callsHeard({ phase: 'wrapUp', offer: 'long' }) },
  }),
  seat('today-repeat', 'today, the same caller again', { world: { calls: callsHeard({ offer: 'repeat' }) } }),
  seat('today-transferred', 'today, a call handed on', {
    world: { calls: callsHeard({ offer: 'transferred' }) },
    acts: ['calls.offer.note'],
  }),
  seat('calls-off', 'calls, off', { path }),
  seat('calls-heard', 'calls, connected', { path, world: { calls: heard } }),
  seat('calls-silent', 'calls, nothing heard yet', {
    path,
    world: { calls: callsHeard({ setup: { ...heard.setup, lastEvent: null, eventsHeard: 0 } }) },
  }),
  seat('calls-port', 'calls, port taken', {
    path,
    world: { calls: callsHeard({ setup: { ...heard.setup, trouble: 'callPortTaken' } }) },
  }),
  seat('calls-page-fault', 'calls, a wrong web page', {
    path,
    world: { calls: heard },
    acts: [{ field: 'calls.connect.page', text: 'desk.example.com' }, 'calls.connect.savePage'],
  }),
  seat('calls-microphone', 'calls, from the microphone', {
    path,
    world: { calls: { ...noCalls(), setup: { ...noCalls().setup, source: 'microphone' } } },
  }),
  seat('calls-not-told', 'calls, no word of the microphone', {
    path,
    world: {
      calls: { ...noCalls(), setup: { ...noCalls().setup, source: 'microphone', microphoneTold: false } },
    },
  }),
  seat('calls-loading', 'calls, loading', { path, trouble: { never: ['callSetup'] } }),
  seat('calls-error', 'calls, error', { path, trouble: { refuse: { callSetup: 'unexpected' } } }),
];
