import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button as IconButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Pulse, pulseItems } from '../../../shared/pulse.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Card } from '../../parts/card.tsx';
import { useDates } from '../../parts/dates.ts';
import { Empty, Trouble, Waiting } from '../../parts/states.tsx';
import { UndoNotice } from '../../parts/undo-notice.tsx';
import { SubPage } from '../mine/sub-page.tsx';
import { EditPulse } from './edit-pulse.tsx';
import styles from './pulse.module.css';

/** Every pulse that was answered, to read, change or delete. */
export function PulsesPage() {
  const { t } = useTranslation();
  const dates = useDates('UTC');
  const pulses = useSeat('pulses', {});
  const [deleted, setDeleted] = useState<Pulse | null>(null);
  const remove = useSeatCall('deletePulse');
  const putBack = useSeatCall('putBackPulse');
  const error = remove.error ?? putBack.error;
  return (
    <SubPage title={t('pulse.listTitle')} back="/strain">
      <p>{t('pulse.listIntro')}</p>
      {pulses.error && <Trouble error={pulses.error} retry={() => void pulses.refetch()} />}
      {error && <Trouble error={error} />}
      {pulses.isPending && <Waiting />}
      {deleted && (
        <UndoNotice onUndo={() => putBack.mutate(deleted, { onSuccess: () => setDeleted(null) })}>
          {t('pulse.deleted', { date: dates.date(deleted.day) })}
        </UndoNotice>
      )}
      {pulses.data?.pulses.length === 0 && !deleted && (
        <Card>
          <Empty>{t('pulse.listEmpty')}</Empty>
        </Card>
      )}
      {pulses.data?.pulses.map((pulse) => (
        <PulseEntry
          key={pulse.id}
          pulse={pulse}
          onDelete={() => remove.mutate({ id: pulse.id }, { onSuccess: setDeleted })}
        />
      ))}
    </SubPage>
  );
}

function PulseEntry({ pulse, onDelete }: { pulse: Pulse; onDelete: () => void }) {
  const { t } = useTranslation();
  const date = useDates('UTC').date(pulse.day);
  const [isEditing, setEditing] = useState(false);
  return (
    <Card
      title={date}
      aside={
        <span className={styles.buttons}>
          <IconButton
            className={styles.icon ?? ''}
            aria-label={t('pulse.editThis', { date })}
            onPress={() => setEditing(true)}
          >
            <Pencil size={17} aria-hidden="true" />
          </IconButton>
          <IconButton
            className={styles.icon ?? ''}
            aria-label={t('pulse.deleteThis', { date })}
            onPress={onDelete}
          >
            <Trash2 size={17} aria-hidden="true" />
          </IconButton>
        </span>
      }
    >
      <dl className={styles.answers}>
        {pulseItems.map((item) => (
          <div key={item}>
            <dt>{t(`pulse.item.${item}`)}</dt>
            <dd>{t(`pulse.scale.${pulse[item]}`)}</dd>
          </div>
        ))}
      </dl>
      {pulse.theme && <p>{t('pulse.heard', { theme: t(`pulse.theme.${pulse.theme}`) })}</p>}
      {isEditing && <EditPulse pulse={pulse} onClose={() => setEditing(false)} />}
    </Card>
  );
}
