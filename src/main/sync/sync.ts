import { randomInt } from 'node:crypto';
import { type Clock, hour } from '../../shared/clock.ts';
import { type ErrorCode, Refusal } from '../../shared/errors.ts';
import type { RowFate } from '../../shared/seat-contract/leaving.ts';
import type { TeamBoard } from '../../shared/hub-contract/team-board.ts';
import type { WeekReport } from '../../shared/week-report.ts';
import { nextRelease, quarterOf, type Week, weekTimes } from '../../shared/week.ts';
import type { KeyValue } from '../journal/settings.ts';
import type { SeatVoices } from '../seat.ts';
import type { Draw } from './compose.ts';
import { distrustIn } from './distrust.ts';
import { join, leave, readInvite, type ReadInvite, type TypedInvite } from './enrolment.ts';
import { followKeys, hubFingerprint, hubKey } from './hub-keys.ts';
import {
  closeWindows,
  enrol,
  type Enrolment,
  enrolment,
  enrolmentIn,
  fatesOf,
  nextInOutbox,
  type Outbox,
  putUnit,
} from './outbox.ts';
import { type Obstacle, openObstacles } from './obstacle.ts';
import { postTo, sayFarewells, sendDue, type Sent } from './send.ts';
import { dropPlace, keepPlace } from './place.ts';
import { askBoard } from './board.ts';
import { followResults, newestSeen, type TeamResults, teamResults } from './team-results.ts';
import { askPlace, dropTokens, fetchTokens, isMissing, tokensFor } from './tokens.ts';
import { dropVoices, voicesFor } from './voice-tokens.ts';
import { openVoices } from './voices.ts';
import { closeOf, heldTokens, openWeekSets, weekAt } from './week-sets.ts';

/** The way from a seat to its hub. `settings` is the open journal's; what takes none works while the journal is locked. */
export interface Sync {
  /** The membership, or null. */
  joined(): Enrolment | null;
  /** Looks an invite up without using it. Throws `Refusal`. */
  readInvite(invite: TypedInvite): Promise<ReadInvite>;
  /** Uses an invite. Throws `Refusal`. */
  join(settings: KeyValue, invite: TypedInvite, recoverySecret: Uint8Array): Promise<Enrolment>;
  /**
   * Leaves: destroys tokens, outbox and enrolment at once, then tells the hub, now or when it can be reached. Throws
   * `Refusal('notJoined')`.
   */
  leave(settings: KeyValue): Promise<void>;
  /** The membership as a text, for a journal to carry to another computer; null without one. */
  membership(): string | null;
  /** Takes up a membership that a journal has carried here. Throws `Refusal('alreadyJoined')`. */
  carryOn(membership: string): void;
  /**
   * Fetches this and the next week's tokens where they are missing, and puts a set into the outbox as soon as a week has
   * some. Never throws for what a network or a hub does: `trouble` says what went wrong.
   */
  prepare(settings: KeyValue): Promise<void>;
  /**
   * Seals a week's newest rows into the outbox in place of earlier ones; false when the week is on its way already, is
   * over, or does not count yet. Needs no network. Throws `Refusal('notJoined')`.
   */
  compose(settings: KeyValue, report: WeekReport): Promise<boolean>;
  /** Sends what is due. Never throws for what a network or a hub does. */
  sendDue(): Promise<Sent>;
  /** How far a week's ten messages are, in the order of the attributes; empty when none were made. */
  fates(week: Week): RowFate[];
  /** The next instant to call `sendDue` and, with an open journal, `prepare` before it; null when nothing is to come. */
  nextDue(settings: KeyValue | null): number | null;
  /**
   * Why the hub is not trusted, or why the last `prepare` could not do all it should, or null. While its keys are not
   * trusted nothing is sent.
   */
  trouble(): ErrorCode | null;
  /** What colleagues compare: over all keys that the hub has announced so far. Throws `Refusal('notJoined')`. */
  fingerprint(): string;
  /** What was released to the team, as last checked. */
  results(): TeamResults;
  /** What stands in the way of getting tokens or of sending, and since when; null when nothing does. */
  obstacle(): Obstacle | null;
  /** Whether there are tokens for a week, without which only dummies can be sent. */
  hasTokens(settings: KeyValue, week: Week): boolean;
  /**
   * Puts dummies, with the same tokens, in the place of every message that has no answer yet, and forgets the rows kept
   * for later sets. Nothing is sent that would not have been sent.
   */
  withhold(settings: KeyValue): Promise<void>;
  /** What the team is told of the work around it, asked for now. Throws `Refusal`. */
  board(settings: KeyValue): Promise<TeamBoard>;
  /** The way of raised hands and work reports. */
  voices: SeatVoices;
}

/** How long until `prepare` tries again what it could not do: one to two hours, drawn. */
const patience = hour;

/** In how much of a new week, from its begin, the seats that are awake ask for the tokens of the next: not all at once. */
const freshWeek = 12 * hour;

const endOf = (week: Week, { bundle }: Enrolment) => weekTimes(week, bundle.weekPlan, bundle.zone).ends;

/** The way to the hub over an outbox. */
export function openSync(outbox: Outbox, clock: Clock, draw: Draw = randomInt): Sync {
  let trouble: ErrorCode | null = null;
  const obstacles = openObstacles(clock);
  /** When `prepare` has something to do again; at once after a start. */
  let prepareAt = 0;
  /** When a hub whose keys are not trusted is asked for them again. */
  let lookAgainAt = 0;
  const sets = openWeekSets(outbox, clock, draw);

  const troubleNow = () => distrustIn(outbox, 'keys') ?? trouble ?? distrustIn(outbox, 'results');
  const isDistrusted = () => distrustIn(outbox, 'keys') !== null;
  const weekNow = (joined: Enrolment) => weekAt(joined, clock.now());

  /** Whether the week is as ready as it can be by now. Units are made when a week begins: a coming one may have none. */
  async function prepareWeek(joined: Enrolment, week: Week, settings: KeyValue): Promise<boolean> {
    const counts = week >= joined.countsFrom;
    const wanted = (counts && isMissing(tokensFor(settings, week))) || isMissing(voicesFor(settings, week));
    if (wanted && clock.now() < endOf(week, joined)) {
      const { team, door, ...place } = await askPlace(settings, joined, week);
      keepPlace(settings, { team, door });
      const unit = counts ? place.unit : null;
      if (unit !== null) putUnit(outbox, quarterOf(week), unit);
      const tokenKey = hubKey(outbox, joined, 'token', week).key;
      try {
        await fetchTokens(settings, joined, { unit, team, week, tokenKey });
      } catch (error) {
        // A voided week takes no reports, but nobody falls silent in it.
        const voided = error instanceof Refusal && error.code === 'weekVoided' && unit !== null;
        if (voided) await fetchTokens(settings, joined, { unit: null, team, week, tokenKey });
        throw error;
      }
      if (unit === null) return !counts || week > weekNow(joined);
    }
    const tokens = tokensFor(settings, week);
    const missing = tokens?.state === 'held' && !tokens.composed && clock.now() < closeOf(week, joined);
    if (missing) await sets.put(joined, week, settings);
    return true;
  }

  /** Whether the newest release that there should be is there. The site has none before the slot's first week is over. */
  async function lookAtResults(joined: Enrolment, settings: KeyValue): Promise<boolean> {
    const { weekPlan, zone } = joined.bundle;
    const newest = nextRelease(clock.now(), zone, weekPlan).week - 1;
    const isThere = () => newest < joined.countsFrom || (newestSeen(outbox) ?? 0) >= newest;
    if (isThere() && distrustIn(outbox, 'results') === null) return true;
    await followResults(outbox, settings, joined, { now: clock.now(), current: weekNow(joined) });
    return isThere();
  }

  /** Whether work went through; what a hub or a network refuses becomes the trouble. */
  async function attempt(work: () => Promise<boolean | void>): Promise<boolean> {
    try {
      return (await work()) ?? true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      trouble ??= error.code;
      return false;
    }
  }

  const later = () => clock.now() + patience + draw(patience);

  const prepare = oneAtATime(async (settings: KeyValue) => {
    const joined = enrolmentIn(outbox);
    if (!joined) return;
    const now = weekNow(joined);
    const oldest = clock.now() < closeOf(now - 1, joined) ? now - 1 : now;
    dropTokens(settings, oldest);
    dropVoices(settings, now);
    trouble = null;
    // No token is asked for and no result believed before the keys are known to be the ones that everyone was told.
    let ready = await attempt(() => followKeys(outbox, joined, clock.now()));
    if (ready) {
      for (let week = oldest; week <= now + 1; week += 1)
        ready = (await attempt(() => prepareWeek(joined, week, settings))) && ready;
      ready = (await attempt(() => lookAtResults(joined, settings))) && ready;
    }
    obstacles.note('preparing', troubleNow());
    // Left while an answer was under way: what came with it is of no use.
    if (!enrolmentIn(outbox)) forgetMembership(settings);
    const { weekPlan, zone } = joined.bundle;
    const next = Math.min(endOf(now, joined), nextRelease(clock.now(), zone, weekPlan).at);
    prepareAt = ready ? next + draw(freshWeek) : later();
    lookAgainAt = prepareAt;
  });

  /** The week before this one, when it is on its way without a set: the journal was not opened in it. */
  function emptyWeek(joined: Enrolment): Week | null {
    const week = weekNow(joined) - 1;
    const empty = week >= joined.countsFrom && fatesOf(outbox, week).length === 0;
    return empty && clock.now() < closeOf(week, joined) ? week : null;
  }

  const send = oneAtATime(async () => {
    await sayFarewells(outbox, clock, draw);
    const joined = enrolmentIn(outbox);
    if (!joined) return { counted: 0, notCounted: 0, unanswered: 0 };
    if (isDistrusted() && clock.now() >= lookAgainAt) {
      lookAgainAt = later();
      if (await attempt(() => followKeys(outbox, joined, clock.now()))) trouble = null;
    }
    if (isDistrusted()) return { counted: 0, notCounted: closeWindows(outbox, clock.now()), unanswered: 0 };
    const empty = emptyWeek(joined);
    if (empty !== null) await sets.put(joined, empty, null);
    const sent = await sendDue(outbox, clock, postTo(joined.hub), draw);
    if (sent.unanswered > 0) obstacles.note('sending', 'offline');
    else if (sent.counted + sent.notCounted > 0) obstacles.note('sending', null);
    return sent;
  });

  return {
    joined: () => enrolmentIn(outbox),
    readInvite,
    async join(settings, invite, recoverySecret) {
      prepareAt = 0;
      return join(outbox, settings, invite, recoverySecret);
    },
    async leave(settings) {
      leave(outbox, settings, clock.now());
      sets.forget(settings);
      forgetMembership(settings);
      await sayFarewells(outbox, clock, draw);
    },
    membership() {
      const joined = enrolmentIn(outbox);
      return joined && JSON.stringify(joined);
    },
    carryOn(membership) {
      prepareAt = 0;
      enrol(outbox, enrolment.parse(JSON.parse(membership)));
    },
    prepare,
    compose: (settings, report) => sets.compose(settings, report),
    sendDue: send,
    fates: (week) => fatesOf(outbox, week),
    nextDue(settings) {
      const joined = enrolmentIn(outbox);
      const instants = [nextInOutbox(outbox, !isDistrusted())];
      if (isDistrusted()) instants.push(lookAgainAt);
      else if (joined && emptyWeek(joined) !== null) instants.push(clock.now());
      if (joined && fatesOf(outbox, weekNow(joined)).length === 0)
        instants.push(endOf(weekNow(joined), joined));
      if (joined && settings) instants.push(prepareAt);
      const known = instants.filter((at) => at !== null);
      return known.length === 0 ? null : Math.max(clock.now(), Math.min(...known));
    },
    trouble: troubleNow,
    fingerprint() {
      const joined = enrolmentIn(outbox);
      if (!joined) throw new Refusal('notJoined');
      return hubFingerprint(outbox, joined);
    },
    results: () => teamResults(outbox),
    obstacle() {
      obstacles.note('preparing', troubleNow());
      return obstacles.now();
    },
    hasTokens: (settings, week) => heldTokens(settings, week) !== null,
    withhold: (settings) => sets.withhold(settings),
    board: (settings) => askBoard(outbox, settings),
    voices: openVoices(outbox, clock),
  };
}

/** Destroys what a membership left in the journal. */
function forgetMembership(settings: KeyValue): void {
  dropTokens(settings);
  dropVoices(settings);
  dropPlace(settings);
}

/** Work that is asked for while it is being done is the same work. */
function oneAtATime<A extends unknown[], T>(work: (...args: A) => Promise<T>): (...args: A) => Promise<T> {
  let running: Promise<T> | null = null;
  return (...args) => {
    running ??= work(...args).finally(() => {
      running = null;
    });
    return running;
  };
}
