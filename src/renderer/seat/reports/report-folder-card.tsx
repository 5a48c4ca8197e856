import { FolderDown } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ReportFormat, reportFormats } from '../../../shared/report-format.ts';
import type { ReportFolder } from '../../../shared/seat-contract/report-folder.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { AnyOf } from '../../parts/chips.tsx';
import { Notice, Trouble } from '../../parts/states.tsx';
import { exampleFolder, FolderField } from '../folder-field.tsx';
import styles from './reports.module.css';
import { useNewReports } from './use-new-reports.ts';

/** L9: each new report into a folder. Off until somebody chooses one, it is one button; on, it says what it does. */
export function ReportFolderCard() {
  const { t } = useTranslation();
  const state = useSeat('reportFolder', {});
  const keep = useSeatCall('keepReports');
  const [isOpen, setOpen] = useState(false);
  if (state.error) return <Trouble error={state.error} retry={() => void state.refetch()} />;
  if (!state.data) return null; // a moment; the reports themselves do not wait for it
  const { kept } = state.data;
  const isStopped = keep.data?.kept === null && kept === null;
  if (!kept && !isOpen)
    return (
      <>
        {isStopped && <Notice>{t('leadReports.folder.stopped')}</Notice>}
        <Button kind="quiet" onPress={() => setOpen(true)}>
          <FolderDown size={18} aria-hidden />
          {t('leadReports.folder.title')}
        </Button>
      </>
    );
  const stop = () => keep.mutate({ to: null }, { onSuccess: () => setOpen(false) });
  return (
    <Card title={t('leadReports.folder.title')}>
      {keep.error && <Trouble error={keep.error} />}
      {kept ? (
        <Kept kept={kept} isPending={keep.isPending} onStop={stop} />
      ) : (
        <FolderForm
          isPending={keep.isPending}
          onBegin={(to) => keep.mutate({ to })}
          onCancel={() => setOpen(false)}
        />
      )}
    </Card>
  );
}

function Kept({ kept, isPending, onStop }: { kept: ReportFolder; isPending: boolean; onStop: () => void }) {
  const { t } = useTranslation();
  const saving = useNewReports();
  const formats = kept.formats.map((format) => t(`leadReports.format.${format}`)).join(t('desk.listGap'));
  const last = kept.saved.at(-1);
  return (
    <>
      <p className={styles.path}>{t('leadReports.folder.kept', { folder: kept.folder, formats })}</p>
      {saving.error && <Trouble error={saving.error} retry={() => void saving.refetch()} />}
      {!saving.error && (
        <p className={styles.path} role="status">
          {saving.isFetching && t('leadReports.folder.saving')}
          {!saving.isFetching && last && t('leadReports.folder.last', { file: last, n: kept.saved.length })}
          {!saving.isFetching && !last && t('leadReports.folder.none')}
        </p>
      )}
      <div>
        <Button isPending={isPending} onPress={onStop}>
          {t('leadReports.folder.stop')}
        </Button>
      </div>
    </>
  );
}

interface FolderFormProps {
  isPending: boolean;
  onBegin: (to: Omit<ReportFolder, 'saved'>) => void;
  onCancel: () => void;
}

function FolderForm({ isPending, onBegin, onCancel }: FolderFormProps) {
  const { t } = useTranslation();
  const [folder, setFolder] = useState('');
  const [formats, setFormats] = useState<ReportFormat[]>(['pdf']);
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (folder.trim() && formats.length > 0) onBegin({ folder: folder.trim(), formats });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p>{t('leadReports.folder.text')}</p>
      <FolderField
        label={t('leadReports.folder.folder')}
        help={t('leadReports.folder.help', { example: exampleFolder() })}
        fault={tried && !folder.trim() ? t('leadReports.folder.folderMissing') : undefined}
        value={folder}
        onChange={setFolder}
      />
      <AnyOf
        label={t('leadReports.folder.formats')}
        value={formats}
        onChange={setFormats}
        chips={reportFormats.map((id) => ({ id, text: t(`leadReports.format.${id}`) }))}
      />
      {tried && formats.length === 0 && <Notice tone="care">{t('leadReports.folder.formatsMissing')}</Notice>}
      <div className={styles.row}>
        <Button type="submit" isPending={isPending}>
          {t('leadReports.folder.keep')}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
