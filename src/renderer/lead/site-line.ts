import type { TeamPage } from '../../shared/seat-contract/team.ts';
import type { Estimate } from '../desk/noise.ts';
import type { Line } from '../parts/chart-props.ts';
import { type LevelName, siteFigures } from './unit-view.ts';

/** The site's weeks as a line for comparison: `called` so, each value in the words of `say`. */
export function siteLine(
  page: TeamPage,
  name: LevelName | 'strained',
  called: string,
  say: (of: Estimate) => string,
): Line {
  const points = page.weeks.map(({ week }) => {
    const figure = siteFigures(page.siteWeeks, week)?.[name];
    return figure ? { value: figure.value, said: say(figure) } : null;
  });
  return { name: called, look: 'other', points };
}
