import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../../../shared/check-in.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { useDates } from '../../parts/dates.ts';
import { FileButton } from '../../parts/file-button.tsx';
import { Notice, Trouble, Waiting } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import { ImportFound } from './import-found.tsx';
import styles from './mine.module.css';
import { SubPage } from './sub-page.tsx';

/** S13: an export of one's own, or Daylio's: look first, then take, and undo. */
export function ImportPage() {
  const { t } = useTranslation();
  const [file, setFile] = useState<{ content: string; moods: Record<string, Step> } | null>(null);
  const preview = useSeatCall('previewImport');
  const take = useSeatCall('takeImport');

  function close(): void {
    setFile(null);
    preview.reset();
  }
  function read(content: string): void {
    take.reset();
    const moods = {};
    setFile({ content, moods });
    preview.mutate({ content, moods });
  }
  const error = preview.error ?? take.error;
  return (
    <SubPage title={t('keep.import.title')} back="/mine/copy">
      <p>{t('keep.import.intro')}</p>
      {error && <Trouble error={error} />}
      {take.data && <Notice>{t('keep.import.taken', { count: take.data.records })}</Notice>}
      {file && preview.data ? (
        <ImportFound
          found={preview.data}
          moods={file.moods}
          isTaking={take.isPending}
          onMood={(name, step) => setFile({ ...file, moods: { ...file.moods, [name]: step } })}
          onTake={() => take.mutate(file, { onSuccess: close })}
          onLeave={close}
        />
      ) : (
        <>
          <div className={styles.row}>
            <FileButton accept={['.json', '.csv', '.txt']} onFile={read}>
              {t('keep.import.choose')}
            </FileButton>
          </div>
          {preview.isPending && <Waiting>{t('keep.import.reading')}</Waiting>}
          <LastOne />
        </>
      )}
    </SubPage>
  );
}

/** The last import, as long as it can be taken back. */
function LastOne() {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const last = useSeat('lastImport', {});
  const undo = useSeatCall('undoImport');
  if (last.error) return <Trouble error={last.error} retry={() => void last.refetch()} />;
  if (undo.error) return <Trouble error={undo.error} />;
  const { last: one = null } = last.data ?? {};
  if (!one) return undo.isSuccess ? <Notice>{t('keep.import.undone')}</Notice> : null;
  return (
    <>
      <p>{t('keep.import.last', { when: dates.moment(one.at), count: one.records })}</p>
      <div>
        <Button isPending={undo.isPending} onPress={() => undo.mutate({})}>
          {t('keep.import.undo')}
        </Button>
      </div>
    </>
  );
}
