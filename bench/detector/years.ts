// Ten years through the detector: what opening a journal costs, beside one pass over the same check-ins.
import { phases, steps } from '../../src/shared/check-in.ts';
import { addDays } from '../../src/shared/clock.ts';
import { followStrain } from '../../src/shared/strain/detector.ts';
import type { StrainDay } from '../../src/shared/strain/strain-day.ts';
import { type Figure, median, quantile } from '../measure.ts';

const years = 10;
const repeats = 31;

/** Five days a week with three check-ins each. */
function lived(): StrainDay[] {
  return Array.from({ length: years * 365 }, (_, i) => i)
    .filter((i) => i % 7 < 5)
    .map((i): StrainDay => {
      const [mood, calm] = [step(i * i), step(i * i + i)];
      const checkIns = phases.map((phase) => ({ phase, mood, calm }));
      const day = addDays('2016-01-04', i);
      return { day, checkIns, stressorLoad: i % 4, breaks: 'some', wornOut: 2 };
    });
}

const step = (i: number) => steps[i % steps.length] ?? 3;

/** Milliseconds of this thread on the processor for each of `times`: what else the machine does is not ours. */
function processorTime(times: number, run: () => unknown): number {
  const before = process.threadCpuUsage();
  for (let i = 0; i < times; i++) run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000 / times;
}

export function detectorFigures(): Figure[] {
  const days = lived();
  const follow = () => followStrain(days);
  const onePass = () =>
    days.reduce((sum, { checkIns }) => sum + checkIns.reduce((so, { mood, calm }) => so + mood + calm, 0), 0);
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let i = -repeats; i < repeats; i++) {
    const both = [processorTime(1, follow), processorTime(1000, onePass)] as const;
    // The first half warms up.
    if (i < 0) continue;
    ours.push(both[0]);
    bare.push(both[1]);
  }
  return [
    {
      name: 'ten years through the detector',
      ours: median(ours),
      p95: quantile(ours, 0.95),
      unit: 'ms',
      beside: { what: 'adding the same check-ins up', value: median(bare), p95: quantile(bare, 0.95) },
      repeats,
    },
  ];
}
