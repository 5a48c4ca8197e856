import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../../tests/factories.ts';
import { aShelf } from '../../../tests/shelf.ts';
import { aFile, daylioTable, ownTable } from '../../../tests/tables.ts';
import { countCheckIns } from '../journal/check-ins.ts';
import { countEarlierMoods } from '../journal/earlier-moods.ts';
import { recordCheckIn } from '../recording.ts';
import { importCalls } from './handlers.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const twoTaps = { phase: 'middle', mood: 2, calm: 4 } as const;
const rows = 2000;
/** Enough for a busy machine to tap in the middle of it. */
const many = 8000;

/** An open journal behind a PIN, and the calls of the page; `at` is done once, when an import has come that far. */
async function aPage() {
  let at = { share: Infinity, act: () => {} };
  const { shelf, ...rest } = await aShelf({
    newId: () => crypto.randomUUID(),
    clock: fixedClock(),
    heard(event) {
      if (event !== 'importing' || (shelf.imports().share() ?? 0) < at.share) return;
      const { act } = at;
      at = { share: Infinity, act: () => {} };
      act();
    },
  });
  await shelf.createJournal('2468', null);
  const calls = importCalls({
    withSeat: (work) => shelf.withSeat(work),
    imports: () => shelf.imports(),
    language: () => 'en',
    changed: () => {},
  });
  const held = () =>
    shelf.withSeat(({ journal }) => ({
      checkIns: countCheckIns(journal),
      moods: countEarlierMoods(journal),
      imported: journal.prepare('select count(*) from imported').pluck().get(),
    }));
  return {
    ...rest,
    shelf,
    calls,
    held,
    when: (share: number, act: () => void) => void (at = { share, act }),
  };
}
const nothing = { checkIns: 0, moods: 0, imported: 0 };

describe('an import beside the app', () => {
  it('looks, takes all in, tells how far it is, and takes it back [S13]', async () => {
    const { calls, held, shelf, told } = await aPage();
    const file = aFile(ownTable(rows));
    expect(await calls.previewImport(file)).toMatchObject({ kind: 'csv', fresh: { checkIns: rows } });
    expect(await held()).toEqual(nothing);
    const { records } = await calls.takeImport(file);
    expect(await held()).toEqual({ checkIns: rows, moods: 0, imported: records });
    expect(told.filter((event) => event === 'importing').length).toBeGreaterThan(20);
    expect(shelf.imports().share()).toBeNull();
    await calls.undoImport({});
    expect(await held()).toEqual(nothing);
  });

  it('hands over what its thread refuses, by its code', async () => {
    const { calls, held } = await aPage();
    const faulty = ownTable(3).replace('middle,1,', 'middle,9,');
    await expect(calls.takeImport(aFile(faulty))).rejects.toThrow(refusal('importFaulty'));
    await expect(calls.previewImport(aFile('a poem'))).rejects.toThrow(refusal('importUnreadable'));
    await expect(calls.undoImport({})).rejects.toThrow(refusal('notFound'));
    expect(await held()).toEqual(nothing);
  });

  it.each([0.1, 0.7])(
    'takes two taps that come when it is at %f, and all the rows [S1, S13]',
    async (share) => {
      const { calls, held, shelf, when } = await aPage();
      const tapped = Promise.withResolvers<{ id: string; during: boolean }>();
      when(share, () => {
        void shelf
          .withSeat((seat) => recordCheckIn(seat, twoTaps))
          .then(({ id }) => tapped.resolve({ id, during: shelf.imports().share() !== null }));
      });
      const { records } = await calls.takeImport(aFile(daylioTable(many)));
      expect(await tapped.promise).toMatchObject({ during: true });
      expect(records).toBe(many);
      expect(await held()).toEqual({ checkIns: 1, moods: many, imported: many });
    },
  );

  it.each([0, 0.3, 0.9])('that is stopped at %f keeps nothing, and another can come [S13]', async (share) => {
    const { calls, held, when } = await aPage();
    when(share, () => void calls.stopImport({}));
    await expect(calls.takeImport(aFile(ownTable(rows)))).rejects.toThrow(refusal('importStopped'));
    expect(await held()).toEqual(nothing);
    await calls.takeImport(aFile(ownTable(10)));
    expect(await held()).toMatchObject({ checkIns: 10 });
  });

  it.each([0.3, 0.7])(
    'keeps nothing when the journal is locked while it is at %f [S11, S13]',
    async (share) => {
      const { calls, held, shelf, when } = await aPage();
      const locked = Promise.withResolvers<void>();
      when(share, () => void shelf.lock().then(locked.resolve));
      await expect(calls.takeImport(aFile(ownTable(rows)))).rejects.toThrow(refusal('importStopped'));
      await locked.promise;
      expect(shelf.state().stage).toBe('locked');
      expect(() => calls.importProgress({})).toThrow(refusal('journalLocked'));
      await shelf.unlock('2468');
      expect(await held()).toEqual(nothing);
    },
  );

  it('waits for the one before it', async () => {
    const { calls, held } = await aPage();
    const [first, second] = await Promise.all([
      calls.takeImport(aFile(ownTable(20))),
      calls.takeImport(aFile(daylioTable(30))),
    ]);
    expect([first.kind, second.records]).toEqual(['csv', 30]);
    expect(await held()).toMatchObject({ checkIns: 20, moods: 30 });
  });
});
