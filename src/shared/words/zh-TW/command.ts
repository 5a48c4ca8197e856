/** 命令列的輸出。站在身後的人也可能看到：從不寫出說過的心情。 */
export const command = {
  help: `用法：sidetone [指令]

  open                                    啟動，或把視窗帶到前面
  check-in                                開啟心情簽到
  check-in --mood 1-5 --calm 1-5          直接簽到（--phase start、middle 或 end）
  hard-call                               開啟壓力來源
  hard-call 名稱 [--strength 1-3]         記一通難接的電話
  pause 30m | 1h | shift                  暫停提醒
  resume                                  恢復提醒
  status [--json]                         側音在做什麼；從不說誰感覺如何
  policy check 檔案                       檢查原則檔案
  --version、--help

完成時傳回 0；沒做成傳回 1 並說明原因；看不懂指令傳回 2；側音沒有執行傳回 3。`,
  usage: '看不懂這個指令。「sidetone --help」列出了所有指令。',
  notRunning: '側音沒有執行。用「sidetone open」啟動。',
  checkedIn: '已經記下。',
  noted: '難接的電話已記下。',
  paused: '提醒暫停到 {time}。',
  resumed: '提醒已恢復。',
  policyGood: '原則沒有錯誤。',
  status: {
    journal: {
      welcome: '還沒有日記。',
      who: '還沒有人說現在是誰。',
      locked: '日記已上鎖。',
      open: '日記已開啟。',
      trouble: '日記無法開啟，視窗裡寫著原因。',
    },
    onShift: '正在值班。',
    offShift: '目前沒有班次。',
    onBreak: '正在休息。',
    nextBreak: '下一次休息：{time}。',
  },
};
