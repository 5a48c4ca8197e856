/** 組長和 HR 的頁面：先用話講清楚，再給圖；話不講得比數字更滿。登入等共用處不用人稱。 */
export const desk = {
  lead: '組長',
  hr: 'HR',
  assistance: '員工協助',
  thisWeek: '本週',
  trends: '趨勢',
  look: '語言與外觀',
  tooSmall: '人數太少，不顯示',
  onlyInApp: '請求只能在您自己電腦上的側音應用程式裡開啟。伺服器送來的網頁從不持有開啟它們的金鑰。',
  listGap: '、',

  signIn: {
    login: '登入名稱',
    loginMissing: '請填寫登入名稱。',
    password: '密碼',
    passwordMissing: '請填寫密碼。',
    show: '顯示密碼',
  },
  newPassword: {
    label: '設定密碼',
    rule: '至少 {least} 個字元。幾個詞連在一起，好記又難猜。',
    short: '還差 {missing} 個字元。',
  },
  takeUp: {
    title: '啟用帳號',
    text: '這個連結只屬於您，只能用一次。請設定密碼，之後就用它登入。',
    submit: '設好密碼，繼續',
  },
  trouble: {
    offline: '暫時連不上伺服器。沒有任何變更，也沒有遺失；請稍後再試。',
    hubAnsweredBadly: '伺服器的回應不可信，所以沒有採用。請告訴 IT。',
    notAllowed: '這個帳號屬於另一個頁面。要換帳號，請先登出。',
    notSignedIn: '登入已失效，請重新登入後繼續。',
    tooManyTries: '嘗試次數太多。沒有任何變更，請過幾分鐘再試。',
  },

  measure: { mood: '心情', calm: '平靜', strained: '覺得吃力', groups: '壓力從哪裡來' },
  level: {
    mood: { low: '不太好', ratherLow: '稍差', middle: '還行', ratherHigh: '還算好', high: '不錯' },
    calm: { low: '有點緊繃', ratherLow: '稍緊', middle: '不緊也不鬆', ratherHigh: '還算平靜', high: '平靜' },
  },
  band: {
    veryFew: '極少數人覺得吃力。',
    few: '少數人覺得吃力。',
    some: '有些人覺得吃力。',
    many: '不少人覺得吃力。',
    half: '一半以上的人覺得吃力。',
  },
  bandShort: { veryFew: '極少數', few: '少數', some: '有些人', many: '不少人', half: '一半以上' },
  percent: {
    plain: '{value}%',
    under: '不到 {below}%',
    between: '{from}%–{below}%',
    andMore: '{from}% 以上',
  },

  unit: {
    choose: '團隊',
    none: '還沒有團隊的結果。管理員把團隊指派給你、而且第一週開始之後，就會出現在這裡。',
    week: '{count, plural, =1 {{days}這一週} other {{days}，# 週合併}} · {site}',
    seats: '已加入 {enrolled} 個座席，在職 {headcount} 人。',
    ghost: '座席比人還多，請管理員查一下。',
    next: '下一次結果：{site}當地時間{moment}。',
  },

  how: {
    title: '團隊怎麼樣？',
    answer: '整體心情{mood}，狀態{calm}。{band}',
  },
  move: {
    mood: { up: '心情連續兩次好轉。', down: '心情連續兩次往下走。' },
    calm: { up: '團隊連續兩次變得更平靜。', down: '團隊連續兩次變得更緊繃。' },
    strained: { up: '覺得吃力的人連續兩次變多。', down: '覺得吃力的人連續兩次變少。' },
    none: '沒有哪一項連續兩次往同一個方向變化。',
    twiceUp: '連續兩次上升',
    twiceDown: '連續兩次下降',
  },
  beside: {
    both: '與{site}整體相比，心情{mood, select, above {明顯較好} below {明顯較低} other {差不多}}，平靜程度{calm, select, above {明顯較高} below {明顯較低} other {差不多}}。',
    above: '這裡明顯較高。',
    close: '這裡差不多。',
    below: '這裡明顯較低。',
  },
  weighs: {
    title: '壓力從哪裡來？',
    answer: '{count, plural, =1 {主要是：{groups}。} other {由重到輕：{groups}。}}',
    nothing: '這一週沒有特別突出的壓力來源。',
    nothingShort: '沒有特別突出的',
    names: '四週合計，比較突出的是：',
    namesLater: '滿四週之後，會列出具體的壓力來源。',
    namesNone: '四週合計，沒有特別突出的具體來源。',
  },
  tile: { level: '{level} 分（滿分 5）', site: '據點整體：{figure}', next: '其次：{group}' },

  trend: {
    title: '最近 {count} 週',
    team: '團隊',
    site: '據點',
    levelSaid: '{word}（{level}）',
    levelSentence:
      '{steady, select, yes {有結果的 {count} 週一直是{low}。} other {{count} 週裡介於{low}和{high}之間，最低的一週是{days}。}}',
    bandSaid: '{band}（{percent}）',
    bandWeeks: '{band} {count} 週',
    bandSentence: '覺得吃力的人：{bands}。',
    groupsCaption: '哪一週哪些壓力來源比較突出',
    heaviest: '最突出',
    stoodOut: '突出',
    notOut: '不突出',
    groupsSentence: '「{group}」在 {count} 週裡有 {weeks} 週比較突出。實心點是當週最重的一項。',
    groupsNone: '{count} 週裡沒有特別突出的來源。',
  },
  table: { week: '週', of: '逐週：{what}' },
  gap: { held: '暫緩', discarded: '已棄', tooSmall: '太少', joined: '併入', voided: '作廢' },

  gapSaid: {
    held: '暫緩顯示',
    discarded: '已丟棄',
    tooSmall: '人數太少，不顯示',
    joined: '與後面的週一起顯示',
    voided: '不計入，伺服器是從備份還原的',
  },

  state: {
    nothingYet: {
      title: '現在還不夠',
      when: '第一次結果最早在{site}當地時間{moment}出來，對應{days}這一週。',
      what: '到時候這裡會告訴你：團隊怎麼樣（心情、平靜程度、覺得吃力的人大約占多少），壓力從哪裡來；之後還能看到一週週的變化。凡是可能指向某個人的，都不會顯示。',
    },
    held: {
      title: '{days}這一週暫緩顯示',
      text: '這一週收到的太少，顯示出來可能會指向個人。它會等到下一個數量足夠的週，一起顯示；等滿四週仍不夠就丟棄。參不參加全憑自願，所以不必問任何人，也不用做什麼。',
    },
    discarded: {
      title: '{days}這一週已丟棄',
      text: '這一週收到的太少，顯示出來可能會指向個人，也不適合留到以後。它已經刪除，不會再出現。參不參加全憑自願，所以不必問任何人，也不用做什麼。',
    },
    voided: {
      title: '{days}這一週不計入',
      text: '伺服器曾從備份還原，這一週已收到的內容不再可靠，所以已經刪除，不會再出現。沒有人做錯什麼；下一個完整週會重新開始計入。',
    },
    tooSmall: {
      title: '人數太少，不顯示',
      text: '這裡加入的座席不到八個。人這麼少，講的是團隊，其實等於在講某個人，所以不給數字。等到有足夠座席的第一個完整週，結果會自動開始。',
    },
    older: '下面是最近一次有結果的週：{days}。',
  },

  scope: {
    choose: '檢視',
    whole: '所有據點合計',
    site: '據點',
    title: '各據點',
    sites: '各據點對照',
    column: '據點',
    seatsColumn: '已加入座席 / 在職人數',
    seats: '{enrolled, number} / {headcount, number}',
    week: '{days}這一週',
    spread: '± 表示光是加入的雜訊就可能讓數字偏離多少（20 週裡有 19 週不超過）。',
    nothingYet: '還沒有據點有結果。一個據點至少有兩個單位出了結果、合計至少 20 份時，才會出現在這裡。',
    over: '{name}：{count} 週',
    bandSays: '線是當週的數字；色帶是為了保護個人而加入的雜訊可能讓它偏離的範圍（20 週裡有 19 週不超過）。',
    groups: '壓力來源的變化',
    groupsSay: '以某一類為最常見來源的那部分所占比例，色帶意義同上。',
  },
  change: {
    up: '{what}：{against, select, quarter {一季前} other {最初 {weeks} 週}}為 {before}，最近 {weeks} 週升到 {after}，超出雜訊能解釋的範圍。',
    down: '{what}：{against, select, quarter {一季前} other {最初 {weeks} 週}}為 {before}，最近 {weeks} 週降到 {after}，超出雜訊能解釋的範圍。',
    same: '{what}：{against, select, quarter {一季前} other {最初 {weeks} 週}}為 {before}，最近 {weeks} 週為 {after}。這點差別可能只是雜訊。',
    early: '還看不出有沒有變化：至少需要 {weeks} 週。',
  },

  moved: {
    title: '哪裡變了？',
    mood: { up: '心情好轉', down: '心情往下走' },
    calm: { up: '更平靜', down: '更緊繃' },
    strained: { up: '覺得吃力的人變多', down: '覺得吃力的人變少' },
    nothing: '沒有超出雜訊的變化',
    early: '還看不出來',
    how: '最近四週對比一季前的四週（時間不夠長的，對比最初四週）。這樣的結論大約二十條裡有一條仍是雜訊。',
  },

  made: {
    title: '這些數字是怎麼來的',
    sites: '您看到的是據點和整個組織，從來不是某個團隊，更不是某個人。',
    thresholds:
      '一個據點至少有兩個單位出了結果、合計至少 20 份，那一週才會顯示。每個單位至少八個座席；數量不夠的週會暫緩，永遠不會進入任何合計。',
    noise:
      '顯示之前，每個計數都加入隨機雜訊（雙邊幾何分布，心情、平靜、吃力、壓力來源各 ε = {epsilon}），只抽一次，不再重抽。',
    whole: '整個組織的數字是各據點加入雜訊之後的合計，至少有兩個據點顯示的那一週才有。',
    budget:
      '這一頁花掉的隱私預算：每個座席每週 ε = {week}，每季 {quarter}，與「雙週小結」頁的分開計算。隱私台有全部合計，表外不再公布任何數字。',
  },
  notSaid: {
    title: '這些數字沒有說什麼',
    unit: {
      team: '這裡說的是團隊。關於團隊的真實數字，仍可能隱約透露個人的狀況。',
      who: '它們不說誰參加了，也不說有多少人參加。參不參加全憑自願，請不要去問。',
      rounded:
        '心情和平靜先加上一個不公開的偏移（不超過 0.2，同一團隊始終不變），再以半格隨機取整；2 也包含更低，4 也包含更高。只差半格可能是偶然；連續兩次同向變化才標箭頭。',
      noised:
        '覺得吃力的比例和壓力來源都加了雜訊，可能差一級，或差一位。據點數字後的 ± 是雜訊可能帶來的偏離。',
      self: '全部來自自述，只是一週的粗略刻度，不是診斷。一個人也可以有一次沒說實話。',
      colleagues: '如果其他人都說出自己的，剩下那一位的範圍就會被縮小。',
      server: '運作伺服器的人有可能嘗試追查到個人。我們讓它很難，但不是絕無可能。',
      target: '吃力的一週說的是工作，不是誰的價值。把它當指標，只會換來假裝開心的點擊。',
    },
    site: {
      people: '這裡說的是據點。關於許多人的真實數字，仍可能隱約透露其中一些人的狀況。',
      who: '它們不說誰參加了，有多少人參加也只能看個大概；推算不出任何一個團隊。',
      noised: '小起伏可能只是雜訊。超出色帶、或持續下去的變化才值得相信。',
      why: '它們說什麼時候變了，不說為什麼變，也不證明是某項措施帶來的。',
      self: '全部來自自述，不是經過驗證的量表，也不是診斷。一個人也可以有一次沒說實話。',
      server: '運作伺服器的人有可能嘗試追查到個人。我們讓它很難，但不是絕無可能。',
      target: '它們不能用來評價據點的主管或員工。把它當指標，只會換來假裝開心的點擊。',
    },
  },
};
