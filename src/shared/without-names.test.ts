import { expect, it } from 'vitest';
import { withoutNames } from './without-names.ts';

it.each([
  ['Mei stayed calm; thank you, Mei!', ['Mei'], '— stayed calm; thank you, —!'],
  ['Meier was meant, not mei', ['Mei'], 'Meier was meant, not —'],
  ['小美和阿伟都留下来了', ['小美、阿伟'], '—和—都留下来了'],
  ['Li Wen heard it. Li did not.', ['Li Wen'], '— heard it. Li did not.'],
  ['a+b (c) is a sum', ['(c)', 'x'], 'a+b — is a sum'],
  ['A good call', ['A', ''], 'A good call'],
  ['nobody here', [], 'nobody here'],
])('hides names in “%s” [L4]', (text, names, shown) => expect(withoutNames(text, names)).toBe(shown));
