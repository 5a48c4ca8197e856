import path from 'node:path';
import { Menu, type MenuItemConstructorOptions, nativeTheme, Tray } from 'electron';
import { type TrayEntry, type TrayFacts, trayMenu, type TrayPress, trayState, trayTip } from './tray-menu.ts';

/** The companion's icon in the tray or menu bar; drawn by `scripts/icons.ts`. */
export interface TrayIcon {
  /** Draws what has changed. */
  follow(facts: TrayFacts): void;
  end(): void;
}

const icons = path.join(import.meta.dirname, '../../assets/tray');

/**
 * Shows the icon. On macOS it is a template, which the system colours; elsewhere it is light or dark as the system is.
 * Gives null where the desktop has no tray.
 */
export function openTray(facts: TrayFacts, pressed: (press: TrayPress) => void): TrayIcon | null {
  let shown = '';
  let last = facts;
  const picture = () => {
    const isLight = process.platform !== 'darwin' && nativeTheme.shouldUseDarkColors;
    return path.join(icons, `${trayState(last)}${isLight ? '-light' : '-Template'}.png`);
  };
  const tray = begin(picture());
  if (!tray) return null;
  tray.on('click', () => pressed('open')); // where the system does not open the menu by itself

  function follow(next: TrayFacts): void {
    last = next;
    const menu = trayMenu(next);
    const drawn = JSON.stringify([menu, picture()]);
    if (drawn === shown) return;
    shown = drawn;
    tray?.setImage(picture());
    tray?.setToolTip(`Sidetone · ${trayTip(trayState(next), next.situation.language)}`);
    tray?.setContextMenu(Menu.buildFromTemplate(menu.map((entry) => asItem(entry, pressed))));
  }
  const recolour = () => follow(last);
  nativeTheme.on('updated', recolour);
  follow(facts);
  return {
    follow,
    end() {
      nativeTheme.off('updated', recolour);
      tray.destroy();
    },
  };
}

/** Some Linux desktops have no tray at all. */
function begin(picture: string): Tray | null {
  try {
    return new Tray(picture);
  } catch {
    return null;
  }
}

function asItem(entry: TrayEntry, pressed: (press: TrayPress) => void): MenuItemConstructorOptions {
  if (!entry) return { type: 'separator' };
  const { label } = entry;
  if ('entries' in entry) return { label, submenu: entry.entries.map((inner) => asItem(inner, pressed)) };
  return { label, click: () => pressed(entry.press) };
}
