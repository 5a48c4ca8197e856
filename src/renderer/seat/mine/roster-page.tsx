import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterPreview } from '../../../shared/seat-contract/roster.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { FileButton } from '../../parts/file-button.tsx';
import { Empty, Notice, Trouble, Waiting } from '../../parts/states.tsx';
import { Group } from './group.tsx';
import styles from './mine.module.css';
import { RosterFound } from './roster-found.tsx';
import { ShiftTable } from './shift-table.tsx';
import { SubPage } from './sub-page.tsx';

/** S17: shifts and breaks from a calendar or a table: look first, then take, and undo. */
export function RosterPage() {
  const { t } = useTranslation();
  const [content, setContent] = useState<string | null>(null);
  const [done, setDone] = useState<'taken' | 'cleared' | 'undone' | null>(null);
  const preview = useSeatCall('previewRoster');
  const take = useSeatCall('takeRoster');
  const undo = useSeatCall('undoRoster');

  function read(file: string, who: string | null): void {
    setContent(file);
    setDone(null);
    preview.mutate({ content: file, who });
  }
  function close(what: typeof done): void {
    setContent(null);
    setDone(what);
    preview.reset();
  }
  const found: RosterPreview | undefined = preview.data;
  const error = preview.error ?? take.error ?? undo.error;
  return (
    <SubPage title={t('breaks.roster.title')}>
      <p>{t('breaks.roster.intro')}</p>
      {error && <Trouble error={error} />}
      {done && (
        <Notice
          action={
            done !== 'undone' && (
              <Button onPress={() => undo.mutate({}, { onSuccess: () => setDone('undone') })}>
                {t('common.undo')}
              </Button>
            )
          }
        >
          {t(`breaks.roster.${done}`)}
        </Notice>
      )}
      {content !== null && found ? (
        <RosterFound
          found={found}
          isTaking={take.isPending}
          onWho={(who) => read(content, who)}
          onTake={() => take.mutate({ content, who: found.who }, { onSuccess: () => close('taken') })}
          onLeave={() => close(null)}
        />
      ) : (
        <>
          <div className={styles.row}>
            <FileButton accept={['.ics', '.csv', '.txt', '.tsv']} onFile={(file) => read(file, null)}>
              {t('breaks.roster.choose')}
            </FileButton>
          </div>
          <p className={styles.soft}>{t('breaks.roster.columnsHelp')}</p>
          {preview.isPending && <Waiting>{t('breaks.roster.reading')}</Waiting>}
          <Coming onCleared={() => close('cleared')} />
        </>
      )}
    </SubPage>
  );
}

/** What the roster in the journal says of the next days. */
function Coming({ onCleared }: { onCleared: () => void }) {
  const { t } = useTranslation();
  const roster = useSeat('roster', {});
  const clear = useSeatCall('clearRoster');
  if (roster.error) return <Trouble error={roster.error} retry={() => void roster.refetch()} />;
  if (!roster.data) return <Waiting />;
  const { shifts, lastDay } = roster.data;
  if (lastDay === null) return <Empty>{t('breaks.roster.none')}</Empty>;
  return (
    <Group title={t('breaks.roster.coming')}>
      {shifts.length > 0 ? <ShiftTable shifts={shifts} /> : <p>{t('breaks.roster.noneSoon')}</p>}
      {clear.error && <Trouble error={clear.error} />}
      <div className={styles.row}>
        <Button
          kind="quiet"
          isPending={clear.isPending}
          onPress={() => clear.mutate({}, { onSuccess: onCleared })}
        >
          {t('breaks.roster.clear')}
        </Button>
      </div>
    </Group>
  );
}
