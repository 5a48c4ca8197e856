/** 今天的目标和一件好事（S12）。什么都不写的一天，也是平常的一天。 */
export const goals = {
  title: '今天的目标',
  ask: '给今天定个目标',
  label: '今天的一件事',
  hint: '小一点就好。只留在你的日记里。',
  earlier: '或者用以前的',
  set: '就定这个',
  change: '修改目标',

  edit: '修改这一天',
  how: '进行得怎么样？',
  went: { done: '做到了', partly: '做到一些', otherDay: '改天再说' },
  said: { done: '做到了。', partly: '做到一些。', otherDay: '改天再说。' },
  good: {
    ask: '记一件好事',
    label: '今天的一件好事',
    keep: '留下它',
    kept: '已留下。',
    title: '好事',
    empty: '下班时记下的好事会出现在这里。',
    count: '{count, plural, other {这十二个月留下了 # 件好事。}}',
    more: '再看一些',
    edit: '修改：{what}',
    remove: '删除：{what}',
    deleted: '已删除：{what}',
  },
};
