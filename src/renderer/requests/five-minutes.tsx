import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplyContent } from '../../shared/note.ts';
import type { OpenedRequest } from '../../shared/seat-contract/mailbox.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { useDates } from '../parts/dates.ts';
import { Notice } from '../parts/states.tsx';
import { useSituation } from '../seat/situation.ts';
import { MailboxTrouble } from './mailbox-trouble.tsx';
import styles from './requests.module.css';
import { SlotMark } from './slot-mark.tsx';
import { useMailboxCall } from './use-mailbox.ts';

const answers = ['now', 'soon', 'other'] as const;
type Answer = (typeof answers)[number];

/** Whether somebody still waits for five minutes. */
export const waits = ({ opened, state }: OpenedRequest) =>
  opened?.content.kind === 'fiveMinutes' && (state === 'sent' || state === 'read');

/** L10: who needs five minutes now, the longest waiting first, each answered with one tap. */
export function FiveMinutes({ requests }: { requests: readonly OpenedRequest[] }) {
  const { t } = useTranslation();
  const [answered, setAnswered] = useState<Answer | null>(null);
  // Here, not beside the request: that one goes from the list before the call has ended, and what comes after it with it.
  const answer = useMailboxCall('answerRequest');
  const waiting = requests.filter(waits).toSorted((a, b) => a.at - b.at);
  const replyOf = (what: Answer): ReplyContent =>
    what === 'other'
      ? { answer: 'words', words: t('requests.five.otherWords') }
      : { answer: what, words: '' };
  const say = (note: string, what: Answer) =>
    answer.mutate({ note, reply: replyOf(what) }, { onSuccess: () => setAnswered(what) });
  return (
    <Card title={t('requests.five.title')} tone={waiting.length > 0 ? 'care' : 'plain'}>
      <div aria-live="polite">
        {waiting.length === 0 && <p>{t('requests.five.none')}</p>}
        <ul className={styles.waiting}>
          {waiting.map((request) => (
            <li key={request.note}>
              <Waiting
                request={request}
                isBusy={answer.isPending}
                error={answer.variables?.note === request.note ? answer.error : null}
                onAnswer={(what) => say(request.note, what)}
              />
            </li>
          ))}
        </ul>
      </div>
      {answered && <Notice>{t('requests.five.done', { what: t(`requests.five.${answered}`) })}</Notice>}
    </Card>
  );
}

interface WaitingProps {
  request: OpenedRequest;
  isBusy: boolean;
  /** What kept this one from being answered. */
  error: unknown;
  onAnswer: (what: Answer) => void;
}

function Waiting({ request, isBusy, error, onAnswer }: WaitingProps) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const read = useMailboxCall('readRequest');
  const { note, at, opened, state } = request;
  const trouble = error ?? read.error;
  const words = opened?.content.words ?? '';
  const raised = t('requests.five.raised', { time: dates.time(at) });
  const name = opened?.content.name ?? null;
  return (
    <>
      <div className={styles.who}>
        {opened && <SlotMark slot={opened.slot} />}
        {name !== null && <strong dir="auto">{name}</strong>}
        <span className={styles.soft}>{raised}</span>
        {words && state === 'sent' && (
          <Button kind="quiet" isPending={read.isPending} onPress={() => read.mutate({ note })}>
            {t('requests.five.withWords')}
          </Button>
        )}
      </div>
      <div className={styles.row} role="group" aria-label={name === null ? raised : `${name}, ${raised}`}>
        {answers.map((what) => (
          <Button key={what} isDisabled={isBusy} onPress={() => onAnswer(what)}>
            {t(`requests.five.${what}`)}
          </Button>
        ))}
      </div>
      {words && state === 'read' && (
        <p className={`${styles.words} ${styles.whole}`} dir="auto">
          {words}
        </p>
      )}
      {trouble !== null && <MailboxTrouble error={trouble} />}
    </>
  );
}
