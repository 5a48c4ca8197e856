import { once } from 'node:events';
import http from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '../../../tests/factories.ts';
import { type Endpoint, listenForCalls } from './endpoint.ts';
import type { ReadEvent } from './read-event.ts';

const token = 'a'.repeat(43);
const page = 'https://desk.example';
const clock = fixedClock();
const heard: ReadEvent[] = [];
let endpoint: Endpoint;

beforeEach(async () => {
  heard.length = 0;
  endpoint = await listenForCalls({
    port: 0,
    token,
    pageOrigin: page,
    clock,
    heard: (event) => void heard.push(event),
  });
});
afterEach(() => endpoint.close());

interface Asked {
  method?: string;
  path?: string;
  headers?: http.OutgoingHttpHeaders;
  body?: string;
}

const event = (id = '1') =>
  JSON.stringify({ specversion: '1.0', id, source: 's', type: 'sidetone.call.ended', data: {} });

/** A request with exactly these headers: `fetch` would set Host and Origin by itself. */
async function ask({ method = 'POST', path = '/v1/call-events', headers = {}, body = event() }: Asked = {}) {
  const request = http.request({
    host: '127.0.0.1',
    port: endpoint.port,
    method,
    path,
    agent: false,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/cloudevents+json',
      ...headers,
    },
  });
  request.on('error', () => {}); // a body that is too large may be cut off after the answer
  request.end(body);
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  const text = Buffer.concat(await response.toArray()).toString();
  return {
    status: response.statusCode,
    headers: response.headers,
    text,
    problem: text ? JSON.parse(text) : null,
  };
}

it('takes an event with the token, from this computer only [S3]', async () => {
  expect(await ask()).toMatchObject({ status: 204, text: '' });
  expect(heard).toEqual([{ key: '["s","1"]', event: { type: 'sidetone.call.ended', data: {} } }]);
});

describe('refuses', () => {
  it.each([
    ['no token', { headers: { authorization: '' } }, 401, 'callTokenWrong'],
    ['a forged token', { headers: { authorization: `Bearer ${'b'.repeat(43)}` } }, 401, 'callTokenWrong'],
    ['the token of another scheme', { headers: { authorization: token } }, 401, 'callTokenWrong'],
    ['another host name (DNS rebinding)', { headers: { host: 'evil.example' } }, 403, 'callPageRefused'],
    ['another web page', { headers: { origin: 'https://evil.example' } }, 403, 'callPageRefused'],
    ['a page without an origin', { headers: { origin: 'null' } }, 403, 'callPageRefused'],
    ['another path', { path: '/v1/calls' }, 404, 'notFound'],
    ['a GET', { method: 'GET', body: '' }, 404, 'notFound'],
    ['a body over 8 kB', { body: event('x'.repeat(8200)) }, 413, 'tooLarge'],
    ['nonsense', { body: 'nonsense' }, 400, 'badInput'],
  ])('%s', async (_what, asked, status, code) => {
    const answer = await ask(asked);
    expect(answer).toMatchObject({ status, problem: { status, code } });
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(heard).toEqual([]);
  });

  it('a flood: forty at once, then ten a second', async () => {
    const flood = [];
    for (let n = 0; n < 45; n++) flood.push(await ask({ body: event(`${n}`) }));
    expect(flood.map(({ status }) => status).filter((status) => status === 204)).toHaveLength(40);
    expect(flood.at(-1)).toMatchObject({ status: 429, problem: { code: 'tooFast' } });
    expect(flood.at(-1)?.headers['retry-after']).toBe('1');
    clock.forward(1000);
    const later = [];
    for (let n = 0; n < 12; n++) later.push(await ask({ body: event(`later ${n}`) }));
    expect(later.filter(({ status }) => status === 204)).toHaveLength(10);
  });

  it('a port that another program has', async () => {
    const taken = listenForCalls({ port: endpoint.port, token, pageOrigin: null, clock, heard: () => {} });
    await expect(taken).rejects.toMatchObject({ code: 'callPortTaken' });
  });
});

it('lets the one named page in, as browsers ask for it', async () => {
  const before = await ask({ method: 'OPTIONS', headers: { origin: page, authorization: '' }, body: '' });
  expect(before.status).toBe(204);
  expect(before.headers).toMatchObject({
    'access-control-allow-origin': page,
    'access-control-allow-private-network': 'true',
  });
  expect(await ask({ headers: { origin: page } })).toMatchObject({ status: 204 });
  expect(heard).toHaveLength(1);
});

it('says where an event is at fault and nothing of what stood there', async () => {
  const body = event().replace('"data":{}', '"data":{"from":"+8613800138000"}');
  const { text, problem } = await ask({ body });
  expect(problem).toMatchObject({ code: 'badInput', field: 'data' });
  expect(text).not.toContain('138');
});
