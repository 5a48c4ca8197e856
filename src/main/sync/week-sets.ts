import { z } from 'zod';
import { type Clock, dayAt } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import { type WeekReport, weekReportShape } from '../../shared/week-report.ts';
import { type Week, weekOf } from '../../shared/week.ts';
import { inOrder } from '../in-order.ts';
import type { KeyValue } from '../journal/settings.ts';
import { composeWeek, type Draw, sendWindow } from './compose.ts';
import { hubKey } from './hub-keys.ts';
import {
  type Enrolment,
  enrolmentIn,
  lastUnit,
  type Outbox,
  replaceWaiting,
  replaceWeek,
  type Timed,
  waitingWeeks,
} from './outbox.ts';
import { type HeldTokens, markComposed, tokensFor } from './tokens.ts';

/** The sets of ten messages that weeks are sent in: put together, replaced by newer ones, made empty. */
export interface WeekSets {
  /** Puts a week's set into the outbox, from whatever tokens and rows there are; false once an earlier one is on its way. */
  put(joined: Enrolment, week: Week, settings: KeyValue | null): Promise<boolean>;
  /** See `Sync.compose`. */
  compose(settings: KeyValue, report: WeekReport): Promise<boolean>;
  /** See `Sync.withhold`. */
  withhold(settings: KeyValue): Promise<void>;
  /** Forgets the rows kept for later sets. */
  forget(settings: KeyValue): void;
}

/** Where the journal keeps the newest rows of the weeks that may still be composed. */
const reportsSetting = 'sync.reports';
const storedReports = z.array(weekReportShape);
const forget = (settings: KeyValue): void => settings.delete(reportsSetting);
const reportsIn = (settings: KeyValue) => storedReports.parse(settings.get(reportsSetting) ?? []);

/** When a week is no longer sent. */
export const closeOf = (week: Week, { bundle }: Enrolment): number => sendWindow(week, bundle).closes;

/** The week of an instant, at the team's site. */
export const weekAt = ({ bundle }: Enrolment, at: number): Week =>
  weekOf(dayAt(at, bundle.zone), bundle.weekPlan);

/** A week's tokens; null without any, and while the journal is locked. */
export function heldTokens(settings: KeyValue | null, week: Week): HeldTokens | null {
  const found = settings && tokensFor(settings, week);
  return found?.state === 'held' ? found : null;
}

export function openWeekSets(outbox: Outbox, clock: Clock, draw: Draw): WeekSets {
  /** The next set waits for the last that is being put together, so that the newest rows win. */
  const inTurn = inOrder();

  /** A week's ten messages, from whatever tokens and rows there are for it. */
  function makeSet(joined: Enrolment, week: Week, settings: KeyValue | null): Promise<Timed[]> {
    const held = heldTokens(settings, week);
    const material = {
      bundle: joined.bundle,
      week,
      reportKey: hubKey(outbox, joined, 'report', week),
      unit: held?.unit ?? lastUnit(outbox) ?? 1,
      tokens: held?.tokens ?? null,
      report: (settings && reportsIn(settings).find((report) => report.week === week)) ?? null,
    };
    return composeWeek(material, clock.now(), draw);
  }

  function put(joined: Enrolment, week: Week, settings: KeyValue | null): Promise<boolean> {
    return inTurn(async () => {
      const messages = await makeSet(joined, week, settings);
      const replaced = replaceWeek(outbox, { week, closesAt: closeOf(week, joined), messages });
      if (settings && heldTokens(settings, week)) markComposed(settings, week);
      return replaced;
    });
  }

  async function fillWithDummies(settings: KeyValue): Promise<void> {
    const joined = enrolmentIn(outbox);
    if (!joined) throw new Refusal('notJoined');
    for (const week of waitingWeeks(outbox))
      replaceWaiting(outbox, week, await makeSet(joined, week, settings));
  }

  return {
    put,
    async compose(settings, report) {
      const joined = enrolmentIn(outbox);
      if (!joined) throw new Refusal('notJoined');
      if (report.week < joined.countsFrom || closeOf(report.week, joined) <= clock.now()) return false;
      const others = reportsIn(settings).filter(
        ({ week }) => week >= weekAt(joined, clock.now()) - 1 && week !== report.week,
      );
      settings.set(reportsSetting, [...others, report]);
      return put(joined, report.week, settings);
    },
    withhold(settings) {
      forget(settings);
      return inTurn(() => fillWithDummies(settings));
    },
    forget,
  };
}
