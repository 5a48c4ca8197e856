import type { Words } from './en.ts';
import { admin } from './zh-CN/admin.ts';
import { calls } from './zh-CN/calls.ts';
import { common } from './zh-CN/common.ts';
import { desk } from './zh-CN/desk.ts';
import { domain } from './zh-CN/domain.ts';
import { errors } from './zh-CN/errors.ts';
import { guides } from './zh-CN/guides.ts';
import { leadWork } from './zh-CN/lead-work.ts';
import { patterns } from './zh-CN/patterns.ts';
import { seat } from './zh-CN/seat.ts';
import { workActions } from './zh-CN/work-actions.ts';

export const zhCN = {
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
