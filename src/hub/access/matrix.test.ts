// Who may ask what: every caller on every endpoint, and every lead on every unit.
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Caller,
  callers,
  type CallersWorld,
  callersWorld,
  ownUnits,
  units,
} from '../../../tests/callers-world.ts';
import { answer, ask as askHub, type HubWorld } from '../../../tests/hub-world.ts';
import { dayAt } from '../../shared/clock.ts';
import type { ActionLog } from '../../shared/hub-contract/actions.ts';
import { hubContract, type HubCallName, type HubInput } from '../../shared/hub-contract.ts';

const everyone = callers;
const signedIn = callers.filter((caller) => caller !== 'nobody');
const leads = ['leadOfOrders', 'leadOfNight', 'leadOfNone'] as const;

/** Whoever may have a mailbox: everyone but those who run the hub. */
const recipients = ['hr', 'assistance', ...leads] as const;

/** Written out, and not read from the contract: a change there must be made here as well. */
const letIn: Record<HubCallName, readonly Caller[]> = {
  keyLog: everyone,
  openInvite: everyone,
  join: everyone,
  leave: everyone,
  unitOf: everyone,
  teamReleases: everyone,
  teamBoard: everyone,
  issueTokens: everyone,
  report: everyone,
  siteHelp: everyone,
  setUp: everyone,
  takeUpAccount: everyone,
  signIn: everyone,
  signOut: signedIn,
  me: signedIn,
  organisation: ['administrator'],
  setOrganisation: ['administrator'],
  addSite: ['administrator'],
  addTeam: ['administrator'],
  teamBundle: ['administrator'],
  addInvites: ['administrator'],
  addAccount: ['administrator'],
  editSite: ['administrator'],
  editTeam: ['administrator'],
  endInvites: ['administrator'],
  endAccount: ['administrator'],
  renewAccountLink: ['administrator'],
  allHelp: ['administrator'],
  setHelp: ['administrator'],
  myUnits: leads,
  // Of a unit that is nobody's; own ones are below.
  unitPage: [],
  trends: ['hr'],
  addAction: leads,
  editAction: leads,
  removeAction: leads,
  // Of a unit that is nobody's; own ones are below.
  huddlePage: [],
  saveHuddle: leads,
  removeHuddle: leads,
  addGoal: leads,
  editGoal: leads,
  removeGoal: leads,
  addPraise: leads,
  editPraise: leads,
  removePraise: leads,
  importOperations: leads,
  sendOperations: everyone,
  importToken: ['administrator'],
  makeImportToken: ['administrator'],
  dropImportToken: ['administrator'],
  privacyPage: everyone,
  privacyDesk: ['hr', 'administrator'],
  mailboxes: everyone,
  depositNote: everyone,
  noteStatus: everyone,
  withdrawNote: everyone,
  workReport: everyone,
  // Of a unit that is nobody's; own ones are below.
  workReports: [],
  surgeDays: [],
  putSurgeDay: leads,
  removeSurgeDay: leads,
  ownAway: recipients,
  setAway: recipients,
  myMailbox: recipients,
  addMailboxKey: recipients,
  requests: recipients,
  readNote: recipients,
  answerNote: recipients,
  careRecords: recipients,
  putCareRecord: recipients,
  fellowMailboxes: recipients,
  handOverCare: recipients,
  months: leads,
  writeMonth: leads,
};

let world: HubWorld;
let cookies: CallersWorld['cookies'];
let unitIds: CallersWorld['unitIds'];
beforeAll(async () => {
  ({ world, cookies, unitIds } = await callersWorld());
});
afterAll(() => world.close());

/** Cells that were looked at: who asked what of which unit. */
const looked = new Set<string>();
const cell = (name: string, cookie: string | undefined, unit: unknown) => `${name} ${cookie} ${String(unit)}`;

const ask: typeof askHub = (of, name, input, headers) => {
  if ('unit' in input) looked.add(cell(name, headers?.cookie, input.unit));
  return askHub(of, name, input, headers);
};

/** `in`, or how the door refused. */
function verdict(response: LightMyRequestResponse): string {
  const { code } = response.json<{ code?: string }>();
  return code === 'notSignedIn' || code === 'notAllowed' ? code : 'in';
}

const written = {
  action: 'queue_pause',
  words: null,
  owner: 'IT',
  begun: '2026-03-02',
  due: null,
  from: null,
} as const;

describe.each(callers)('%s', (caller) => {
  const refused = caller === 'nobody' ? 'notSignedIn' : 'notAllowed';

  it.each(Object.entries(letIn) as [HubCallName, readonly Caller[]][])('on %s', async (name, who) => {
    // Hardly any input: whoever is let in gets as far as its being looked at.
    const input = {
      team: '1',
      unit: '1',
      site: '1',
      account: '1',
      note: '1',
      record: '1',
      mailbox: '1',
    } as unknown as HubInput<typeof name>;
    const response = await ask(world, name, input, cookies[caller]);
    expect(verdict(response)).toBe(who.includes(caller) ? 'in' : refused);
  });

  it.each(units)('on the page of unit %s', async (unit) => {
    const response = await ask(world, 'unitPage', { unit: String(unitIds.get(unit)) }, cookies[caller]);
    const own = ownUnits[caller].includes(unit);
    expect([response.statusCode === 200, verdict(response)]).toEqual([own, own ? 'in' : refused]);
  });

  it.each(units)('on the figures of unit %s', async (unit) => {
    const own = ownUnits[caller].includes(unit);
    const input = { unit: String(unitIds.get(unit)), csv: '', take: true };
    const response = await ask(world, 'importOperations', input, cookies[caller]);
    expect([response.statusCode === 200, verdict(response)]).toEqual([own, own ? 'in' : refused]);
  });

  it.each(units)('on the actions of unit %s', async (unit) => {
    const own = ownUnits[caller].includes(unit);
    const of = { unit: String(unitIds.get(unit)) };
    const added = await ask(world, 'addAction', { ...of, written }, cookies[caller]);
    expect(verdict(added)).toBe(own ? 'in' : refused);
    // A number that is there, when the caller may know of it; else any.
    const action = String(own ? added.json<ActionLog>().actions[0]?.id : 1);
    for (const name of ['editAction', 'removeAction'] as const) {
      const input = name === 'editAction' ? { ...of, action, written, end: null } : { ...of, action };
      const response = await ask(world, name, input as HubInput<typeof name>, cookies[caller]);
      expect([response.statusCode === 200, verdict(response)]).toEqual([own, own ? 'in' : refused]);
    }
  });

  it.each(units)('on the huddles, goals and praise of unit %s', async (unit) => {
    const own = ownUnits[caller].includes(unit);
    const of = { unit: String(unitIds.get(unit)) };
    const day = '2026-03-02';
    const huddle = { day, form: 'after', parts: [{ id: 'wentWell', words: 'Quiet.' }] } as const;
    const goal = { words: 'One page on refunds', until: null, end: null };
    const praise = { day, who: 'Mei', what: 'stayed calm', why: 'the caller did, too' };
    // What is asked about once it is there, when the caller may know of it; else any number.
    const { goals, praises } = own
      ? await answer(world, 'addGoal', { ...of, written: goal }, cookies[caller]).then(() =>
          answer(world, 'addPraise', { ...of, written: praise }, cookies[caller]),
        )
      : { goals: [], praises: [] };
    const ofGoal = { ...of, goal: String(goals[0]?.id ?? 1) };
    const ofPraise = { ...of, praise: String(praises[0]?.id ?? 1) };
    const inputs = {
      huddlePage: of,
      saveHuddle: { ...of, huddle, version: 0 },
      removeHuddle: { ...of, day, form: 'after' },
      addGoal: { ...of, written: goal },
      editGoal: { ...ofGoal, written: goal },
      removeGoal: ofGoal,
      addPraise: { ...of, written: praise },
      editPraise: { ...ofPraise, written: praise },
      removePraise: ofPraise,
    } as const;
    for (const name of Object.keys(inputs) as (keyof typeof inputs)[]) {
      const response = await ask(world, name, inputs[name] as HubInput<typeof name>, cookies[caller]);
      expect([response.statusCode === 200, verdict(response)]).toEqual([own, own ? 'in' : refused]);
    }
  });

  it.each(units)('on the months of unit %s', async (unit) => {
    const own = ownUnits[caller].includes(unit);
    const written = { wentWell: [], needsCare: [], targets: [] };
    const input = { unit: String(unitIds.get(unit)), month: '2026-03', version: 0, written };
    const response = await ask(world, 'writeMonth', input, cookies[caller]);
    expect([response.statusCode === 200, verdict(response)]).toEqual([own, own ? 'in' : refused]);
    const listed = await ask(world, 'months', {}, cookies[caller]);
    expect(listed.body.includes(`"unit":${unitIds.get(unit)},`)).toBe(own);
  });

  it.each(units)('on the peak days of unit %s', async (unit) => {
    const own = ownUnits[caller].includes(unit);
    const of = { unit: String(unitIds.get(unit)) };
    const some = { ...of, day: dayAt(world.clock.now() + 86_400_000, 'UTC'), what: '618' };
    for (const [name, input] of [
      ['putSurgeDay', some],
      ['surgeDays', of],
      ['removeSurgeDay', { ...of, day: some.day }],
    ] as const) {
      const response = await ask(world, name, input, cookies[caller]);
      expect([response.statusCode === 200, verdict(response)]).toEqual([own, own ? 'in' : refused]);
    }
  });

  it.each(units)('on the work reports of unit %s', async (unit) => {
    const response = await ask(world, 'workReports', { unit: String(unitIds.get(unit)) }, cookies[caller]);
    const own = ownUnits[caller].includes(unit);
    expect([response.statusCode === 200, verdict(response)]).toEqual([own, own ? 'in' : refused]);
  });
});

describe('what is let in', () => {
  it.each(leads)('%s lists own units only', async (lead) => {
    const { units: listed } = await answer(world, 'myUnits', {}, cookies[lead]);
    expect(listed.map((card) => card.teams.join('+'))).toEqual(ownUnits[lead]);
  });

  it('does not say whether a foreign unit is there', async () => {
    const foreign = await ask(
      world,
      'unitPage',
      { unit: String(unitIds.get('Sales')) },
      cookies.leadOfOrders,
    );
    const none = await ask(world, 'unitPage', { unit: '999999' }, cookies.leadOfOrders);
    expect(foreign.body).toBe(none.body);
  });

  it('shows HR sites, and no team or unit', async () => {
    const page = await ask(world, 'trends', {}, cookies.hr);
    for (const name of ['Orders', 'Night', 'Returns', 'Sales', '"unit"', '"team"'])
      expect(page.body).not.toContain(name);
    expect(page.body).toContain('Chengdu');
  });
});

describe('the matrix itself', () => {
  it('has every endpoint of the contract', () => {
    expect(Object.keys(letIn).toSorted()).toEqual(Object.keys(hubContract).toSorted());
  });

  it('was looked at in every cell: each endpoint of a unit, by each caller, on each unit [L1]', () => {
    const ofUnit = Object.entries(hubContract).filter(([, { path }]) => path.includes('/:unit'));
    const missed = ofUnit.flatMap(([name]) =>
      callers.flatMap((caller) =>
        units
          .filter((unit) => !looked.has(cell(name, cookies[caller].cookie, unitIds.get(unit))))
          .map((unit) => `${name}, ${caller}, ${unit}`),
      ),
    );
    expect(missed).toEqual([]);
  });
});
