import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { aFolder } from '../../../tests/folder.ts';
import { aSeat } from '../../../tests/seat.ts';
import { Refusal } from '../../shared/errors.ts';
import { type Language, languages } from '../../shared/language.ts';
import { defaultPreferences } from '../../shared/preferences.ts';
import { breakCalls } from '../breaks/break-handlers.ts';
import { noBreaks } from '../breaks/breaks-now.ts';
import { seatCalls } from '../handlers.ts';
import { checkInsBetween } from '../journal/check-ins.ts';
import { hardCallsBetween } from '../journal/hard-calls.ts';
import { openWishes } from '../computer/wishes.ts';
import { askRunning, listenForCommands } from './channel.ts';
import { type CommandOptions, doCommand } from './do-command.ts';
import { doOwn } from './own-commands.ts';

/** A companion as the command line sees it, over a real journal. */
function aCompanion({ isLocked = false, language = 'en' }: { isLocked?: boolean; language?: Language } = {}) {
  const { seat, clock } = aSeat();
  const withSeat = async <T>(work: (open: typeof seat) => T | Promise<T>): Promise<T> => {
    if (isLocked) throw new Refusal('journalLocked');
    return work(seat);
  };
  const shown = vi.fn<() => void>();
  const wishes = openWishes(clock, () => undefined);
  const situation = () => ({
    stage: isLocked ? ('locked' as const) : ('open' as const),
    trouble: null,
    preferences: defaultPreferences,
    language,
    demo: false,
    keystore: true,
    hasPin: true,
    copies: [],
    shelf: [],
    chosen: null,
    opening: 1,
    pinNeeded: false,
    now: clock.now(),
    zone: clock.zone(),
  });
  const options: CommandOptions = {
    handlers: {
      ...seatCalls({ withSeat, language: () => language, changed: () => {}, mayJoin: () => {} }),
      ...breakCalls({
        withSeat,
        clock: { look: () => {}, now: () => ({ ...noBreaks, pausedUntil: clock.now() + 1_800_000 }) },
        call: () => ({ phase: 'idle', since: clock.now() }),
        policy: () => ({ agreedCodes: [], hours: null }),
        changed: () => {},
      }),
      callState: () => ({ phase: 'wrapUp', since: clock.now(), source: 'off', offer: null }),
      situation,
    },
    language: () => language,
    version: '1.2.3',
    show: shown,
    wish: (wish) => wishes.make(wish),
  };
  return { seat, clock, shown, wishes, run: (line: string) => doCommand(line.split(' '), options) };
}

const always = ['2026-01-01', '2026-12-31'] as const;

describe('a running companion [S14]', () => {
  it('keeps a check-in and a hard call from one line each, and does not say them again', async () => {
    const { seat, run } = aCompanion();
    expect(await run('check-in --mood 2 --calm 1')).toEqual({
      exitCode: 0,
      out: 'The check-in is kept.',
      err: '',
    });
    expect(await run('hard-call cust_abuse --strength 3')).toMatchObject({ exitCode: 0 });
    expect(checkInsBetween(seat.journal, ...always)).toMatchObject([{ mood: 2, calm: 1, phase: 'start' }]);
    expect(hardCallsBetween(seat.journal, ...always)).toMatchObject([
      { stressor: 'cust_abuse', strength: 3 },
    ]);
  });

  it('opens the window and the page that was asked for', async () => {
    const { shown, wishes, clock, run } = aCompanion();
    await run('check-in');
    expect(shown).toHaveBeenCalledTimes(1);
    expect(wishes.current()).toEqual({ is: 'checkIn', id: 1 });
    await run('sidetone://join/?hub=https://hub.example&code=ABCD');
    expect(wishes.current()).toMatchObject({ is: 'join', slip: { code: 'ABCD' } });
    wishes.done(1);
    expect(wishes.current()).not.toBeNull();
    wishes.done(2);
    expect(wishes.current()).toBeNull();
    await run('hard-call');
    clock.forward(10 * 60_000);
    expect(wishes.current()).toBeNull();
  });

  it('pauses and goes on', async () => {
    const { run } = aCompanion();
    expect((await run('pause 30m')).out).toBe('Nudges are paused until 9:30 AM.');
    expect(await run('resume')).toMatchObject({ exitCode: 0 });
  });

  it('tells how it is, and never how anybody feels', async () => {
    const { run } = aCompanion();
    await run('check-in --mood 1 --calm 1');
    const { out } = await run('status --json');
    expect(JSON.parse(out)).toEqual({
      version: '1.2.3',
      demo: false,
      journal: 'open',
      onShift: true,
      call: 'wrapUp',
      onBreak: false,
      nextBreak: null,
      pausedUntil: '2026-03-02T01:30:00.000Z',
    });
    expect((await run('status')).out).toBe(
      'The journal is open.\nA shift is running.\nNudges are paused until 9:30 AM.',
    );
  });

  it('says in the app’s language why it does not, with a code for scripts', async () => {
    const { run } = aCompanion({ isLocked: true, language: 'zh-TW' });
    expect(await run('check-in --mood 3 --calm 3')).toEqual({
      exitCode: 1,
      out: '',
      err: expect.stringContaining('上鎖') as string,
    });
    expect(await run('status')).toMatchObject({ exitCode: 0, out: '日記已上鎖。\n目前沒有班次。' });
    expect(await run('dance')).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('--help') as string,
    });
  });
});

async function aChannel() {
  const folder = aFolder();
  const answer =
    vi.fn<(words: readonly string[]) => Promise<{ exitCode: number; out: string; err: string }>>();
  answer.mockImplementation((words) => Promise.resolve({ exitCode: 0, out: words.join(' '), err: '' }));
  const channel = await listenForCommands(folder, answer);
  onTestFinished(() => channel.close());
  return { folder, answer, channel };
}

describe('the way to it', () => {
  it('carries words there and an answer back; without a companion there is none', async () => {
    const { folder, channel } = await aChannel();
    expect(await askRunning(folder, ['status', '--json'])).toEqual({
      exitCode: 0,
      out: 'status --json',
      err: '',
    });
    channel.close();
    expect(await askRunning(folder, ['status'])).toBeNull();
    expect(await askRunning(aFolder(), ['status'])).toBeNull();
  });

  it('does nothing for who does not know the token, or speaks nonsense, and goes on', async () => {
    const { folder, answer } = await aChannel();
    const say = async (text: string) => {
      const socket = connect(path.join(folder, 'commands.sock'));
      socket.end(text);
      await once(socket.resume(), 'close');
    };
    await say(`${JSON.stringify({ token: 'guess', words: ['lock'] })}\n`);
    await say('not json\n');
    await say('x'.repeat(100_000));
    expect(answer).not.toHaveBeenCalled();
    expect(await askRunning(folder, ['status'])).not.toBeNull();
  });

  it('takes the place of one that was killed', async () => {
    const { folder } = await aChannel();
    const second = await listenForCommands(folder, () =>
      Promise.resolve({ exitCode: 0, out: 'second', err: '' }),
    );
    onTestFinished(() => second.close());
    expect(await askRunning(folder, ['status'])).toMatchObject({ out: 'second' });
  });
});

describe('what needs no companion', () => {
  it('finds the faults of a policy file, each with its line [S15]', async () => {
    const file = path.join(aFolder(), 'policy.json');
    const check = () => doOwn({ name: 'policy-check', file }, '1.2.3', 'en');
    expect(await check()).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining('cannot be read') as string,
    });
    writeFileSync(file, '{\n  "sharing": "on",\n  "autoLockMinutes": 0\n}');
    expect((await check()).err.split('\n')).toEqual([
      'Line 3: “autoLockMinutes” has a value that does not fit. Expected: a whole number from 1 to 240.',
      'Line 2: “sharing” cannot be set by a policy: it would break promise 4 to the people at this computer.',
    ]);
    writeFileSync(file, '{"autoLockMinutes": 5}');
    expect(await check()).toEqual({ exitCode: 0, out: 'The policy has no fault.', err: '' });
  });

  it('prints every command in each language', async () => {
    for (const language of languages) {
      const { out } = await doOwn({ name: 'help' }, '1.2.3', language);
      for (const name of ['open', 'check-in', 'hard-call', 'pause', 'resume', 'status', 'policy check'])
        expect(out).toContain(`  ${name}`);
    }
    expect(await doOwn({ name: 'version' }, '1.2.3', 'en')).toMatchObject({ out: '1.2.3' });
  });
});
