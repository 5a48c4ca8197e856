import { randomUUID } from 'node:crypto';
import { act } from '../main/act.ts';
import { giveConsent } from '../main/consent.ts';
import { throwawayJournal } from '../main/journal/open.ts';
import { recoverySecretIn, settingsOf } from '../main/journal/settings.ts';
import type { Seat } from '../main/seat.ts';
import { reportOpenWeeks } from '../main/working-day.ts';
import { openOutbox } from '../main/sync/outbox.ts';
import { openSync, type Sync } from '../main/sync/sync.ts';
import type { Clock } from '../shared/clock.ts';
import { consentVersion } from '../shared/consent.ts';
import type { SeatAction } from '../shared/demo-contract.ts';
import type { WeekReport } from '../shared/week-report.ts';
import type { Persona } from './story.ts';

/** A clock of the story: it shows what it is set to. */
export interface StoryClock extends Clock {
  set(at: number): void;
}

export function storyClock(at: number, zone: string): StoryClock {
  let now = at;
  return { now: () => now, zone: () => zone, set: (to) => void (now = to) };
}

/** A simulated colleague: a real seat, whose journal and outbox are in memory. */
export interface Colleague {
  persona: Persona;
  /** The place of their site in the cast. */
  site: number;
  zone: string;
  /** The hub's number of their team. */
  team: number;
  seat: Seat;
  clock: StoryClock;
  sync: Sync;
  /** The rows of the week, as the seat made them up at its end. */
  report: WeekReport | null;
}

/**
 * Makes up the week's rows at its end, as at a shift's end on any seat. Colleagues do it once a week, since nobody looks
 * at theirs in between.
 */
export async function makeUpWeek(colleague: Colleague, at: number): Promise<void> {
  colleague.clock.set(at);
  await reportOpenWeeks({
    ...colleague.seat,
    sync: { ...colleague.sync, compose: async (_settings, report) => ((colleague.report = report), true) },
  });
}

/**
 * A colleague with an empty journal who has not joined yet. What they record has its own clock (a week of one person is
 * lived before that of the next); what is sent goes by the hub's.
 */
export function aColleague(
  { persona, site, zone, team }: Pick<Colleague, 'persona' | 'site' | 'zone' | 'team'>,
  hubClock: Clock,
): Colleague {
  const clock = storyClock(hubClock.now(), zone);
  const sync = openSync(openOutbox(':memory:'), { now: () => hubClock.now(), zone: () => zone });
  return {
    persona,
    site,
    zone,
    team,
    clock,
    sync,
    report: null,
    seat: {
      journal: throwawayJournal(),
      sync: { ...sync, joined: () => null }, // until `makeUpWeek`
      clock,
      newId: randomUUID,
      unreported: (error) => {
        throw error;
      },
    },
  };
}

/** Uses an invite and gives consent, at the hub's time. */
export async function enrol({ seat, sync }: Colleague, hub: string, code: string, at: number): Promise<void> {
  const settings = settingsOf(seat.journal);
  giveConsent(settings, consentVersion, at);
  await sync.join(settings, { hub, code }, recoverySecretIn(settings));
}

/** Does on a seat what the story says, each thing at its time. */
export async function live(seat: Seat, clock: StoryClock, actions: readonly SeatAction[]): Promise<void> {
  for (const action of actions) {
    clock.set(action.at);
    await act(seat, action);
  }
}
