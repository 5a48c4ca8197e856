import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breathAt, breathLength, sessionLength } from './breath.ts';
import { type BreathRoutine, isBreath, routines } from './routine.ts';

const breathing = routines.filter(isBreath);
const each = fc.constantFrom(...breathing);
/** A moment of a session of up to ten minutes, in ms and fractions of one, as frames come. */
const moment = fc.double({ min: 0, max: 600_000, noNaN: true });

/** When each phase of a breath begins, in ms. */
function beginnings({ phases }: BreathRoutine): number[] {
  return phases.map((_, index) => breathLength(phases.slice(0, index)));
}

describe.each(breathing)('$id', (routine) => {
  const { phases } = routine;

  it('turns at its seconds and not a millisecond before', () => {
    for (const breath of [0, 1, 19])
      for (const [index, begins] of beginnings(routine).entries()) {
        const at = breath * breathLength(phases) + begins;
        expect(breathAt(phases, at)).toMatchObject({ phase: phases[index], breaths: breath });
        expect(breathAt(phases, at).secondsLeft).toBe(phases[index]?.seconds);
        const justBefore = breathAt(phases, at + breathLength(phases) - 1);
        expect(justBefore).toMatchObject({ phase: phases.at(index - 1), secondsLeft: 1 });
      }
  });

  it('says each second of a phase once, downwards', () => {
    const said = Array.from({ length: breathLength(phases) / 1000 }, (_, second) => {
      const { secondsLeft } = breathAt(phases, second * 1000 + 500);
      return secondsLeft;
    });
    expect(said).toEqual(
      phases.flatMap(({ seconds }) => Array.from({ length: seconds }, (_, n) => seconds - n)),
    );
  });

  it('ends on a whole breath, in both its forms, and the short one is a minute or little more', () => {
    for (const seconds of [routine.seconds, routine.shortSeconds ?? 0]) {
      const length = sessionLength(phases, seconds);
      expect(length % breathLength(phases)).toBe(0);
      expect(length - seconds * 1000).toBeGreaterThanOrEqual(0);
      expect(length - seconds * 1000).toBeLessThan(breathLength(phases));
    }
    expect(sessionLength(phases, routine.shortSeconds ?? Infinity)).toBeLessThanOrEqual(63_000);
  });
});

describe('any breath', () => {
  it('fills and empties without a jump, however late a frame comes', () => {
    fc.assert(
      fc.property(each, moment, ({ phases }, at) => {
        const { fullness } = breathAt(phases, at);
        expect(fullness).toBeGreaterThanOrEqual(0);
        expect(fullness).toBeLessThanOrEqual(1);
        // The quickest is a fifth of the lungs in a second: at 60 frames a second, less than a thirtieth.
        expect(Math.abs(breathAt(phases, at + 1000 / 60).fullness - fullness)).toBeLessThan(1 / 30);
      }),
    );
  });

  it('stands still while the breath is held', () => {
    fc.assert(
      fc.property(each, moment, ({ phases }, at) => {
        const { phase, fullness } = breathAt(phases, at);
        const still = { hold: 1, rest: 0, in: fullness, topUp: fullness, out: fullness };
        expect(fullness).toBe(still[phase.kind]);
      }),
    );
  });

  it('is the same at the same place of every breath', () => {
    fc.assert(
      fc.property(each, fc.integer({ min: 0, max: 60_000 }), fc.nat(400), ({ phases }, at, breaths) => {
        const { phase, secondsLeft, fullness } = breathAt(phases, at + breaths * breathLength(phases));
        expect({ phase, secondsLeft, fullness }).toEqual({
          phase: breathAt(phases, at).phase,
          secondsLeft: breathAt(phases, at).secondsLeft,
          fullness: breathAt(phases, at).fullness,
        });
      }),
    );
  });
});
