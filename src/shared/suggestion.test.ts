import { expect, it } from 'vitest';
import type { RoutineId } from './routine.ts';
import { resetAfter, suggestionFor } from './suggestion.ts';
import { whatHelps } from './what-helps.ts';

const helped = (...ids: RoutineId[]) =>
  whatHelps(
    ids.flatMap((routine) => Array.from({ length: 9 }, () => ({ routine, before: 2, after: 4 }) as const)),
  );
const named = ({ routine, seconds }: ReturnType<typeof suggestionFor>) => `${routine.id} ${seconds}`;

it('offers 20, 40 or 60 seconds after a hard call, by its strength [S4]', () => {
  expect(([1, 2, 3] as const).map((strength) => named(resetAfter(strength, [])))).toEqual([
    'eyes 20',
    'green 40',
    'sigh 60',
  ]);
});

it('offers a rest for a break of five minutes, and a minute where there is one', () => {
  expect(named(suggestionFor(300, []))).toBe('rest 300');
  expect(named(suggestionFor(900, []))).toBe('rest 300');
  expect(named(suggestionFor(60, []))).toBe('sigh 60');
  expect(named(suggestionFor(5, []))).toBe('eyes 20');
});

it('prefers what likely helps this person, in the longest form that fits', () => {
  expect(named(suggestionFor(300, helped('resonance')))).toBe('resonance 300');
  expect(named(resetAfter(3, helped('resonance')))).toBe('resonance 60');
  expect(named(resetAfter(1, helped('resonance', 'social')))).toBe('eyes 20');
});

it('never suggests a held breath, whoever it helps', () => {
  expect(named(suggestionFor(300, helped('box', 'b478')))).toBe('rest 300');
});
