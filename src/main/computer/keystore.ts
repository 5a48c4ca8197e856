import { safeStorage } from 'electron';
import type { Keystore } from '../journal/lock.ts';

/** The operating system's keystore through Electron. One that only obfuscates (`basic_text` on Linux) counts as none. */
export function systemKeystore(): Keystore {
  const obfuscates = process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text';
  return {
    available: safeStorage.isEncryptionAvailable() && !obfuscates,
    protect: (bytes) => safeStorage.encryptString(Buffer.from(bytes).toString('hex')),
    reveal: (bytes) => Buffer.from(safeStorage.decryptString(Buffer.from(bytes)), 'hex'),
  };
}
