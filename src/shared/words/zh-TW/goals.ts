/** 今天的目標和一件好事（S12）。什麼都不寫的一天，也是平常的一天。 */
export const goals = {
  title: '今天的目標',
  ask: '給今天訂個目標',
  label: '今天的一件事',
  hint: '小一點就好。只留在你的日記裡。',
  earlier: '或者用以前的',
  set: '就訂這個',
  change: '修改目標',

  edit: '修改這一天',
  how: '進行得如何？',
  went: { done: '做到了', partly: '做到一些', otherDay: '改天再說' },
  said: { done: '做到了。', partly: '做到一些。', otherDay: '改天再說。' },
  good: {
    ask: '記一件好事',
    label: '今天的一件好事',
    keep: '留下它',
    kept: '已留下。',
    title: '好事',
    empty: '下班時記下的好事會出現在這裡。',
    count: '{count, plural, other {這十二個月留下了 # 件好事。}}',
    more: '再看一些',
    edit: '修改：{what}',
    remove: '刪除：{what}',
    deleted: '已刪除：{what}',
  },
};
