import type { Words } from '../en.ts';

/** 举手、它后来怎样，以及当天的工作快报：不催，也不数谁。 */
export const hands = {
  title: '举手',
  link: '举手',
  linkText: '向班组长、HR 或员工援助计划，加密送达',
  fromHelp: '也可以向单位里的人举手',
  intro: '告诉单位里的一个人，你想要点什么。只有对方能打开，你随时可以把手放下。',
  openLink: '{count, plural, other {你举着的手（#）}}',

  notJoined: {
    text: '举手要经过团队的服务器，而这个坐席还没有加入团队。“求助”照样可以打开。',
    join: '加入团队',
  },
  nobody: {
    title: '这里还没有人接收举手',
    text: '班组长、HR 或员工援助计划设好信箱之后，就会出现在这里。在那之前，可以当面说，或看看“求助”。',
    look: '再看一次',
  },
  trouble: {
    known: '下面是最近一次知道的人。你发出的会先存在这里，一有机会就送出。',
    nobodyKnown: '所以还不知道谁接收举手。',
  },

  to: {
    title: '向谁？',
    kind: { lead: '班组长', hr: 'HR', assistance: '员工援助计划' },
    who: '{name} · {kind}',
  },
  compare: {
    title: '先确认真的是{name}',
    text: '把这几组字和{name}自己屏幕上的比一比，或者请{name}把前两组和后两组念给你听。这样，中间谁也读不到你写的，管服务器的人也不行。只需要做一次。',
    print: '{name}的密钥',
    same: '是一样的',
    differs: '如果不一样，请不要在这里写：换个办法找{name}，并告诉管理员。',
    changedTitle: '{name}的密钥换了',
    changedText:
      '它不是你比对过的那一把，也不是由那一把接下来的。{name}换了电脑重新开始时会这样；有人插在中间时也会这样。你重新比对之前，什么都不会送过去。',
    done: '比对好了。你写给{name}的，只有{name}能打开。',
  },

  what: {
    title: '想说什么？',
    kind: {
      talk: '请找我聊聊',
      fiveMinutes: '我需要五分钟',
      wrongAtWork: '工作上有不对劲的事',
    },
    words: '用你自己的话说（可以不写）',
    name: '你的名字（想留才留）',
    nameText: '不留名字的话，{name}只看到它来自本单位的一个坐席，以及之后的是不是同一个坐席。',
    fits: '{count, plural, =0 {刚好写满了。} other {大约还能写 # 个字。}}',
    tooLong: '{count, plural, other {大约多了 # 个字。}}你写的都还在，请稍微删短一些。',
    draft: '这个窗口开着，你写的就一直在；日记上锁或关闭侧音，就没有了。只有按下按钮才会送出。',
  },

  second: {
    title: '如果没有人回应',
    who: '那时让谁看到？',
    nobody: '不给别人',
    after: '过多久？',
    hours: '{hours, plural, other {# 小时}}',
    whenThen: '{name}（{hours}）',
    notCompared: '只有比对过密钥的人才能选在这里。',
  },

  preview: {
    title: '会送出什么',
    to: '给',
    what: '你说',
    words: '你的话',
    noWords: '没有别的',
    name: '你的名字',
    noName: '没有留',
    second: '如果没有人回应',
    sealed:
      '它在这台电脑上加密，只给{name}看。服务器只知道单位里有人给这个信箱写了信，以及大约什么时候。实时盯着服务器的人，也许能从连接猜出来。',
    never:
      '别的什么都不带：没有记录过的心情，没有难接的电话，也没有根据你算出的任何东西。信封里没有放它们的地方。',
  },

  send: '送出',
  choose: '请先选好向谁、说什么。',
  left: '{count, plural, =0 {这周的五次已经用完，下一周会有新的。} other {这周还可以举 # 次。}}',
  leftUnknown: '会先存在这里，等这周的信封从服务器取到之后自动送出。',
  kept: '已存好，正在送往{name}。',

  own: {
    title: '你举过的手',
    empty: '你举的手会出现在这里，看得到有没有被打开、有没有回音。',
    earlier: '以前的',
    when: '{when}，给{name}',
    words: '你写的',
    second: '{hours}内没有人回应的话，{name}也会看到。',
    waiting: '存在这台电脑上，一连上服务器就送出。',
    sent: '已送出，{name}还没有打开。',
    read: '{name}已经打开了。',
    answered: '{name}回复了。',
    answeredBySomeone: '已经有人回复了。',
    withdrawn: '你把手放下了。',
    expired: '已经过期，谁也打不开了。',
    refused: '没能送出，什么都没有离开。',
    lowering: '正在收回，一连上服务器就办好。',
    replies: '回复',
    answer: {
      now: '我现在就有空。',
      soon: '我很快来找你。',
    },
    lower: '放下',
    lowerThis: '放下：{when}，给{name}',
    settled: '好了，可以放下',
    settledThis: '好了，可以放下：{when}，给{name}',
    lowered: '已放下，{name}打不开了。',
    loweredHere: '已放下，它没有离开过这台电脑。',
    forget: '删除',
    forgetThis: '删除：给{name}，{when}',
    forgetText: '这一次已经结束。要从日记里永久删除吗？',
    forgetNow: '永久删除',
    forgetNot: '保留',
    again: '重新写',
    demo: '在演示里，你可以自己到班组长页面去回复；没回复的，到下一周会有人回复。',
  },

  work: {
    button: '工作上的事',
    title: '今天工作上哪里不对？',
    warn: '点一下就立刻送出，不带姓名，也不带心情。之后 14 天里，你的班组长和全班组（以及和你们合在一起显示的班组）会看到是四件中的哪一件、在哪一天、几次，也许猜得到是谁。班组长可能写进报表带走。送出后不能收回。',
    left: '{count, plural, =0 {这周的五次已经用完，下一周会有新的。} other {这周还有 # 次。}}',
    kind: {
      systemDown: '系统坏了',
      abusiveCaller: '客户辱骂',
      noRelief: '没人顶班',
      queue: '排队',
    },
    today: '今天说过的',
    said: '{kind}，{time}',
    state: {
      waiting: '存在这里，一连上服务器就送出',
      counted: '已计入',
      notCounted: '未计入：当天没能送出',
    },
  },
} satisfies Words['hands'];
