import type { Words } from './en.ts';
import { admin } from './zh-CN/admin.ts';
import { arrivals } from './zh-CN/arrivals.ts';
import { breaks } from './zh-CN/breaks.ts';
import { calls } from './zh-CN/calls.ts';
import { care } from './zh-CN/care.ts';
import { command } from './zh-CN/command.ts';
import { common } from './zh-CN/common.ts';
import { consent } from './zh-CN/consent.ts';
import { desk } from './zh-CN/desk.ts';
import { domain } from './zh-CN/domain.ts';
import { errors } from './zh-CN/errors.ts';
import { goals } from './zh-CN/goals.ts';
import { guides } from './zh-CN/guides.ts';
import { hands } from './zh-CN/hands.ts';
import { help } from './zh-CN/help.ts';
import { huddle } from './zh-CN/huddle.ts';
import { hrPulse } from './zh-CN/hr-pulse.ts';
import { leadReports } from './zh-CN/lead-reports.ts';
import { keep } from './zh-CN/keep.ts';
import { leadWork } from './zh-CN/lead-work.ts';
import { mine } from './zh-CN/mine.ts';
import { moving } from './zh-CN/moving.ts';
import { months } from './zh-CN/months.ts';
import { notice } from './zh-CN/notice.ts';
import { patterns } from './zh-CN/patterns.ts';
import { praise } from './zh-CN/praise.ts';
import { policy } from './zh-CN/policy.ts';
import { privacy } from './zh-CN/privacy.ts';
import { pulse } from './zh-CN/pulse.ts';
import { relief } from './zh-CN/relief.ts';
import { requests } from './zh-CN/requests.ts';
import { routines } from './zh-CN/routines.ts';
import { seat } from './zh-CN/seat.ts';
import { shelf } from './zh-CN/shelf.ts';
import { strain } from './zh-CN/strain.ts';
import { team } from './zh-CN/team.ts';
import { tray } from './zh-CN/tray.ts';
import { workActions } from './zh-CN/work-actions.ts';

export const zhCN = {
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
