import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Praise } from '../../../shared/hub-contract/huddles.ts';
import { type PraiseInput, praiseInput } from '../../../shared/praise.ts';
import { DeskTrouble } from '../../desk/desk-trouble.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { PraiseList } from '../../parts/praise-list.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { UndoNotice } from '../../parts/undo-notice.tsx';
import { useTalk } from '../use-talk.ts';
import { PraiseForm } from './praise-form.tsx';
import styles from './praise.module.css';

/** What hangs on the team's wall. Praise can be mended, taken down, and put back. */
export function Wall({ unit, praises }: { unit: number; praises: readonly Praise[] }) {
  const { t } = useTranslation();
  const talk = useTalk(unit);
  const [edited, setEdited] = useState<Praise | null>(null);
  const [removed, setRemoved] = useState<PraiseInput | null>(null);
  const of = { unit: String(unit) };
  const error = talk.removePraise.error ?? talk.addPraise.error;

  const remove = (praise: Praise) =>
    talk.removePraise.mutate(
      { ...of, praise: String(praise.id) },
      { onSuccess: () => setRemoved(praiseInput.strip().parse(praise)) },
    );
  const putBack = (written: PraiseInput) =>
    talk.addPraise.mutate({ ...of, written }, { onSuccess: () => setRemoved(null) });
  return (
    <Card title={t('praise.wall.title')}>
      {praises.length === 0 && <p>{t('praise.wall.none')}</p>}
      {error && <DeskTrouble error={error} />}
      {removed && (
        <UndoNotice onUndo={() => putBack(removed)}>
          {t('praise.wall.removed', { who: removed.who })}
        </UndoNotice>
      )}
      <PraiseList
        praises={praises}
        renderTools={(praise) => (
          <div className={`${styles.row} no-print`}>
            <Button
              kind="quiet"
              aria-label={`${t('common.edit')}: ${praise.who}`}
              onPress={() => {
                talk.editPraise.reset();
                setEdited(praise);
              }}
            >
              {t('common.edit')}
            </Button>
            <Button
              kind="quiet"
              aria-label={`${t('common.remove')}: ${praise.who}`}
              onPress={() => remove(praise)}
            >
              {t('common.remove')}
            </Button>
          </div>
        )}
      />
      <p className={`${styles.soft} no-print`}>{t('praise.wall.forgotten')}</p>
      <Sheet title={t('praise.editTitle')} isOpen={edited !== null} onClose={() => setEdited(null)}>
        {edited && (
          <PraiseForm
            start={praiseInput.strip().parse(edited)}
            submit={t('common.save')}
            busy={talk.editPraise.isPending}
            error={talk.editPraise.error}
            onSave={(written) =>
              talk.editPraise.mutate(
                { ...of, praise: String(edited.id), written },
                { onSuccess: () => setEdited(null) },
              )
            }
            onCancel={() => setEdited(null)}
          />
        )}
      </Sheet>
    </Card>
  );
}
