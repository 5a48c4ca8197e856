import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Empty } from '../parts/states.tsx';
import { FiveMinutes } from './five-minutes.tsx';
import { MailboxTrouble } from './mailbox-trouble.tsx';
import styles from './requests.module.css';
import { useMailbox } from './use-mailbox.ts';

/** L10: five minutes on the page of the day; where the mailbox is not open, the way to it. */
export function LiveFiveMinutes() {
  const { t } = useTranslation();
  const mailbox = useMailbox('mailbox', {});
  if (mailbox.error) return <MailboxTrouble error={mailbox.error} retry={() => void mailbox.refetch()} />;
  if (!mailbox.data) return null;
  if (mailbox.data.stage === 'open') return <Waiting />;
  return (
    <Empty
      action={
        <Link className={styles.link} href="/requests">
          {t('relief.openIt')}
        </Link>
      }
    >
      {t('relief.fiveLocked')}
    </Empty>
  );
}

function Waiting() {
  const requests = useMailbox('openRequests', {});
  if (requests.error) return <MailboxTrouble error={requests.error} retry={() => void requests.refetch()} />;
  return requests.data ? <FiveMinutes requests={requests.data.requests} /> : null;
}
