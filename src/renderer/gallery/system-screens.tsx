import { faultyPolicy, somePolicy } from '../clients/fake-policy.ts';
import type { Screen } from './screen.ts';
import { seat } from './seat-screen.tsx';

const managed = { policy: somePolicy() };

/** The companion on its computer: what IT has set, and how each page shows it. */
export const systemScreens: readonly Screen[] = [
  seat('managed', 'managed by the organisation', { path: '/mine/managed', world: managed }),
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
  seat('mine-managed', 'mine, on a managed computer', { path: '/mine', world: managed }),
  seat('look-held', 'look, fixed by the organisation', { path: '/mine/look', world: managed }),
  seat('calls-held', 'calls, fixed by the organisation', { path: '/mine/calls', world: managed }),
  seat('join-held', 'join, hub fixed by the organisation', {
    path: '/mine/join',
    world: { ...managed, joined: null },
  }),
];
