import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type HubWorld, hubWorld } from '../../../tests/hub-world.ts';
import { problem } from '../../shared/hub-contract.ts';
import { words } from '../../shared/words/index.ts';

let world: HubWorld;
beforeEach(async () => void (world = await hubWorld()));
afterEach(() => world.close());

const askIn = (language: string) =>
  world.app.inject({ url: '/v1/me', headers: { 'accept-language': language } });

describe('a problem', () => {
  it('is a problem document (RFC 9457)', async () => {
    const response = await world.app.inject({ url: '/v1/me' });
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.headers['cache-control']).toBe('no-store');
    expect(problem.parse(response.json())).toEqual({
      type: 'urn:sidetone:problem:notSignedIn',
      title: words.en.errors.notSignedIn,
      status: 401,
      code: 'notSignedIn',
    });
  });

  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['en;q=0.3, zh-Hant-HK;q=0.7', 'zh-TW'],
    ['fr-FR, zh;q=0.5', 'zh-CN'],
    ['fr', 'en'],
    ['', 'en'],
    ['zh;q=0, en;q=0.1', 'en'],
    [';;;q=,,', 'en'],
  ] as const)('speaks the language of "%s"', async (header, language) => {
    const response = await askIn(header);
    expect(response.json().title).toBe(words[language].errors.notSignedIn);
    expect(response.headers['content-language']).toBe(language);
  });

  it.each([
    ['nothing there', { url: '/v1/nothing' }, '404 notFound'],
    ['another method', { method: 'DELETE', url: '/v1/me' }, '404 notFound'],
    ['an address that cannot be read', { url: '/v1/units/%' }, '400 badInput'],
    ['broken JSON', { payload: '{', headers: { 'content-type': 'application/json' } }, '400 badInput'],
    ['a list', { payload: [] }, '400 badInput'],
    [
      'poisoned JSON',
      { payload: '{"__proto__":{}}', headers: { 'content-type': 'application/json' } },
      '400 badInput',
    ],
    [
      'a form',
      { payload: 'login=a', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      '400 badInput',
    ],
    ['plain text', { payload: 'a', headers: { 'content-type': 'text/plain' } }, '400 badInput'],
    [
      'bytes',
      { payload: Buffer.from('a'), headers: { 'content-type': 'application/octet-stream' } },
      '400 badInput',
    ],
    ['too much', { payload: { login: 'a'.repeat(70_000), password: 'b' } }, '413 tooLarge'],
    ['a wrong type', { payload: { login: 3, password: 'b' } }, '400 badInput'],
  ] as const)('answers %s', async (_, request, expected) => {
    const response = await world.app.inject({ method: 'POST', url: '/v1/sign-in', ...request });
    expect(`${response.statusCode} ${response.json().code}`).toBe(expected);
    expect(problem.safeParse(response.json()).success).toBe(true);
  });

  it('that nobody expected says so and logs where, not what', async () => {
    await world.hub.store.schema.dropTable('account').execute();
    const response = await world.app.inject({
      method: 'POST',
      url: '/v1/sign-in?who=secret-in-url',
      payload: { login: 'secret-login', password: 'secret-password' },
    });
    expect(response.statusCode).toBe(400);
    const again = await world.app.inject({
      method: 'POST',
      url: '/v1/sign-in',
      payload: { login: 'secret-login', password: 'secret-password' },
    });
    expect([again.statusCode, again.json().code]).toEqual([500, 'unexpected']);
    expect(again.body).not.toContain('account');
    const [line = ''] = world.log;
    expect(JSON.parse(line)).toMatchObject({ route: '/v1/sign-in', kind: 'SqliteError', msg: 'unexpected' });
    expect(line).not.toContain('secret');
    expect(line).not.toContain('no such table');
    expect(JSON.parse(line).frames.join('\n')).toContain('findLogin');
  });
});
