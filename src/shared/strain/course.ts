import type { Day } from '../clock.ts';
import { baseline } from './baseline.ts';
import { standardError } from './chart.ts';
import { freshStrain, nextStrain } from './detector.ts';
import { type StrainRule, strainRule } from './rule.ts';
import { byDay, type StrainDay } from './strain-day.ts';

/** Where a person stands on a rostered day beside what is usual for them, in points of the day score (1–5). */
export interface CourseDay {
  day: Day;
  /** The detector's smoothed score: the chart, turned back into points. */
  level: number;
  usual: number;
  /** Half the width of the usual range: under it the detector says "watch", so that page and notice never disagree. */
  spread: number;
}

/** The course of a person's days, oldest first; days before the baseline is known are left out. Refuses a day given twice. */
export function strainCourse(days: readonly StrainDay[], rule: StrainRule = strainRule): CourseDay[] {
  let state = freshStrain();
  const course: CourseDay[] = [];
  for (const day of byDay(days)) {
    const usual = state.scored < rule.learningDays ? null : baseline(state.memory, 'score', rule);
    state = nextStrain(state, day, rule);
    if (!usual) continue;
    const { z, days } = state.scores;
    course.push({
      day: day.day,
      level: usual.mean - z * usual.sd,
      usual: usual.mean,
      spread: rule.watch * standardError(days, usual.days, rule) * usual.sd,
    });
  }
  return course;
}
