import { Refusal } from '../../shared/errors.ts';
import type { DeskCallName } from '../../shared/hub-contract.ts';
import { type Desk, type DeskCaller, openDesk } from '../sync/desk.ts';
import { type Listening, keepListening } from './listening.ts';
import { type Mailbox, type MailboxParts, openMailboxDesk } from './mailbox.ts';

/** The lead's, HR's or the assistance programme's desk in this window: a session at the hub, and the mailbox of whoever has it. */
export interface AtDesk {
  /** The hub call of a page, and its answer. Throws `Refusal`. */
  call(name: DeskCallName, input: Record<string, unknown>): Promise<unknown>;
  /** Any hub call in the session. Throws `Refusal`. */
  ask: DeskCaller;
  /** Throws `Refusal('notJoined')` while there is no hub. */
  mailbox: () => Mailbox;
  listening: Listening;
  /** Forgets open keys, as when the screen is locked. */
  lock(): void;
}

export interface AtDeskParts extends Omit<MailboxParts, 'ask' | 'folder'> {
  /** Where the keys of the mailboxes at the hub of now rest. */
  folder: () => string;
  /** Where the hub is now; null while this computer has none. */
  hub: () => string | null;
  /** Another number when another person has opened their journal: nobody goes on in the session of the one before. */
  opening: () => number;
  /** There is or may be something new in the mailbox. */
  look: () => void;
}

/** The desk at the hub of now, signed out; at another hub, or with another person, it begins anew. */
export function openAtDesk({ hub, opening, look, folder, ...parts }: AtDeskParts): AtDesk {
  let here: { hub: string; opening: number; desk: Desk; mailbox: Mailbox } | null = null;

  function deskHere() {
    const at = hub();
    if (at === null) throw new Refusal('notJoined');
    if (here?.hub !== at || here.opening !== opening()) {
      leave();
      const desk = openDesk(at);
      here = {
        hub: at,
        opening: opening(),
        desk,
        mailbox: openMailboxDesk({ ...parts, folder: folder(), ask: desk.ask }),
      };
    }
    return here;
  }
  const listening = keepListening({ look, connect: (listener) => deskHere().desk.listen(listener) });

  function leave(): void {
    listening.stop();
    here?.mailbox.forget();
  }
  return {
    async call(name, input) {
      if (name === 'signIn' || name === 'signOut') leave(); // the session that listened is over
      return deskHere().desk.call(name, input);
    },
    ask: async (name, input) => deskHere().desk.ask(name, input),
    mailbox: () => deskHere().mailbox,
    listening,
    lock: leave,
  };
}
