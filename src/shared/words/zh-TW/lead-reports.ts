import type { Words } from '../en.ts';

/** 團隊今天公開說了什麼，以及組長帶走的報表。 */
export const leadReports = {
  said: {
    title: '團隊公開說的',
    today: '今天：{kinds}。',
    todayNone: '今天沒有人說。',
    times: '{kind}（{n} 次）',
    none: '最近 14 天沒有人說。團隊裡任何人點一下，就能說「系統壞了」「客戶辱罵」「沒人輪替」或「排隊」，馬上顯示在這裡。',
    table: '最近 14 天的工作快報',
    day: '日期',
    honest:
      '每一則都是有意點出來的，不帶姓名，也不帶心情。你也許猜得到是誰：請看工作，不要去問。沒有人說的日子說明不了什麼；14 天後就會刪除。',
    kind: {
      systemDown: '系統壞了',
      abusiveCaller: '客戶辱罵',
      noRelief: '沒人輪替',
      queue: '排隊',
    },
  },
} satisfies Words['leadReports'];
