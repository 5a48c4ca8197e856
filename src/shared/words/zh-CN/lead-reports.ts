import type { Words } from '../en.ts';

/** 班组今天公开说了什么，以及班组长带走的报表。 */
export const leadReports = {
  title: '报表',
  intro: '把页面上显示的内容变成文件，带走或发送。里面不会更多：页面上不显示的，文件里也没有。',
  kind: '哪种报表',
  kinds: { day: '日', week: '周', month: '月', grid: '各班组各月' },
  which: { day: '日期', week: '周', month: '月份' },
  format: { pdf: 'PDF', xlsx: 'XLSX', csv: 'CSV', html: 'HTML' },
  saveAs: {
    pdf: '存为 PDF',
    xlsx: '存为工作簿 XLSX',
    csv: '存为 CSV',
    html: '存为 HTML，用于邮件',
  },
  take: '把这些周带走',
  copy: '复制到邮件',
  copied: '已复制，粘贴到邮件里就行。',
  making: '正在生成文件…',
  saved: '已存为 {file}。拿到文件的人都能看：只发给可以看这些数字的人。',
  failed: '文件没有生成。什么都没有变，请再试一次。',
  noFigures: '没有导入数字。',
  figure: '数字',
  mean: '平均',
  day: {
    saidNone: '那天没有人说。',
    due: '到期的改动',
    dueOne: '{action}：{owner}，截至{day}',
    dueNone: '没有到期的改动。',
    notSaid: '这里没有任何人当天的感受：那些每周只离开坐席一次，绝不会更早。这份报表说的是工作。',
  },
  month: {
    done: '完成的工作改动',
    doneNone: '没有标为完成的。',
    figures: '这个月的话务数字',
  },
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
