import { useTranslation } from 'react-i18next';
import { type ErrorCode, Refusal } from '../../shared/errors.ts';
import { DeskTrouble } from '../desk/desk-trouble.tsx';
import { Notice } from '../parts/states.tsx';

/** Codes that mean something else at a mailbox than at a journal. */
const own = [
  'wrongPassphrase',
  'tooManyTries',
  'keystoreLost',
  'badInput',
  'notAllowed',
  'notFound',
  'noteClosed',
  'noteUnreadable',
  'tooLarge',
  'mailboxGone',
  'changedMeanwhile',
] as const satisfies readonly ErrorCode[];

/** What went wrong at a mailbox, in words, and a way to try again where that can help. */
export function MailboxTrouble({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const code = own.find((code) => error instanceof Refusal && error.code === code);
  if (!code) return <DeskTrouble error={error} {...(retry && { retry })} />;
  return <Notice tone="care">{t(`requests.trouble.${code}`)}</Notice>;
}
