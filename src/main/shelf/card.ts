import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type JournalCard, journalName } from '../../shared/seat-contract/shelf.ts';
import { writeFileSafely } from '../write-file.ts';

/** Stands outside the journal, because "who is here?" is asked while all are locked. */
export const cardFile = 'card.json';

const kept = z.strictObject({ version: z.literal(1), number: z.int().min(1), name: journalName.nullable() });
export type KeptCard = Omit<z.infer<typeof kept>, 'version'>;

/** What stands on a journal's card; null where there is none yet, or it cannot be read: it is worth no trouble. */
export function readCard(folder: string): KeptCard | null {
  try {
    const { version: _, ...card } = kept.parse(JSON.parse(readFileSync(path.join(folder, cardFile), 'utf8')));
    return card;
  } catch {
    return null;
  }
}

export function writeCard(folder: string, card: KeptCard): void {
  writeFileSafely(path.join(folder, cardFile), `${JSON.stringify({ version: 1, ...card })}\n`);
}

/** Cards for some journals, by number; one without a card gets the lowest number that is free. */
export function cardsOf(journals: readonly { id: string; card: KeptCard | null }[]): JournalCard[] {
  const taken = new Set(journals.flatMap(({ card }) => (card ? [card.number] : [])));
  const free = () => {
    let number = 1;
    while (taken.has(number)) number += 1;
    taken.add(number);
    return number;
  };
  return journals
    .map(({ id, card }) => ({ id, number: card?.number ?? free(), name: card?.name ?? null }))
    .toSorted((a, b) => a.number - b.number);
}
