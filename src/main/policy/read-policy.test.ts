import { describe, expect, it } from 'vitest';
import { lockables, neverByPolicy, type Policy } from '../../shared/policy.ts';
import { defaultPreferences } from '../../shared/preferences.ts';
import { seatContract } from '../../shared/seat-contract.ts';
import { readPolicy } from './read-policy.ts';

/** Everything a policy can set. */
export const fullPolicy: Policy = {
  contact: 'Service desk, extension 4321',
  hub: 'https://hub.example',
  defaults: { ...defaultPreferences, language: 'zh-TW' },
  breaks: {
    agreedCodes: ['AUX2'],
    hours: { from: '09:00', to: '18:00', days: [1, 2, 3, 4, 5] },
    roster: true,
    resets: false,
    hourly: true,
    sound: false,
  },
  helpLines: [
    { region: 'Taiwan', label: 'EAP', number: '0800 111', hours: 'day and night', verifiedAt: '2026-03-01' },
  ],
  calls: 'telephony',
  autoLockMinutes: 10,
  journalFolder: 'P:\\Sidetone\\{user}',
  snapshotFolder: '\\\\files\\sidetone\\{user}',
  proxy: 'http://proxy.example:3128',
  locked: [...lockables],
};

const faultsOf = (text: string) => {
  const read = readPolicy(text);
  return read.ok ? [] : read.faults.map(({ code, path, line }) => [code, path, line]);
};
const faultsIn = (content: object) => faultsOf(JSON.stringify(content));

describe('a policy', () => {
  it('may set all of this, with comments, a byte order mark and a last comma [S15]', () => {
    expect(readPolicy(JSON.stringify(fullPolicy))).toEqual({ ok: true, policy: fullPolicy });
    expect(readPolicy('\uFEFF{\n  // agreed with the works council\n  "calls": "telephony",\n}')).toEqual({
      ok: true,
      policy: { calls: 'telephony' },
    });
    expect(readPolicy('{}')).toEqual({ ok: true, policy: {} });
  });

  it.each([
    ['{"hub": ', [['notJson', '', 1]]],
    ['', [['notJson', '', 1]]],
    ['{\n  "theme": "dark"\n}', [['unknownKey', 'theme', 2]]],
    [
      '{\n  "calls": "phone",\n\n  "proxy": 3\n}',
      [
        ['wrongValue', 'calls', 2],
        ['wrongValue', 'proxy', 4],
      ],
    ],
    [
      '{"breaks": {\n"hours": {\n"from": "9:00", "to": "18:00", "days": [1] } } }',
      [['wrongValue', 'breaks.hours.from', 3]],
    ],
    ['{"defaults": {\n"theme": "dark",\n"mood": 3 } }', [['unknownKey', 'defaults.mood', 3]]],
    ['[]', [['wrongValue', '', 1]]],
    ['{"hub": "http://hub.example"}', [['wrongValue', 'hub', 1]]],
    ['{"journalFolder": "\\\\\\\\files\\\\journals"}', [['wrongValue', 'journalFolder', 1]]],
    ['{"locked": ["textSize"]}', [['wrongValue', 'locked.0', 1]]],
    ['{"locked": ["sound"],\n"defaults": {"theme": "dark"}}', [['lockWithoutValue', 'locked.0', 1]]],
  ])('says what is wrong in %j, and on which line', (text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it('tells nothing of what stood in a faulty place', () => {
    const read = readPolicy('{"proxy": "http://user:quokka@", "contact": ""}');
    expect(JSON.stringify(read)).not.toContain('quokka');
  });
});

describe('what no policy can do [S15]', () => {
  it.each(Object.entries(neverByPolicy))('refuses %s by name, for promise %i', (key, promise) => {
    const read = readPolicy(JSON.stringify({ ...fullPolicy, [key]: true }));
    expect(read).toEqual({ ok: false, faults: [{ code: 'never', path: key, line: 1, promise }] });
    expect(faultsIn({ defaults: { [key]: true } })).toEqual([['never', `defaults.${key}`, 1]]);
    expect(faultsIn({ breaks: { [key]: true } })).toEqual([['never', `breaks.${key}`, 1]]);
    expect(faultsIn({ locked: [key] })).toEqual([['wrongValue', 'locked.0', 1]]);
  });

  it('has no word for any call that a person makes about their journal, what leaves, or their name', () => {
    const theirs = Object.keys(seatContract).filter((name) => !['policy', 'hub'].includes(name));
    expect(theirs.length).toBeGreaterThan(60);
    for (const name of theirs) expect([name, faultsIn({ [name]: true }).length]).toEqual([name, 1]);
  });

  it('takes text size, light, contrast and motion out of nobody’s hands', () => {
    for (const name of ['textSize', 'theme', 'reducedMotion', 'roster', 'resets', 'hourly'])
      expect(lockables).not.toContain(name);
  });
});
