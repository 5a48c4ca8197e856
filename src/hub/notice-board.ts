import { hour } from '../shared/clock.ts';
import type { Hub } from './hub.ts';
import { visibleNotes } from './store/note.ts';
import { workReportTotals } from './store/work-report.ts';

/** Somebody signed in who listens for something new. */
interface Listener {
  since: number;
  /** What was there when last looked: the open notes, and how many work reports there were. */
  seen: { notes: ReadonlySet<string>; work: number } | null;
  tell(): void;
  end(): void;
}

export interface NoticeBoard {
  /** Listens for an account, one listener each: an earlier one is ended. Gives what stops it. */
  listen(account: number, tell: () => void, end: () => void): () => void;
  /** Looks whether there is something new for anybody; never throws. */
  look(): void;
  /** Resolves when the looks asked for by now are done. */
  looked(): Promise<void>;
  /** Ends every listener. */
  close(): void;
}

/** How often the database is looked at for what other processes took in, or what time has opened. */
const interval = 5_000;
/** After this a stream ends and its listener signs in anew, or no longer. */
const longest = hour;

/** Tells those who listen that there is something new for them, and never what. Looks only while somebody listens. */
export function noticeBoard({ store, clock }: Pick<Hub, 'store' | 'clock'>): NoticeBoard {
  const listeners = new Map<number, Listener>();
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();

  async function lookOnce(): Promise<void> {
    const now = clock.now();
    const accounts = [...listeners.keys()];
    if (accounts.length === 0) return;
    const notes = await visibleNotes(store, accounts, now);
    const work = await workReportTotals(store, accounts);
    for (const account of accounts) {
      const listener = listeners.get(account);
      if (!listener) continue;
      const ids = notes.filter(({ mailbox }) => mailbox === account).map(({ id }) => id);
      const found = { notes: new Set(ids), work: work.get(account) ?? 0 };
      const { seen } = listener;
      listener.seen = found;
      if (seen && (found.work > seen.work || ids.some((id) => !seen.notes.has(id)))) listener.tell();
    }
    for (const listener of listeners.values()) if (now - listener.since >= longest) listener.end();
  }

  /** One look after the other, so that what one has seen is not news to the next. */
  function look(): void {
    if (listeners.size > 0) last = last.then(lookOnce).catch(() => {}); // the next look is soon
  }

  return {
    listen(account, tell, end) {
      listeners.get(account)?.end();
      const listener: Listener = { since: clock.now(), seen: null, tell, end: stop };
      function stop() {
        if (listeners.get(account) === listener) listeners.delete(account);
        if (listeners.size === 0) {
          clearInterval(timer);
          timer = undefined;
        }
        end();
      }
      listeners.set(account, listener);
      timer ??= setInterval(look, interval).unref();
      look();
      return stop;
    },
    look,
    looked: () => last,
    close() {
      for (const listener of listeners.values()) listener.end();
    },
  };
}
