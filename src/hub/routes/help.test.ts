import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addSite, answer, ask, type HubWorld, hubWorld, refusal, setUp } from '../../../tests/hub-world.ts';
import { someDay } from '../../../tests/factories.ts';
import { addDays } from '../../shared/clock.ts';
import type { SiteHelp, SiteHelpLine } from '../../shared/site-help.ts';

const line: SiteHelpLine = {
  region: 'Chengdu',
  label: 'Assistance programme',
  number: '400 161 9995',
  hours: 'day and night',
  verifiedAt: someDay,
};
const another = { ...line, label: 'Works council', number: '+86 28-1234 (5)' };

let world: HubWorld;
let admin: { cookie: string };
let site: string;
beforeEach(async () => {
  world = await hubWorld();
  admin = await setUp(world);
  site = String((await addSite(world, admin, 'Chengdu', ['Orders'])).id);
});
afterEach(() => world.close());

const set = (lines: SiteHelpLine[], at = site) => ask(world, 'setHelp', { site: at, lines }, admin);

/** As a seat asks: without a cookie, and with nothing but the name. */
const asked = (name: string) => world.app.inject({ url: '/v1/help-lines', query: { site: name } });
const told = async (name: string) => (await asked(name)).json<SiteHelp>();

describe('help lines of a site [S9]', () => {
  it('are kept in their order, replaced whole, and told to whoever names the site', async () => {
    expect(await told('Chengdu')).toEqual({ site: 'Chengdu', lines: [] });
    await set([line, another]);
    expect((await told('Chengdu')).lines).toEqual([line, another]);
    await set([another]);
    expect(await answer(world, 'allHelp', {}, admin)).toEqual({
      sites: [{ id: Number(site), site: 'Chengdu', today: someDay, lines: [another] }],
    });
  });

  it('of a site that is not there are refused', async () => {
    expect(refusal(await set([line], '99'))).toBe('404 notFound');
    expect(refusal(await asked('Nowhere'))).toBe('404 notFound');
  });

  it('of two sites with one name are told together', async () => {
    const twin = await addSite(world, admin, 'Chengdu', []);
    const { sites } = await answer(world, 'allHelp', {}, admin);
    const other = sites.find(({ id }) => id !== Number(site))?.id ?? twin.id;
    await set([line]);
    await set([another], String(other));
    const { lines } = await told('Chengdu');
    expect(lines.map(({ label }) => label).toSorted()).toEqual([line.label, another.label]);
  });

  it.each([
    ['a day that has begun nowhere', { verifiedAt: addDays(someDay, 1) }, 'lines.0.verifiedAt'],
    ['a day that is none', { verifiedAt: '2026-02-30' }, 'lines.0.verifiedAt'],
    ['a link for a number', { number: 'javascript:alert(1)' }, 'lines.0.number'],
    ['a letter for a number', { number: '0800 CALL' }, 'lines.0.number'],
    ['an empty label', { label: ' ' }, 'lines.0.label'],
    ['more than there is room for', { region: 'x'.repeat(41) }, 'lines.0.region'],
  ])('with %s are refused, and nothing is changed', async (_what, wrong, field) => {
    await set([line]);
    const response = await set([{ ...another, ...wrong }]);
    expect([refusal(response), response.json().field]).toEqual(['400 badInput', field]);
    expect((await told('Chengdu')).lines).toEqual([line]);
  });

  it('are twelve at most', async () => {
    const many = Array.from({ length: 12 }, () => line);
    expect((await set(many)).statusCode).toBe(200);
    expect(refusal(await set([...many, line]))).toBe('400 badInput');
  });
});
