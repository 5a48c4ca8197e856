// Whoever adds a call to the seat's side of a hub meets this: it must be in docs/protocol.md and on the page "What leaves
// this computer".
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hubContract } from '../src/shared/hub-contract.ts';
import { words } from '../src/shared/words/index.ts';

const { mine, help, team, seat } = words.en;

/** What the page says of each call that a seat makes. */
const told = {
  openInvite: seat.join.intro,
  join: seat.leaving.joined,
  leave: seat.leaving.leaveText,
  report: seat.leaving.exact,
  keyLog: mine.asks.keys,
  unitOf: mine.asks.tokens,
  issueTokens: mine.asks.tokens,
  teamReleases: mine.asks.tokens,
  siteHelp: help.fetched,
  teamBoard: team.checked.fetched,
  mailboxes: mine.asks.recipients,
  depositNote: mine.voices.hand,
  noteStatus: mine.voices.blank,
  withdrawNote: mine.voices.hand,
  workReport: mine.voices.work,
};

const folder = 'src/main/sync';
const sources = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
const source = sources.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n');

it('every call that a seat makes is told to its person [S10]', () => {
  const asked = [...source.matchAll(/hubRequest\([^,]+, '(\w+)'/g)].map(([, name]) => name);
  // Reports go by themselves, not as JSON.
  expect(new Set([...asked, 'report'])).toEqual(new Set(Object.keys(told)));
  for (const sentence of Object.values(told)) expect(sentence.length).toBeGreaterThan(20);
});

it.each(Object.keys(told) as (keyof typeof told)[])('%s is in docs/protocol.md', (name) => {
  const { method, path } = hubContract[name];
  expect(readFileSync('docs/protocol.md', 'utf8')).toContain(`\`${method} ${path}`);
});
