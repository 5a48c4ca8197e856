/** 班组长和 HR 的页面：先用话说清楚，再给图；话不说得比数字更满。登录等共用处不用人称。 */
export const desk = {
  lead: '班组长',
  hr: 'HR',
  assistance: '员工援助',
  thisWeek: '本周',
  trends: '趋势',
  look: '语言与外观',
  tooSmall: '人数太少，不显示',
  onlyInApp: '请求只能在您自己电脑上的侧音应用里打开。服务器发来的网页从不持有打开它们的密钥。',
  listGap: '、',

  signIn: {
    login: '登录名',
    loginMissing: '请填写登录名。',
    password: '密码',
    passwordMissing: '请填写密码。',
    show: '显示密码',
  },
  newPassword: {
    label: '设置密码',
    rule: '至少 {least} 个字符。几个词连在一起，好记又难猜。',
    short: '还差 {missing} 个字符。',
  },
  takeUp: {
    title: '启用账号',
    text: '这个链接只属于您，只能用一次。请设置密码，以后用它登录。',
    submit: '设好密码，继续',
  },
  trouble: {
    offline: '暂时连不上服务器。什么都没有改动，也没有丢失；请稍后再试。',
    hubAnsweredBadly: '服务器的回应不可信，所以没有采用。请告诉 IT。',
    notAllowed: '这个账号属于另一个页面。要换账号，请先退出登录。',
    notSignedIn: '登录已失效，请重新登录后继续。',
    tooManyTries: '尝试次数太多。什么都没有改动，请过几分钟再试。',
  },

  measure: { mood: '心情', calm: '平静', strained: '觉得吃力', groups: '压力来自哪里' },
  level: {
    mood: { low: '不太好', ratherLow: '略差', middle: '还行', ratherHigh: '较好', high: '不错' },
    calm: { low: '有点紧绷', ratherLow: '略紧', middle: '不紧也不松', ratherHigh: '较平静', high: '平静' },
  },
  band: {
    veryFew: '极少数人觉得吃力。',
    few: '少数人觉得吃力。',
    some: '有些人觉得吃力。',
    many: '不少人觉得吃力。',
    half: '半数或更多的人觉得吃力。',
  },
  bandShort: { veryFew: '极少数', few: '少数', some: '有些人', many: '不少人', half: '半数或更多' },
  percent: {
    plain: '{value}%',
    under: '不到 {below}%',
    between: '{from}%–{below}%',
    andMore: '{from}% 或更多',
  },

  unit: {
    choose: '班组',
    none: '还没有班组的结果。管理员把班组分配给你、并且第一周开始之后，就会出现在这里。',
    week: '{count, plural, =1 {{days}这一周} other {{days}，# 周合在一起}} · {site}',
    seats: '已加入 {enrolled} 个坐席，在岗 {headcount} 人。',
    ghost: '坐席比人还多，请让管理员查一查。',
    next: '下一次结果：{site}当地时间{moment}。',
  },

  how: {
    title: '团队怎么样？',
    answer: '整体心情{mood}，状态{calm}。{band}',
  },
  move: {
    mood: { up: '心情连续两次好转。', down: '心情连续两次走低。' },
    calm: { up: '团队连续两次变得更平静。', down: '团队连续两次变得更紧绷。' },
    strained: { up: '觉得吃力的人连续两次变多。', down: '觉得吃力的人连续两次变少。' },
    none: '没有哪一项连续两次朝同一方向变化。',
    twiceUp: '连续两次上升',
    twiceDown: '连续两次下降',
  },
  beside: {
    both: '与{site}整体相比，心情{mood, select, above {明显更好} below {明显更低} other {差不多}}，平静程度{calm, select, above {明显更高} below {明显更低} other {差不多}}。',
    above: '这里明显更高。',
    close: '这里差不多。',
    below: '这里明显更低。',
  },
  weighs: {
    title: '压力来自哪里？',
    answer: '{count, plural, =1 {主要是：{groups}。} other {由重到轻：{groups}。}}',
    nothing: '这一周没有特别突出的压力来源。',
    nothingShort: '没有特别突出的',
    names: '四周合计，比较突出的是：',
    namesLater: '满四周之后，会列出具体的压力来源。',
    namesNone: '四周合计，没有特别突出的具体来源。',
  },
  tile: { level: '{level} 分（满分 5）', site: '职场整体：{figure}', next: '其次：{group}' },

  trend: {
    title: '最近 {count} 周',
    team: '班组',
    site: '职场',
    levelSaid: '{word}（{level}）',
    levelSentence:
      '{steady, select, yes {有结果的 {count} 周一直是{low}。} other {{count} 周里介于{low}和{high}之间，最低的一周是{days}。}}',
    bandSaid: '{band}（{percent}）',
    bandWeeks: '{band} {count} 周',
    bandSentence: '觉得吃力的人：{bands}。',
    groupsCaption: '哪一周哪些压力来源比较突出',
    heaviest: '最突出',
    stoodOut: '突出',
    notOut: '不突出',
    groupsSentence: '“{group}”在 {count} 周里有 {weeks} 周比较突出。实心点是当周最重的一项。',
    groupsNone: '{count} 周里没有特别突出的来源。',
  },
  table: { week: '周', of: '逐周：{what}' },
  gap: { held: '暂缓', discarded: '已弃', tooSmall: '太少', joined: '并入', voided: '作废' },

  gapSaid: {
    held: '暂缓显示',
    discarded: '已丢弃',
    tooSmall: '人数太少，不显示',
    joined: '与后面的周一起显示',
    voided: '不计入，服务器是从备份恢复的',
  },

  state: {
    nothingYet: {
      title: '现在还不够',
      when: '第一次结果最早在{site}当地时间{moment}出来，对应{days}这一周。',
      what: '到时这里会告诉你：团队怎么样（心情、平静程度、觉得吃力的人大约占多少），压力来自哪里；之后还能看到一周周的变化。凡是可能指向某个人的，都不会显示。',
    },
    held: {
      title: '{days}这一周暂缓显示',
      text: '这一周收到的太少，显示出来可能会指向个人。它会等到下一个数量足够的周，一起显示；等满四周仍不够就丢弃。是否参加全凭自愿，所以不必问任何人，也不用做什么。',
    },
    discarded: {
      title: '{days}这一周已丢弃',
      text: '这一周收到的太少，显示出来可能会指向个人，也不适合留到以后。它已被删除，不会再出现。是否参加全凭自愿，所以不必问任何人，也不用做什么。',
    },
    voided: {
      title: '{days}这一周不计入',
      text: '服务器从备份恢复过，这一周已收到的内容不再可靠，所以已经删除，不会再出现。谁都没有做错什么；下一个完整周重新开始计入。',
    },
    tooSmall: {
      title: '人数太少，不显示',
      text: '这里加入的坐席不到八个。人这么少，说的是团队，其实等于在说某个人，所以不给数字。等到有足够坐席的第一个完整周，结果会自动开始。',
    },
    older: '下面是最近一次有结果的周：{days}。',
  },

  scope: {
    choose: '查看',
    whole: '所有职场合计',
    site: '职场',
    title: '各职场',
    sites: '各职场对照',
    column: '职场',
    seatsColumn: '已加入坐席 / 在岗人数',
    seats: '{enrolled, number} / {headcount, number}',
    week: '{days}这一周',
    spread: '± 表示仅加入的噪声就可能让数字偏离多少（20 周里有 19 周不超过它）。',
    nothingYet: '还没有职场有结果。一个职场至少有两个单元出了结果、合计至少 20 份时，才会出现在这里。',
    over: '{name}：{count} 周',
    bandSays: '线是当周的数字；色带是为保护个人而加入的噪声可能让它偏离的范围（20 周里有 19 周不超过）。',
    groups: '压力来源的变化',
    groupsSay: '以某一类为最常见来源的那部分所占比例，色带含义同上。',
  },
  change: {
    up: '{what}：{against, select, quarter {一个季度前} other {最初 {weeks} 周}}为 {before}，最近 {weeks} 周升到 {after}，超出了噪声能解释的范围。',
    down: '{what}：{against, select, quarter {一个季度前} other {最初 {weeks} 周}}为 {before}，最近 {weeks} 周降到 {after}，超出了噪声能解释的范围。',
    same: '{what}：{against, select, quarter {一个季度前} other {最初 {weeks} 周}}为 {before}，最近 {weeks} 周为 {after}。这点差别可能只是噪声。',
    early: '还看不出有没有变化：至少需要 {weeks} 周。',
  },

  moved: {
    title: '哪里变了？',
    mood: { up: '心情好转', down: '心情走低' },
    calm: { up: '更平静', down: '更紧绷' },
    strained: { up: '觉得吃力的人变多', down: '觉得吃力的人变少' },
    nothing: '没有超出噪声的变化',
    early: '还看不出来',
    how: '最近四周对比一个季度前的四周（时间不够长的，对比最初四周）。这样的结论大约二十条里有一条仍是噪声。',
  },

  made: {
    title: '这些数字是怎么来的',
    sites: '您看到的是职场和整个组织，从来不是某个班组，更不是某个人。',
    thresholds:
      '一个职场至少有两个单元出了结果、合计至少 20 份，那一周才会显示。每个单元至少八个坐席；数量不够的周会暂缓，永远不会进入任何合计。',
    noise:
      '显示之前，每个计数都加入随机噪声（双边几何分布，心情、平静、吃力、压力来源各 ε = {epsilon}），只抽取一次，不再重抽。',
    whole: '整个组织的数字是各职场加噪之后的合计，至少有两个职场显示的那一周才有。',
    budget:
      '这一页花掉的隐私预算：每个坐席每周 ε = {week}，每季度 {quarter}，与“双周小结”页的另计。隐私台有全部合计，表外不再公布任何数字。',
  },
  notSaid: {
    title: '这些数字没有说什么',
    unit: {
      team: '这里说的是团队。关于团队的真实数字，仍可能隐约透出个人的情况。',
      who: '它们不说谁参加了，也不说有多少人参加。参加全凭自愿，请不要去问。',
      rounded:
        '心情和平静先加上一个不公开的偏移（不超过 0.2，同一团队始终不变），再按半格随机取整；2 也包含更低，4 也包含更高。只差半格可能是偶然；连续两次同向变化才标箭头。',
      noised:
        '觉得吃力的比例和压力来源都加了噪声，可能差一档，或差一位。职场数字后的 ± 是噪声可能带来的偏离。',
      self: '全部来自自述，只是一周的粗略刻度，不是诊断。一个人也可以有一次没说实话。',
      colleagues: '如果其他人都说出自己的，剩下那一位的范围就会被缩小。',
      server: '运行服务器的人有可能尝试追查到个人。我们让它很难，但不是绝无可能。',
      target: '吃力的一周说的是工作，不是谁的价值。把它当指标，只会换来假装开心的点击。',
    },
    site: {
      people: '这里说的是职场。关于许多人的真实数字，仍可能隐约透出其中一些人的情况。',
      who: '它们不说谁参加了，有多少人参加也只能看个大概；推算不出任何一个班组。',
      noised: '小的起伏可能只是噪声。超出色带、或持续下去的变化才值得相信。',
      why: '它们说什么时候变了，不说为什么变，也不证明是某项措施带来的。',
      self: '全部来自自述，不是经过验证的量表，也不是诊断。一个人也可以有一次没说实话。',
      server: '运行服务器的人有可能尝试追查到个人。我们让它很难，但不是绝无可能。',
      target: '它们不能用来评价职场的管理者或员工。把它当指标，只会换来假装开心的点击。',
    },
  },
};
