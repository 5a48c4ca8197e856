import { expect, it } from 'vitest';
import { chordAt } from './chords.ts';

it('plays three notes at a time, none shrill, none booming', () => {
  for (let n = 0; n < 200; n++) {
    const chord = chordAt(3, n);
    expect(new Set(chord).size).toBe(3);
    for (const note of chord) expect(note >= 140 && note <= 500).toBe(true);
  }
});

it('moves on with every chord, and is the same piece for the same seed', () => {
  for (let n = 0; n < 50; n++) expect(chordAt(1, n)).not.toEqual(chordAt(1, n + 1));
  expect(chordAt(2, 17)).toEqual(chordAt(2, 17));
});
