import type { Words } from '../en.ts';

/** 團隊今天公開說了什麼，以及組長帶走的報表。 */
export const leadReports = {
  title: '報表',
  intro: '把頁面上顯示的內容變成檔案，帶走或寄出。裡面不會更多：頁面上不顯示的，檔案裡也沒有。',
  kind: '哪種報表',
  kinds: { day: '日', week: '週', month: '月', grid: '各團隊各月' },
  which: { day: '日期', week: '週', month: '月份' },
  format: { pdf: 'PDF', xlsx: 'XLSX', csv: 'CSV', html: 'HTML' },
  saveAs: {
    pdf: '存成 PDF',
    xlsx: '存成活頁簿 XLSX',
    csv: '存成 CSV',
    html: '存成 HTML，用於郵件',
  },
  take: '把這些週帶走',
  copy: '複製到郵件',
  copied: '已複製，貼到郵件裡即可。',
  making: '正在產生檔案…',
  saved: '已存成 {file}。拿到檔案的人都看得到：只寄給可以看這些數字的人。',
  failed: '檔案沒有產生。什麼都沒有變，請再試一次。',
  noFigures: '沒有匯入數字。',
  figure: '數字',
  mean: '平均',
  day: {
    saidNone: '那天沒有人說。',
    due: '到期的改變',
    dueOne: '{action}：{owner}，截至{day}',
    dueNone: '沒有到期的改變。',
    notSaid: '這裡沒有任何人當天的感受：那些每週只離開座席一次，絕不會更早。這份報表說的是工作。',
  },
  month: {
    done: '完成的工作改變',
    doneNone: '沒有標為完成的。',
    figures: '這個月的話務數字',
  },
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
