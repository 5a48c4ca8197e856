import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestSlots } from '../shared/release.ts';
import { groupSite, groupTeams } from './group-teams.ts';

const sizes = (...slots: number[]) => slots.map((each, i) => ({ team: i + 1, slots: each }));

describe('groupTeams', () => {
  it('lets teams of eight stand alone and joins a small one with the smallest sibling', () => {
    expect(groupTeams(sizes(12, 4, 13))).toEqual([
      { teams: [3], slots: 13 },
      { teams: [1, 2], slots: 16 },
    ]);
  });

  it('joins small teams among themselves', () => {
    expect(groupTeams(sizes(5, 4, 3, 5))).toEqual([{ teams: [1, 4, 2, 3], slots: 17 }]);
  });

  it('gives one group below eight only where the whole site has fewer', () => {
    expect(groupTeams(sizes(3, 4))).toEqual([{ teams: [2, 1], slots: 7 }]);
    expect(groupTeams([])).toEqual([]);
  });

  it('puts every team in exactly one group of at least eight, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 15 }), (slots) => {
        const teams = sizes(...slots);
        const groups = groupTeams(teams);
        expect(groups.flatMap((group) => group.teams).toSorted((a, b) => a - b)).toEqual(
          teams.map(({ team }) => team),
        );
        const all = slots.reduce((sum, n) => sum + n, 0);
        expect(groups.reduce((sum, group) => sum + group.slots, 0)).toBe(all);
        const small = groups.filter((group) => group.slots < fewestSlots);
        expect(small).toHaveLength(all < fewestSlots ? 1 : 0);
        expect(groupTeams(teams.toReversed())).toEqual(groups);
      }),
    );
  });

  it('never joins two teams that could stand alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 15 }), (slots) => {
        const large = (team: number) => (slots[team - 1] ?? 0) >= fewestSlots;
        for (const { teams } of groupTeams(sizes(...slots)))
          expect(teams.filter(large).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it('leads and those they lead are never in one unit, however few the leads are [L8]', () => {
  const team = fc.record({ slots: fc.integer({ min: 1, max: 20 }), leads: fc.boolean() });
  fc.assert(
    fc.property(fc.array(team, { maxLength: 15 }), (all) => {
      const teams = sizes(...all.map(({ slots }) => slots));
      const ofLeads = new Set(teams.filter((_, i) => all[i]?.leads).map((each) => each.team));
      const groups = groupSite(teams, ofLeads);
      for (const group of groups) expect(new Set(group.teams.map((id) => ofLeads.has(id))).size).toBe(1);
      expect(groups.flatMap((group) => group.teams)).toHaveLength(teams.length);
    }),
  );
});
