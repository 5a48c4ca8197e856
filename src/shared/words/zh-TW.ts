import type { Words } from './en.ts';
import { admin } from './zh-TW/admin.ts';
import { arrivals } from './zh-TW/arrivals.ts';
import { breaks } from './zh-TW/breaks.ts';
import { calls } from './zh-TW/calls.ts';
import { care } from './zh-TW/care.ts';
import { command } from './zh-TW/command.ts';
import { common } from './zh-TW/common.ts';
import { consent } from './zh-TW/consent.ts';
import { desk } from './zh-TW/desk.ts';
import { domain } from './zh-TW/domain.ts';
import { errors } from './zh-TW/errors.ts';
import { goals } from './zh-TW/goals.ts';
import { guides } from './zh-TW/guides.ts';
import { hands } from './zh-TW/hands.ts';
import { help } from './zh-TW/help.ts';
import { huddle } from './zh-TW/huddle.ts';
import { hrPulse } from './zh-TW/hr-pulse.ts';
import { leadReports } from './zh-TW/lead-reports.ts';
import { keep } from './zh-TW/keep.ts';
import { leadWork } from './zh-TW/lead-work.ts';
import { mine } from './zh-TW/mine.ts';
import { moving } from './zh-TW/moving.ts';
import { months } from './zh-TW/months.ts';
import { notice } from './zh-TW/notice.ts';
import { patterns } from './zh-TW/patterns.ts';
import { praise } from './zh-TW/praise.ts';
import { policy } from './zh-TW/policy.ts';
import { privacy } from './zh-TW/privacy.ts';
import { pulse } from './zh-TW/pulse.ts';
import { relief } from './zh-TW/relief.ts';
import { requests } from './zh-TW/requests.ts';
import { routines } from './zh-TW/routines.ts';
import { seat } from './zh-TW/seat.ts';
import { shelf } from './zh-TW/shelf.ts';
import { strain } from './zh-TW/strain.ts';
import { team } from './zh-TW/team.ts';
import { tray } from './zh-TW/tray.ts';
import { workActions } from './zh-TW/work-actions.ts';

export const zhTW = {
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
} satisfies Words;
