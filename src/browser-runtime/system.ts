import { EventEmitter } from 'node:events';
import { announce } from './command-line.ts';

/** What a desktop system offers and a browser page does not; each answers as a system without it would. */

const unavailable = (): never => {
  throw new Error('this system keeps no secrets for programs');
};
export const safeStorage = {
  isEncryptionAvailable: () => false,
  getSelectedStorageBackend: () => 'basic_text',
  encryptString: unavailable,
  decryptString: unavailable,
};

export const shell = { openExternal: async (url: string) => announce({ type: 'open', url }) };

export const nativeTheme = Object.assign(new EventEmitter(), {
  themeSource: 'system',
  shouldUseDarkColors: false,
});

export const powerMonitor = Object.assign(new EventEmitter(), {
  getSystemIdleTime: () => 0,
  getSystemIdleState: () => 'active',
});

export const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => ({ workAreaSize: { width: 1280, height: 800 } }),
});

export const Menu = { setApplicationMenu(): void {}, buildFromTemplate: (template: unknown) => template };

const defaultSession = {
  setPermissionRequestHandler(): void {},
  setPermissionCheckHandler(): void {},
};
export const session = { defaultSession };
