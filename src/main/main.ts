// The companion's composition root: reads the clock, the command line and the system, and hands them to the rest.
import { randomInt, randomUUID } from 'node:crypto';
import path from 'node:path';
import { app, dialog, ipcMain, session as electronSession } from 'electron';
import type { Clock } from '../shared/clock.ts';
import { Refusal } from '../shared/errors.ts';
import { type Language, nearestLanguage } from '../shared/language.ts';
import { breakPolicyOf, isLocked, lockMinutes } from '../shared/policy.ts';
import type { SeatEvent } from '../shared/seat-contract.ts';
import { words } from '../shared/words/index.ts';
import { answerAll } from './answer.ts';
import { autoLock } from './computer/auto-lock.ts';
import { breakClock } from './breaks/break-clock.ts';
import { breakSettingsOf } from './breaks/break-plan.ts';
import { breakWindows } from './windows/break-windows.ts';
import { breakCalls } from './breaks/break-handlers.ts';
import { openCalls } from './calls/calls.ts';
import { callHandlers } from './calls/handlers.ts';
import { microphoneOf } from './calls/microphone-in-use.ts';
import { onLock } from './calls/screen-lock.ts';
import { wordsIn } from './commands/command.ts';
import { runCommand } from './commands/start.ts';
import { openCompanion } from './computer/companion.ts';
import { openDemo } from './demo.ts';
import { openAtDesk } from './desk/at-desk.ts';
import { mailboxCalls } from './desk/calls.ts';
import { noteMailbox } from './desk/own-mailboxes.ts';
import { runWhenDue } from './errand.ts';
import { journalCalls, seatCalls } from './handlers.ts';
import { importCalls } from './import/handlers.ts';
import { helpIn } from './help-file.ts';
import { systemKeystore } from './computer/keystore.ts';
import { nudgeWindows } from './windows/nudge-windows.ts';
import { openPreferences } from './preferences.ts';
import { helpWith, journalFolder, mayJoin, snapshotFolder } from './policy/apply.ts';
import { policyHere } from './policy/here.ts';
import type { Seat } from './seat.ts';
import { sendForAll, sendingDue } from './sending.ts';
import { openShelf } from './shelf/shelf.ts';
import { goThrough } from './sync/hub-request.ts';
import { openOutbox } from './sync/outbox.ts';
import { openSiteHelp } from './sync/site-help.ts';
import { openSync } from './sync/sync.ts';
import { proxyBy } from './sync/system-proxy.ts';
import { didForInstaller } from './computer/squirrel.ts';
import { systemState } from './computer/system-state.ts';
import { boardErrand } from './team/team-board.ts';
import { runVoices, voicesDueIn } from './team/voices.ts';
import {
  announce,
  displayHere,
  displays,
  onDisplays,
  openCardWindow,
  openScreenWindow,
  origin,
  registerPages,
  servePages,
} from './windows/windows.ts';

/** What this process was started with, without the program itself. */
const args = process.argv.slice(app.isPackaged ? 1 : 2);
const clock: Clock = { now: () => Date.now(), zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone };
const log = (line: string) => console.error(line);
const kindOf = (error: unknown) => (error instanceof Error ? error.name : typeof error);
const failed = (error: unknown) => log(`sync: ${kindOf(error)}`);
/** The value of `--name=…` on the command line. */
const argument = (name: string) => args.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3);

app.setName('Sidetone');
registerPages();
void begin();
app.on('window-all-closed', () => app.quit());

/** A command is done and ends; a second companion brings the first one forward and ends; the first one starts. */
async function begin(): Promise<void> {
  if (didForInstaller(args, process.execPath)) return app.quit();
  const said = wordsIn(args);
  const exitCode = said && (await runCommand(said));
  if (exitCode !== null) return app.exit(exitCode);
  if (app.requestSingleInstanceLock()) return app.whenReady().then(start).catch(cannotStart);
  await runCommand(['open']);
  app.quit();
}

/** The system's own window for choosing a folder. */
async function browse(): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'] });
  return filePaths[0] ?? null;
}

/** What keeps the companion from starting is said, and nothing is begun in its place. */
function cannotStart(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
  dialog.showErrorBox('Sidetone', words[nearestLanguage(app.getLocale())].errors[error.code]);
  app.exit(1);
}

async function start(): Promise<void> {
  const policies = await policyHere(argument('policy'), process.env.ProgramData, () => {
    announce('policy');
    companion.follow('policy');
    breaks.look();
    locking.look();
    void calls.followSite();
  });
  const policy = () => policies.current();
  const breakPolicy = () => breakPolicyOf(policy());
  goThrough(proxyBy(policy, (address) => electronSession.defaultSession.resolveProxy(address)));
  const preferences = openPreferences(app.getPath('userData'), policy);
  const language = (): Language => preferences.get().language ?? nearestLanguage(app.getLocale());
  const keystore = systemKeystore();
  const folder = journalFolder(policy(), app.getPath('userData'));

  const demo = openDemo({ clock, changed, log });
  const session = openShelf({
    root: folder,
    common: app.getPath('userData'),
    keystore,
    clock,
    newId: randomUUID,
    openWay(file) {
      const outbox = openOutbox(file);
      return { sync: openSync(outbox, clock), close: () => outbox.close() };
    },
    importThread: path.join(import.meta.dirname, 'import.cjs'),
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
  const reading = boardErrand(clock, shownSeat, () => announce('sync'), failed);
  const calls = openCalls({
    file: path.join(app.getPath('userData'), 'calls.json'),
    clock,
    journal: () => (demo.seat() ? null : (session.seat()?.journal ?? null)),
    microphone: microphoneOf(process.platform),
    onLock,
    site: () => ({ source: policy().calls ?? null, isLocked: isLocked(policy(), 'calls') }),
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
    if (event === 'importing') return;
    companion.follow(event);
    speaking.look();
    reading.look();
    if (event === 'journal' || event === 'roster' || event === 'call' || event === 'demo') breaks.look();
    if (event !== 'demo' && event !== 'demoProgress' && event !== 'call') sending.look();
    if (event === 'sync' || event === 'journal') askingForHelp.look();
    if (event === 'journal') session.keepCopies();
    if (event === 'journal' && !session.seat()) atDesk.lock();
    if (event === 'journal' || event === 'preferences') locking.look();
  }

  const system = systemState();
  const cards = nudgeWindows({
    textSize: () => preferences.get().textSize,
    openCard: (size) => openCardWindow('/nudge.html', size),
  });
  const screens = breakWindows({
    wish: () => {
      const seat = shownSeat();
      return seat ? breakSettingsOf(seat).screens : 'window';
    },
    displays,
    here: displayHere,
    openScreen: openScreenWindow,
  });
  const breaks = breakClock({
    seat: () => demo.seat() ?? session.seat(),
    call,
    system,
    policy: breakPolicy,
    changed(now) {
      announce('breaks');
      companion.follow('breaks');
      cards.follow(now);
      screens.follow(now);
    },
    failed: (error) => log(`breaks: ${kindOf(error)}`),
  });
  system.onChange(() => breaks.look());
  const locking = autoLock({
    clock,
    system,
    minutes: () => lockMinutes(preferences.get(), policy()),
    canLock: () => session.seat() !== null && session.state().hasPin,
    lock: () => session.lock(),
    failed: (error) => log(`lock: ${kindOf(error)}`),
  });
  onDisplays(() => screens.displaysChanged());

  const companion = openCompanion({
    clock,
    preferences: () => preferences.get(),
    language,
    facts: () => ({
      situation: { ...stageNow(), language: language() },
      call: call(),
      breaks: breaks.now(),
    }),
    browse: 'electron' in process.versions ? browse : null, // a browser cannot say where a folder is
    changed: announce,
    failed: (error) => log(`computer: ${kindOf(error)}`),
  });
  const stageNow = () =>
    demo.seat() ? { stage: 'open' as const, trouble: null, hasPin: false } : session.state();

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
    folder: () => demo.folder() ?? app.getPath('userData'),
    keystore,
    clock: shownClock,
    hub: () => demo.hub() ?? (session.seat() && session.sync().joined()?.hub) ?? null,
    opening: () => (demo.hub() ? 0 : session.state().opening),
    look: () => announce('mailbox'),
    opened(file) {
      const own = demo.seat() ? null : session.seat();
      if (own) noteMailbox(own.journal, file);
    },
  });
  onLock((isLocked) => isLocked && atDesk.lock());

  const { handlers } = answerAll(ipcMain, {
    isTrusted: (url) => url.startsWith(`${origin}/`),
    log,
    handlers: {
      ...seatCalls({ withSeat, language, changed, mayJoin: (hub) => mayJoin(policy(), hub) }),
      ...breakCalls({
        withSeat,
        clock: breaks,
        call,
        policy: breakPolicy,
        changed: () => announce('breaks'),
      }),
      ...importCalls({
        withSeat,
        imports: () => ownSession().imports(),
        language,
        changed: () => changed('journal'),
      }),
      ...journalCalls(ownSession, () => snapshotFolder(policy())),
      ...callHandlers(calls),
      ...companion.handlers,
      ...mailboxCalls(atDesk),
      situation: () => ({
        ...session.state(),
        ...stageNow(),
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
      // No invented number stands among real ones.
      siteHelp: () =>
        helpWith(policy(), demo.seat() ? null : help.current(), words[language()].policy.yourSite),
      policy: () => policies.view(),
      startDemo: () => demo.start(language()),
      demoState: () => demo.state(),
      demoNextWeek: () => demo.nextWeek(),
    },
  });

  await session.begin();
  await calls.begin();
  if (args.includes('--demo')) demo.start(language());
  servePages();
  await companion.begin(handlers, args);
  cards.beside(companion.window.open());
  sending.look();
  speaking.look();
  reading.look();
  askingForHelp.look();
  locking.look();

  app.on('will-quit', () => {
    companion.end();
    policies.stop();
    sending.stop();
    breaks.stop();
    calls.end();
    speaking.stop();
    reading.stop();
    askingForHelp.stop();
    locking.stop();
    atDesk.lock();
    void demo.end();
    session.end();
  });
}
