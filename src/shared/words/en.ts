import { admin } from './en/admin.ts';
import { arrivals } from './en/arrivals.ts';
import { breaks } from './en/breaks.ts';
import { calls } from './en/calls.ts';
import { care } from './en/care.ts';
import { command } from './en/command.ts';
import { common } from './en/common.ts';
import { consent } from './en/consent.ts';
import { desk } from './en/desk.ts';
import { domain } from './en/domain.ts';
import { errors } from './en/errors.ts';
import { goals } from './en/goals.ts';
import { guides } from './en/guides.ts';
import { hands } from './en/hands.ts';
import { help } from './en/help.ts';
import { huddle } from './en/huddle.ts';
import { hrPulse } from './en/hr-pulse.ts';
import { leadReports } from './en/lead-reports.ts';
import { keep } from './en/keep.ts';
import { leadWork } from './en/lead-work.ts';
import { mine } from './en/mine.ts';
import { moving } from './en/moving.ts';
import { months } from './en/months.ts';
import { notice } from './en/notice.ts';
import { patterns } from './en/patterns.ts';
import { praise } from './en/praise.ts';
import { policy } from './en/policy.ts';
import { privacy } from './en/privacy.ts';
import { pulse } from './en/pulse.ts';
import { relief } from './en/relief.ts';
import { requests } from './en/requests.ts';
import { routines } from './en/routines.ts';
import { seat } from './en/seat.ts';
import { shelf } from './en/shelf.ts';
import { strain } from './en/strain.ts';
import { team } from './en/team.ts';
import { tray } from './en/tray.ts';
import { workActions } from './en/work-actions.ts';

/** The model: every key there is. The other languages must have exactly these (`satisfies Words`), and every ICU argument. */
export const en = {
  admin,
  arrivals,
  breaks,
  calls,
  care,
  command,
  common,
  consent,
  desk,
  domain,
  errors,
  goals,
  guides,
  hands,
  help,
  huddle,
  hrPulse,
  leadReports,
  keep,
  leadWork,
  mine,
  moving,
  months,
  notice,
  patterns,
  praise,
  policy,
  privacy,
  pulse,
  relief,
  requests,
  routines,
  seat,
  shelf,
  strain,
  team,
  tray,
  workActions,
};

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };

/** The shape of a language. */
export type Words = Same<typeof en>;
