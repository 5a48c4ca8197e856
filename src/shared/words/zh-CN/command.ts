/** 命令行的输出。站在身后的人也可能看到：从不写出说过的心情。 */
export const command = {
  help: `用法：sidetone [命令]

  open                                    启动，或把窗口带到前面
  check-in                                打开心情打卡
  check-in --mood 1-5 --calm 1-5          直接打卡（--phase start、middle 或 end）
  hard-call                               打开压力来源
  hard-call 名称 [--strength 1-3]         记一个难接的电话
  pause 30m | 1h | shift                  暂停提醒
  resume                                  恢复提醒
  status [--json]                         侧音在做什么；从不说谁感觉怎样
  policy check 文件                       检查策略文件
  --version、--help

完成时返回 0；没做成返回 1 并说明原因；看不懂命令返回 2；侧音没有运行返回 3。`,
  usage: '看不懂这个命令。“sidetone --help”列出了所有命令。',
  notRunning: '侧音没有运行。用“sidetone open”启动。',
  checkedIn: '已经记下。',
  noted: '难接的电话已记下。',
  paused: '提醒暂停到 {time}。',
  resumed: '提醒已恢复。',
  policyGood: '策略没有错误。',
  status: {
    journal: {
      welcome: '还没有日记。',
      who: '还没有人说现在是谁。',
      locked: '日记已锁定。',
      open: '日记已打开。',
      trouble: '日记打不开，窗口里写着原因。',
    },
    onShift: '正在班上。',
    offShift: '现在没有班次。',
    onBreak: '正在休息。',
    nextBreak: '下一次休息：{time}。',
  },
};
