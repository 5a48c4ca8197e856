import { z } from 'zod';
import { type Clock, hour, instant } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import { type SiteHelp, siteHelp } from '../../shared/site-help.ts';
import type { Draw } from './compose.ts';
import { hubRequest } from './hub-request.ts';
import type { Enrolment } from './outbox.ts';

/** Where a site's lines are kept: outside the journal, so that help is there while it is locked. */
export interface HelpPlace {
  /** The text that was kept, or null. */
  read(): string | null;
  /** Keeps a text in place of the one before. */
  write(text: string): void;
}

/** The site's own help lines on this seat. */
export interface SiteHelpLines {
  /** What is kept, or null without a team or before the first answer; never waits for a network. */
  current(): SiteHelp | null;
  /** When to ask the hub again; null without a team. */
  nextDue(): number | null;
  /** Asks the hub, whatever was said and whether help was opened or not. Never throws for what a network or hub does. */
  refresh(): Promise<void>;
}

/** Asked again after a week and up to a day: often enough for a telephone number, too seldom to tell who is there when. */
const week = 7 * 24 * hour;
const spread = 24 * hour;
/** After a failure: one to two hours. */
const patience = hour;

const kept = z.strictObject({ help: siteHelp, nextAt: instant });

/** Keeps a site's lines in a place. What cannot be understood there counts as not kept. */
export function openSiteHelp(
  place: HelpPlace,
  joined: () => Pick<Enrolment, 'hub' | 'bundle'> | null,
  clock: Clock,
  draw: Draw,
): SiteHelpLines {
  let retryAt = 0;

  /** What is kept of the site that the seat belongs to now. */
  function ours(): z.infer<typeof kept> | null {
    const found = parse(place.read());
    return found && found.help.site === joined()?.bundle.site ? found : null;
  }

  return {
    current: () => ours()?.help ?? null,
    nextDue: () => (joined() ? Math.max(ours()?.nextAt ?? 0, retryAt, clock.now()) : null),
    async refresh() {
      const enrolment = joined();
      if (!enrolment) return;
      retryAt = clock.now() + patience + draw(patience);
      try {
        const help = await hubRequest(enrolment.hub, 'siteHelp', { site: enrolment.bundle.site });
        place.write(JSON.stringify({ help, nextAt: clock.now() + week + draw(spread) }));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    },
  };
}

function parse(text: string | null): z.infer<typeof kept> | null {
  try {
    return kept.nullable().parse(JSON.parse(text ?? 'null'));
  } catch {
    return null;
  }
}
