/** What may be done about the work: a name with a verb, and how it is usually done. Written by us. */
export const workActions = {
  end_call_rule: {
    name: 'Agree when a call may be ended',
    how: 'One calm warning, then the call may be ended and is not counted against anyone. Write the sentence down together.',
  },
  second_line: {
    name: 'Open a second line for abuse',
    how: 'Name who takes over, on which key, and that nobody has to ask first.',
  },
  flag_caller: {
    name: 'Flag returning callers',
    how: 'A note in the ticket, visible before the call is taken: what it is about, and who knows the case.',
  },
  promise_check: {
    name: 'Check what customers were promised',
    how: 'Take three real cases to sales or marketing and ask for one wording to be changed.',
  },
  goodwill_limit: {
    name: 'Give everyone a goodwill limit',
    how: 'A small sum or gesture that an agent may grant without asking. Review it after a month.',
  },
  ask_before: {
    name: 'Ask the reason before the call',
    how: 'One question in the menu or chat, shown to the agent on ringing.',
  },
  knowledge_page: {
    name: 'Write the missing answer down',
    how: 'Pick the one question that takes longest, and let the person who knows it best write half a page.',
  },
  debrief: {
    name: 'Offer ten minutes after a heavy call',
    how: 'Off the queue, with a colleague of one’s own choice. Nobody has to say what was said.',
  },
  rotate_heavy: {
    name: 'Rotate the heavy queue',
    how: 'Nobody has it longer than two hours on end. Put it in the rota, not in the mood of the day.',
  },
  reset_after: {
    name: 'Allow a short reset after hard calls',
    how: 'Twenty to sixty seconds with a pause code of its own that does not count against adherence.',
  },
  loosen_script: {
    name: 'Loosen the script',
    how: 'Mark which sentences are the law and let the rest be said in one’s own words.',
  },
  repeat_owner: {
    name: 'Give repeat cases one owner',
    how: 'After the second call about the same thing one person keeps it until it is done.',
  },
  queue_pause: {
    name: 'Agree pause rules for the queue',
    how: 'So many seconds between two calls, also at the peak. Measure the queue for two weeks with it.',
  },
  relief_peak: {
    name: 'Plan relief for the peak',
    how: 'Name who steps in, at which queue length, and who may call them.',
  },
  call_back: {
    name: 'Offer a call back',
    how: 'At the peak, callers may be called back in a quiet hour instead of waiting.',
  },
  tool_ticket: {
    name: 'Raise a ticket, and chase it',
    how: 'One ticket with an owner and a date; say in the huddle how it stands.',
  },
  fallback_card: {
    name: 'Write a card for when it fails',
    how: 'What to say, what to note on paper, who to tell. Half a page at each desk.',
  },
  target_review: {
    name: 'Review the target with the team',
    how: 'Which of the numbers helps callers? Ask for one to be dropped or widened for a month.',
  },
  board_weekly: {
    name: 'Show figures weekly, not live',
    how: 'Take the live board down for two weeks and see whether anything gets worse.',
  },
  qa_calibration: {
    name: 'Hold a calibration with quality',
    how: 'Quality, two agents and you score the same three calls and talk about the differences.',
  },
  qa_appeal: {
    name: 'Make it possible to question a score',
    how: 'Within five days, by one form, answered by someone who did not give the score.',
  },
  floor_help: {
    name: 'Put someone on the floor',
    how: 'At fixed hours one experienced person takes no calls and comes when a hand goes up.',
  },
  huddle_time: {
    name: 'Protect the huddle',
    how: 'Ten minutes, rostered, off the queue, every shift. One problem solved, one good call heard.',
  },
  thanks_said: {
    name: 'Say thanks for something particular',
    how: 'Who, what, and why it mattered. Three to five times as often as a correction.',
  },
  rota_swap: {
    name: 'Make swapping shifts easy',
    how: 'Two people agree, one message, done, unless a rule of rest is broken.',
  },
  rota_notice: {
    name: 'Publish the rota earlier',
    how: 'Two weeks ahead, and no change within three days without the person’s yes.',
  },
  breaks_kept: {
    name: 'Keep the breaks at the peak',
    how: 'Breaks are moved, never dropped, and the rota says who covers.',
  },
};
