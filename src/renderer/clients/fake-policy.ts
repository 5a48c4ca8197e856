import type { PolicyView } from '../../shared/policy.ts';

/** A computer that IT has set up. */
export const somePolicy = (some: Partial<PolicyView> = {}): PolicyView => ({
  file: 'C:\\ProgramData\\Sidetone\\policy.json',
  inForce: {
    contact: 'Service desk, extension 4321',
    hub: 'https://hub.harbour.example',
    defaults: { language: null, theme: 'system', sound: false, startAtLogin: true },
    breaks: {
      agreedCodes: ['AUX2', 'AUX7'],
      hours: { from: '09:00', to: '18:00', days: [1, 2, 3, 4, 5] },
      resets: true,
    },
    helpLines: [
      {
        region: 'Taiwan',
        label: 'Employee assistance',
        number: '0800 111 011',
        hours: 'day and night',
        verifiedAt: '2026-03-01',
      },
    ],
    calls: 'telephony',
    autoLockMinutes: 10,
    snapshotFolder: '\\\\files\\sidetone\\{user}',
    proxy: 'http://proxy.harbour.example:3128',
    locked: ['hub', 'sound', 'calls', 'language', 'startAtLogin', 'shortcuts'],
  },
  faults: [],
  ...some,
});

/** The same after a slip of IT's: the old one stays, and each fault has its line. */
export const faultyPolicy = (): PolicyView =>
  somePolicy({
    faults: [
      { code: 'never', path: 'sharing', line: 4, promise: 4 },
      { code: 'wrongValue', path: 'autoLockMinutes', line: 7, promise: null },
      { code: 'unknownKey', path: 'defaults.colour', line: 12, promise: null },
      { code: 'lockWithoutValue', path: 'locked.2', line: 15, promise: null },
    ],
  });
