import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Day, dayAt } from '../../shared/clock.ts';
import type { Away } from '../../shared/hub-contract/relief.ts';
import { deskKey, useDesk, useDeskCall } from '../clients/use-desk.ts';
import { DeskTrouble } from '../desk/desk-trouble.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { SelectField } from '../parts/choice-field.tsx';
import { useDates } from '../parts/dates.ts';
import { DayField } from '../parts/day-field.tsx';
import { useSituation } from '../seat/situation.ts';
import styles from './requests.module.css';
import { useMailbox } from './use-mailbox.ts';

const nobody = 0;

/** L11: away until a day, and who covers: said by oneself, seen by whoever is about to write. */
export function AwayCard() {
  const { t } = useTranslation();
  const own = useDesk('ownAway', {});
  const queries = useQueryClient();
  const set = useDeskCall('setAway', {
    onSuccess: (said) => queries.setQueryData(deskKey('ownAway', {}), said),
  });
  return (
    <Card title={t('relief.away.title')}>
      <p className={`${styles.soft} ${styles.prose}`}>{t('relief.away.text')}</p>
      {own.error && <DeskTrouble error={own.error} retry={() => void own.refetch()} />}
      {set.error && <DeskTrouble error={set.error} />}
      {own.data?.away ? (
        <AwayNow away={own.data.away} busy={set.isPending} onBack={() => set.mutate({ away: null })} />
      ) : (
        own.data && <SayAway busy={set.isPending} onSay={(away) => set.mutate({ away })} />
      )}
    </Card>
  );
}

function AwayNow({ away, busy, onBack }: { away: Away; busy: boolean; onBack: () => void }) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const fellows = useMailbox('fellows', {}).data?.fellows ?? [];
  const cover = fellows.find(({ mailbox }) => mailbox === away.cover)?.name ?? 'none';
  return (
    <>
      <p role="status">{t('relief.away.now', { day: dates.day(away.until), cover })}</p>
      <div className={styles.row}>
        <Button isPending={busy} onPress={onBack}>
          {t('relief.away.back')}
        </Button>
      </div>
    </>
  );
}

function SayAway({ busy, onSay }: { busy: boolean; onSay: (away: Away) => void }) {
  const { t } = useTranslation();
  const { now, zone } = useSituation();
  const fellows = useMailbox('fellows', {}).data?.fellows ?? [];
  const [until, setUntil] = useState<Day | null>(null);
  const [cover, setCover] = useState(nobody);
  const [tried, setTried] = useState(false);
  const isDay = until !== null && until >= dayAt(now, zone);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isDay) onSay({ until, cover: cover === nobody ? null : cover });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <DayField
        label={t('relief.away.until')}
        value={until}
        onChange={setUntil}
        fault={tried && !isDay ? t('relief.away.missing') : undefined}
      />
      <SelectField
        label={t('relief.away.cover')}
        value={cover}
        onChange={setCover}
        choices={[
          { id: nobody, text: t('relief.away.nobody') },
          ...fellows.map(({ mailbox, name, kind }) => ({ id: mailbox, text: name, also: t(`desk.${kind}`) })),
        ]}
      />
      <div className={styles.row}>
        <Button type="submit" isPending={busy}>
          {t('relief.away.say')}
        </Button>
      </div>
    </form>
  );
}
