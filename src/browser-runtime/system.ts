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
  resolveProxy: async () => 'DIRECT',
};
export const session = { defaultSession };

/** A browser page does not tell when it was last touched: somebody is always taken to be there. */
class PowerMonitor extends EventEmitter {
  getSystemIdleTime = () => 0;
  getSystemIdleState = () => 'active';
}
export const powerMonitor = new PowerMonitor();

const display = { id: 1, workArea: { x: 0, y: 0, width: 1280, height: 720 } };
/** A page covers no monitor but the part of one that its browser has: a break is the page itself. */
class Screen extends EventEmitter {
  getPrimaryDisplay = () => display;
  getAllDisplays = () => [];
  getDisplayNearestPoint = () => display;
  getCursorScreenPoint = () => ({ x: 0, y: 0 });
}
export const screen = new Screen();
