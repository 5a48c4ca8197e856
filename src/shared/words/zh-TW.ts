import type { Words } from './en.ts';
import { admin } from './zh-TW/admin.ts';
import { calls } from './zh-TW/calls.ts';
import { common } from './zh-TW/common.ts';
import { desk } from './zh-TW/desk.ts';
import { domain } from './zh-TW/domain.ts';
import { errors } from './zh-TW/errors.ts';
import { guides } from './zh-TW/guides.ts';
import { leadWork } from './zh-TW/lead-work.ts';
import { patterns } from './zh-TW/patterns.ts';
import { seat } from './zh-TW/seat.ts';
import { workActions } from './zh-TW/work-actions.ts';

export const zhTW = {
  common,
  errors,
  domain,
  seat,
  calls,
  desk,
  admin,
  guides,
  patterns,
  workActions,
  leadWork,
} satisfies Words;
