import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SnapshotState } from '../../../shared/seat-contract/moving.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useDates } from '../../parts/dates.ts';
import { Notice, Trouble, Waiting } from '../../parts/states.tsx';
import { exampleFolder, FolderField } from '../folder-field.tsx';
import { useSituation } from '../situation.ts';
import { Group } from './group.tsx';
import styles from './mine.module.css';
import { SubPage } from './sub-page.tsx';

/** S18: the encrypted snapshot, where it goes, and how to carry on with it elsewhere. */
export function MovePage() {
  const { t } = useTranslation();
  const snapshot = useSeat('snapshot', {});
  return (
    <SubPage title={t('moving.page.title')}>
      <p>{t('moving.page.intro')}</p>
      <p>{t('moving.page.when')}</p>
      {snapshot.error && <Trouble error={snapshot.error} retry={() => void snapshot.refetch()} />}
      {snapshot.data ? <Snapshot state={snapshot.data} /> : !snapshot.error && <Waiting />}
      <Group title={t('moving.page.howTitle')}>
        <ol>
          <li>{t('moving.page.how.lock')}</li>
          <li>{t('moving.page.how.open')}</li>
          <li>{t('moving.page.how.erase')}</li>
        </ol>
        <p className={styles.soft}>{t('moving.page.twice')}</p>
      </Group>
    </SubPage>
  );
}

function Snapshot({ state }: { state: SnapshotState }) {
  const { t } = useTranslation();
  const keep = useSeatCall('keepSnapshots');
  const stopped = keep.data?.folder === null && state.folder === null;
  return (
    <>
      {keep.error && <Trouble error={keep.error} />}
      {stopped && <Notice>{t('moving.page.stopped')}</Notice>}
      {state.folder === null ? (
        <ChooseFolder
          offered={state.offered}
          isPending={keep.isPending}
          onChoose={(folder) => keep.mutate({ folder })}
        />
      ) : (
        <Kept state={state} isPending={keep.isPending} onKeep={(folder) => keep.mutate({ folder })} />
      )}
    </>
  );
}

interface ChooseFolderProps {
  offered: string | null;
  isPending: boolean;
  onChoose: (folder: string) => void;
}

function ChooseFolder({ offered, isPending, onChoose }: ChooseFolderProps) {
  const { t } = useTranslation();
  const [folder, setFolder] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (folder.trim()) onChoose(folder.trim());
  };
  return (
    <>
      {offered && (
        <Card title={t('moving.page.offered')}>
          <p>{offered}</p>
          <div>
            <Button kind="primary" isPending={isPending} onPress={() => onChoose(offered)}>
              {t('moving.page.useOffered')}
            </Button>
          </div>
        </Card>
      )}
      <form className={styles.form} onSubmit={submit}>
        <FolderField
          label={t('moving.page.folder')}
          help={t('moving.page.folderHelp', { example: exampleFolder() })}
          value={folder}
          onChange={setFolder}
        />
        <div>
          <Button type="submit" kind={offered ? 'plain' : 'primary'} isPending={isPending}>
            {t('moving.page.keep')}
          </Button>
        </div>
      </form>
    </>
  );
}

interface KeptProps {
  state: SnapshotState;
  isPending: boolean;
  onKeep: (folder: string | null) => void;
}

function Kept({ state: { folder, file, savedAt, reachable }, isPending, onKeep }: KeptProps) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  return (
    <Card>
      <p>{t('moving.page.kept', { file: file ?? '', folder: folder ?? '' })}</p>
      {reachable ? (
        <p role="status">
          {savedAt === null
            ? t('moving.page.notThere')
            : t('moving.page.saved', { when: dates.moment(savedAt) })}
        </p>
      ) : (
        <Notice tone="care">{t('moving.page.unreachable')}</Notice>
      )}
      <div className={styles.row}>
        <Button isPending={isPending} isDisabled={!reachable} onPress={() => onKeep(folder)}>
          {t('moving.page.again')}
        </Button>
        <Button kind="quiet" onPress={() => onKeep(null)}>
          {t('moving.page.stop')}
        </Button>
      </div>
    </Card>
  );
}
