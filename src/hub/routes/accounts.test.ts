import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addPerson,
  addSite,
  answer,
  ask,
  cookieOf,
  type HubWorld,
  hubWorld,
  password,
  refusal,
  setUp,
  tokenIn,
} from '../../../tests/hub-world.ts';
import { hour } from '../../shared/clock.ts';
import { setUpPath } from '../access/link.ts';

let world: HubWorld;
beforeEach(async () => void (world = await hubWorld()));
afterEach(() => world.close());

const ada = { login: 'ada@example.org', name: 'Ada', password };

describe('the first administrator', () => {
  it('sets the hub up with the newest printed link, once', async () => {
    const old = tokenIn(await setUpPath(world.hub));
    const token = tokenIn(await setUpPath(world.hub));
    expect(refusal(await ask(world, 'setUp', { ...ada, token: old }))).toBe('410 linkUsed');
    const response = await ask(world, 'setUp', { ...ada, token });
    expect(response.json()).toMatchObject({ login: 'ada@example.org', role: 'administrator' });
    expect((await ask(world, 'me', {}, cookieOf(response))).json()).toMatchObject({ name: 'Ada' });

    expect(refusal(await ask(world, 'setUp', { ...ada, token }))).toBe('410 linkUsed');
    expect(await setUpPath(world.hub)).toBeNull();
  });

  it('cannot be made with the link of another account', async () => {
    const admin = await setUp(world);
    const link = await answer(
      world,
      'addAccount',
      { login: 'hana', name: 'Hana', role: 'hr', teams: [] },
      admin,
    );
    const token = tokenIn(link.path);
    expect(refusal(await ask(world, 'setUp', { ...ada, login: 'eve', token }))).toBe('410 linkUsed');
    expect((await ask(world, 'takeUpAccount', { token, password })).statusCode).toBe(200);
  });
});

describe('an account', () => {
  it('is taken up once, within a week', async () => {
    const admin = await setUp(world);
    const add = (login: string) =>
      answer(world, 'addAccount', { login, name: 'L', role: 'lead', teams: [] }, admin);
    const token = tokenIn((await add('lena')).path);
    expect((await ask(world, 'takeUpAccount', { token, password })).statusCode).toBe(200);
    expect(refusal(await ask(world, 'takeUpAccount', { token, password }))).toBe('410 linkUsed');

    const late = tokenIn((await add('nina')).path);
    world.clock.forward(7 * 24 * hour);
    expect(refusal(await ask(world, 'takeUpAccount', { token: late, password }))).toBe('410 linkUsed');
  });

  it('cannot sign in before it is taken up', async () => {
    const admin = await setUp(world);
    await answer(world, 'addAccount', { login: 'lena', name: 'L', role: 'lead', teams: [] }, admin);
    expect(refusal(await ask(world, 'signIn', { login: 'lena', password: '' }))).toBe('401 wrongSignIn');
  });

  it('needs a password of ten characters', async () => {
    const token = tokenIn(await setUpPath(world.hub));
    const short = await ask(world, 'setUp', { ...ada, token, password: 'too short' });
    expect([refusal(short), short.json().field]).toEqual(['400 badInput', 'password']);
  });

  it('keeps its password as argon2id only', async () => {
    await setUp(world);
    const [row] = await world.hub.store.selectFrom('account').selectAll().execute();
    expect(row?.password).toMatch(/^\$argon2id\$v=19\$/);
  });
});

const signIn = (some: Partial<typeof ada> = {}) =>
  ask(world, 'signIn', { login: some.login ?? ada.login, password: some.password ?? password });

describe('signing in', () => {
  beforeEach(() => setUp(world));

  it('gives a sealed cookie that scripts and other sites cannot use', async () => {
    const response = await signIn();
    const header = String(response.headers['set-cookie']);
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/']) expect(header).toContain(part);
    expect(header).not.toContain('Secure');
    expect((await ask(world, 'me', {}, cookieOf(response))).statusCode).toBe(200);
  });

  it('takes no cookie but its own, unchanged, and for as long as it lasts', async () => {
    const own = await hubWorld({ sqlite: ':memory:' }, { sessionLength: 12 * hour });
    const me = (cookie: string) => ask(own, 'me', {}, { cookie });
    const foreign = cookieOf(await signIn()).cookie;
    const { cookie } = await setUp(own);
    for (const wrong of [`${cookie.slice(0, -2)}AA`, 'sidetone=AAAA', 'sidetone=', foreign, `x${cookie}`])
      expect(refusal(await me(wrong))).toBe('401 notSignedIn');
    expect((await me(`theme=dark; ${cookie}`)).statusCode).toBe(200);
    own.clock.forward(12 * hour - 1);
    expect((await me(cookie)).statusCode).toBe(200);
    own.clock.forward(1);
    expect(refusal(await me(cookie))).toBe('401 notSignedIn');
    await own.close();
  });

  it('wants TLS for the cookie where browsers come by https', async () => {
    const own = await hubWorld({ sqlite: ':memory:' }, { address: 'https://sidetone.example' });
    const token = tokenIn(await setUpPath(own.hub));
    expect(String((await ask(own, 'setUp', { ...ada, token })).headers['set-cookie'])).toContain('Secure');
    await own.close();
  });

  it('takes the login in any case, and refuses a wrong password and an unknown login alike', async () => {
    expect((await signIn({ login: ' ADA@example.org' })).statusCode).toBe(200);
    const wrong = await signIn({ password: 'not the password' });
    expect(refusal(wrong)).toBe('401 wrongSignIn');
    expect((await signIn({ login: 'eve@example.org' })).body).toBe(wrong.body);
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  it('makes guessing at one login wait, longer each time, and leaves others alone', async () => {
    const admin = cookieOf(await signIn());
    await addPerson(world, admin, { login: 'hana', role: 'hr' });
    for (let i = 0; i < 5; i++) expect(refusal(await signIn({ password: 'guess' }))).toBe('401 wrongSignIn');
    expect(refusal(await signIn())).toBe('429 tooManyTries');
    expect((await signIn({ login: 'hana' })).statusCode).toBe(200);

    world.clock.forward(1_000);
    expect(refusal(await signIn({ password: 'guess' }))).toBe('401 wrongSignIn');
    world.clock.forward(1_000);
    expect(refusal(await signIn())).toBe('429 tooManyTries');
    world.clock.forward(1_000);
    expect((await signIn()).statusCode).toBe(200);
    expect(refusal(await signIn({ password: 'guess' }))).toBe('401 wrongSignIn');
    expect((await signIn()).statusCode).toBe(200);
  });

  it('ends with signing out', async () => {
    const cookie = cookieOf(await signIn());
    const out = await ask(world, 'signOut', {}, cookie);
    expect(String(out.headers['set-cookie'])).toMatch(/^sidetone=; Max-Age=0;/);
  });
});

describe('a page from elsewhere', () => {
  it('cannot have the browser write, and the hub’s own can', async () => {
    const admin = await setUp(world);
    const site = { name: 'Chengdu', zone: 'Asia/Shanghai' };
    const from = (origin: string) =>
      ask(world, 'addSite', site, { ...admin, origin, host: 'hub.example:4700' });
    expect(refusal(await from('https://evil.example'))).toBe('403 notAllowed');
    expect(refusal(await from('null'))).toBe('403 notAllowed');
    expect((await answer(world, 'organisation', {}, admin)).sites).toEqual([]);
    expect((await from('http://hub.example:4700')).statusCode).toBe(200);
    expect((await addSite(world, admin, 'Xi’an', [])).name).toBe('Xi’an');
  });

  it('is told by the public address where a proxy has its own host', async () => {
    const own = await hubWorld({ sqlite: ':memory:' }, { address: 'https://sidetone.example' });
    const from = (origin: string) =>
      ask(own, 'signIn', { login: 'ada', password }, { origin, host: '127.0.0.1:4700' });
    expect(refusal(await from('https://sidetone.example'))).toBe('401 wrongSignIn');
    expect(refusal(await from('https://evil.example'))).toBe('403 notAllowed');
    await own.close();
  });
});
