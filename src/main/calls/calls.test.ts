import { statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { callSeat, type CallSeat } from '../../../tests/call-seat.ts';
import { aFolder, filesIn } from '../../../tests/folder.ts';
import type { CallEvent } from '../../shared/call-event.ts';
import { hour } from '../../shared/clock.ts';
import { callLengths } from '../journal/call-lengths.ts';
import { throwawayJournal } from '../journal/open.ts';
import { settingsOf } from '../journal/settings.ts';

const open: CallSeat[] = [];
afterEach(() => {
  for (const { calls } of open.splice(0)) calls.end();
});

type Options = Parameters<typeof callSeat>[1];

async function aSeat(options: Options & { folder?: string } = {}): Promise<CallSeat> {
  const seat = callSeat(options.folder ?? aFolder(), options);
  open.push(seat);
  await seat.calls.begin();
  return seat;
}

/** A seat that listens to the telephony. */
async function listening(options: Options & { folder?: string } = {}): Promise<CallSeat> {
  const seat = await aSeat(options);
  await seat.calls.choose({ source: 'telephony' });
  return seat;
}

const connected = (call: string, repeat = 1): CallEvent => ({
  type: 'sidetone.call.connected',
  data: { call, repeat },
});
const transferred = (call: string): CallEvent => ({ type: 'sidetone.call.transferred', data: { call } });
const ended = (call: string): CallEvent => ({ type: 'sidetone.call.ended', data: { call } });

/** A whole call of so many seconds. */
async function aCall({ clock, send }: CallSeat, name: string, seconds: number, repeat = 1) {
  await send(connected(name, repeat));
  clock.forward(seconds * 1000);
  await send(ended(name));
}

const lengthsOf = ({ journal }: CallSeat) => (journal.open ? callLengths(settingsOf(journal.open)) : null);

describe('the telephony [S3]', () => {
  it('is not listened to until it is switched on, and no more once it is switched off', async () => {
    const seat = await aSeat();
    expect(seat.calls.setup()).toMatchObject({ source: 'off', address: null, lastEvent: null });
    const { address } = await seat.calls.choose({ source: 'telephony' });
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1\/call-events$/);
    expect((await seat.send(connected('a'))).status).toBe(204);
    await seat.calls.choose({ source: 'off' });
    await expect(seat.send(ended('a'))).rejects.toThrow('fetch failed');
    expect(seat.calls.view()).toMatchObject({ phase: 'idle', source: 'off' });
  });

  it('moves the call state, and the windows are told each time', async () => {
    const seat = await listening();
    const before = seat.told();
    await seat.send(connected('a'));
    expect(seat.calls.view()).toMatchObject({ phase: 'onCall', since: seat.clock.now() });
    seat.clock.forward(2000);
    expect(seat.calls.setup().lastEvent).toEqual({ type: 'sidetone.call.connected', secondsAgo: 2 });
    await seat.send(ended('a'));
    expect(seat.calls.view().phase).toBe('idle');
    expect(seat.told() - before).toBe(2);
  });

  it('finds the seat again after a restart: same port, same token, for the owner’s eyes only', async () => {
    const folder = aFolder();
    const first = await listening({ folder });
    const { address, token } = first.calls.setup();
    first.calls.end();
    const second = await aSeat({ folder });
    expect(second.calls.setup()).toMatchObject({ source: 'telephony', address, token });
    expect((await second.send(connected('a'))).status).toBe(204);
    expect(statSync(path.join(folder, 'calls.json')).mode & 0o077).toBe(0);
  });

  it('is refused with the old token once it was renewed', async () => {
    const seat = await listening();
    const { token } = seat.calls.setup();
    await seat.calls.renewToken();
    expect(await seat.send(connected('a'), { token })).toMatchObject({ status: 401, code: 'callTokenWrong' });
    expect((await seat.send(connected('a'))).status).toBe(204);
  });

  it('says that its port is taken, and takes another when it is asked to', async () => {
    const folder = aFolder();
    const first = await listening({ folder });
    const port = Number(new URL(first.calls.setup().address ?? '').port);
    first.calls.end();
    const other = createServer().listen(port, '127.0.0.1');
    const seat = await aSeat({ folder });
    expect(seat.calls.setup()).toMatchObject({ source: 'telephony', trouble: 'callPortTaken' });
    const { address, trouble } = await seat.calls.changePort();
    expect(trouble).toBeNull();
    expect(address).not.toContain(`:${port}/`);
    other.close();
  });

  it('is counted once when it says something twice', async () => {
    const seat = await listening();
    await seat.send(connected('a'), { id: 'same' });
    await seat.send(ended('a'));
    expect((await seat.send(connected('a'), { id: 'same' })).status).toBe(204);
    expect(seat.calls.view().phase).toBe('idle');
    expect(lengthsOf(seat)).toHaveLength(1);
  });

  it('that never hangs up is not believed for ever', async () => {
    const seat = await listening();
    await seat.send(connected('a'));
    seat.clock.forward(4 * hour);
    expect(seat.calls.view().phase).toBe('idle');
    expect(lengthsOf(seat)).toEqual([]);
  });

  it('starts anew with settings that cannot be understood', async () => {
    const folder = aFolder();
    const first = await listening({ folder });
    first.calls.end();
    writeFileSync(path.join(folder, 'calls.json'), '{"source":"telephony","port":-1}');
    expect((await aSeat({ folder })).calls.setup()).toMatchObject({ source: 'off', address: null });
  });
});

describe('the offer to note a hard call [S3] [S2]', () => {
  it.each([
    ['long', (seat: CallSeat) => aCall(seat, 'a', 601)],
    ['repeat', (seat: CallSeat) => aCall(seat, 'a', 60, 3)],
    [
      'transferred',
      async ({ send }: CallSeat) => {
        await send(connected('a'));
        await send(transferred('a'));
        await send(ended('a'));
      },
    ],
  ])('comes after a call that was: %s', async (reason, happen) => {
    const seat = await listening();
    await happen(seat);
    expect(seat.calls.view().offer).toBe(reason);
  });

  it('does not come after an ordinary call, and once the own tenth is longer, not after a long one either', async () => {
    const seat = await listening();
    await aCall(seat, 'a', 300);
    expect(seat.calls.view().offer).toBeNull();
    for (let n = 0; n < 30; n++) await aCall(seat, `long-${n}`, 900 + n);
    seat.calls.dismissOffer();
    seat.clock.forward(60_000);
    await aCall(seat, 'b', 920);
    expect(seat.calls.view().offer).toBeNull();
    await aCall(seat, 'c', 940);
    expect(seat.calls.view().offer).toBe('long');
  });

  it('is never there during a call, and is there again after it, until it was put away', async () => {
    const seat = await listening();
    await aCall(seat, 'a', 700);
    await seat.send({ type: 'sidetone.call.ringing', data: { call: 'b' } });
    expect(seat.calls.view()).toMatchObject({ phase: 'ringing', offer: null });
    await seat.send(connected('b'));
    expect(seat.calls.view()).toMatchObject({ phase: 'onCall', offer: null });
    await seat.send(ended('b'));
    expect(seat.calls.view().offer).toBe('long');
    seat.calls.dismissOffer();
    expect(seat.calls.view().offer).toBeNull();
    await seat.send(ended('a'));
    expect(seat.calls.view().offer).toBeNull();
  });

  it('waits half an hour and no longer', async () => {
    const seat = await listening();
    await aCall(seat, 'a', 700);
    seat.clock.forward(30 * 60_000 - 1);
    expect(seat.calls.view().offer).toBe('long');
    seat.clock.forward(1);
    expect(seat.calls.view().offer).toBeNull();
  });

  it('is for the person whose call it was: not for the next at this desk, nor for a locked journal', async () => {
    const seat = await listening();
    await aCall(seat, 'a', 700);
    const own = seat.journal.open;
    seat.journal.open = null;
    expect(seat.calls.view().offer).toBeNull();
    seat.journal.open = throwawayJournal();
    expect(seat.calls.view().offer).toBeNull();
    expect(lengthsOf(seat)).toEqual([]);
    seat.journal.open = own;
    expect(seat.calls.view().offer).toBe('long');
    expect(lengthsOf(seat)).toEqual([700]);
  });

  it('fails quietly when the length cannot be kept', async () => {
    const seat = await listening();
    seat.journal.open?.close();
    await aCall(seat, 'a', 60);
    expect(seat.failures).toHaveLength(1);
    expect(seat.calls.view()).toMatchObject({ phase: 'idle', offer: null });
  });
});

describe('without telephony [S19]', () => {
  it('a microphone in use is a call, a locked screen a break; neither is measured nor offered', async () => {
    let inUse = true;
    const asked: (() => void)[] = [];
    const seat = await aSeat({
      microphone: () => new Promise((answer) => asked.push(() => answer(inUse))),
    });
    await seat.calls.choose({ source: 'microphone' });
    asked.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(seat.calls.view()).toMatchObject({ phase: 'onCall', source: 'microphone' });
    seat.clock.forward(hour);
    inUse = false;
    seat.lock(true);
    expect(seat.calls.view().phase).toBe('onCall');
    await seat.calls.choose({ source: 'off' });
    expect(seat.calls.view()).toMatchObject({ phase: 'idle', offer: null });
    expect(lengthsOf(seat)).toEqual([]);
  });

  it('is nothing where the system does not tell', async () => {
    const seat = await aSeat();
    expect(await seat.calls.choose({ source: 'microphone' })).toMatchObject({ microphoneTold: false });
    expect(seat.calls.view().phase).toBe('idle');
  });
});

it('leaves nothing of a call on the disk but its length in the journal', async () => {
  const folder = aFolder();
  const seat = await listening({ folder });
  await aCall(seat, 'call-name-7f3a', 700);
  expect(Object.keys(filesIn(folder))).toEqual(['calls.json']);
  const kept = Buffer.from(filesIn(folder)['calls.json'] ?? '', 'hex').toString();
  expect(Object.keys(JSON.parse(kept))).toEqual(['source', 'port', 'token', 'pageOrigin']);
});
