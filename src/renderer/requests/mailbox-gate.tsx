import type { ReactNode } from 'react';
import { Waiting } from '../parts/states.tsx';
import { BringMailbox, OpenMailbox, SetUpMailbox } from './mailbox-doors.tsx';
import { MailboxTrouble } from './mailbox-trouble.tsx';
import { useForgetWhile, useMailbox } from './use-mailbox.ts';

/** A page of the open mailbox, or in its place the door that leads there. */
export function MailboxGate({ title, children }: { title: string; children: ReactNode }) {
  const mailbox = useMailbox('mailbox', {});
  const stage = mailbox.data?.stage;
  useForgetWhile(stage !== undefined && stage !== 'open');
  const trouble = mailbox.error && (
    <MailboxTrouble error={mailbox.error} retry={() => void mailbox.refetch()} />
  );
  return (
    <>
      <h1>{title}</h1>
      {trouble}
      {!mailbox.data ? (
        !trouble && <Waiting />
      ) : stage === 'notSetUp' ? (
        <SetUpMailbox />
      ) : stage === 'elsewhere' ? (
        <BringMailbox />
      ) : stage === 'locked' ? (
        <OpenMailbox state={mailbox.data} />
      ) : (
        children
      )}
    </>
  );
}
