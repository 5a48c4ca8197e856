import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionInput, LoggedAction } from '../../shared/hub-contract/actions.ts';
import type { UnitPage } from '../../shared/hub-contract/desks.ts';
import { Sheet } from '../parts/sheet.tsx';
import { ActionForm } from './action-form.tsx';
import { useActionLog } from './use-action-log.ts';

/** What the sheet is open on: a new change with what is known of it, or one of the log. */
type Draft = { of: LoggedAction | null; start: ActionInput };

/** The sheet in which a change is written down or edited, and the ways to open it. */
export function useActionSheet(page: UnitPage) {
  const { t } = useTranslation();
  const log = useActionLog(page.unit);
  const [draft, setDraft] = useState<Draft | null>(null);

  const begin = (known: Partial<ActionInput> = {}) => {
    log.add.reset();
    setDraft({
      of: null,
      start: { action: null, words: null, owner: '', begun: page.today, due: null, from: null, ...known },
    });
  };
  const edit = (of: LoggedAction) => {
    log.edit.reset();
    const { action, words, owner, begun, due, from } = of;
    setDraft({ of, start: { action, words, owner, begun, due, from } });
  };
  const close = () => setDraft(null);
  const unit = String(page.unit);
  const sheet = (
    <Sheet
      title={t(draft?.of ? 'leadWork.form.titleEdit' : 'leadWork.form.titleNew')}
      isOpen={draft !== null}
      onClose={close}
    >
      {draft && (
        <ActionForm
          start={draft.start}
          end={draft.of && { start: draft.of.end }}
          today={page.today}
          busy={log.add.isPending || log.edit.isPending}
          error={draft.of ? log.edit.error : log.add.error}
          onSave={(written, end) =>
            draft.of
              ? log.edit.mutate({ unit, action: String(draft.of.id), written, end }, { onSuccess: close })
              : log.add.mutate({ unit, written }, { onSuccess: close })
          }
          onCancel={close}
        />
      )}
    </Sheet>
  );
  return { begin, edit, sheet };
}
