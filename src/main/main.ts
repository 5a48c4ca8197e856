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
import { breakClock } from './break-clock.ts';
import { breakCalls } from './break-handlers.ts';
import { openCalls } from './calls/calls.ts';
import { callHandlers } from './calls/handlers.ts';
import { microphoneOf } from './calls/microphone-in-use.ts';
import { onLock } from './calls/screen-lock.ts';
import { openDemo } from './demo.ts';
import { openAtDesk } from './desk/at-desk.ts';
import { mailboxCalls } from './desk/calls.ts';
import { runWhenDue } from './errand.ts';
import { journalCalls, seatCalls } from './handlers.ts';
import { helpIn } from './help-file.ts';
import { settingsOf } from './journal/settings.ts';
import { systemKeystore } from './keystore.ts';
import { nudgeWindows } from './nudge-windows.ts';
import { openPreferences } from './preferences.ts';
import type { Seat } from './seat.ts';
import { openSession } from './session.ts';
import { openOutbox } from './sync/outbox.ts';
import { openSiteHelp } from './sync/site-help.ts';
import { openSync } from './sync/sync.ts';
import { systemState } from './system-state.ts';
import { boardErrand } from './team-board.ts';
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
  const session = openSession({
    folder: app.getPath('userData'),
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

  const settings = () => {
    const seat = session.seat();
    return seat && settingsOf(seat.journal);
  };
  const sending = runWhenDue(
    clock,
    () => session.sync().nextDue(settings()),
    async () => {
      const open = settings();
      if (open) await session.sync().prepare(open);
      const sent = await session.sync().sendDue();
      if (sent.counted + sent.notCounted > 0) announce('sync');
    },
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
  const reading = boardErrand(clock, shownSeat, () => announce('sync'), failed);
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
    reading.look();
    if (event === 'journal' || event === 'roster' || event === 'call' || event === 'demo') breaks.look();
    if (event !== 'demo' && event !== 'demoProgress' && event !== 'call') sending.look();
    if (event === 'sync') askingForHelp.look();
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
  const atDesk = openAtDesk({
    folder: app.getPath('userData'),
    keystore,
    clock: shownClock,
    hub: () => demo.hub() ?? session.sync().joined()?.hub ?? null,
    look: () => announce('mailbox'),
  });
  onLock((isLocked) => isLocked && atDesk.lock());

  answerAll(ipcMain, {
    isTrusted: (url) => url.startsWith(`${origin}/`),
    log,
    handlers: {
      ...seatCalls({ withSeat, language, changed }),
      ...breakCalls({ withSeat, clock: breaks, call, policy, changed: () => announce('breaks') }),
      ...journalCalls(ownSession),
      ...callHandlers(calls),
      ...mailboxCalls(atDesk),
      situation: () => ({
        ...(demo.seat() ? { stage: 'open', trouble: null, hasPin: false } : session.state()),
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
          return { ok: true, value: await atDesk.call(name, input) };
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
  reading.look();
  askingForHelp.look();

  app.on('will-quit', () => {
    sending.stop();
    breaks.stop();
    calls.end();
    speaking.stop();
    reading.stop();
    askingForHelp.stop();
    atDesk.lock();
    void demo.end();
    session.end();
  });
}
