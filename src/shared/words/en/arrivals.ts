/** That something has come from somebody: never what or from whom, for whoever may stand behind. */
export const arrivals = {
  /** The system's own notification, under the companion's name. */
  notification: 'There is something for you.',
  unread: { answer: 'There is an answer to what you raised', praise: 'Something kind has come for you' },
  notice: {
    title: 'When something has come for you',
    on: 'Say so with a notification',
    text: 'It never says what or from whom, and waits as a break does: never during a call, while you present, or outside your shift. Today says it either way.',
  },
};
