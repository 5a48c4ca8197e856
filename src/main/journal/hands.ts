import { z } from 'zod';
import { hubContract } from '../../shared/hub-contract.ts';
import { noteBody, replyBody } from '../../shared/note.ts';
import { hand, ownWorkReport } from '../../shared/seat-contract/hands.ts';
import type { Journal } from './journal.ts';
import { prepared } from './prepared.ts';

const voiceToken = hubContract.workReport.input.shape.token;

/** A raised hand with what sending it and asking about it needs. */
const keptHand = hand.extend({
  /** A hand, or an introduction, which goes the same way. */
  content: noteBody,
  replies: z.array(replyBody),
  /** The hub it was raised at: it can be asked about, and taken back, also after leaving the team. */
  hub: z.string(),
  /** 32 bytes in hex, from which the note's address and keys follow. */
  secret: z.string().regex(/^[0-9a-f]{64}$/),
  /** What is being sent, with its token, so that every try is the same; null before and after. */
  deposit: hubContract.depositNote.input.nullable(),
  /** Tries in a row without an answer. */
  tries: z.int(),
  /** When to ask the hub next; null when there is nothing more to ask. */
  dueAt: z.int().nullable(),
});
export type KeptHand = z.infer<typeof keptHand>;

/** A work report with what sending it needs. */
const keptWorkReport = ownWorkReport.extend({
  token: voiceToken.nullable(),
  tries: z.int(),
  dueAt: z.int().nullable(),
});
export type KeptWorkReport = z.infer<typeof keptWorkReport>;

type Noun = 'hand' | 'work_report';

/** Keeps a raised hand, over the one with its id; on the disk when it returns. */
export function putHand(journal: Journal, of: KeptHand): void {
  put(journal, 'hand', of);
}

/** Keeps a work report, over the one with its id. */
export function putWorkReport(journal: Journal, of: KeptWorkReport): void {
  put(journal, 'work_report', of);
}

function put(journal: Journal, noun: Noun, of: KeptHand | KeptWorkReport): void {
  const sql = `insert or replace into ${noun} values (?, ?, ?, ?)`;
  prepared<[string, number, number | null, string]>(journal, sql).run(
    of.id,
    of.at,
    of.dueAt,
    JSON.stringify(of),
  );
}

/** Raised hands, newest first. */
export function allHands(journal: Journal): KeptHand[] {
  return all(journal, 'hand').map((content) => keptHand.parse(JSON.parse(content)));
}

/** Work reports, newest first. */
export function allWorkReports(journal: Journal): KeptWorkReport[] {
  return all(journal, 'work_report').map((content) => keptWorkReport.parse(JSON.parse(content)));
}

function all(journal: Journal, noun: Noun): string[] {
  const sql = `select content from ${noun} order by at desc, id`;
  return prepared<[], { content: string }>(journal, sql)
    .all()
    .map(({ content }) => content);
}

/** How many raised hands there are, whatever became of them, how many introductions, and how much praise came to them. */
export function countNotes(journal: Journal): { hands: number; introductions: number; praises: number } {
  const count = (sql: string) => prepared<[], { n: number }>(journal, sql).get()?.n ?? 0;
  const introduced = `content ->> '$.content.kind' = 'introduction'`;
  return {
    hands: count(`select count(*) n from hand where not ${introduced}`),
    introductions: count(`select count(*) n from hand where ${introduced}`),
    praises: count(
      `select count(*) + (select count(*) from praise) n
       from hand, json_each(hand.content, '$.replies') reply where reply.value ->> '$.answer' = 'praise'`,
    ),
  };
}

/** Removes a note; its bytes are overwritten. */
export function removeHand(journal: Journal, id: string): void {
  prepared<[string]>(journal, 'delete from hand where id = ?').run(id);
}

export function countWorkReports(journal: Journal): number {
  return prepared<[], { n: number }>(journal, 'select count(*) n from work_report').get()?.n ?? 0;
}

/** Removes work reports made before an instant. */
export function removeWorkReports(journal: Journal, before: number): void {
  prepared<[number]>(journal, 'delete from work_report where at < ?').run(before);
}

/** The next instant at which the hub is to be asked about a hand or a work report; null when nothing is to be asked. */
export function nextVoiceDue(journal: Journal): number | null {
  const sql = `
    select min(due_at) "at" from (select due_at from hand union all select due_at from work_report)`;
  return prepared<[], { at: number | null }>(journal, sql).get()?.at ?? null;
}
