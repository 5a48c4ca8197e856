import type { CallEvent } from '../../shared/call-event.ts';
import { type EndedCall, isBusy } from '../../shared/call.ts';
import type { Clock } from '../../shared/clock.ts';
import { type ErrorCode, Refusal } from '../../shared/errors.ts';
import { longCallAfter, offerFor, type OfferReason } from '../../shared/hard-call-offer.ts';
import { callStateOf, hear, nextSettling, quietLine, settle } from '../../shared/line.ts';
import type { CallSetup, CallSource, CallView } from '../../shared/seat-contract/calls.ts';
import { runWhenDue } from '../errand.ts';
import { addCallLength, callLengths } from '../journal/call-lengths.ts';
import type { Journal } from '../journal/journal.ts';
import { settingsOf } from '../journal/settings.ts';
import { type CallSettings, newToken, readCallSettings, writeCallSettings } from './call-settings.ts';
import { type Endpoint, listenForCalls } from './endpoint.ts';
import type { MicrophoneInUse } from './microphone-in-use.ts';
import type { ReadEvent } from './read-event.ts';
import { type OnLock, watchMicrophone } from './watch-microphone.ts';

export interface CallsOptions {
  /** Where the seat keeps how the telephony reaches it. */
  file: string;
  clock: Clock;
  /** The journal of whoever sits here, or null while none is open. */
  journal: () => Journal | null;
  microphone: MicrophoneInUse | null;
  onLock: OnLock;
  /** What IT has set: where nobody has chosen, or whatever anybody chose. */
  site: () => { source: CallSource | null; isLocked: boolean };
  changed: () => void;
  failed: (error: unknown) => void;
}

/** What the seat knows of calls. Nothing of it is on the disk but how long a person's own calls were. */
export interface Calls {
  view(): CallView;
  setup(): CallSetup;
  dismissOffer(): void;
  /** Starts what the settings say; never throws. A port that is taken is said by `setup`. */
  begin(): Promise<void>;
  /** Begins anew when IT has set another way to know of calls; a call that is on is not forgotten without need. */
  followSite(): Promise<void>;
  /** Changes how calls become known; in force when it resolves. */
  choose(changes: Partial<Pick<CallSettings, 'source' | 'pageOrigin'>>): Promise<CallSetup>;
  renewToken(): Promise<CallSetup>;
  changePort(): Promise<CallSetup>;
  end(): void;
}

/** An offer is of a moment, in ms: later one no longer knows which call it was. */
const offerLasts = 30 * 60_000;
const mostKnown = 256;

/** Nothing listens and nothing is watched before `begin`, and then only what was switched on. */
export function openCalls(options: CallsOptions): Calls {
  const { file, clock, changed, failed } = options;
  let settings = readCallSettings(file);
  let endpoint: Endpoint | null = null;
  let stopWatching: (() => void) | null = null;
  let trouble: ErrorCode | null = null;
  let running: CallSource = 'off';
  let line = quietLine(clock.now());
  let offer: { reason: OfferReason; journal: Journal; until: number } | null = null;
  let last: { type: CallEvent['type']; at: number } | null = null;
  let eventsHeard = 0;
  let known: readonly string[] = [];
  let turn: Promise<unknown> = Promise.resolve();

  const settling = runWhenDue(
    clock,
    () => earliest(nextSettling(line), offer?.until ?? null),
    async () => {
      const now = clock.now();
      line = settle(line, now);
      if (offer && offer.until <= now) offer = null;
      changed();
    },
    failed,
  );

  function source(): CallSource {
    const site = options.site();
    return (site.isLocked ? site.source : (settings.source ?? site.source)) ?? 'off';
  }

  function heard(event: CallEvent): void {
    const now = clock.now();
    const { line: after, ended } = hear(line, event, now);
    line = after;
    last = { type: event.type, at: now };
    eventsHeard += 1;
    // A microphone does not tell a call from a meeting: it says when to be quiet, and no more.
    if (source() === 'telephony') for (const call of ended) note(call);
    settling.look();
    changed();
  }

  /** Keeps the length of a call and makes the offer it is worth; without an open journal there is nobody to make it to. */
  function note(call: EndedCall): void {
    const journal = options.journal();
    if (!journal) return;
    try {
      const own = settingsOf(journal);
      const reason = offerFor(call, longCallAfter(callLengths(own)));
      if (reason) offer = { reason, journal, until: clock.now() + offerLasts };
      addCallLength(own, call.seconds);
    } catch (error) {
      failed(error);
    }
  }

  function heardOnce({ key, event }: ReadEvent): void {
    if (known.includes(key)) return;
    known = [...known, key].slice(-mostKnown);
    heard(event);
  }

  function stop(): void {
    endpoint?.close();
    endpoint = null;
    stopWatching?.();
    stopWatching = null;
  }

  function begin(): Promise<void> {
    const begun = turn.then(start).catch(failed);
    turn = begun;
    return begun;
  }

  /** Does what the settings say, from the beginning: what was known by another way is forgotten. */
  async function start(): Promise<void> {
    stop();
    line = quietLine(clock.now());
    offer = null;
    trouble = null;
    running = source();
    const { port, token, pageOrigin } = settings;
    if (source() === 'microphone' && options.microphone)
      stopWatching = watchMicrophone({ ...options, microphone: options.microphone, heard });
    if (source() === 'telephony')
      try {
        endpoint = await listenForCalls({ port: port ?? 0, token, pageOrigin, clock, heard: heardOnce });
        if (endpoint.port !== port) keep({ port: endpoint.port });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        trouble = error.code;
      }
    settling.look();
    changed();
  }

  function keep(changes: Partial<CallSettings>): void {
    settings = { ...settings, ...changes };
    writeCallSettings(file, settings);
  }

  /** One change at a time. */
  function set(changes: () => Partial<CallSettings>): Promise<CallSetup> {
    const done = turn.then(async () => {
      keep(changes());
      await start();
      return setup();
    });
    turn = done.catch(() => undefined);
    return done;
  }

  function setup(): CallSetup {
    const { port, token, pageOrigin } = settings;
    return {
      source: source(),
      address: port === null ? null : `http://127.0.0.1:${port}/v1/call-events`,
      token,
      pageOrigin,
      trouble,
      lastEvent: last && {
        type: last.type,
        secondsAgo: Math.max(0, Math.round((clock.now() - last.at) / 1000)),
      },
      eventsHeard,
      microphoneTold: options.microphone !== null,
    };
  }

  /** Never during a call, and only to the person whose call it was. */
  function openOffer(now: number): OfferReason | null {
    if (!offer || offer.until <= now || offer.journal !== options.journal()) return null;
    return isBusy(callStateOf(settle(line, now))) ? null : offer.reason;
  }

  return {
    setup,
    view() {
      const now = clock.now();
      const state = callStateOf(settle(line, now));
      return { ...state, source: source(), offer: openOffer(now) };
    },
    dismissOffer() {
      offer = null;
      changed();
    },
    begin,
    followSite: async () => (source() === running ? undefined : begin()),
    choose: (changes) =>
      set(() => {
        if (changes.source && options.site().isLocked) throw new Refusal('setByPolicy', 'calls');
        return changes;
      }),
    renewToken: () => set(() => ({ token: newToken() })),
    changePort: () => set(() => ({ port: null })),
    end() {
      stop();
      settling.stop();
    },
  };
}

function earliest(...instants: (number | null)[]): number | null {
  const known = instants.filter((at) => at !== null);
  return known.length > 0 ? Math.min(...known) : null;
}
