import Database from 'better-sqlite3-multiple-ciphers';
import { z } from 'zod';
import { Refusal } from '../../shared/errors.ts';
import { inviteBundle } from '../../shared/hub-contract/seats.ts';
import { type RowFate, rowFate } from '../../shared/seat-contract/leaving.ts';
import { week, type Week } from '../../shared/week.ts';
import { prepared } from '../journal/prepared.ts';
import { migrateOutbox } from './outbox-migrations.ts';

/**
 * What a device may send while the journal is locked: whose slot it serves, and each week's ten sealed messages. It needs
 * no key, because nobody but the hub can open a message and none tells whether it is a dummy.
 */
export type Outbox = Database.Database;

/** Opens the outbox in a file, or `:memory:`. Throws `Refusal('journalNewer')` for a file of a newer version. */
export function openOutbox(file: string): Outbox {
  const outbox = new Database(file);
  outbox.pragma('synchronous = FULL');
  outbox.pragma('secure_delete = ON');
  outbox.pragma('temp_store = MEMORY');
  try {
    migrateOutbox(outbox);
  } catch (error) {
    outbox.close();
    throw error;
  }
  return outbox;
}

/** A membership as the device knows it: which hub, what the invite pinned, and the slot's public key. */
export const enrolment = z.strictObject({
  hub: z.url(),
  bundle: inviteBundle,
  /** The slot's Ed25519 public key, 64 hex digits. */
  slotKey: z.string(),
  /** The first week the slot may report in. */
  countsFrom: week,
  /** What the hub calls this membership: signed to leave. */
  membership: z.string(),
});
export type Enrolment = z.infer<typeof enrolment>;

/** The enrolment, or null on a device that has not joined. */
export function enrolmentIn(outbox: Outbox): Enrolment | null {
  const found = prepared<[], { content: string }>(outbox, 'select content from enrolment').get();
  return found ? enrolment.parse(JSON.parse(found.content)) : null;
}

/** Whether a membership is still the device's: it may have left, or joined elsewhere, while an answer was under way. */
export function isStill(outbox: Outbox, { membership }: Enrolment): boolean {
  return enrolmentIn(outbox)?.membership === membership;
}

/** Remembers an enrolment. Throws `Refusal('alreadyJoined')` when there is one. */
export function enrol(outbox: Outbox, of: Enrolment): void {
  outbox
    .transaction(() => {
      if (enrolmentIn(outbox)) throw new Refusal('alreadyJoined');
      prepared<[string]>(outbox, 'insert into enrolment values (1, ?)').run(JSON.stringify(of));
      // A slot that has come back must not be ended by what it said when it left.
      prepared<[string]>(outbox, 'delete from farewell where slot_key = ?').run(of.slotKey);
    })
    .immediate();
}

/** A signed wish to leave that the hub has not answered yet. */
export interface Farewell {
  hub: string;
  slotKey: string;
  signature: string;
}

const ofOneMembership = [
  'enrolment',
  'unit_of_quarter',
  'message',
  'key_log',
  'distrust',
  'unit_card',
  'release',
  'looked',
];

/** Ends the enrolment: everything goes but the farewell, if there is one, which waits until the hub has answered it. */
export function disenrol(outbox: Outbox, farewell: Farewell | null, now: number): void {
  outbox
    .transaction(() => {
      for (const table of ofOneMembership) outbox.exec(`delete from ${table}`);
      if (!farewell) return;
      prepared<[Farewell & { now: number }]>(
        outbox,
        'insert or replace into farewell values (@slotKey, @hub, @signature, @now)',
      ).run({ ...farewell, now });
    })
    .immediate();
}

/** The farewells to say by now. */
export function dueFarewells(outbox: Outbox, now: number): Farewell[] {
  const sql = 'select hub, slot_key "slotKey", signature from farewell where send_at <= ?';
  return prepared<[number], Farewell>(outbox, sql).all(now);
}

/** Forgets a farewell that was answered, or puts it off. */
export function settleFarewell(outbox: Outbox, slotKey: string, again: number | null): void {
  if (again === null) prepared<[string]>(outbox, 'delete from farewell where slot_key = ?').run(slotKey);
  else {
    const sql = 'update farewell set send_at = ? where slot_key = ?';
    prepared<[number, string]>(outbox, sql).run(again, slotKey);
  }
}

/** The unit the slot reported in last, as the hub told; null before it ever did. */
export function lastUnit(outbox: Outbox): number | null {
  const sql = 'select unit from unit_of_quarter order by quarter desc limit 1';
  return prepared<[], { unit: number }>(outbox, sql).get()?.unit ?? null;
}

/** Remembers a quarter's unit. */
export function putUnit(outbox: Outbox, quarter: number, unit: number): void {
  const sql = 'insert or replace into unit_of_quarter values (?, ?)';
  prepared<[number, number]>(outbox, sql).run(quarter, unit);
}

/** A sealed message and when it is to be sent. */
export interface Timed {
  /** The attribute's number, 1–10. */
  attribute: number;
  sealed: Uint8Array;
  sendAt: number;
}

/**
 * Puts a week's whole set in place of an earlier one, unless a message of that has been sent or tried: then the earlier
 * set stands, and false comes back; also on a device that has left meanwhile. `closesAt` is when the hub stops taking
 * them.
 */
export function replaceWeek(
  outbox: Outbox,
  set: { week: Week; closesAt: number; messages: readonly Timed[] },
): boolean {
  return outbox
    .transaction(() => {
      const sql = `select 1 from message where week = ? and (tries > 0 or fate <> 'waiting') limit 1`;
      if (!enrolmentIn(outbox) || prepared<[Week]>(outbox, sql).get(set.week)) return false;
      prepared<[Week]>(outbox, 'delete from message where week = ?').run(set.week);
      const insert = prepared<[Timed & { week: Week; closesAt: number }]>(
        outbox,
        `insert into message values (@week, @attribute, @sealed, @sendAt, @closesAt, 0, 'waiting')`,
      );
      for (const message of set.messages) {
        insert.run({ ...message, week: set.week, closesAt: set.closesAt });
      }
      return true;
    })
    .immediate();
}

/** The weeks with messages that have no answer yet. */
export function waitingWeeks(outbox: Outbox): Week[] {
  const sql = `select distinct week from message where fate = 'waiting' order by week`;
  return prepared<[], { week: Week }>(outbox, sql)
    .all()
    .map(({ week }) => week);
}

/** Puts other messages in the place of a week's that have no answer yet; send times and tries stay as they are. */
export function replaceWaiting(outbox: Outbox, of: Week, messages: readonly Timed[]): void {
  const sql = `update message set sealed = ? where week = ? and attribute = ? and fate = 'waiting'`;
  const update = prepared<[Uint8Array, Week, number]>(outbox, sql);
  outbox
    .transaction(() => {
      for (const { attribute, sealed } of messages) update.run(sealed, of, attribute);
    })
    .immediate();
}

/** How far the messages of a week are, in the order of the attributes; empty when none were made. */
export function fatesOf(outbox: Outbox, of: Week): RowFate[] {
  return prepared<[Week], { fate: string }>(
    outbox,
    'select fate from message where week = ? order by attribute',
  )
    .all(of)
    .map(({ fate }) => rowFate.parse(fate));
}

/** Where a message is. */
export interface Place {
  week: Week;
  /** The attribute's number, 1–10. */
  attribute: number;
}

/** A message to send. */
export interface Waiting extends Place {
  sealed: Uint8Array;
  closesAt: number;
  /** How often it went out without an answer. */
  tries: number;
}

/** The message that has been due longest by now, or null. Send times were drawn, so their order says nothing. */
export function dueMessage(outbox: Outbox, now: number): Waiting | null {
  const sql = `
    select week, attribute, sealed, closes_at "closesAt", tries from message
    where fate = 'waiting' and send_at <= @now and closes_at > @now order by send_at limit 1`;
  return prepared<[{ now: number }], Waiting>(outbox, sql).get({ now }) ?? null;
}

/** Notes a try, before the message goes out: from then on its set can no longer be replaced. */
export function markTried(outbox: Outbox, { week: of, attribute }: Place): void {
  const sql = 'update message set tries = tries + 1 where week = ? and attribute = ?';
  prepared<[Week, number]>(outbox, sql).run(of, attribute);
}

/** Puts an unanswered message off. */
export function putOff(outbox: Outbox, { week: of, attribute }: Place, sendAt: number): void {
  const sql = 'update message set send_at = ? where week = ? and attribute = ?';
  prepared<[number, Week, number]>(outbox, sql).run(sendAt, of, attribute);
}

/** Deletes an answered message and keeps what became of it. */
export function settle(outbox: Outbox, { week: of, attribute }: Place, fate: RowFate): void {
  const sql = 'update message set fate = ?, sealed = null where week = ? and attribute = ?';
  prepared<[RowFate, Week, number]>(outbox, sql).run(fate, of, attribute);
}

/** Deletes what was not answered before its window closed, as not counted; gives how many. */
export function closeWindows(outbox: Outbox, now: number): number {
  const sql = `update message set fate = 'notCounted', sealed = null where fate = 'waiting' and closes_at <= ?`;
  return prepared<[number]>(outbox, sql).run(now).changes;
}

/** Ends the messages of weeks that the hub has voided, as not counted, whatever it said of them before. */
export function voidWeeks(outbox: Outbox, weeks: readonly Week[]): void {
  const sql = `update message set fate = 'notCounted', sealed = null where week = ?`;
  for (const of of weeks) prepared<[Week]>(outbox, sql).run(of);
}

/**
 * The next instant at which something in the outbox is to be sent or closed, or only closed where `sending` is false;
 * null when nothing waits.
 */
export function nextInOutbox(outbox: Outbox, sending: boolean): number | null {
  const sql = `
    select min(at) "at" from (
      select iif(@sending, min(send_at, closes_at), closes_at) "at" from message where fate = 'waiting'
      union all select send_at from farewell
    )`;
  const row = prepared<[{ sending: number }], { at: number | null }>(outbox, sql).get({
    sending: Number(sending),
  });
  return row?.at ?? null;
}
