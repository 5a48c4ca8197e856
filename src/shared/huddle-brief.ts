import { addDays, type Day } from './clock.ts';
import type { ActionReview } from './action-review.ts';
import type { LoggedAction } from './hub-contract/actions.ts';
import type { Goal, Praise } from './hub-contract/huddles.ts';
import type { WorkReports } from './hub-contract/voices.ts';
import { type HuddleForm, type HuddlePartId, partsOf } from './huddle.ts';
import type { UnitWeek } from './release.ts';
import { type Evidence, type Signal, signalsOf } from './signals.ts';
import type { WorkAction } from './work-action.ts';

// What a huddle begins with (L4), put together from what the lead's pages show already and nothing else: released weeks,
// the log of changes, the team's own goals and wall. A point has no room for a name: the screen may hang in front of many.

type Released = Extract<UnitWeek, { state: 'released' }>;

/** A change as it is said aloud: without who sees to it and who wrote it down. */
export interface SaidAction {
  action: WorkAction | null;
  words: string | null;
  begun: Day;
}

/** One thing to say. */
export type HuddlePoint =
  | { kind: 'week'; shown: Released }
  | { kind: 'signal'; signal: Signal }
  | { kind: 'peak'; day: Day }
  | { kind: 'change'; said: SaidAction }
  | { kind: 'helped'; said: SaidAction; review: ActionReview }
  | { kind: 'solved'; said: SaidAction }
  | { kind: 'goal'; words: string; until: Day | null }
  | { kind: 'reached'; words: string }
  | { kind: 'praise'; what: string; why: string }
  | { kind: 'reports'; reports: WorkReports['reports'] };

/** A part of the brief; without points it is the lead's to fill. */
export interface BriefPart {
  id: HuddlePartId;
  points: HuddlePoint[];
}

/** What the brief is made from. */
export interface HuddleEvidence extends Omit<Evidence, 'actions'> {
  today: Day;
  actions: readonly LoggedAction[];
  goals: readonly Goal[];
  praises: readonly Praise[];
  /** Days that are marked as peaks. */
  peaks: readonly Day[];
  /** What the team said openly, by day (S20). */
  reports: WorkReports['reports'];
}

/** At most so many points of a kind: five minutes hold no more. */
const most = 3;

/** The brief of a form: its parts in their order, with what there is to say. */
export function huddleBrief(form: HuddleForm, evidence: HuddleEvidence): BriefPart[] {
  return partsOf[form].map((id) => ({ id, points: pointsOf(id, evidence).slice(0, most) }));
}

function pointsOf(id: HuddlePartId, evidence: HuddleEvidence): HuddlePoint[] {
  const { today, goals, praises } = evidence;
  switch (id) {
    case 'week':
      return weekPoints(evidence);
    case 'peak':
      return evidence.peaks
        .filter((day) => today <= day && day < addDays(today, 7))
        .toSorted()
        .map((day) => ({ kind: 'peak', day }));
    case 'changes':
      return evidence.actions
        .filter(({ end }) => end === null)
        .map((action) => changePoint(said(action), action.reviews));
    case 'problem':
      return evidence.actions
        .filter(({ end }) => end?.state === 'done' && isLately(end.on, today))
        .map((action) => ({ kind: 'solved', said: said(action) }));
    case 'goals':
      return goals
        .filter(({ end }) => end === null)
        .map(({ words, until }) => ({ kind: 'goal', words, until }));
    case 'wentWell':
      return goals
        .filter(({ end }) => end?.state === 'done' && isLately(end.on, today))
        .map(({ words }) => ({ kind: 'reached', words }));
    case 'praise':
      return praises
        .filter(({ day }) => isLately(day, today))
        .map(({ what, why }) => ({ kind: 'praise', what, why }));
    case 'hard': {
      const reports = evidence.reports.filter(({ day }) => day === today);
      return reports.length > 0 ? [{ kind: 'reports', reports }] : [];
    }
    case 'takeOn':
      return goals
        .filter(({ end, until }) => end === null && until !== null && until <= addDays(today, 7))
        .map(({ words, until }) => ({ kind: 'goal', words, until }));
    case 'goodCall':
      return []; // only somebody who heard it can tell it
  }
}

/** The newest released week in a sentence, then what stands out; never a week that was withheld. */
function weekPoints({ weeks, weekPlan, operations, actions }: HuddleEvidence): HuddlePoint[] {
  const shown = weeks.findLast((week) => week.state === 'released');
  if (!shown) return [];
  const begun = actions.map(({ action, begun: day }) => ({ action, day }));
  // What came after a change is said with the change.
  const signals = signalsOf({ weeks, weekPlan, operations, actions: begun }).filter(
    ({ rule }) => rule !== 'recovery',
  );
  return [{ kind: 'week', shown }, ...signals.map((signal): HuddlePoint => ({ kind: 'signal', signal }))];
}

function changePoint(of: SaidAction, reviews: readonly ActionReview[]): HuddlePoint {
  const review = reviews.findLast(({ state }) => state === 'compared');
  return review ? { kind: 'helped', said: of, review } : { kind: 'change', said: of };
}

const said = ({ action, words, begun }: LoggedAction): SaidAction => ({ action, words, begun });

/** Within the seven days that end today. */
const isLately = (day: Day, today: Day) => addDays(today, -7) < day && day <= today;
