import type { Day } from '../../shared/clock.ts';
import type { LoggedAction } from '../../shared/hub-contract/actions.ts';
import type { ReportWords } from './use-report-words.ts';

type Words = Pick<ReportWords, 't' | 'work'>;

/** What is known of a change, in short: "Seen to by IT · since March 2 · written down by Li Wen". */
export function changeFacts({ owner, begun, due, end, by }: LoggedAction, today: Day, { t, work }: Words) {
  return [
    t('leadWork.change.owner', { owner }),
    t('leadWork.change.begun', { day: work.day(begun) }),
    ...(due && !end
      ? [t(due < today ? 'leadWork.change.late' : 'leadWork.change.due', { day: work.day(due) })]
      : []),
    ...(end ? [t(`leadWork.change.${end.state}`, { day: work.day(end.on) })] : []),
    t('leadWork.change.by', { name: by }),
  ].join(' · ');
}

/** A change in lines: what it is with its facts, why it ended, and what came after it. */
export function changeLines(action: LoggedAction, today: Day, words: Words): string[] {
  const { t, work } = words;
  return [
    `${work.action(action)} · ${changeFacts(action, today, words)}`,
    ...(action.end?.why ? [t('leadWork.change.why', { why: action.end.why })] : []),
    ...action.reviews.map((review) => work.review(review)),
  ];
}
