import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Clock, dayAt } from '../shared/clock.ts';
import { consentVersion } from '../shared/consent.ts';
import { Refusal } from '../shared/errors.ts';
import type { Arrival, StoryMoment, WorldData, WorldSays, WorldStep } from '../shared/demo-contract.ts';
import type { Language } from '../shared/language.ts';
import type { DemoState } from '../shared/seat-contract/demo.ts';
import { act } from './act.ts';
import { throwawayJournal } from './journal/open.ts';
import { settingsOf } from './journal/settings.ts';
import { joinTeam } from './leaving.ts';
import type { Seat } from './seat.ts';
import { openOutbox } from './sync/outbox.ts';
import { openSync, type Sync } from './sync/sync.ts';

/** The simulated world as the app sees it: a thread that tells a story, and a throwaway seat in it for the person. */
export interface Demo {
  state(): DemoState;
  /** The person's seat in the story, or null while there is none. */
  seat(): Seat | null;
  /** The story's time while there is one, else null. */
  now(): number | null;
  zone(): string | null;
  /** The world's hub, or null. */
  hub(): string | null;
  /** Where what the story's people keep on a disk lies until the end, or null. */
  folder(): string | null;
  /** Begins the story, once. Resolves at once; `state` tells how far it is. */
  start(language: Language): DemoState;
  /** Lets the week close and be released. Throws `Refusal('demoOnly')` while there is no story to move. */
  nextWeek(): DemoState;
  end(): Promise<void>;
}

export interface DemoOptions {
  /** The computer's clock. */
  clock: Clock;
  changed: (event: 'demo' | 'demoProgress') => void;
  /** Told when the thread fails. */
  log: (line: string) => void;
}

const off: DemoState = { stage: 'off', progress: 0, now: null, desk: null };
const bundle = path.join(import.meta.dirname, 'demo.cjs');
const pages = path.join(import.meta.dirname, '../renderer');

/** Nothing runs until it is started. */
export function openDemo({ clock: realClock, changed, log }: DemoOptions): Demo {
  let state = off;
  let world: Worker | null = null;
  let seat: Seat | null = null;
  let sync: Sync | null = null;
  let arrival: Arrival | null = null;
  let folder: string | null = null;
  /** The story's time at a moment of the computer's. */
  let set: { at: number; story: number } | null = null;

  const now = () => set && set.story + (realClock.now() - set.at);
  const storyClock: Clock = {
    now: () => now() ?? realClock.now(),
    zone: () => arrival?.zone ?? realClock.zone(),
  };
  const moveTo = (story: number) => void (set = { at: realClock.now(), story });

  function become(next: Partial<DemoState>): DemoState {
    state = { ...state, ...next, now: now() };
    changed(next.stage ? 'demo' : 'demoProgress');
    return state;
  }

  /** Runs a step of the world; its share of the progress bar is from `from` to `to`. */
  function step<T>(name: WorldStep, from: number, to: number): Promise<T> {
    const thread = world;
    if (!thread) throw new Refusal('demoOnly');
    return new Promise((done, failed) => {
      const hear = (says: WorldSays) => {
        if (says.is === 'progress') return void become({ progress: from + (to - from) * says.share });
        thread.off('message', hear);
        // Each step gives what `WorldSteps` says it does.
        if (says.is === 'done') done(says.value as T);
        else failed(new Error(says.why));
      };
      thread.on('message', hear);
      thread.postMessage(name);
    });
  }

  /** What the person did since the last moment, done on their seat at its times. */
  async function catchUp(own: Seat, { now: at, actions }: StoryMoment): Promise<void> {
    for (const action of actions) {
      moveTo(action.at);
      await act(own, action);
    }
    moveTo(at);
    if (sync) await sync.prepare(settingsOf(own.journal));
  }

  async function tell(): Promise<void> {
    arrival = await step<Arrival>('build', 0, 0.75);
    const way = openSync(openOutbox(':memory:'), storyClock);
    const own: Seat = {
      journal: throwawayJournal(),
      sync: way,
      clock: storyClock,
      newId: randomUUID,
      unreported: (error) => log(`demo: ${error instanceof Error ? error.name : typeof error}`),
    };
    sync = way;
    await catchUp(own, arrival);
    await joinTeam(own, { hub: arrival.hub, code: arrival.code }, consentVersion);
    await catchUp(own, await step<StoryMoment>('begin', 0.75, 1));
    seat = own;
    const { hub: address, lead, hr, assistance } = arrival;
    become({ stage: 'ready', progress: 1, desk: { address, lead, hr, assistance } });
  }

  async function move(own: Seat): Promise<void> {
    const settled = await step<StoryMoment>('settle', 0, 0.6);
    moveTo(settled.now);
    await sync?.sendDue();
    await catchUp(own, await step<StoryMoment>('release', 0.6, 1));
    become({ stage: 'ready', progress: 1 });
  }

  function failed(error: unknown): void {
    log(`demo: ${error instanceof Error ? (error.stack ?? error.message) : typeof error}`);
    become({ stage: 'failed' });
  }

  return {
    state: () => ({ ...state, now: now() }),
    seat: () => seat,
    now,
    zone: () => (set && arrival ? arrival.zone : null),
    hub: () => arrival?.hub ?? null,
    folder() {
      if (!arrival) return null;
      return (folder ??= mkdtempSync(path.join(os.tmpdir(), 'sidetone-demo-')));
    },

    start(language) {
      if (state.stage !== 'off' && state.stage !== 'failed') return state;
      const workerData: WorldData = { today: dayAt(realClock.now(), realClock.zone()), language, pages };
      void world?.terminate();
      world = new Worker(bundle, { workerData });
      world.on('error', failed);
      void tell().catch(failed);
      return become({ stage: 'building', progress: 0 });
    },

    nextWeek() {
      if (state.stage !== 'ready' || !seat) throw new Refusal('demoOnly');
      void move(seat).catch(failed);
      return become({ stage: 'moving', progress: 0 });
    },

    async end() {
      if (folder) rmSync(folder, { recursive: true, force: true });
      await world?.terminate();
      seat?.journal.close();
    },
  };
}
