import { z } from 'zod';
import { type NoteContent, noteKind } from '../../../shared/note.ts';
import type { Hand } from '../../../shared/seat-contract/hands.ts';
import { useDraft } from '../drafts.tsx';

const handDraft = z.strictObject({
  to: z.int().nullable(),
  kind: noteKind.nullable(),
  words: z.string(),
  name: z.string(),
  second: z.int().nullable(),
  afterHours: z.int(),
});
/** A hand that is being put into words. */
export type HandDraft = z.infer<typeof handDraft>;

const nothingYet: HandDraft = { to: null, kind: null, words: '', name: '', second: null, afterHours: 8 };

/** What has been typed so far, kept in memory while other pages are looked at; `begin` starts anew or from a hand. */
export function useHandDraft() {
  const [text, setText] = useDraft('hand', JSON.stringify(nothingYet));
  const draft = handDraft.parse(JSON.parse(text));
  const put = (to: HandDraft) => setText(JSON.stringify(to));
  return {
    draft,
    change: (changes: Partial<HandDraft>) => put({ ...draft, ...changes }),
    begin: (from?: Hand) =>
      put(
        from
          ? {
              to: from.to.mailbox,
              kind: from.content.kind,
              words: from.content.words,
              name: from.content.name ?? '',
              second: from.second?.mailbox ?? null,
              afterHours: from.second?.afterHours ?? nothingYet.afterHours,
            }
          : nothingYet,
      ),
  };
}
export type HandDraftInHand = ReturnType<typeof useHandDraft>;

/** The content as it would be sent, once it is known what is asked for. */
export function contentOf(draft: HandDraft): NoteContent | null {
  return draft.kind && { kind: draft.kind, ...typedIn(draft) };
}

/** What was typed, as it would be sent. */
export function typedIn({ words, name }: HandDraft): Omit<NoteContent, 'kind'> {
  return { words: words.trim(), name: name.trim() || null };
}
