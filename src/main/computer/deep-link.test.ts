import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slipIn } from './deep-link.ts';

const link = 'sidetone://join/?hub=https%3A%2F%2Fhub.example%2Fbase&code=K7QD-2M9X-VT4R';

it('reads hub and code of an invite [S14]', () => {
  const slip = { hub: 'https://hub.example/base', code: 'K7QD-2M9X-VT4R' };
  expect(slipIn(link)).toEqual(slip);
  expect(slipIn(link.replace('join/', 'join'))).toEqual(slip);
});

it.each([
  ['another scheme', link.replace('sidetone', 'https')],
  ['another errand', link.replace('join', 'unlock')],
  ['a path below', link.replace('join/', 'join/now')],
  ['something more', `${link}&consent=1`],
  ['the code twice', `${link}&code=AAAA`],
  ['no code', link.replace(/&code.*/, '')],
  ['a hub that is no web address', link.replace('https%3A', 'file%3A')],
  ['a code with other letters', link.replace('K7QD', '%3Cb%3E')],
  ['a name and password', link.replace('//join', '//me:secret@join')],
  ['a fragment', `${link}#now`],
  ['a link without end', link + 'A'.repeat(600)],
  ['no link', 'join'],
])('does nothing with %s', (_what, text) => expect(slipIn(text)).toBeNull());

it('never throws, whatever it is handed', () => {
  fc.assert(
    fc.property(fc.string(), (text) => slipIn(`sidetone://join/?${text}`) === null || text.includes('hub')),
  );
});
