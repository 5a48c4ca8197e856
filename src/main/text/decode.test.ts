import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readings } from './decode.ts';

const utf16 = (text: string, mark: boolean) => Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');

it('reads UTF-8 and UTF-16 as one thing only, with a mark or without', () => {
  const letters = fc.string({ unit: 'grapheme' }).map((text) => `day,${text}`);
  fc.assert(
    fc.property(letters, fc.boolean(), (text, mark) => {
      const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`);
      expect(readings(bytes, 'zh-TW')).toEqual([{ encoding: 'utf-8', text }]);
      expect(readings(utf16(text, mark), 'zh-CN')).toEqual([{ encoding: 'utf-16le', text }]);
      expect(readings(utf16(text, mark).swap16(), 'en')).toEqual([{ encoding: 'utf-16be', text }]);
    }),
  );
});

it('has both Chinese encodings to offer where the bytes are text in both, the language’s first', () => {
  const bytes = Buffer.from('a4dfb1a1abdca66e', 'hex'); // 心情很好 in Big5
  expect(readings(bytes, 'zh-TW').map(({ encoding }) => encoding)).toEqual(['big5', 'gb18030']);
  expect(readings(bytes, 'zh-TW')[0].text).toBe('心情很好');
  expect(readings(bytes, 'zh-CN').map(({ encoding }) => encoding)).toEqual(['gb18030', 'big5']);
});

it('leaves out the encoding in which the bytes are no text, and marks what is text in none', () => {
  const onlyGb18030 = Buffer.from('81308130', 'hex'); // four bytes for one letter, which Big5 has not
  expect(readings(onlyGb18030, 'zh-TW').map(({ encoding }) => encoding)).toEqual(['gb18030']);
  const none = readings(Buffer.from('6181', 'hex'), 'en'); // the first half of a letter, and no second
  expect(none).toEqual([{ encoding: 'utf-8', text: 'a\uFFFD' }]);
});
