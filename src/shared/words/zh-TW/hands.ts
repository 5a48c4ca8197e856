import type { Words } from '../en.ts';

/** 舉手、它後來怎樣，以及當天的工作快報：不催，也不數誰。 */
export const hands = {
  title: '舉手',
  link: '舉手',
  linkText: '向組長、HR 或員工協助方案，加密送達',
  fromHelp: '也可以向公司裡的人舉手',
  intro: '告訴公司裡的一個人，你想要點什麼。只有對方打得開，你隨時可以把手放下。',
  openLink: '{count, plural, other {你舉著的手（#）}}',

  notJoined: {
    text: '舉手要經過團隊的伺服器，而這個座席還沒有加入團隊。「求助」一樣可以打開。',
    join: '加入團隊',
  },
  nobody: {
    title: '這裡還沒有人接收舉手',
    text: '組長、HR 或員工協助方案設好信箱之後，就會出現在這裡。在那之前，可以當面說，或看看「求助」。',
    look: '再看一次',
  },
  trouble: {
    known: '下面是最近一次知道的人。你送出的會先存在這裡，一有機會就送出去。',
    nobodyKnown: '所以還不知道誰接收舉手。',
  },

  to: {
    title: '向誰？',
    kind: { lead: '組長', hr: 'HR', assistance: '員工協助方案' },
    who: '{name} · {kind}',
  },
  compare: {
    title: '先確認真的是{name}',
    text: '把這幾組字和{name}自己螢幕上的比一比，或者請{name}把前兩組和後兩組念給你聽。這樣，中間誰也讀不到你寫的，管伺服器的人也不行。只需要做一次。',
    print: '{name}的金鑰',
    same: '是一樣的',
    differs: '如果不一樣，請不要在這裡寫：換個方式找{name}，並告訴管理員。',
    changedTitle: '{name}的金鑰換了',
    changedText:
      '它不是你比對過的那一把，也不是由那一把接下來的。{name}換了電腦重新開始時會這樣；有人插在中間時也會這樣。你重新比對之前，什麼都不會送過去。',
    done: '比對好了。你寫給{name}的，只有{name}打得開。',
  },

  what: {
    title: '想說什麼？',
    kind: {
      talk: '請找我聊聊',
      fiveMinutes: '我需要五分鐘',
      wrongAtWork: '工作上有不對勁的事',
    },
    words: '用你自己的話說（可以不寫）',
    name: '你的名字（想留才留）',
    nameText: '不留名字的話，{name}只看得到它來自公司的一個座席，以及之後的是不是同一個座席。',
    fits: '{count, plural, =0 {剛好寫滿了。} other {大約還能寫 # 個字。}}',
    tooLong: '{count, plural, other {大約多了 # 個字。}}你寫的都還在，請稍微刪短一些。',
    draft: '這個視窗開著，你寫的就一直在；日記上鎖或關閉側音，就沒有了。只有按下按鈕才會送出。',
  },

  second: {
    title: '如果沒有人回應',
    who: '那時讓誰看到？',
    nobody: '不給別人',
    after: '過多久？',
    hours: '{hours, plural, other {# 小時}}',
    whenThen: '{name}（{hours}）',
    notCompared: '只有比對過金鑰的人才能選在這裡。',
  },

  preview: {
    title: '會送出什麼',
    to: '給',
    what: '你說',
    words: '你的話',
    noWords: '沒有別的',
    name: '你的名字',
    noName: '沒有留',
    second: '如果沒有人回應',
    sealed:
      '它在這台電腦上加密，只給{name}看。伺服器只知道公司裡有人寫信到這個信箱，以及大約什麼時候。即時盯著伺服器的人，也許能從連線猜出來。',
    never:
      '別的什麼都不帶：沒有記錄過的心情，沒有難接的電話，也沒有根據你算出的任何東西。信封裡沒有放它們的地方。',
  },

  send: '送出',
  choose: '請先選好向誰、說什麼。',
  left: '{count, plural, =0 {這週的五次已經用完，下一週會有新的。} other {這週還可以舉 # 次。}}',
  leftUnknown: '會先存在這裡，等這週的信封從伺服器取到之後自動送出。',
  kept: '已存好，正在送往{name}。',

  own: {
    title: '你舉過的手',
    empty: '你舉的手會出現在這裡，看得到有沒有被打開、有沒有回音。',
    earlier: '以前的',
    when: '{when}，給{name}',
    words: '你寫的',
    second: '{hours}內沒有人回應的話，{name}也會看到。',
    waiting: '存在這台電腦上，一連上伺服器就送出。',
    sent: '已送出，{name}還沒有打開。',
    read: '{name}已經打開了。',
    answered: '{name}回覆了。',
    answeredBySomeone: '已經有人回覆了。',
    withdrawn: '你把手放下了。',
    expired: '已經過期，誰也打不開了。',
    refused: '沒能送出，什麼都沒有離開。',
    lowering: '正在收回，一連上伺服器就辦好。',
    replies: '回覆',
    answer: {
      now: '我現在就有空。',
      soon: '我很快來找你。',
    },
    lower: '放下',
    lowerThis: '放下：{when}，給{name}',
    settled: '好了，可以放下',
    settledThis: '好了，可以放下：{when}，給{name}',
    lowered: '已放下，{name}打不開了。',
    loweredHere: '已放下，它沒有離開過這台電腦。',
    forget: '刪除',
    forgetThis: '刪除：給{name}，{when}',
    forgetText: '這一次已經結束。要從日記裡永久刪除嗎？',
    forgetNow: '永久刪除',
    forgetNot: '保留',
    again: '重新寫',
    demo: '在示範裡，你可以自己到組長頁面去回覆；沒回覆的，到下一週會有人回覆。',
  },

  work: {
    button: '工作上的事',
    title: '今天工作上哪裡不對？',
    warn: '點一下就立刻送出，不帶姓名，也不帶心情。之後 14 天裡，你的組長和全團隊（以及和你們合在一起顯示的團隊）會看到是四件中的哪一件、在哪一天、幾次，也許猜得到是誰。組長可能寫進報表帶走。送出後不能收回。',
    left: '{count, plural, =0 {這週的五次已經用完，下一週會有新的。} other {這週還有 # 次。}}',
    kind: {
      systemDown: '系統壞了',
      abusiveCaller: '客戶辱罵',
      noRelief: '沒人接替',
      queue: '排隊',
    },
    today: '今天說過的',
    said: '{kind}，{time}',
    state: {
      waiting: '存在這裡，一連上伺服器就送出',
      counted: '已計入',
      notCounted: '未計入：當天沒能送出',
    },
  },
} satisfies Words['hands'];
