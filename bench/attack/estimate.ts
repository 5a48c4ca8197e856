// The Bayesian half of the attacker: what all released numbers together say about each person, if everything were
// normal. It knows the model and who reported in which week, and with that every difference that leave, joining,
// leaving, held weeks and the site's sums make. The trained half (train.ts) turns it into guesses.

/** A number that was published, as a deviation from the mean of the model. */
export interface Observation {
  value: number;
  /** The weeks in it, and the people whose rows of each are in it; every row has the same share of the number. */
  weeks: readonly { week: number; people: readonly number[] }[];
  share: number;
  /** Variance that is not of these people: rounding, noise, bands, people of other units. */
  noise: number;
  /** Variance of what all numbers of the unit share and nobody knows: its hidden offset. */
  lasting: number;
}

/** Variances of an attribute: between people, of one person's week around that, of a team's week, and between teams. */
export interface Spread {
  mean: number;
  person: number;
  week: number;
  teamWeek: number;
  team: number;
}

export interface Estimate {
  /** What the releases say of each person over all weeks, as a deviation from the mean. */
  person: Float64Array;
  /** The same of each person's week: `week[w][person]`. */
  week: readonly Float64Array[];
}

/** Posterior means under a joint normal law of people, weeks and teams, from all observations at once. */
export function estimate(
  observations: readonly Observation[],
  { person, week, teamWeek, team }: Spread,
  people: number,
  weeks: number,
): Estimate {
  const loads = observations.map((each) => personLoad(each, people));
  // Only what lies on and below the diagonal: the rest is the same.
  const covariance = observations.map((a, i) =>
    Float64Array.from(observations.slice(0, i + 1), (b, j) => {
      let sum = (i === j ? a.noise : 0) + Math.sqrt(a.lasting * b.lasting) + team * part(a) * part(b);
      const [left, right] = [loads[i], loads[j]];
      if (left && right) for (let p = 0; p < people; p++) sum += person * (left[p] ?? 0) * (right[p] ?? 0);
      for (const own of a.weeks) {
        const other = b.weeks.find((each) => each.week === own.week);
        if (!other) continue;
        // Both hold all rows of the unit's week, so the rows they share are those of either.
        const rows = own.people.length;
        sum += a.share * b.share * (week * rows + teamWeek * rows * other.people.length);
      }
      return sum;
    }),
  );
  const pulls = solve(
    covariance,
    observations.map(({ value }) => value),
  );

  const lasting = team * observations.reduce((sum, each, i) => sum + (pulls[i] ?? 0) * part(each), 0);
  const ofPerson = new Float64Array(people).fill(lasting);
  loads.forEach((load, i) => {
    for (let p = 0; p < people; p++)
      ofPerson[p] = (ofPerson[p] ?? 0) + person * (pulls[i] ?? 0) * (load[p] ?? 0);
  });
  const ofWeek = Array.from({ length: weeks }, () => Float64Array.from(ofPerson));
  observations.forEach((each, i) => {
    const pull = each.share * (pulls[i] ?? 0);
    for (const own of each.weeks) {
      const found = ofWeek[own.week];
      if (!found) continue;
      for (let p = 0; p < people; p++) found[p] = (found[p] ?? 0) + pull * teamWeek * own.people.length;
      for (const p of own.people) found[p] = (found[p] ?? 0) + pull * week;
    }
  });
  return { person: ofPerson, week: ofWeek };
}

/** How much of the number is of this unit at all; the rest is of others at the site. */
function part({ weeks, share }: Observation): number {
  return share * weeks.reduce((sum, { people }) => sum + people.length, 0);
}

/** How much of each person, over all weeks, is in an observation. */
function personLoad({ weeks, share }: Observation, people: number): Float64Array {
  const load = new Float64Array(people);
  for (const { people: own } of weeks) for (const p of own) load[p] = (load[p] ?? 0) + share;
  return load;
}

/** Solves `matrix · x = right` for a symmetric positive matrix, of which only the lower half is read (Cholesky). */
export function solve(matrix: readonly ArrayLike<number>[], right: readonly number[]): number[] {
  const n = right.length;
  const lower: Float64Array[] = [];
  for (let i = 0; i < n; i++) {
    const row = new Float64Array(i + 1);
    lower.push(row);
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]?.[j] ?? 0;
      const other = lower[j] ?? row;
      for (let k = 0; k < j; k++) sum -= (row[k] ?? 0) * (other[k] ?? 0);
      row[j] = i === j ? Math.sqrt(sum) : sum / (other[j] ?? 1);
    }
  }
  const x = [...right];
  for (let i = 0; i < n; i++) {
    let sum = x[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= (lower[i]?.[k] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (lower[i]?.[i] ?? 1);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i] ?? 0;
    for (let k = i + 1; k < n; k++) sum -= (lower[k]?.[i] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (lower[i]?.[i] ?? 1);
  }
  return x;
}
