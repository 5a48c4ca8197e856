import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bytesLeft, type NoteKind, type ReplyContent, replyText } from '../../shared/note.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/states.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { MailboxTrouble } from './mailbox-trouble.tsx';
import styles from './requests.module.css';
import { useMailboxCall } from './use-mailbox.ts';

/** Sentences to begin with, by what was asked; each may be changed before it goes. */
const beginnings = {
  talk: ['talk.thanks', 'talk.today', 'talk.walk'],
  fiveMinutes: ['fiveMinutes.take', 'fiveMinutes.ten', 'fiveMinutes.code'],
  wrongAtWork: ['wrongAtWork.thanks', 'wrongAtWork.more', 'wrongAtWork.known'],
} as const satisfies Record<NoteKind, readonly string[]>;

/** From here on it is said how much room is left. */
const nearTheEnd = 120;

interface ReplyFormProps {
  note: string;
  kind: NoteKind;
  onClose: () => void;
}

/** An answer, sealed for the sender alone. What was typed stays while it cannot be sent. */
export function ReplyForm({ note, kind, onClose }: ReplyFormProps) {
  const { t } = useTranslation();
  const answer = useMailboxCall('answerRequest');
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const reply: ReplyContent = { answer: 'words', words: words.trim() };
  const left = bytesLeft(replyText(reply));

  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reply.words && left >= 0) answer.mutate({ note, reply });
  };
  if (answer.isSuccess)
    return (
      <Notice action={<Button onPress={onClose}>{t('common.close')}</Button>}>
        {t('requests.reply.sent')}
      </Notice>
    );
  return (
    <form className={styles.form} onSubmit={send} aria-label={t('requests.reply.title')} noValidate>
      <div className={styles.row} role="group" aria-label={t('requests.reply.begin')}>
        {beginnings[kind].map((beginning) => (
          <Button key={beginning} kind="quiet" onPress={() => setWords(t(`requests.reply.${beginning}`))}>
            {t(`requests.reply.${beginning}`)}
          </Button>
        ))}
      </div>
      <TextArea label={t('requests.reply.words')} value={words} onChange={setWords} maxLength={500} />
      <p role="status" className={left < 0 ? styles.fault : styles.soft}>
        {left < 0
          ? t('requests.reply.long')
          : tried && !reply.words
            ? t('requests.reply.missing')
            : left < nearTheEnd
              ? t('requests.reply.left')
              : t('requests.reply.sealed')}
      </p>
      {answer.error && <MailboxTrouble error={answer.error} />}
      <div className={styles.row}>
        <Button type="submit" kind="primary" isPending={answer.isPending} isDisabled={left < 0}>
          {t('requests.reply.send')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
