import { ArrowDown, ArrowUp, Maximize2, Plus, RotateCcw, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../../shared/errors.ts';
import type { Huddle, HuddlePartId } from '../../../shared/huddle.ts';
import { DeskTrouble } from '../../desk/desk-trouble.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { PrintButton } from '../../parts/print-button.tsx';
import { Notice } from '../../parts/states.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { type Draft, leftOut, moved, putBack, rewritten, tooLong, written } from './draft.ts';
import styles from './huddle.module.css';
import { useTalk } from '../use-talk.ts';

interface HuddleEditorProps {
  unit: number;
  draft: Draft;
  /** Null when what is kept is the draft again. */
  onChange: (draft: Draft | null) => void;
  onAnew: () => void;
  onPresent: (huddle: Huddle) => void;
}

/** The parts of a huddle, to write in, move and leave out; then keep, show, print. */
export function HuddleEditor({ unit, draft, onChange, onAnew, onPresent }: HuddleEditorProps) {
  const { t } = useTranslation();
  const { saveHuddle } = useTalk(unit);
  const huddle = written(draft);
  const isEmpty = huddle.parts.length === 0;
  const fits = draft.parts.every(({ words }) => tooLong(words) === 0);
  const isChanged = saveHuddle.error instanceof Refusal && saveHuddle.error.code === 'changedMeanwhile';

  const save = () =>
    saveHuddle.mutate(
      { unit: String(unit), huddle, version: draft.version },
      { onSuccess: () => onChange(null) },
    );
  return (
    <div className="no-print">
      <Card title={t(`huddle.form.${draft.form}`)}>
        <p className={styles.soft}>{t(`huddle.formHow.${draft.form}`)}</p>
        <ol className={styles.parts}>
          {draft.parts.map(({ id, words }, place) => (
            <li key={id}>
              <OnePart
                id={id}
                words={words}
                isFirst={place === 0}
                isLast={place === draft.parts.length - 1}
                onWrite={(typed) => onChange(rewritten(draft, id, typed))}
                onMove={(by) => onChange(moved(draft, id, by))}
                onLeaveOut={() => onChange(leftOut(draft, id))}
              />
            </li>
          ))}
        </ol>
        {draft.out.length > 0 && (
          <div className={styles.row}>
            <span className={styles.soft}>{t('huddle.leftOut')}</span>
            {draft.out.map(({ id }) => (
              <Button
                key={id}
                kind="quiet"
                aria-label={`${t('huddle.putBack')}: ${t(`huddle.part.${id}`)}`}
                onPress={() => onChange(putBack(draft, id))}
              >
                <Plus size={18} aria-hidden />
                {t(`huddle.part.${id}`)}
              </Button>
            ))}
          </div>
        )}
        {isEmpty && <p className={styles.soft}>{t('huddle.nothing')}</p>}
        {isChanged ? (
          <Notice
            tone="care"
            action={<Button onPress={() => onChange(null)}>{t('huddle.takeTheirs')}</Button>}
          >
            {t('huddle.changed')}
          </Notice>
        ) : (
          saveHuddle.error && <DeskTrouble error={saveHuddle.error} />
        )}
        {saveHuddle.isSuccess && <Notice>{t('huddle.kept')}</Notice>}
        <div className={styles.row}>
          <Button
            kind="primary"
            isDisabled={isEmpty || !fits}
            isPending={saveHuddle.isPending}
            onPress={save}
          >
            {t('common.save')}
          </Button>
          <Button isDisabled={isEmpty} onPress={() => onPresent(huddle)}>
            <Maximize2 size={18} aria-hidden />
            {t('huddle.present')}
          </Button>
          <PrintButton isDisabled={isEmpty} />
          <Button kind="quiet" onPress={onAnew}>
            <RotateCcw size={18} aria-hidden />
            {t('huddle.anew')}
          </Button>
        </div>
      </Card>
    </div>
  );
}

interface OnePartProps {
  id: HuddlePartId;
  words: string;
  isFirst: boolean;
  isLast: boolean;
  onWrite: (words: string) => void;
  onMove: (by: -1 | 1) => void;
  onLeaveOut: () => void;
}

function OnePart({ id, words, isFirst, isLast, onWrite, onMove, onLeaveOut }: OnePartProps) {
  const { t } = useTranslation();
  const name = t(`huddle.part.${id}`);
  const over = tooLong(words);
  return (
    <div className={styles.part}>
      <div className={styles.field}>
        <TextArea label={name} value={words} onChange={onWrite} maxLength={2000} />
        {words.trim() === '' && <p className={styles.soft}>{t(`huddle.help.${id}`)}</p>}
        {over > 0 && <Notice tone="care">{t('huddle.tooLong', { over })}</Notice>}
      </div>
      <div className={styles.tools}>
        <Button
          kind="quiet"
          isDisabled={isFirst}
          aria-label={`${t('huddle.up')}: ${name}`}
          onPress={() => onMove(-1)}
        >
          <ArrowUp size={18} aria-hidden />
        </Button>
        <Button
          kind="quiet"
          isDisabled={isLast}
          aria-label={`${t('huddle.down')}: ${name}`}
          onPress={() => onMove(1)}
        >
          <ArrowDown size={18} aria-hidden />
        </Button>
        <Button kind="quiet" aria-label={`${t('huddle.leaveOut')}: ${name}`} onPress={onLeaveOut}>
          <X size={18} aria-hidden />
        </Button>
      </div>
    </div>
  );
}
