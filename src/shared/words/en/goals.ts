/** The day's goal and one good thing (S12). A day without either is a day like any other. */
export const goals = {
  title: 'Today’s goal',
  ask: 'Set a goal for today',
  label: 'One thing for today',
  hint: 'Small is fine. It stays in your journal.',
  earlier: 'Or one of yours from before',
  set: 'Set it',
  change: 'Change the goal',

  edit: 'Change this day',
  how: 'How did it go?',
  went: { done: 'It worked out', partly: 'In part', otherDay: 'Another day' },
  said: { done: 'It worked out.', partly: 'In part.', otherDay: 'Another day.' },
  good: {
    ask: 'Note one good thing',
    label: 'One good thing today',
    keep: 'Keep it',
    kept: 'Kept.',
    title: 'Good things',
    empty: 'When you note a good thing at the end of a shift, it stands here.',
    count: '{count, plural, one {One good thing} other {# good things}} kept in these twelve months.',
    more: 'Show more',
    edit: 'Change: {what}',
    remove: 'Delete: {what}',
    deleted: 'Deleted: {what}',
  },
};
