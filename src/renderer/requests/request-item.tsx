import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OpenedRequest } from '../../shared/seat-contract/mailbox.ts';
import { Button } from '../parts/button.tsx';
import { useDates } from '../parts/dates.ts';
import { useSituation } from '../seat/situation.ts';
import { useCareSheet } from './care-sheet.tsx';
import { MailboxTrouble } from './mailbox-trouble.tsx';
import { ReplyForm } from './reply-form.tsx';
import styles from './requests.module.css';
import { SlotMark } from './slot-mark.tsx';
import { useMailbox, useMailboxCall } from './use-mailbox.ts';

interface RequestItemProps {
  request: OpenedRequest;
  /** All there are, to tell whether the same person wrote before. */
  all: readonly OpenedRequest[];
}

/** One raised hand. What it says shows once it was deliberately read, which its sender is told. */
export function RequestItem({ request, all }: RequestItemProps) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const { at, state, second, opened } = request;
  const others = opened ? all.filter((other) => other.opened?.slot === opened.slot).length - 1 : 0;
  return (
    <article className={styles.request}>
      <h2 className={styles.what}>
        {opened && <SlotMark slot={opened.slot} />}
        {opened ? t(`requests.kind.${opened.content.kind}`) : t('requests.list.closed')}
      </h2>
      <p className={styles.soft}>
        {dates.moment(at)} · {t(`requests.state.${state}`)}
      </p>
      {second && <p className={styles.soft}>{t('requests.list.second')}</p>}
      {others > 0 && <p className={styles.soft}>{t('requests.list.same', { count: others })}</p>}
      {opened ? (
        <Opened request={request} opened={opened} />
      ) : (
        <p className={styles.prose}>{t('requests.list.whyClosed')}</p>
      )}
    </article>
  );
}

function Opened({
  request: { note, state },
  opened: { content, slot },
}: {
  request: OpenedRequest;
  opened: NonNullable<OpenedRequest['opened']>;
}) {
  const { t } = useTranslation();
  const read = useMailboxCall('readRequest');
  const entries = useMailbox('careList', {}).data?.entries ?? [];
  const sheet = useCareSheet();
  const [answering, setAnswering] = useState(false);
  const onCare = entries.some((entry) => !entry.closed && entry.content?.slot === slot);

  if (state === 'sent')
    return (
      <>
        {read.error && <MailboxTrouble error={read.error} />}
        <div className={styles.row}>
          <Button isPending={read.isPending} onPress={() => read.mutate({ note })}>
            {t('requests.list.read')}
          </Button>
          <span className={styles.soft}>{t('requests.list.readText')}</span>
        </div>
      </>
    );
  return (
    <>
      <p className={styles.words} dir="auto">
        {content.words || <span className={styles.soft}>{t('requests.list.noWords')}</span>}
      </p>
      {content.name !== null && <p dir="auto">{t('requests.list.named', { name: content.name })}</p>}
      {answering ? (
        <ReplyForm note={note} kind={content.kind} onClose={() => setAnswering(false)} />
      ) : (
        <div className={styles.row}>
          <Button onPress={() => setAnswering(true)}>{t('requests.list.answer')}</Button>
          {onCare ? (
            <Link className={styles.link} href="/care">
              {t('requests.list.onCare')}
            </Link>
          ) : (
            <Button kind="quiet" onPress={() => sheet.begin({ note, slot, who: content.name ?? '' })}>
              {t('requests.list.toCare')}
            </Button>
          )}
        </div>
      )}
      {sheet.sheet}
    </>
  );
}
