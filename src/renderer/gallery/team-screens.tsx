import { heldPage, tooSmallPage } from '../clients/fake-desk-pages.ts';
import { fakeTeam, teamPageOf } from '../clients/fake-team.ts';
import { ordinaryTuesday } from '../clients/fake-world.ts';
import type { OurTeam } from '../../shared/seat-contract/team.ts';
import type { Screen } from './screen.ts';
import { seat } from './seat-screen.tsx';

const path = '/team';
const usual = fakeTeam(ordinaryTuesday().now);
const showing = (some: Partial<OurTeam>) => ({ ourTeam: { ...usual, ...some } });

/** Our team, in every state. */
export const teamScreens: readonly Screen[] = [
  seat('team', 'our team', { path }),
  seat('team-wide', 'our team, wide', { path, width: 1000 }),
  seat('team-held', 'our team, week held', { path, world: showing({ page: teamPageOf(heldPage()) }) }),
  seat('team-too-small', 'our team, too small', {
    path,
    world: showing({ page: teamPageOf(tooSmallPage()) }),
  }),
  seat('team-distrusted', 'our team, results refused', {
    path,
    world: showing({ check: { ...usual.check, trouble: 'resultsChanged' } }),
  }),
  seat('team-nothing-changed', 'our team, nothing written down', {
    path,
    world: showing({ work: { at: ordinaryTuesday().now, actions: [], reports: [] } }),
  }),
  seat('team-new', 'our team, before the first week', {
    path,
    world: showing({ page: null, work: null, check: { at: null, releases: 0, newest: null, trouble: null } }),
  }),
  seat('team-not-joined', 'our team, no team', { path, world: { joined: null } }),
  seat('team-loading', 'our team, loading', { path, trouble: { never: ['ourTeam'] } }),
  seat('team-error', 'our team, error', { path, trouble: { refuse: { ourTeam: 'unexpected' } } }),
];
