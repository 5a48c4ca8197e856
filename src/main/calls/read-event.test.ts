import { CloudEvent, HTTP } from 'cloudevents';
import { describe, expect, it } from 'vitest';
import { readEvent } from './read-event.ts';

const whole = {
  specversion: '1.0',
  id: 'e1',
  source: '/pbx/7',
  type: 'sidetone.call.connected',
  data: { call: 'a', repeat: 2 },
};
const read = (envelope: object, contentType = 'application/cloudevents+json') =>
  readEvent({ 'content-type': contentType }, Buffer.from(JSON.stringify(envelope)));

describe('an event as the CloudEvents SDK writes it', () => {
  const event = new CloudEvent({
    id: 'e1',
    source: '/pbx/7',
    type: 'sidetone.call.connected',
    data: { call: 'a', repeat: 2 },
    traceparent: '00-0-0-00',
  });
  it.each([
    ['structured', HTTP.structured(event)],
    ['binary', HTTP.binary(event)],
  ])('is read in %s mode', (_mode, { headers, body }) => {
    const sent = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    expect(readEvent(Object.fromEntries(sent), Buffer.from(String(body)))).toEqual({
      key: '["/pbx/7","e1"]',
      event: { type: whole.type, data: whole.data },
    });
  });
});

it('needs no data where an event says it all, and reads a media type with parameters', () => {
  const { data: _, ...bare } = { ...whole, type: 'sidetone.break.began' };
  expect(read(bare, 'application/cloudevents+json; charset=utf-8').event).toEqual({
    type: bare.type,
    data: {},
  });
  const headers = {
    'content-type': 'application/json',
    'ce-specversion': '1.0',
    'ce-id': '1',
    'ce-source': 's',
  };
  expect(readEvent({ ...headers, 'ce-type': bare.type }, Buffer.alloc(0)).event.data).toEqual({});
});

describe('bad input is refused by the place at fault, never by what stood there', () => {
  it.each([
    ['another version', { ...whole, specversion: '0.3' }, 'specversion'],
    ['no id', { ...whole, id: '' }, 'id'],
    ['no source', { ...whole, source: undefined }, 'source'],
    ['an unknown type', { ...whole, type: 'sidetone.call.recorded' }, 'type'],
    ['a type every object has', { ...whole, type: 'constructor' }, 'type'],
    ['a caller’s number as the call’s name', { ...whole, data: { call: '13800138000' } }, 'data.call'],
    ['a field that is not in the contract', { ...whole, data: { from: '+8613800138000' } }, 'data'],
    ['a count out of range', { ...whole, data: { repeat: 0 } }, 'data.repeat'],
    ['no object for data', { ...whole, data: 'a' }, 'data'],
    ['data in base64', { ...whole, data_base64: 'e30=' }, 'data_base64'],
    ['another content type', { ...whole, datacontenttype: 'text/xml' }, 'datacontenttype'],
    ['a list', [whole], 'body'],
  ])('%s', (_what, envelope, field) => {
    expect(() => read(envelope)).toThrow(expect.objectContaining({ code: 'badInput', field }));
  });

  it.each([
    ['text', 'text/plain', '{}', 'content-type'],
    ['a batch', 'application/cloudevents-batch+json', '[]', 'content-type'],
    ['JSON that is no event', 'application/json', '{}', 'content-type'],
    ['half a document', 'application/cloudevents+json', '{"specversion"', 'body'],
  ])('%s', (_what, contentType, body, field) => {
    expect(() => readEvent({ 'content-type': contentType }, Buffer.from(body))).toThrow(
      expect.objectContaining({ code: 'badInput', field }),
    );
  });

  it('bytes that are not UTF-8', () => {
    const body = Buffer.concat([Buffer.from('{"id":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]);
    const headers = { 'content-type': 'application/cloudevents+json' };
    expect(() => readEvent(headers, body)).toThrow(expect.objectContaining({ field: 'body' }));
  });
});
