import { sharedShelf } from '../clients/fake-shelf.ts';
import { faultyPolicy, somePolicy } from '../clients/fake-policy.ts';
import { someComputer } from '../clients/fake-computer.ts';
import type { Screen } from './screen.ts';
import { seat } from './seat-screen.tsx';

const managed = { policy: somePolicy() };

/** The companion on its computer: what IT has set, and how each page shows it. */
export const systemScreens: readonly Screen[] = [
  seat('managed', 'managed by the organisation', { path: '/mine/managed', world: managed }),
  seat('mine-away', 'mine, the journal lies in another folder', {
    path: '/mine',
    world: {
      journalPlace: { away: { from: '/home/ming/.config/Sidetone', to: 'P:\\Sidetone\\ming' }, gone: [] },
    },
  }),
  seat('leaving-other-hub', 'what leaves, IT has another hub now', {
    path: '/mine/leaving',
    world: managed,
  }),
  seat('who-gone', 'who is here, a folder cannot be reached', {
    world: { stage: 'who', shelf: sharedShelf, journalPlace: { away: null, gone: ['P:\\Sidetone\\ming'] } },
  }),
  seat('managed-none', 'managed, no policy', { path: '/mine/managed' }),
  seat('managed-faulty', 'managed, a faulty file', {
    path: '/mine/managed',
    world: { policy: faultyPolicy() },
  }),
  seat('managed-loading', 'managed, loading', { path: '/mine/managed', trouble: { never: ['policy'] } }),
  seat('managed-error', 'managed, error', {
    path: '/mine/managed',
    trouble: { refuse: { policy: 'unexpected' } },
  }),
  seat('computer', 'on this computer', { path: '/mine/computer' }),
  seat('computer-keys', 'on this computer, choosing keys', {
    path: '/mine/computer',
    acts: ['tray.page.change'],
  }),
  seat('computer-bare', 'on this computer, no tray', {
    path: '/mine/computer',
    world: { computer: someComputer({ hasTray: false, canStartAtLogin: false }) },
  }),
  seat('computer-held', 'on this computer, fixed by the organisation', {
    path: '/mine/computer',
    world: managed,
  }),
  seat('computer-loading', 'on this computer, loading', {
    path: '/mine/computer',
    trouble: { never: ['computer'] },
  }),
  seat('computer-error', 'on this computer, error', {
    path: '/mine/computer',
    trouble: { refuse: { computer: 'unexpected' } },
  }),
  seat('join-by-link', 'join, from a link', {
    path: '/',
    world: {
      joined: null,
      wish: { is: 'join', id: 1, slip: { hub: 'https://hub.example', code: 'K7QD-2M9X-VT4R-8HFP' } },
    },
  }),
  seat('mine-managed', 'mine, on a managed computer', { path: '/mine', world: managed }),
  seat('look-held', 'look, fixed by the organisation', { path: '/mine/look', world: managed }),
  seat('calls-held', 'calls, fixed by the organisation', { path: '/mine/calls', world: managed }),
  seat('join-held', 'join, hub fixed by the organisation', {
    path: '/mine/join',
    world: { ...managed, joined: null },
  }),
];
