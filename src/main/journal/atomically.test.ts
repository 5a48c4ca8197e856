import { describe, expect, it } from 'vitest';
import { atomically } from './atomically.ts';
import { throwawayJournal } from './open.ts';
import { settingsOf } from './settings.ts';

describe('atomically', () => {
  it('keeps all of it and gives what the work gives', () => {
    const journal = throwawayJournal();
    const settings = settingsOf(journal);
    const given = atomically(journal, () => {
      settings.set('a', 1);
      atomically(journal, () => settings.set('b', 2));
      return 'done';
    });
    expect([given, settings.get('a'), settings.get('b'), journal.inTransaction]).toEqual([
      'done',
      1,
      2,
      false,
    ]);
  });

  it('keeps nothing of work that fails, also further inside', () => {
    const journal = throwawayJournal();
    const settings = settingsOf(journal);
    const work = () => {
      settings.set('a', 1);
      atomically(journal, () => {
        settings.set('b', 2);
        throw new Error('in the middle');
      });
    };
    expect(() => atomically(journal, work)).toThrow('in the middle');
    expect([settings.get('a'), settings.get('b'), journal.inTransaction]).toEqual([
      undefined,
      undefined,
      false,
    ]);
  });
});
