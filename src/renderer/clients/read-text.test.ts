import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

describe('a file’s text [L12]', () => {
  it('is UTF-8 where it can be, without its mark', () => {
    expect(readText(new TextEncoder().encode('\uFEFF班组'), 'en')).toBe('班组');
  });

  it('is GB18030 from a mainland spreadsheet', () => {
    expect(readText(bytes(0xb0, 0xe0, 0xd7, 0xe9), 'zh-CN')).toBe('班组');
  });

  it('is Big5 from a Taiwanese one', () => {
    expect(readText(bytes(0xb2, 0xd5, 0xa7, 0x4f), 'zh-TW')).toBe('組別');
  });
});
