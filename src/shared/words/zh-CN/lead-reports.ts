import type { Words } from '../en.ts';

/** 班组今天公开说了什么，以及班组长带走的报表。 */
export const leadReports = {
  said: {
    title: '班组公开说的',
    today: '今天：{kinds}。',
    todayNone: '今天没有人说。',
    times: '{kind}（{n} 次）',
    none: '最近 14 天没有人说。班组里的任何人点一下，就能说“系统坏了”“客户辱骂”“没人顶班”或“排队”，马上显示在这里。',
    table: '最近 14 天的工作快报',
    day: '日期',
    honest:
      '每一条都是有意点出来的，不带姓名，也不带心情。你也许猜得到是谁：请看工作，不要去问。没有人说的日子说明不了什么；14 天后就会删除。',
    kind: {
      systemDown: '系统坏了',
      abusiveCaller: '客户辱骂',
      noRelief: '没人顶班',
      queue: '排队',
    },
  },
} satisfies Words['leadReports'];
