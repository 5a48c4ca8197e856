import { useState } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { type FakeHub, fakeHub } from '../clients/fake-desk.ts';
import {
  calmPage,
  discardedPage,
  emptyOrganisation,
  emptyTrends,
  gapsPage,
  heldPage,
  newPage,
  pulselessTrends,
  storyPage,
  tooSmallPage,
  voidedPage,
} from '../clients/fake-desk-pages.ts';
import { emptyDesk, refusedDesk } from '../clients/fake-privacy.ts';
import { DeskPages } from '../desk/desk-routes.tsx';
import type { Look } from '../desk/look.ts';
import { LookMenu } from '../desk/look-menu.tsx';
import { OwnWindowProvider } from '../desk/own-window.ts';
import type { Act, Screen } from './screen.ts';

const wide = 1280;
const place = { origin: 'https://sidetone.northwind.example', zone: 'Asia/Shanghai' };
const token = '5f'.repeat(16);
const look: Look = { language: null, theme: 'system', textSize: 100 };
/** A browser's window of its own, whose look stays as it is. */
export const ownWindow = { tools: <LookMenu look={look} onChange={() => undefined} /> };

/** A desk's window on a fake hub, at an address that no address bar knows. */
export function DeskOnFake({ hub, path = '/' }: { hub: Partial<FakeHub>; path?: string }) {
  const [client] = useState(() => fakeHub(hub));
  const [{ hook }] = useState(() => memoryLocation({ path }));
  return (
    <OwnWindowProvider value={ownWindow}>
      <Router hook={hook}>
        <DeskPages client={client} place={place} />
      </Router>
    </OwnWindowProvider>
  );
}

const lead = (id: string, title: string, hub: Partial<FakeHub>, ...acts: Act[]): Screen => ({
  id: `lead-${id}`,
  title: `Lead: ${title}`,
  width: wide,
  render: () => <DeskOnFake hub={{ role: 'lead', ...hub }} />,
  acts,
});
const hr = (id: string, title: string, hub: Partial<FakeHub>, path = '/'): Screen => ({
  id: `hr-${id}`,
  title: `HR: ${title}`,
  width: wide,
  render: () => <DeskOnFake hub={{ role: 'hr', ...hub }} path={path} />,
});
const admin = (
  id: string,
  title: string,
  path: string,
  hub: Partial<FakeHub> = {},
  ...acts: Act[]
): Screen => ({
  id: `admin-${id}`,
  title: `Administration: ${title}`,
  width: wide,
  render: () => <DeskOnFake hub={{ role: 'administrator', ...hub }} path={path} />,
  acts,
});
const door = (id: string, title: string, path: string, ...acts: Act[]): Screen => ({
  id: `door-${id}`,
  title: `Door: ${title}`,
  render: () => <DeskOnFake hub={{ role: null }} path={path} />,
  acts,
});

/** Every desk in every state, on fakes. */
export const deskScreens: readonly Screen[] = [
  lead('week', 'twelve weeks', {}),
  lead('table', 'numbers in a table', {}, 'common.showTable'),
  lead('several', 'several units', { pages: [storyPage(), tooSmallPage(), newPage()] }),
  lead('gaps', 'weeks thrown away and joined', { pages: [gapsPage()] }),
  lead('change', 'a change written down', {}, 'leadWork.change.add'),
  lead('change-faults', 'a change, left empty', {}, 'leadWork.change.add', 'common.save'),
  lead('change-removed', 'a change taken out', {}, 'common.remove'),
  lead('operations', 'figures brought in', {}, 'leadWork.operations.bring'),
  lead('calm', 'nothing stands out, nothing changed', { pages: [calmPage()], workReports: { reports: [] } }),
  lead('said-offline', 'work reports cannot be read', { refusals: { workReports: 'offline' } }),
  lead('held', 'newest week held', { pages: [heldPage()] }),
  lead('discarded', 'newest week thrown away', { pages: [discardedPage()] }),
  lead('voided', 'newest week voided', { pages: [voidedPage()] }),
  lead('too-small', 'too small to show', { pages: [tooSmallPage()] }),
  lead('nothing-yet', 'not enough yet', { pages: [newPage()] }),
  lead('ghost', 'more seats than people', { pages: [storyPage({ enrolled: 18 })] }),
  lead('no-unit', 'no unit yet', { pages: [] }),
  lead('offline', 'offline', { refusals: { unitPage: 'offline' } }),
  lead('signed-out', 'session over', { refusals: { unitPage: 'notSignedIn' } }),
  hr('trends', 'three years', {}),
  hr('empty', 'nothing yet', { trends: emptyTrends() }),
  hr('offline', 'offline', { refusals: { trends: 'offline' } }),
  hr('pulse', 'pulse', {}, '/pulse'),
  hr('pulse-empty', 'pulse, nothing yet', { trends: emptyTrends() }, '/pulse'),
  hr('pulse-not-out', 'pulse, the newest is not shown', { trends: pulselessTrends() }, '/pulse'),
  hr('pulse-offline', 'pulse, offline', { refusals: { trends: 'offline' } }, '/pulse'),
  hr('privacy', 'privacy desk', {}, '/privacy'),
  hr('privacy-refused', 'privacy desk, audit refused', { privacyDesk: refusedDesk() }, '/privacy'),
  hr('privacy-empty', 'privacy desk, no site yet', { privacyDesk: emptyDesk() }, '/privacy'),
  hr('privacy-offline', 'privacy desk, offline', { refusals: { privacyDesk: 'offline' } }, '/privacy'),
  admin('overview', 'overview', '/'),
  admin('start', 'the first minute', '/', { organisation: emptyOrganisation() }),
  admin('organisation', 'organisation', '/organisation', { organisation: emptyOrganisation() }),
  admin('site', 'a new site', '/site'),
  admin('team', 'a new team', '/team/1'),
  admin('invites', 'invites', '/invites/4'),
  admin('offline', 'offline', '/', { refusals: { organisation: 'offline' } }),
  admin('help', 'help lines', '/help'),
  admin('help-offline', 'help lines, offline', '/help', { refusals: { allHelp: 'offline' } }),
  admin('help-line', 'a line is changed', '/help/1/1'),
  admin('help-faults', 'a new line, left empty', '/help/2/new', {}, 'help.admin.save'),
  admin('import', 'figures of the telephony', '/import'),
  admin('import-made', 'a token, shown once', '/import', {}, 'admin.import.make'),
  admin(
    'import-drop',
    'a token is withdrawn',
    '/import',
    { importToken: true, organisation: emptyOrganisation() },
    'admin.import.drop',
  ),
  admin('import-offline', 'figures, offline', '/import', { refusals: { importToken: 'offline' } }),
  admin('gone', 'a team that is not there', '/invites/999'),
  admin('people', 'people', '/people'),
  admin('person', 'a new account', '/people/new/lead'),
  admin('privacy', 'privacy desk', '/privacy'),
  admin('team-edit', 'a team', '/team/1/edit'),
  admin('team-ghost', 'a team with more seats than people', '/team/3/edit'),
  admin('team-invites-end', 'the end of open invites', '/team/1/edit', {}, 'admin.edit.endInvites'),
  admin('site-edit', 'a site', '/site/2'),
  admin('account', 'an account', '/people/2', {}, 'admin.account.end'),
  admin('account-own', 'the own account', '/people/1'),
  admin('account-link', 'a lost link made anew', '/people/3', {}, 'admin.account.renew'),
  admin('slips', 'slips', '/invites/4', {}, 'admin.invites.make'),
  admin(
    'invites-offline',
    'invites, offline',
    '/invites/4',
    { refusals: { addInvites: 'offline' } },
    'admin.invites.make',
  ),
  admin('team-faults', 'a new team, left empty', '/team/1', {}, 'admin.team.add'),
  admin(
    'link',
    'an account’s link',
    '/people/new/hr',
    {},
    { field: 'admin.person.name', text: 'Chen Yu' },
    { field: 'admin.person.login', text: 'chen.yu@northwind.example' },
    'admin.person.add',
  ),
  door('sign-in', 'sign in', '/'),
  door('sign-in-faults', 'sign in, left empty', '/', 'common.signIn'),
  door('look', 'language and look', '/', 'desk.look'),
  door('take-up', 'take up an account', `/account/${token}`),
  door('set-up', 'the first administrator', `/setup/${token}`),
];
