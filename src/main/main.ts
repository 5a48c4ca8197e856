// The companion's composition root: reads the clock, the command line and the system, and hands them to the rest.
import { randomInt, randomUUID } from 'node:crypto';
import path from 'node:path';
import { app, ipcMain } from 'electron';
import type { Clock } from '../shared/clock.ts';
import { Refusal } from '../shared/errors.ts';
import { type Language, nearestLanguage } from '../shared/language.ts';
import { noBreakPolicy } from '../shared/nudge/break-settings.ts';
import type { SeatEvent } from '../shared/seat-contract.ts';
import { answerAll } from './answer.ts';
import { autoLock } from './auto-lock.ts';
import { breakClock } from './break-clock.ts';
import { breakCalls } from './break-handlers.ts';
import { openCalls } from './calls/calls.ts';
import { callHandlers } from './calls/handlers.ts';
import { microphoneOf } from './calls/microphone-in-use.ts';
import { onLock } from './calls/screen-lock.ts';
import { openDemo } from './demo.ts';
import { mailboxCalls } from './desk/calls.ts';
import { type Mailbox, openMailboxDesk } from './desk/mailbox.ts';
import { runWhenDue } from './errand.ts';
import { journalCalls, seatCalls } from './handlers.ts';
import { helpIn } from './help-file.ts';
import { systemKeystore } from './keystore.ts';
import { nudgeWindows } from './nudge-windows.ts';
import { openPreferences } from './preferences.ts';
import type { Seat } from './seat.ts';
import { sendForAll, sendingDue } from './sending.ts';
import { openShelf } from './shelf/shelf.ts';
import { type Desk, openDesk } from './sync/desk.ts';
import { openOutbox } from './sync/outbox.ts';
import { openSiteHelp } from './sync/site-help.ts';
import { openSync } from './sync/sync.ts';
import { systemState } from './system-state.ts';
import { runVoices, voicesDueIn } from './voices.ts';
import { announce, openCardWindow, openSeatWindow, origin, registerPages, servePages } from './windows.ts';

const clock: Clock = { now: () => Date.now(), zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone };
/** Until IT's policy file is read, nothing is agreed. */
const policy = () => noBreakPolicy;
const log = (line: string) => console.error(line);
const kindOf = (error: unknown) => (error instanceof Error ? error.name : typeof error);
const failed = (error: unknown) => log(`sync: ${kindOf(error)}`);

app.setName('Sidetone');
registerPages();
if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();
app.on('window-all-closed', () => app.quit());

async function start(): Promise<void> {
  const preferences = openPreferences(app.getPath('userData'));
  const language = (): Language => preferences.get().language ?? nearestLanguage(app.getLocale());
  const keystore = systemKeystore();

  const demo = openDemo({ clock, changed, log });
  const session = openShelf({
    root: app.getPath('userData'),
    keystore,
    clock,
    newId: randomUUID,
    openWay(file) {
      const outbox = openOutbox(file);
      return { sync: openSync(outbox, clock), close: () => outbox.close() };
    },
    unreported: failed,
    changed: (event) => changed(event),
  });

  const sending = runWhenDue(
    clock,
    () => sendingDue(session.ways()),
    async () => void ((await sendForAll(session.ways())) && announce('sync')),
    failed,
  );
  const shownSeat = () => demo.seat() ?? session.seat();
  const speaking = runWhenDue(
    clock,
    () => {
      const seat = shownSeat();
      const wait = seat && voicesDueIn(seat); // a story has a clock of its own
      return wait === null ? null : clock.now() + wait;
    },
    async () => {
      const seat = shownSeat();
      if (seat) await runVoices(seat);
      announce('sync');
    },
    failed,
  );
  const calls = openCalls({
    file: path.join(app.getPath('userData'), 'calls.json'),
    clock,
    journal: () => (demo.seat() ? null : (session.seat()?.journal ?? null)),
    microphone: microphoneOf(process.platform),
    onLock,
    changed: () => changed('call'),
    failed: (error) => log(`calls: ${kindOf(error)}`),
  });
  const call = () => calls.view();
  const help = openSiteHelp(helpIn(app.getPath('userData')), () => session.sync().joined(), clock, randomInt);
  const askingForHelp = runWhenDue(
    clock,
    () => help.nextDue(),
    async () => {
      await help.refresh();
      announce('help');
    },
    failed,
  );
  function changed(event: SeatEvent): void {
    announce(event);
    speaking.look();
    if (event === 'journal' || event === 'roster' || event === 'call' || event === 'demo') breaks.look();
    if (event !== 'demo' && event !== 'demoProgress' && event !== 'call') sending.look();
    if (event === 'sync' || event === 'journal') askingForHelp.look();
    if (event === 'journal') session.keepCopies();
    if (event === 'journal' && session.state().opening === 0) desk = null;
    if (event === 'journal' || event === 'preferences') locking.look();
  }

  const system = systemState();
  const cards = nudgeWindows({
    textSize: () => preferences.get().textSize,
    openCard: (size) => openCardWindow('/nudge.html', size),
  });
  const breaks = breakClock({
    seat: () => demo.seat() ?? session.seat(),
    call,
    system,
    policy,
    changed(now) {
      announce('breaks');
      cards.follow(now);
    },
    failed: (error) => log(`breaks: ${kindOf(error)}`),
  });
  system.onChange(() => breaks.look());
  const locking = autoLock({
    clock,
    system,
    minutes: () => preferences.get().lockAfter,
    canLock: () => session.seat() !== null && session.state().hasPin,
    lock: () => session.lock(),
    failed: (error) => log(`lock: ${kindOf(error)}`),
  });

  /** The seat the windows show: the demo's while there is one, else the session's. */
  function withSeat<T>(work: (seat: Seat) => T | Promise<T>): Promise<T> {
    const simulated = demo.seat();
    return simulated ? Promise.resolve(work(simulated)) : session.withSeat(work);
  }

  /** The person's own journal is left alone while the demo's is shown. */
  function ownSession(): typeof session {
    if (demo.seat()) throw new Refusal('notInDemo');
    return session;
  }

  /** The story's time while there is one: a demo's hub lives in it. */
  const shownClock: Clock = {
    now: () => demo.now() ?? clock.now(),
    zone: () => demo.zone() ?? clock.zone(),
  };
  /** Whose desk it is: a session at the hub and open mailbox keys end with the opening of the journal they began in. */
  let desk: { hub: string; opening: number; desk: Desk; mailbox: Mailbox } | null = null;
  function deskHere() {
    const opening = demo.hub() ? 0 : session.state().opening;
    if (!demo.hub() && opening === 0) throw new Refusal('journalLocked');
    const hub = demo.hub() ?? session.sync().joined()?.hub;
    if (!hub) throw new Refusal('notJoined');
    if (desk?.hub !== hub || desk.opening !== opening) {
      const opened = openDesk(hub);
      const folder = app.getPath('userData');
      desk = {
        hub,
        opening,
        desk: opened,
        mailbox: openMailboxDesk({ folder, keystore, clock: shownClock, ask: opened.ask }),
      };
    }
    return desk;
  }

  answerAll(ipcMain, {
    isTrusted: (url) => url.startsWith(`${origin}/`),
    log,
    handlers: {
      ...seatCalls({ withSeat, language, changed }),
      ...breakCalls({ withSeat, clock: breaks, call, policy, changed: () => announce('breaks') }),
      ...journalCalls(ownSession, () => null),
      ...callHandlers(calls),
      ...mailboxCalls(
        () => deskHere().mailbox,
        async (name, input) => deskHere().desk.ask(name, input),
      ),
      situation: () => ({
        ...session.state(),
        ...(demo.seat() && { stage: 'open' as const, trouble: null, hasPin: false }),
        preferences: preferences.get(),
        language: language(),
        demo: demo.seat() !== null,
        keystore: keystore.available,
        now: shownClock.now(),
        zone: shownClock.zone(),
      }),
      setPreferences(changes) {
        const set = preferences.set(changes);
        changed('preferences');
        return set;
      },
      async hub({ name, input }) {
        try {
          return { ok: true, value: await deskHere().desk.call(name, input) };
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          const { code, field } = error;
          return { ok: false, error: field ? { code, field } : { code } };
        }
      },
      siteHelp: () => (demo.seat() ? null : help.current()), // no invented number stands among real ones
      startDemo: () => demo.start(language()),
      demoState: () => demo.state(),
      demoNextWeek: () => demo.nextWeek(),
    },
  });

  await session.begin();
  await calls.begin();
  if (process.argv.includes('--demo')) demo.start(language());
  servePages();
  cards.beside(openSeatWindow());
  sending.look();
  speaking.look();
  askingForHelp.look();
  locking.look();

  app.on('will-quit', () => {
    sending.stop();
    breaks.stop();
    calls.end();
    speaking.stop();
    askingForHelp.stop();
    locking.stop();
    void demo.end();
    session.end();
  });
}
