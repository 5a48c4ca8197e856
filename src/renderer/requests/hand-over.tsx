import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../shared/errors.ts';
import { Button } from '../parts/button.tsx';
import { SelectField } from '../parts/choice-field.tsx';
import { Empty, Notice, Waiting } from '../parts/states.tsx';
import { Switch } from '../parts/switch.tsx';
import type { OpenEntry } from './care-sheet.tsx';
import { Fingerprint } from './mailbox-card.tsx';
import { MailboxTrouble } from './mailbox-trouble.tsx';
import styles from './requests.module.css';
import { useMailbox, useMailboxCall } from './use-mailbox.ts';

/** An entry goes to a colleague: with the consent of the person it is about, and to a key that was compared. */
export function HandOver({ entry, onClose }: { entry: OpenEntry; onClose: () => void }) {
  const { t } = useTranslation();
  const fellows = useMailbox('fellows', {});
  const handOver = useMailboxCall('handOver');
  const [mailbox, setMailbox] = useState<number | null>(null);
  const [hasAgreed, setHasAgreed] = useState(false);
  const [isCompared, setIsCompared] = useState(false);
  const [tried, setTried] = useState(false);
  const { who } = entry.content;
  const all = fellows.data?.fellows ?? [];
  const to = all.find((each) => each.mailbox === mailbox);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (to && hasAgreed && isCompared)
      handOver.mutate({ record: entry.record, mailbox: to.mailbox, fingerprint: to.fingerprint });
  };
  if (fellows.error) return <MailboxTrouble error={fellows.error} retry={() => void fellows.refetch()} />;
  if (!fellows.data) return <Waiting />;
  if (all.length === 0) return <Empty>{t('care.handOver.none')}</Empty>;
  if (handOver.isSuccess)
    return (
      <Notice action={<Button onPress={onClose}>{t('common.close')}</Button>}>
        {t('care.handOver.done', { name: to?.name ?? '' })}
      </Notice>
    );
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p>{t('care.handOver.text')}</p>
      <Switch isOn={hasAgreed} onChange={setHasAgreed}>
        {t('care.handOver.asked', { who })}
      </Switch>
      <p className={styles.soft}>{t('care.handOver.askedHelp')}</p>
      <SelectField
        label={t('care.handOver.to')}
        value={mailbox}
        onChange={(chosen) => {
          setMailbox(chosen);
          setIsCompared(false);
        }}
        choices={all.map((each) => ({
          id: each.mailbox,
          text: each.name,
          also: t(`desk.${each.kind}`),
        }))}
      />
      {to && (
        <>
          <div>
            <p>{t('care.handOver.compare')}</p>
            <Fingerprint of={to.fingerprint} />
          </div>
          <Switch isOn={isCompared} onChange={setIsCompared}>
            {t('care.handOver.compared')}
          </Switch>
        </>
      )}
      {tried && !(to && hasAgreed && isCompared) && (
        <p role="alert" className={styles.fault}>
          {t('care.handOver.missing')}
        </p>
      )}
      {handOver.error instanceof Refusal && handOver.error.code === 'changedMeanwhile' ? (
        <Notice tone="care">{t('care.handOver.twice', { name: to?.name ?? '' })}</Notice>
      ) : (
        handOver.error && <MailboxTrouble error={handOver.error} />
      )}
      <div className={styles.row}>
        <Button type="submit" kind="primary" isPending={handOver.isPending}>
          {t('care.handOver.it')}
        </Button>
      </div>
    </form>
  );
}
