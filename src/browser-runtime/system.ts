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

const defaultSession = {
  setPermissionRequestHandler(): void {},
  setPermissionCheckHandler(): void {},
};
export const session = { defaultSession };

/** A page is not told when the system sleeps or the screen locks. */
export const powerMonitor = new EventEmitter();
