import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CareContent, withNotesOf } from '../../shared/care.ts';
import { Refusal } from '../../shared/errors.ts';
import type { CareEntry } from '../../shared/seat-contract/mailbox.ts';
import { useSeatClient } from '../clients/use-seat.ts';
import { Sheet } from '../parts/sheet.tsx';
import { CareConflict } from './care-conflict.tsx';
import { CareForm } from './care-form.tsx';
import { useMailboxCall } from './use-mailbox.ts';

/** An entry that opened. */
export type OpenEntry = CareEntry & { content: CareContent };

/** What the sheet is open on: a new entry, or one of the list as it was when it was opened. */
interface Draft {
  entry: OpenEntry | null;
  start: CareContent;
  /** What somebody else has saved since, when that has come out. */
  theirs: OpenEntry | null;
  /** What was to be saved. */
  mine: CareContent;
}

const nobody: CareContent = {
  who: '',
  note: null,
  slot: null,
  nextContact: null,
  followUps: [],
  outcome: null,
};

/** The sheet in which an entry of the care list is written, and the ways to open it. `onSaved` is told whose. */
export function useCareSheet(onSaved: (who: string) => void = () => undefined) {
  const { t } = useTranslation();
  const seat = useSeatClient();
  const queries = useQueryClient();
  const put = useMailboxCall('putCare');
  const [draft, setDraft] = useState<Draft | null>(null);
  const [record, setRecord] = useState<string | null>(null);

  const close = () => setDraft(null);
  function open(entry: OpenEntry | null, start: CareContent) {
    put.reset();
    setRecord(entry?.record ?? null);
    setDraft({ entry, start, theirs: null, mine: start });
  }

  async function save(content: CareContent, over: OpenEntry | null) {
    // Of a new entry the id stays, so that a second try after a lost answer does not make a second entry.
    const id = record ?? (await seat.call('newCareRecord', {})).record;
    setRecord(id);
    put.mutate(
      { record: id, version: over?.version ?? 0, closed: over?.closed ?? false, content },
      {
        onSuccess() {
          onSaved(content.who);
          close();
        },
        onError: (error) => void whenRefused(error, id, content),
      },
    );
  }

  /** Somebody else was quicker: shows both, unless what is there is the same. */
  async function whenRefused(error: unknown, id: string, mine: CareContent) {
    if (!(error instanceof Refusal) || error.code !== 'changedMeanwhile') return;
    const { entries } = await seat.call('careList', {});
    await queries.invalidateQueries({ queryKey: ['desk', 'mailbox', 'careList'] });
    const there = entries.find((each) => each.record === id);
    const content = there?.content;
    if (!there || !content) return;
    if (JSON.stringify(content) === JSON.stringify(mine)) return close();
    setDraft((was) => was && { ...was, mine, theirs: { ...there, content } });
  }

  const theirs = draft?.theirs ?? null;
  const sheet = (
    <Sheet
      title={theirs ? t('care.conflict.title') : t(draft?.entry ? 'care.titleEdit' : 'care.titleNew')}
      isOpen={draft !== null}
      onClose={close}
    >
      {draft &&
        (theirs ? (
          <CareConflict
            mine={draft.mine}
            theirs={theirs.content}
            busy={put.isPending}
            error={put.error}
            onMine={() => void save(withNotesOf(draft.mine, theirs.content), theirs)}
            onTheirs={close}
          />
        ) : (
          <CareForm
            start={draft.start}
            busy={put.isPending}
            error={put.error}
            onSave={(content) => void save(content, draft.entry)}
            onCancel={close}
          />
        ))}
    </Sheet>
  );
  return {
    begin: (known: Partial<CareContent> = {}) => open(null, { ...nobody, ...known }),
    edit: (entry: OpenEntry) => open(entry, entry.content),
    sheet,
  };
}
