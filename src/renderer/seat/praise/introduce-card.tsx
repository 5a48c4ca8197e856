import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OwnIntroduction } from '../../../shared/seat-contract/praise.ts';
import type { Recipient } from '../../../shared/seat-contract/hands.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { OneOf } from '../../parts/chips.tsx';
import { useDates } from '../../parts/dates.ts';
import { TextField } from '../../parts/field.tsx';
import { Trouble } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import styles from './praise.module.css';

/** By choice only: a lead learns a name, until it is taken back or has run out. */
export function IntroduceCard({ introductions }: { introductions: readonly OwnIntroduction[] }) {
  const { t, i18n } = useTranslation();
  const names = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
  const hands = useSeat('hands', {});
  const known = new Set(introductions.map(({ to }) => to.mailbox));
  const leads = (hands.data?.recipients ?? []).filter(
    ({ kind, mailbox }) => kind === 'lead' && !known.has(mailbox),
  );
  const confirmed = leads.filter(({ trust }) => trust === 'confirmed');
  const left = hands.data?.left.note ?? null;
  return (
    <Card title={t('praise.seat.introduce.title')}>
      <p>{t('praise.seat.introduce.text')}</p>
      <p className={styles.soft}>{t('praise.seat.introduce.link')}</p>
      <Introductions introductions={introductions} />
      {hands.error && <Trouble error={hands.error} retry={() => void hands.refetch()} />}
      {hands.data && leads.length === 0 && introductions.length === 0 && (
        <p>{t('praise.seat.introduce.none')}</p>
      )}
      {leads.length > 0 && confirmed.length === 0 && (
        <p>
          {t('praise.seat.introduce.confirm', { names: names.format(leads.map(({ name }) => name)) })}{' '}
          <Link href="/hands">{t('praise.seat.introduce.toHands')}</Link>
        </p>
      )}
      {confirmed.length > 0 && <IntroduceForm leads={confirmed} left={left} />}
    </Card>
  );
}

function Introductions({ introductions }: { introductions: readonly OwnIntroduction[] }) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const takeBack = useSeatCall('takeBackIntroduction');
  const dismiss = useSeatCall('forgetNote');
  const said = ({ state, name: own, to, until }: OwnIntroduction) => {
    if (state === 'there')
      return t('praise.seat.introduce.sent', { name: to.name, own, day: dates.moment(until) });
    if (state === 'waiting') return t('praise.seat.introduce.waiting', { name: to.name });
    return t(`praise.seat.introduce.${state}`);
  };
  return (
    <>
      {takeBack.error && <Trouble error={takeBack.error} />}
      {dismiss.error && <Trouble error={dismiss.error} />}
      <ul className={styles.own}>
        {introductions.map((each) => (
          <li key={each.id}>
            <p dir="auto" role="status">
              {said(each)}
            </p>
            {each.why && <p>{t(`errors.${each.why}`)}</p>}
            {each.state === 'refused' && (
              <Button
                kind="quiet"
                aria-label={`${t('praise.seat.introduce.dismiss')}: ${each.to.name}`}
                onPress={() => dismiss.mutate({ id: each.id })}
              >
                {t('praise.seat.introduce.dismiss')}
              </Button>
            )}
            {(each.state === 'there' || each.state === 'waiting') && (
              <Button
                kind="quiet"
                aria-label={`${t('praise.seat.introduce.takeBack')}: ${each.to.name}`}
                onPress={() => takeBack.mutate({ id: each.id })}
              >
                {t('praise.seat.introduce.takeBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function IntroduceForm({ leads, left }: { leads: readonly Recipient[]; left: number | null }) {
  const { t } = useTranslation();
  const introduce = useSeatCall('introduce');
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  const to = leads.find(({ mailbox }) => mailbox === chosen) ?? leads[0];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (to && name.trim()) introduce.mutate({ to: to.mailbox, name: name.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div>
        <p className={styles.label}>{t('praise.seat.introduce.to')}</p>
        <OneOf
          label={t('praise.seat.introduce.to')}
          value={to?.mailbox ?? null}
          onChoose={setChosen}
          chips={leads.map(({ mailbox: id, name: text }) => ({ id, text }))}
        />
      </div>
      <TextField
        label={t('praise.seat.introduce.name')}
        value={name}
        onChange={setName}
        fault={tried && !name.trim() ? t('praise.seat.introduce.nameMissing') : undefined}
      />
      {left !== null && <p className={styles.soft}>{t('praise.seat.introduce.left', { count: left })}</p>}
      {introduce.error && <Trouble error={introduce.error} />}
      <div>
        <Button type="submit" isPending={introduce.isPending} isDisabled={left === 0}>
          {t('praise.seat.introduce.send')}
        </Button>
      </div>
    </form>
  );
}
