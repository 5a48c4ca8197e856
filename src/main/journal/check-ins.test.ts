import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCheckIn, aShift } from '../../../tests/factories.ts';
import { breaksTaken, moodWords, steps } from '../../shared/check-in.ts';
import { addDays } from '../../shared/clock.ts';
import {
  checkInById,
  checkInsBetween,
  countCheckIns,
  insertCheckIn,
  removeCheckIn,
  updateCheckIn,
} from './check-ins.ts';
import { throwawayJournal } from './open.ts';
import { insertShift } from './shifts.ts';
import { tagsByUse } from './tags.ts';

const shift = aShift();

function aJournal() {
  const journal = throwawayJournal();
  insertShift(journal, shift);
  return journal;
}

/** What a person may have said, whatever they typed. */
const said = fc.record({
  mood: fc.constantFrom(...steps),
  calm: fc.constantFrom(...steps),
  energy: fc.option(fc.constantFrom(...steps)),
  breaks: fc.option(fc.constantFrom(...breaksTaken.options)),
  words: fc.uniqueArray(fc.constantFrom(...moodWords)),
  tags: fc.array(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), { maxLength: 12 }),
  note: fc.string({ maxLength: 400, unit: 'grapheme' }),
});

describe('check-ins', () => {
  it('come back as they were kept, then as they were edited', () => {
    const journal = aJournal();
    fc.assert(
      fc.property(said, said, fc.uuid(), (first, second, id) => {
        const kept = aCheckIn({ id, ...first });
        insertCheckIn(journal, kept);
        expect(checkInById(journal, id)).toEqual(kept);
        const edited = { ...kept, ...second };
        updateCheckIn(journal, kept, edited);
        expect(checkInById(journal, id)).toEqual(edited);
        removeCheckIn(journal, edited);
        expect(checkInById(journal, id)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
    expect(countCheckIns(journal)).toBe(0);
    expect(tagsByUse(journal, 10)).toEqual([]);
  });

  it('are found by the rostered day, oldest first', () => {
    const journal = aJournal();
    const nextDay = addDays(shift.day, 1);
    insertCheckIn(journal, aCheckIn({ id: 'late', at: shift.begunAt + 2 }));
    insertCheckIn(journal, aCheckIn({ id: 'early', at: shift.begunAt + 1 }));
    insertCheckIn(journal, aCheckIn({ id: 'tomorrow', day: nextDay, at: shift.begunAt }));
    const ids = (from: string, to: string) => checkInsBetween(journal, from, to).map(({ id }) => id);
    expect(ids(shift.day, shift.day)).toEqual(['early', 'late']);
    expect(ids(shift.day, nextDay)).toEqual(['early', 'late', 'tomorrow']);
    expect(ids(nextDay, nextDay)).toEqual(['tomorrow']);
  });

  it('are kept whole or not at all', () => {
    const journal = aJournal();
    insertCheckIn(journal, aCheckIn());
    expect(() => insertCheckIn(journal, aCheckIn({ tags: ['queue'] }))).toThrow(/UNIQUE/);
    expect(() => insertCheckIn(journal, aCheckIn({ id: 'other', shiftId: 'unknown' }))).toThrow(
      /FOREIGN KEY/,
    );
    expect(countCheckIns(journal)).toBe(1);
    expect(tagsByUse(journal, 10)).toEqual([]);
  });

  it('bring their tags along, most used first', () => {
    const journal = aJournal();
    const both = aCheckIn({ id: 'a', tags: ['queue', 'kind caller'] });
    insertCheckIn(journal, both);
    insertCheckIn(journal, aCheckIn({ id: 'b', tags: ['queue'] }));
    expect(tagsByUse(journal, 10)).toEqual(['queue', 'kind caller']);
    expect(tagsByUse(journal, 1)).toEqual(['queue']);
    updateCheckIn(journal, both, { ...both, tags: ['kind caller'] });
    removeCheckIn(journal, { ...both, tags: ['kind caller'] });
    expect(tagsByUse(journal, 10)).toEqual(['queue']);
  });
});
