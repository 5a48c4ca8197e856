import path from 'node:path';
import { app, globalShortcut } from 'electron';
import type { Clock } from '../../shared/clock.ts';
import type { Language } from '../../shared/language.ts';
import type { Preferences } from '../../shared/preferences.ts';
import type { SeatEvent } from '../../shared/seat-contract.ts';
import type { NewWish } from '../../shared/wish.ts';
import { words } from '../../shared/words/index.ts';
import type { SeatHandlers } from '../answer.ts';
import { linkScheme, slipIn } from './deep-link.ts';
import { listenForCommands } from '../commands/channel.ts';
import { doCommand } from '../commands/do-command.ts';
import { canStartAtLogin, type LoginItemOptions, quietly, startAtLogin } from './login-item.ts';
import { type SeatWindow, seatWindow } from '../windows/seat-window.ts';
import { notify } from './notification.ts';
import { globalKeys } from './shortcuts.ts';
import { openTray, type TrayIcon } from './tray.ts';
import type { TrayFacts, TrayPress } from './tray-menu.ts';
import { openWishes } from './wishes.ts';

export interface CompanionOptions {
  clock: Clock;
  preferences: () => Preferences;
  language: () => Language;
  /** What the tray is drawn from. */
  facts: () => TrayFacts;
  /** Lets the person look for a folder; null where nothing can. */
  browse: (() => Promise<string | null>) | null;
  changed: (event: SeatEvent) => void;
  failed: (error: unknown) => void;
}

/** The companion's place on the computer: its window, its tray, its shortcuts, and the ways in from outside. */
export interface Companion {
  window: SeatWindow;
  handlers: Pick<SeatHandlers, 'wish' | 'wishDone' | 'computer' | 'browseForFolder'>;
  /** Begins, once the handlers answer: shows tray and window, takes shortcuts, listens for commands. */
  begin(handlers: SeatHandlers, args: readonly string[]): Promise<void>;
  /** Draws and sets anew what hangs on what has changed. */
  follow(event: SeatEvent): void;
  end(): void;
}

export function openCompanion(options: CompanionOptions): Companion {
  const { preferences, language, facts, browse, changed, failed } = options;
  const folder = app.getPath('userData');
  let tray: TrayIcon | null = null;
  let channel: { close(): void } | null = null;

  const wishes = openWishes(options.clock, () => changed('wish'));
  const window = seatWindow({
    file: path.join(folder, 'window.json'),
    mayHide: () => tray !== null && preferences().stayInTray,
    // Closing the window does not end the companion, which is said once.
    firstHidden: () => notify(words[language()].tray.staysHere, () => window.show()),
  });
  const login: LoginItemOptions = {
    app,
    platform: process.platform,
    program: process.execPath,
    autostart: path.join(app.getPath('appData'), 'autostart'),
  };
  const shortcuts = globalKeys(globalShortcut, (is) => ask({ is }));

  /** The person asks for something: the window comes, and the page that can do it. */
  function ask(wish: NewWish): void {
    window.show();
    wishes.make(wish);
  }
  function followLink(link: string): void {
    const slip = slipIn(link);
    if (slip) ask({ is: 'join', slip });
    else window.show();
  }
  function settle(): void {
    const { shortcuts: keys, startAtLogin: on, startQuietly } = preferences();
    shortcuts.set(keys);
    startAtLogin(login, on, startQuietly);
  }
  async function press(handlers: SeatHandlers, pressed: TrayPress): Promise<void> {
    if (typeof pressed === 'object') await handlers.pauseNudges({ for: pressed.pause });
    else if (pressed === 'resume') await handlers.resumeNudges({});
    else if (pressed === 'lock') await handlers.lock({});
    else if (pressed === 'open') window.show();
    else if (pressed === 'quit') app.quit();
    else ask({ is: pressed });
  }

  app.setAsDefaultProtocolClient(linkScheme);
  app.on('open-url', (event, link) => {
    event.preventDefault();
    followLink(link);
  });
  app.on('activate', () => window.show()); // a click on the Dock
  app.on('before-quit', () => window.letGo());

  return {
    window,
    handlers: {
      wish: () => wishes.current(),
      wishDone({ id }) {
        wishes.done(id);
        return {};
      },
      computer: () => ({
        hasTray: tray !== null,
        canStartAtLogin: canStartAtLogin(login),
        canBrowse: browse !== null,
        shortcuts: shortcuts.states(),
      }),
      browseForFolder: async () => ({ folder: browse && (await browse()) }),
    },
    async begin(handlers, args) {
      tray = openTray(facts(), (pressed) => void press(handlers, pressed).catch(failed));
      settle();
      if (!(args.includes(quietly) && tray)) window.show();
      const link = args.find((arg) => arg.startsWith(`${linkScheme}:`));
      if (link) followLink(link);
      const asked = {
        handlers,
        language,
        version: app.getVersion(),
        show: () => window.show(),
        wish: (wish: NewWish) => wishes.make(wish),
      };
      channel = await listenForCommands(folder, (said) => doCommand(said, asked));
    },
    follow(event) {
      tray?.follow(facts());
      if (event === 'preferences' || event === 'policy') settle();
    },
    end() {
      shortcuts.end();
      channel?.close();
      tray?.end();
    },
  };
}
