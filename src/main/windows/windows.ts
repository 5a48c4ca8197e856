import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  protocol,
  type Rectangle,
  screen,
  session,
} from 'electron';
import type { DisplayArea } from '../../shared/nudge/break-screens.ts';
import type { SeatEvent } from '../../shared/seat-contract.ts';

/** The pages' own origin; nothing else may call the app. */
export const origin = 'app://sidetone';

const pages = path.join(import.meta.dirname, '../renderer');

/** Between a card and the edge of the screen, in px. */
const cardGap = 16;

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'", // React Aria and chart.js set style attributes
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Before the app is ready: makes `app:` a scheme with an origin of its own. */
export function registerPages(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built pages under `app://sidetone/`; of what a page might ask for it may put text on the clipboard, and no more. */
export function servePages(): void {
  protocol.handle('app', async (request) => {
    const { pathname } = new URL(request.url);
    const file = path.join(
      pages,
      path.normalize(pathname === '/' ? '/index.html' : decodeURIComponent(pathname)),
    );
    if (!file.startsWith(pages + path.sep)) return new Response('', { status: 403 });
    const body = await readFile(file).catch(() => null);
    if (!body) return new Response('', { status: 404 });
    return new Response(new Uint8Array(body), {
      headers: {
        'content-type': mediaTypes[path.extname(file)] ?? 'application/octet-stream',
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
      },
    });
  });
  session.defaultSession.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(permission === 'clipboard-sanitized-write'),
  );
}

/** Opens the seat's window, at its place where one is known; `isQuiet` leaves it to others to show it. Its title never says anything about a person. */
export function openSeatWindow(place: Rectangle | undefined, isQuiet: boolean): BrowserWindow {
  const window = openPage('/', { width: 420, height: 680, ...place, minWidth: 360, minHeight: 480 });
  if (!isQuiet) window.once('ready-to-show', () => window.show());
  return window;
}

/** Opens a small card above other windows, in the corner of the display where the pointer is. It never takes the focus. */
export function openCardWindow(
  page: string,
  { width, height }: { width: number; height: number },
): BrowserWindow {
  const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  const window = openPage(page, {
    width,
    height,
    x: workArea.x + workArea.width - width - cardGap,
    y: workArea.y + workArea.height - height - cardGap,
    alwaysOnTop: true,
    frame: false,
    resizable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: true,
  });
  window.once('ready-to-show', () => window.showInactive());
  return window;
}

/** Covers a monitor with the break's page. Only the one with the focus hears keys; the others are there to be calm. */
export function openScreenWindow({ bounds }: DisplayArea, withFocus: boolean): BrowserWindow {
  const window = openPage('/break.html', {
    ...bounds,
    frame: false,
    resizable: false,
    movable: false,
    minimizable: false,
    maximizable: false,
    enableLargerThanScreen: true,
    skipTaskbar: true,
  });
  window.setAlwaysOnTop(true, 'screen-saver'); // above the taskbar and the dock too
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true });
  window.once('ready-to-show', () => (withFocus ? window.show() : window.showInactive()));
  return window;
}

/** The monitors there are. */
export function displays(): DisplayArea[] {
  return screen.getAllDisplays().map(({ id, bounds }) => ({ id, bounds }));
}

/** The monitor the pointer is at: there the person is looking. */
export function displayHere(): number {
  return screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).id;
}

/** Calls back when a monitor is added, taken away or moved. */
export function onDisplays(listener: () => void): void {
  screen.on('display-added', listener);
  screen.on('display-removed', listener);
  screen.on('display-metrics-changed', listener);
}

/** A window with one of our pages, shown by whoever asked for it. */
function openPage(page: string, options: BrowserWindowConstructorOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...options,
    title: 'Sidetone',
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: path.join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
    },
  });
  window.setContentProtection(true); // kept out of screenshots and screen sharing where the system can
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event, url) => {
    if (!url.startsWith(`${origin}/`)) event.preventDefault();
  });
  void window.loadURL(`${origin}${page}`);
  return window;
}

/** Tells every window that something it may show is out of date. */
export function announce(event: SeatEvent): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send('changed', event);
}
