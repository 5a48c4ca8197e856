import type { Words } from '../en.ts';

export const workActions = {
  end_call_rule: {
    name: '約定什麼時候可以結束通話',
    how: '先平靜提醒一次，之後可以掛斷，不計入任何人的考核。把那句話一起寫下來。',
  },
  second_line: {
    name: '為辱罵來電設二線',
    how: '寫明由誰接手、按哪個鍵，而且不必先請示。',
  },
  flag_caller: {
    name: '為反覆來電做註記',
    how: '接起之前就能在工單裡看到：是什麼事、誰了解狀況。',
  },
  promise_check: {
    name: '核對對客戶的承諾',
    how: '帶三個真實案例去找業務或行銷，請他們改掉一處說法。',
  },
  goodwill_limit: {
    name: '給每個人一點自主額度',
    how: '不必請示就能給的小額補償或心意，一個月後再檢視。',
  },
  ask_before: {
    name: '接通前先問來電原因',
    how: '在語音選單或聊天中加一個問題，響鈴時顯示給客服。',
  },
  knowledge_page: {
    name: '把缺的答案寫下來',
    how: '挑最花時間的一個問題，請最懂的人寫半頁。',
  },
  debrief: {
    name: '沉重通話後給十分鐘',
    how: '離開佇列，和自己選的同事待一會兒。說不說內容都可以。',
  },
  rotate_heavy: {
    name: '輪替壓力大的佇列',
    how: '沒有人連續超過兩小時。寫進排班，而不是看當天心情。',
  },
  reset_after: {
    name: '難接的電話之後允許緩一緩',
    how: '二十到六十秒，用單獨的小休代碼，不影響遵時率。',
  },
  loosen_script: {
    name: '放寬話術',
    how: '標出哪些句子必須照說，其餘可以用自己的話。',
  },
  repeat_owner: {
    name: '重複問題由一個人跟到底',
    how: '同一件事第二次來電之後，由一個人負責到辦完。',
  },
  queue_pause: {
    name: '約定排隊時的間歇',
    how: '兩通電話之間留幾秒，尖峰也一樣。試兩週，看看佇列的變化。',
  },
  relief_peak: {
    name: '安排尖峰支援',
    how: '寫明誰來接手、佇列多長時來、誰可以叫。',
  },
  call_back: {
    name: '提供回撥',
    how: '尖峰時客戶可以選擇稍後回撥，不必一直等。',
  },
  tool_ticket: {
    name: '提工單，並且追到底',
    how: '一張工單，寫上負責人和日期；班前會說進度。',
  },
  fallback_card: {
    name: '寫一張故障應變卡',
    how: '怎麼說、紙上記什麼、通知誰。半頁，每個座位一張。',
  },
  target_review: {
    name: '和團隊一起檢視指標',
    how: '哪些數字真的幫到客戶？申請拿掉或放寬其中一個，試一個月。',
  },
  board_weekly: {
    name: '數字按週看，不即時捲動',
    how: '把即時看板關兩週，看看有沒有變差。',
  },
  qa_calibration: {
    name: '和質檢做一次校準',
    how: '質檢、兩位客服和你，給同樣三通電話評分，再談差別。',
  },
  qa_appeal: {
    name: '讓評分可以申訴',
    how: '五天之內，一張表單，由沒有評過這個分數的人回覆。',
  },
  floor_help: {
    name: '現場安排一位幫手',
    how: '固定時段由一位有經驗的人不接電話，有人舉手就過去。',
  },
  huddle_time: {
    name: '保住班前會的時間',
    how: '每班十分鐘，排進班次，離開佇列。解決一個問題，聽一通好電話。',
  },
  thanks_said: {
    name: '為具體的事說謝謝',
    how: '誰、做了什麼、為什麼重要。次數是糾正的三到五倍。',
  },
  rota_swap: {
    name: '讓換班變得容易',
    how: '兩個人說好、一則訊息就行，除非違反休息規定。',
  },
  rota_notice: {
    name: '更早公布排班',
    how: '提前兩週；三天之內的更動要本人同意。',
  },
  breaks_kept: {
    name: '尖峰也保住休息',
    how: '休息可以挪，不能取消；排班裡寫明誰來接手。',
  },
} satisfies Words['workActions'];
