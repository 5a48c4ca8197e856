import { mailboxFingerprint } from '../../protocol/mailbox-key.ts';
import type { mailboxCalls as mailboxContract } from '../../shared/seat-contract/mailbox.ts';
import type { sealedPraiseCalls as sealedPraiseContract } from '../../shared/seat-contract/praise.ts';
import type { SeatHandlers } from '../answer.ts';
import type { AtDesk } from './at-desk.ts';
import { careList, handOver, newCareRecord, putCare } from './care.ts';
import { answerRequest, openIntroductions, openRequests } from './requests.ts';

export type MailboxCalls = Pick<
  SeatHandlers,
  keyof typeof mailboxContract | keyof typeof sealedPraiseContract
>;

/** What the mailbox at the desk answers, for `answerAll`. */
export function mailboxCalls({ mailbox, ask, listening }: AtDesk): MailboxCalls {
  return {
    mailbox: async () => mailbox().state(),
    setUpMailbox: async ({ passphrase, anew }) => mailbox().setUp(passphrase, anew),
    openMailbox: async ({ passphrase }) => mailbox().open(passphrase),
    async lockMailbox() {
      listening.stop();
      return mailbox().lock();
    },
    importMailbox: async ({ text, filePassphrase, passphrase }) =>
      mailbox().import(text, filePassphrase, passphrase),
    exportMailbox: async ({ passphrase }) => mailbox().export(passphrase),
    async openRequests() {
      const requests = await openRequests(ask, await mailbox().keys());
      listening.begin();
      return { requests };
    },
    mailboxLive: () => ({ live: listening.isLive() }),
    async readRequest({ note }) {
      await mailbox().keys();
      return ask('readNote', { note });
    },
    async answerRequest({ note, reply }) {
      await answerRequest(ask, await mailbox().keys(), note, reply);
      return {};
    },
    introductions: async () => ({ introductions: await openIntroductions(ask, await mailbox().keys()) }),
    async sealPraise({ note, praise }) {
      await answerRequest(ask, await mailbox().keys(), note, { answer: 'praise', ...praise });
      return {};
    },
    careList: async () => ({ entries: await careList(ask, await mailbox().keys()) }),
    putCare: async (entry) => ({ version: await putCare(ask, await mailbox().keys(), entry) }),
    newCareRecord: () => ({ record: newCareRecord() }),
    async fellows() {
      const { org } = await mailbox().keys();
      const { mailboxes } = await ask('fellowMailboxes', {});
      const fellows = mailboxes.flatMap(({ mailbox, kind, name, keys }) => {
        const newest = keys.at(-1);
        return newest
          ? [{ mailbox, kind, name, fingerprint: mailboxFingerprint({ org, mailbox }, newest) }]
          : [];
      });
      return { fellows };
    },
    async handOver({ record, mailbox: to, fingerprint }) {
      await handOver(ask, await mailbox().keys(), { record, to, fingerprint });
      return {};
    },
  };
}
