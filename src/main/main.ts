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
import { appCalls } from './app-calls.ts';
import { openAttention } from './attention.ts';
import { breakCalls } from './breaks/break-handlers.ts';
import { openCalls } from './calls/calls.ts';
import { callHandlers } from './calls/handlers.ts';
import { microphoneOf } from './calls/microphone-in-use.ts';
import { onLock } from './calls/screen-lock.ts';
import { wordsIn } from './commands/command.ts';
import { runCommand } from './commands/start.ts';
import { autoLock } from './computer/auto-lock.ts';
import { openCompanion } from './computer/companion.ts';
import { systemKeystore } from './computer/keystore.ts';
import { didForInstaller } from './computer/squirrel.ts';
import { systemState } from './computer/system-state.ts';
import { openDemo } from './demo.ts';
import { openAtDesk } from './desk/at-desk.ts';
import { mailboxCalls } from './desk/calls.ts';
import { noteMailbox } from './desk/own-mailboxes.ts';
import { openErrands } from './errands.ts';
import { journalCalls, seatCalls } from './handlers.ts';
import { helpIn } from './help-file.ts';
import { importCalls } from './import/handlers.ts';
import { journalFolder, mayJoin, snapshotOffer } from './policy/apply.ts';
import { policyHere } from './policy/here.ts';
import { openPreferences } from './preferences.ts';
import { earlierFolders } from './shelf/earlier-folders.ts';
import { openShelf } from './shelf/shelf.ts';
import { whatIsShown } from './shown.ts';
import { goThrough } from './sync/hub-request.ts';
import { openOutbox } from './sync/outbox.ts';
import { openSiteHelp } from './sync/site-help.ts';
import { openSync } from './sync/sync.ts';
import { proxyBy } from './sync/system-proxy.ts';
import { announce, origin, registerPages, servePages } from './windows/windows.ts';

/** What this process was started with, without the program itself. */
const args = process.argv.slice(app.isPackaged ? 1 : 2);
const clock: Clock = { now: () => Date.now(), zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone };
const log = (line: string) => console.error(line);
const kindOf = (error: unknown) => (error instanceof Error ? error.name : typeof error);
/** Says of what failed in a part no more than its kind: nothing private is in the log. */
const failed = (part: string) => (error: unknown) => log(`${part}: ${kindOf(error)}`);
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
  const userData = app.getPath('userData');
  const policies = await policyHere(argument('policy'), process.env.ProgramData, () => {
    announce('policy');
    companion.follow('policy');
    attention.look();
    locking.look();
    void calls.followSite();
  });
  const policy = () => policies.current();
  const breakPolicy = () => breakPolicyOf(policy());
  goThrough(proxyBy(policy, (address) => electronSession.defaultSession.resolveProxy(address)));
  const preferences = openPreferences(userData, policy);
  const language = (): Language => preferences.get().language ?? nearestLanguage(app.getLocale());
  const keystore = systemKeystore();

  const demo = openDemo({ clock, changed, log });
  const root = journalFolder(policy(), userData);
  const shelf = openShelf({
    root,
    earlier: earlierFolders(userData, root),
    common: userData,
    keystore,
    clock,
    newId: randomUUID,
    openWay(file) {
      const outbox = openOutbox(file);
      return { sync: openSync(outbox, clock), close: () => outbox.close() };
    },
    importThread: path.join(import.meta.dirname, 'import.cjs'),
    unreported: failed('sync'),
    changed,
  });
  const shown = whatIsShown(clock, demo, shelf);
  const calls = openCalls({
    file: path.join(userData, 'calls.json'),
    clock,
    journal: () => (demo.seat() ? null : (shelf.seat()?.journal ?? null)),
    microphone: microphoneOf(process.platform),
    onLock,
    site: () => ({ source: policy().calls ?? null, isLocked: isLocked(policy(), 'calls') }),
    changed: () => changed('call'),
    failed: failed('calls'),
  });
  const call = () => calls.view();

  const help = openSiteHelp(helpIn(userData), () => shelf.sync().joined(), clock, randomInt);
  const { seat } = shown;
  const errands = openErrands({ clock, shelf, seat, help, news: announce, failed: failed('sync') });
  const atDesk = openAtDesk({
    folder: () => demo.folder() ?? userData,
    keystore,
    clock: shown.clock,
    hub: () => demo.hub() ?? (shelf.seat() && shelf.sync().joined()?.hub) ?? null,
    opening: () => (demo.hub() ? 0 : shelf.state().opening),
    look: () => announce('mailbox'),
    opened(file) {
      const own = demo.seat() ? null : shelf.seat();
      if (own) noteMailbox(own.journal, file);
    },
  });
  onLock((isLocked) => isLocked && atDesk.lock());

  const system = systemState();
  const attention = openAttention({
    seat,
    call,
    system,
    policy: breakPolicy,
    language,
    textSize: () => preferences.get().textSize,
    show: () => companion.window.show(),
    changed() {
      announce('breaks');
      companion.follow('breaks');
    },
    failed,
  });
  const locking = autoLock({
    clock,
    system,
    minutes: () => lockMinutes(preferences.get(), policy()),
    canLock: () => shelf.seat() !== null && shelf.state().hasPin,
    lock: () => shelf.lock(),
    failed: failed('lock'),
  });
  const companion = openCompanion({
    clock,
    preferences: () => preferences.get(),
    language,
    facts: () => ({
      situation: { ...shown.stage(), language: language() },
      call: call(),
      breaks: attention.breaks.now(),
    }),
    browse: 'electron' in process.versions ? browse : null, // a browser cannot say where a folder is
    changed: announce,
    failed: failed('computer'),
  });

  function changed(event: SeatEvent): void {
    announce(event);
    if (event === 'importing') return;
    companion.follow(event);
    errands.follow(event);
    attention.follow(event);
    if (event === 'journal') shelf.keepCopies();
    if (event === 'journal' && !shelf.seat()) atDesk.lock();
    if (event === 'journal' || event === 'preferences') locking.look();
  }

  const { handlers } = answerAll(ipcMain, {
    isTrusted: (url) => url.startsWith(`${origin}/`),
    log,
    handlers: {
      ...appCalls({
        shelf,
        shown,
        demo,
        atDesk,
        preferences,
        policies,
        help,
        keystore,
        language,
        changed,
      }),
      ...seatCalls({
        withSeat: shown.withSeat,
        language,
        changed,
        mayJoin: (hub) => mayJoin(policy(), hub),
      }),
      ...breakCalls({
        withSeat: shown.withSeat,
        clock: attention.breaks,
        call,
        policy: breakPolicy,
        changed: () => announce('breaks'),
      }),
      ...importCalls({
        withSeat: shown.withSeat,
        imports: () => shown.own().imports(),
        language,
        changed: () => changed('journal'),
      }),
      ...journalCalls(shown.own, () => snapshotOffer(policy())),
      ...callHandlers(calls),
      ...companion.handlers,
      ...mailboxCalls(atDesk),
    },
  });

  await shelf.begin();
  await calls.begin();
  if (args.includes('--demo')) demo.start(language());
  servePages();
  await companion.begin(handlers, args);
  attention.beside(companion.window.open());
  errands.look();
  locking.look();

  app.on('will-quit', () => {
    companion.end();
    policies.stop();
    errands.stop();
    attention.stop();
    calls.end();
    locking.stop();
    atDesk.lock();
    void demo.end();
    shelf.end();
  });
}
