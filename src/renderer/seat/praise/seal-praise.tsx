import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { dayAt } from '../../../shared/clock.ts';
import { Refusal } from '../../../shared/errors.ts';
import { bytesLeft, replyText } from '../../../shared/note.ts';
import type { Introduced } from '../../../shared/seat-contract/praise.ts';
import { useSeatClient } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/choice-field.tsx';
import { TextField } from '../../parts/field.tsx';
import { Notice, Trouble, Waiting } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import styles from './praise.module.css';

/** Praise that only one seat can open, to those who introduced themselves to the lead at the desk. */
export function SealPraise() {
  const { t } = useTranslation();
  const seat = useSeatClient();
  const asked = useQuery({
    queryKey: ['desk', 'mailbox', 'introductions'], // forgotten with all else when the mailbox is locked
    queryFn: () => seat.call('introductions', {}),
  });
  if (asked.error instanceof Refusal && asked.error.code === 'mailboxLocked')
    return (
      <p>
        {t('praise.seal.locked')} <Link href="/requests">{t('praise.seal.toMailbox')}</Link>
      </p>
    );
  if (asked.error) return <Trouble error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Waiting />;
  const { introductions } = asked.data;
  return introductions.length === 0 ? (
    <p>{t('praise.seal.none')}</p>
  ) : (
    <SealForm introduced={introductions} />
  );
}

function SealForm({ introduced }: { introduced: readonly Introduced[] }) {
  const { t } = useTranslation();
  const seat = useSeatClient();
  const { now, zone } = useSituation();
  const [note, setNote] = useState(introduced[0]?.note ?? '');
  const [what, setWhat] = useState('');
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const to = introduced.find((each) => each.note === note) ?? introduced[0];
  const praise = { day: dayAt(now, zone), what: what.trim(), why: why.trim() };
  const over = -bytesLeft(replyText({ answer: 'praise', ...praise }));
  const send = useMutation({
    mutationFn: async (to: Introduced) => {
      await seat.call('sealPraise', { note: to.note, praise });
      return to.name;
    },
    onSuccess: () => {
      setWhat('');
      setWhy('');
      setTried(false);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (to && praise.what && praise.why && over <= 0) send.mutate(to);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p>{t('praise.seal.text')}</p>
      <SelectField
        label={t('praise.seal.to')}
        value={to?.note ?? null}
        onChange={setNote}
        choices={introduced.map(({ note: id, name: text }) => ({ id, text }))}
      />
      <TextField
        label={t('praise.what')}
        value={what}
        onChange={setWhat}
        fault={tried && !praise.what ? t('praise.whatMissing') : undefined}
      />
      <TextField
        label={t('praise.why')}
        value={why}
        onChange={setWhy}
        fault={tried && !praise.why ? t('praise.whyMissing') : undefined}
      />
      {over > 0 && <Notice tone="care">{t('praise.seal.tooLong', { over })}</Notice>}
      {send.error && <Trouble error={send.error} />}
      {send.isSuccess && <Notice>{t('praise.seal.sent', { name: send.data })}</Notice>}
      <div>
        <Button type="submit" isPending={send.isPending} isDisabled={over > 0}>
          {t('praise.seal.send')}
        </Button>
      </div>
    </form>
  );
}
