import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../../shared/errors.ts';
import type { ImportFile } from '../../../shared/seat-contract/import.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { useDates } from '../../parts/dates.ts';
import { FileButton } from '../../parts/file-button.tsx';
import { Notice, Trouble } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import { ImportFound } from './import-found.tsx';
import { ImportWorking } from './import-working.tsx';
import styles from './mine.module.css';
import { SubPage } from './sub-page.tsx';

/** S13: an export of one's own, or Daylio's: look first, then take, and undo. */
export function ImportPage() {
  const { t } = useTranslation();
  const [file, setFile] = useState<ImportFile | null>(null);
  const preview = useSeatCall('previewImport');
  const take = useSeatCall('takeImport');
  const undo = useSeatCall('undoImport');
  const progress = useSeat('importProgress', {});

  function close(): void {
    setFile(null);
    preview.reset();
  }
  function read(next: ImportFile): void {
    take.reset();
    undo.reset();
    setFile(next);
    preview.mutate(next);
  }
  const share = progress.data?.share ?? null;
  const isBusy = preview.isPending || take.isPending || undo.isPending || share !== null;
  const error = preview.error ?? take.error ?? undo.error;
  return (
    <SubPage title={t('keep.import.title')} back="/mine/copy">
      <p>{t('keep.import.intro')}</p>
      {error && <Ended error={error} />}
      {take.data && <Notice>{t('keep.import.taken', { count: take.data.records })}</Notice>}
      {undo.isSuccess && <Notice>{t('keep.import.undone')}</Notice>}
      {isBusy ? (
        <ImportWorking
          share={share ?? 0}
          what={preview.isPending ? 'reading' : undo.isPending ? 'undoing' : 'taking'}
        />
      ) : file && preview.data ? (
        <ImportFound
          found={preview.data}
          moods={file.moods}
          onMood={(name, step) => setFile({ ...file, moods: { ...file.moods, [name]: step } })}
          onEncoding={(encoding) => read({ ...file, encoding })}
          onTake={() => take.mutate(file, { onSuccess: close })}
          onLeave={close}
        />
      ) : (
        <>
          <div className={styles.row}>
            <FileButton
              accept={['.json', '.csv', '.txt']}
              onFile={(content) => read({ content, moods: {}, encoding: null })}
            >
              {t('keep.import.choose')}
            </FileButton>
          </div>
          <LastOne onUndo={() => undo.mutate({})} />
        </>
      )}
    </SubPage>
  );
}

/** Why nothing came of it; what the person stopped is no trouble. */
function Ended({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const isStop = error instanceof Refusal && error.code === 'importStopped';
  return isStop ? <Notice>{t('errors.importStopped')}</Notice> : <Trouble error={error} />;
}

/** The last import, as long as it can be taken back. */
function LastOne({ onUndo }: { onUndo: () => void }) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const last = useSeat('lastImport', {});
  if (last.error) return <Trouble error={last.error} retry={() => void last.refetch()} />;
  const { last: one = null } = last.data ?? {};
  if (!one) return null;
  return (
    <>
      <p>{t('keep.import.last', { when: dates.moment(one.at), count: one.records })}</p>
      <div>
        <Button onPress={onUndo}>{t('keep.import.undo')}</Button>
      </div>
    </>
  );
}
