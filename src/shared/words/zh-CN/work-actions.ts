import type { Words } from '../en.ts';

export const workActions = {
  end_call_rule: {
    name: '约定什么时候可以结束通话',
    how: '先平静提醒一次，之后可以挂断，不计入任何人的考核。把那句话一起写下来。',
  },
  second_line: {
    name: '为辱骂来电设二线',
    how: '写明由谁接手、按哪个键，而且不用先请示。',
  },
  flag_caller: {
    name: '给反复来电做标记',
    how: '接起之前就能在工单里看到：是什么事，谁熟悉情况。',
  },
  promise_check: {
    name: '核对对客户的承诺',
    how: '带三个真实案例去找销售或市场，请他们改掉一处说法。',
  },
  goodwill_limit: {
    name: '给每个人一点自主额度',
    how: '不用请示就能给的小额补偿或心意，一个月后再看。',
  },
  ask_before: {
    name: '接通前先问来电原因',
    how: '在语音菜单或聊天里加一个问题，振铃时显示给坐席。',
  },
  knowledge_page: {
    name: '把缺的答案写下来',
    how: '挑最费时间的一个问题，请最懂的人写半页纸。',
  },
  debrief: {
    name: '沉重通话后给十分钟',
    how: '离开队列，和自己选的同事待一会儿。说不说内容都可以。',
  },
  rotate_heavy: {
    name: '轮换压力大的队列',
    how: '没有人连续超过两小时。写进排班，而不是看当天心情。',
  },
  reset_after: {
    name: '难接的电话之后允许缓一缓',
    how: '二十到六十秒，用单独的小休代码，不影响遵时率。',
  },
  loosen_script: {
    name: '放宽话术',
    how: '标出哪些句子必须照说，其余可以用自己的话。',
  },
  repeat_owner: {
    name: '重复问题由一个人跟到底',
    how: '同一件事第二次来电之后，由一个人负责到办完。',
  },
  queue_pause: {
    name: '约定排队时的间歇',
    how: '两通电话之间留几秒，高峰也一样。试两周，看看队列的变化。',
  },
  relief_peak: {
    name: '安排高峰支援',
    how: '写明谁来顶、队列多长时来、谁可以叫。',
  },
  call_back: {
    name: '提供回拨',
    how: '高峰时客户可以选择稍后回拨，不用一直等。',
  },
  tool_ticket: {
    name: '提工单，并且追到底',
    how: '一张工单，写上负责人和日期；班前会说进展。',
  },
  fallback_card: {
    name: '写一张故障应急卡',
    how: '怎么说、纸上记什么、通知谁。半页纸，每个工位一张。',
  },
  target_review: {
    name: '和团队一起看指标',
    how: '哪些数字真的帮到客户？申请去掉或放宽其中一个，试一个月。',
  },
  board_weekly: {
    name: '数字按周看，不实时滚动',
    how: '把实时大屏关两周，看看有没有变差。',
  },
  qa_calibration: {
    name: '和质检做一次校准',
    how: '质检、两位坐席和你，给同样三通电话打分，再聊差别。',
  },
  qa_appeal: {
    name: '让评分可以申诉',
    how: '五天之内，一张表，由没有打过这个分的人回复。',
  },
  floor_help: {
    name: '现场安排一位帮手',
    how: '固定时段由一位有经验的人不接电话，有人举手就过去。',
  },
  huddle_time: {
    name: '保住班前会的时间',
    how: '每班十分钟，排进班次，离开队列。解决一个问题，听一通好电话。',
  },
  thanks_said: {
    name: '为具体的事说谢谢',
    how: '谁、做了什么、为什么重要。次数是纠正的三到五倍。',
  },
  rota_swap: {
    name: '让换班变得容易',
    how: '两个人说好、一条消息就行，除非违反休息规定。',
  },
  rota_notice: {
    name: '更早公布排班',
    how: '提前两周；三天之内的改动要本人同意。',
  },
  breaks_kept: {
    name: '高峰也保住休息',
    how: '休息可以挪，不能取消；排班里写明谁来顶。',
  },
} satisfies Words['workActions'];
