import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AShelf, aShelf } from '../../../tests/shelf.ts';
import { fakeSync } from '../../../tests/seat.ts';
import { noteMailbox } from '../desk/own-mailboxes.ts';
import { recordCheckIn } from '../recording.ts';
import { today } from '../working-day.ts';
import { journalFolder } from './folders.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const checkInOf = (mood: 1 | 5) => ({ phase: 'middle', mood, calm: 3 }) as const;

/** A computer that Ming uses, and someone who gave no name; Ming's journal is locked, the other open. */
async function aSharedDesk(): Promise<AShelf & { ming: string; other: string; codeOfMing: string }> {
  const desk = await aShelf();
  const { shelf } = desk;
  const { recoveryCode: codeOfMing } = await shelf.createJournal('2468', 'Ming');
  await shelf.withSeat((seat) => recordCheckIn(seat, checkInOf(1)));
  await shelf.add();
  await shelf.createJournal('1357', null);
  await shelf.withSeat((seat) => recordCheckIn(seat, checkInOf(5)));
  const [ming, other] = shelf.state().shelf.map(({ id }) => id);
  return { ...desk, ming: ming ?? '', other: other ?? '', codeOfMing };
}

const moods = async ({ shelf }: AShelf) => (await shelf.withSeat(today)).checkIns.map(({ mood }) => mood);

describe('several journals on one computer', () => {
  it('are each opened by their own PIN alone, and the one before is locked [S11]', async () => {
    const desk = await aSharedDesk();
    const { shelf, ming, other } = desk;
    expect(shelf.state()).toMatchObject({
      stage: 'open',
      chosen: other,
      shelf: [
        { id: ming, number: 1, name: 'Ming' },
        { id: other, number: 2, name: null },
      ],
    });
    expect(await moods(desk)).toEqual([5]);
    const seat = shelf.seat();
    await shelf.choose(ming);
    expect(seat?.journal.open).toBe(false);
    expect(shelf.state()).toMatchObject({ stage: 'locked', chosen: ming, opening: 0 });
    await expect(shelf.withSeat(today)).rejects.toThrow(refusal('journalLocked'));
    await expect(shelf.unlock('1357')).rejects.toThrow(refusal('wrongPin'));
    await shelf.unlock('2468');
    expect(await moods(desk)).toEqual([1]);
  });

  it('ask who is here after a start, and open none', async () => {
    const { shelf, root } = await aSharedDesk();
    shelf.end();
    const again = await aShelf({ root });
    expect(again.shelf.state()).toMatchObject({ stage: 'who', chosen: null, opening: 0 });
    await expect(again.shelf.withSeat(today)).rejects.toThrow(refusal('journalLocked'));
    await expect(again.shelf.unlock('2468')).rejects.toThrow(refusal('journalLocked'));
    expect(again.shelf.seat()).toBeNull();
  });

  it('count wrong PINs each for itself, over restarts', async () => {
    const { shelf, root, clock, ming, other } = await aSharedDesk();
    await shelf.choose(ming);
    for (let n = 0; n < 5; n++) await expect(shelf.unlock('0000')).rejects.toThrow(refusal('wrongPin'));
    shelf.end();
    const again = await aShelf({ root, clock });
    await again.shelf.choose(ming);
    await expect(again.shelf.unlock('2468')).rejects.toThrow(refusal('tooManyTries'));
    await again.shelf.choose(other);
    await again.shelf.unlock('1357');
    expect(await moods(again)).toEqual([5]);
  });

  it('take no other’s recovery code, and each its own [S11]', async () => {
    const desk = await aSharedDesk();
    const { shelf, ming, other, codeOfMing } = desk;
    await shelf.choose(ming);
    await shelf.choose(other);
    await expect(shelf.unlockWithRecoveryCode(codeOfMing, '9999')).rejects.toThrow(
      refusal('wrongRecoveryCode'),
    );
    await shelf.choose(ming);
    await expect(shelf.unlockWithRecoveryCode(codeOfMing, null)).rejects.toThrow(refusal('pinNeeded'));
    await shelf.unlockWithRecoveryCode(codeOfMing, '9999');
    expect(await moods(desk)).toEqual([1]);
  });

  it('must all have a PIN [S11]', async () => {
    const { shelf } = await aShelf();
    await shelf.createJournal(null, null);
    await expect(shelf.add()).rejects.toThrow(refusal('pinNeeded'));
    await expect(shelf.leave()).rejects.toThrow(refusal('pinNeeded'));
    expect(shelf.state().stage).toBe('open');
    await shelf.changePin(null, '2468');
    await shelf.add();
    expect(shelf.state()).toMatchObject({ stage: 'welcome', pinNeeded: true, chosen: expect.any(String) });
    await expect(shelf.createJournal(null, null)).rejects.toThrow(refusal('pinNeeded'));
    await shelf.createJournal('1357', null);
    expect(shelf.state().shelf).toHaveLength(2);
  });

  it('go back to who is here without leaving anything of one that was not begun', async () => {
    const { shelf, root, ming } = await aSharedDesk();
    await shelf.add();
    await shelf.leave();
    expect(shelf.state()).toMatchObject({ stage: 'who', chosen: null });
    expect(shelf.state().shelf).toHaveLength(2);
    await shelf.add();
    await shelf.createJournal('8642', 'Jia');
    expect(shelf.state().shelf.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(readdirSync(path.join(root, 'journals'))).toHaveLength(3);
    await shelf.choose(ming);
    await expect(shelf.choose('00000000-0000-4000-8000-00000000abcd')).rejects.toThrow(refusal('notFound'));
  });

  it('are deleted one by one, and nothing of the others is touched [S13]', async () => {
    const desk = await aSharedDesk();
    const { shelf, root, ming, other } = desk;
    const proof = await shelf.deleteEverything(false);
    expect(proof.checkIns).toBe(1);
    expect(proof.files.map(({ name }) => name)).toEqual(expect.arrayContaining(['journal.db', 'card.json']));
    expect(proof.files.every(({ gone }) => gone)).toBe(true);
    expect(existsSync(journalFolder(root, other))).toBe(false);
    expect(shelf.state()).toMatchObject({ stage: 'who', shelf: [{ id: ming }] });
    await shelf.choose(ming);
    await shelf.unlock('2468');
    expect(await moods(desk)).toEqual([1]);
    await shelf.deleteEverything(false);
    expect(shelf.state()).toMatchObject({ stage: 'welcome', shelf: [], pinNeeded: false });
  });

  it('are named by whoever has opened them', async () => {
    const { shelf, ming, other } = await aSharedDesk();
    await shelf.name('Lin');
    expect(shelf.state().shelf.map(({ name }) => name)).toEqual(['Ming', 'Lin']);
    await shelf.name(null);
    expect(shelf.state().shelf).toContainEqual({ id: other, number: 2, name: null });
    await shelf.choose(ming);
    await expect(shelf.name('Anybody')).rejects.toThrow(refusal('journalLocked'));
  });

  it('have their sealed rows sent whoever is here, with the settings of the open one only', async () => {
    const { shelf, ming } = await aSharedDesk();
    expect(shelf.ways().map(({ settings }) => settings !== null)).toEqual([false, true]);
    await shelf.choose(ming);
    expect(shelf.ways().map(({ settings }) => settings !== null)).toEqual([false, false]);
  });

  it('say so with another number each time one is opened', async () => {
    const { shelf } = await aSharedDesk();
    const first = shelf.state().opening;
    expect(shelf.state().opening).toBe(first);
    await shelf.lock();
    expect(shelf.state().opening).toBe(0);
    await shelf.unlock('1357');
    expect(shelf.state().opening).toBeGreaterThan(first);
  });
});

it('opens the only journal by itself where it has no PIN, as it always did', async () => {
  const { shelf, root } = await aShelf();
  expect(shelf.state()).toMatchObject({ stage: 'welcome', pinNeeded: false });
  await shelf.createJournal(null, null);
  await shelf.withSeat((seat) => recordCheckIn(seat, checkInOf(5)));
  shelf.end();
  const again = await aShelf({ root, sync: () => fakeSync() });
  expect(again.shelf.state()).toMatchObject({ stage: 'open', hasPin: false });
  expect(await moods(again)).toEqual([5]);
});

const mailboxesIn = (root: string) => readdirSync(root).filter((name) => name.startsWith('mailbox-'));

describe('the keys of mailboxes', () => {
  const mine = 'mailbox-0a1b2c3d-3.keys';
  const others = 'mailbox-0a1b2c3d-4.keys';

  it('go with the journal of whoever opened them, are in its proof, and a colleague’s stay [S13]', async () => {
    const { shelf, root, ming } = await aSharedDesk();
    for (const name of [mine, `${mine}.tries`, others]) writeFileSync(path.join(root, name), 'sealed');
    await shelf.withSeat(({ journal }) => noteMailbox(journal, mine));
    const proof = await shelf.deleteEverything(false);
    expect(proof.mailboxes).toBe(1);
    expect(proof.files).toEqual(
      expect.arrayContaining([
        { name: mine, gone: true },
        { name: `${mine}.tries`, gone: true },
      ]),
    );
    expect(mailboxesIn(root)).toEqual([others]);
    // With the last journal nothing of anybody's is left.
    await shelf.choose(ming);
    await shelf.unlock('2468');
    expect(await shelf.deleteEverything(true)).toMatchObject({ mailboxes: 1 });
    expect(mailboxesIn(root)).toEqual([]);
  });
});
