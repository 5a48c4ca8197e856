import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { consentVersion } from './consent.ts';
import { languages } from './language.ts';
import { words } from './words/index.ts';

/** The text of each version, in all languages, by its hash. A version that somebody may have agreed to stays as it is. */
const texts: Record<number, string> = {
  1: 'd6a938a9c2f7e5062854b90a4255b811702257dfaae84b5367efa400958d830c',
  2: '782a1237bd3d58b77864aeedc29d0ceca15916e692dadbc78c31e2068602c3f7',
};

it('is asked anew when the consent text says something else: a new text has a new version', () => {
  const text = JSON.stringify(languages.map((language) => words[language].consent.text));
  expect(createHash('sha256').update(text).digest('hex')).toBe(texts[consentVersion]);
});
