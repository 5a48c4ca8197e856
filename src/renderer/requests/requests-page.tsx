import { useTranslation } from 'react-i18next';
import type { OpenedRequest } from '../../shared/seat-contract/mailbox.ts';
import { Empty, Waiting } from '../parts/states.tsx';
import { AwayCard } from './away-card.tsx';
import { FiveMinutes, waits } from './five-minutes.tsx';
import { MailboxCard } from './mailbox-card.tsx';
import { MailboxGate } from './mailbox-gate.tsx';
import { MailboxTrouble } from './mailbox-trouble.tsx';
import { RequestItem } from './request-item.tsx';
import styles from './requests.module.css';
import { useMailbox } from './use-mailbox.ts';

/** L3: raised hands, opened on this computer; whoever waits for five minutes first. */
export function RequestsPage() {
  const { t } = useTranslation();
  return (
    <MailboxGate title={t('requests.pages.requests')}>
      <Requests />
    </MailboxGate>
  );
}

function Requests() {
  const { t } = useTranslation();
  const state = useMailbox('mailbox', {}).data;
  const requests = useMailbox('openRequests', {});
  const all = newestFirst(requests.data?.requests ?? []);
  const others = all.filter((request) => !waits(request));
  return (
    <>
      {requests.error && <MailboxTrouble error={requests.error} retry={() => void requests.refetch()} />}
      {requests.data && (
        <div className={`${styles.page} no-print`}>
          <FiveMinutes requests={all} />
          {all.length === 0 ? (
            <Empty>{t('requests.list.empty')}</Empty>
          ) : (
            <ul className={styles.list}>
              {others.map((request) => (
                <li key={request.note}>
                  <RequestItem request={request} all={all} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {requests.isPending && <Waiting />}
      <div className="no-print">
        <AwayCard />
      </div>
      {state && <MailboxCard state={state} />}
    </>
  );
}

function newestFirst(requests: readonly OpenedRequest[]): OpenedRequest[] {
  return requests.toSorted((a, b) => b.at - a.at);
}
