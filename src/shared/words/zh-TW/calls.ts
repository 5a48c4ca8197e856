/** 通話：今天頁上的一個輕聲提示、通話之後的卡片，以及連接電話系統的頁面。 */
export const calls = {
  line: { ringing: '電話在響', onCall: '通話中', wrapUp: '話後處理中', break: '休息中' },

  offer: {
    title: { long: '這一通有點長', repeat: '又是同一位來電者', transferred: '這一通你轉出去了' },
    text: '這通電話難接嗎？可以記一筆，也可以讓它過去。',
    note: '記一筆',
    pass: '讓它過去',
  },

  mine: {
    title: '通話',
    off: '已關閉。側音不知道你何時在通話。',
    telephony: '由電話系統告知通話何時結束。',
    microphone: '麥克風使用中，就當作在通話。',
    trouble: '目前沒有在接收。',
  },

  source: {
    title: '側音怎麼知道你在通話？',
    off: '不需要知道',
    telephony: '由電話系統告知',
    microphone: '看麥克風是否使用中',
    text: {
      off: '其他功能照常。休息提醒和卡片不會避開通話。',
      telephony:
        '電話系統的一個小程式會告知「響鈴」「接通」「結束」。通話時什麼都不出現，合適的會在掛線之後再來。',
      microphone:
        '側音每五秒問一次系統麥克風是否使用中，使用中就當作通話；螢幕鎖定當作休息。側音從不打開麥克風，也聽不到任何聲音。',
    },
    notTold: '這個系統不提供麥克風是否使用中的資訊。',
  },

  connect: {
    title: '連接電話系統',
    intro: '給負責安裝的人：傳送事件的程式需要下面兩項。',
    address: '位址',
    token: '權杖',
    renew: '換一個新權杖',
    renewText: '舊權杖立即失效。懷疑被別人看到時再換。',
    port: '換一個連接埠',
    page: '座席工作台的網頁',
    pageHelp: '只有電話系統在瀏覽器裡執行時才需要。以 https:// 開頭，其他網頁一律不接收。',
    pageFault: '這不是網址的開頭部分，例如 https://desk.example.com。',
    savePage: '儲存網頁',
  },

  state: {
    title: '連上了嗎？',
    nothing: '還沒有收到任何事件。',
    last: '最近一次：{type}，{ago}。',
    count: '側音啟動以來共 {count} 個事件。',
    try: '想試一下，就在這台電腦的終端機裡執行這道指令。它表示有電話在響，三分鐘後自動忘掉。',
    command: '試用指令',
  },

  adapters: {
    title: '電話系統的轉接程式',
    text: '都在側音的 adapters 資料夾裡，各有說明：Asterisk、Amazon Connect、Genesys Cloud、Twilio、FreeSWITCH。其他能傳送網路請求的系統也可以。',
  },

  kept: {
    title: '會保留什麼',
    text: '只有你最近 400 通電話的長度，存在你加密的日記裡，這樣「長」是對你而言的長。從不保留誰打來、什麼號碼、什麼時候。這些都不會離開這台電腦。',
    nothing: '什麼都不保留。麥克風使用中側音才知道，之後就忘掉。',
  },
};
