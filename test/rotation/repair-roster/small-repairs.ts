import { repairRoster } from 'halfhour/rotation';
import { seeded } from '../../duty/random-rosters.ts';
import { bruteForce, PLAIN_KINDS } from './brute-force-repair.ts';
import { type RandomRepair, randomRepair } from './random-repairs.ts';

/** Most open duties of a roster that is tried in all ways. */
const MOST_OPEN = 9;

/** Unfilled duties and costs of so many small rosters, and the best by brute force. */
export function comparedWithBruteForce(rosters: number) {
  const random = seeded(57);
  const found = { unfilled: 0, cost: 0 };
  const best = { unfilled: 0, cost: 0 };
  let proven = 0;
  let wrong = 0;
  for (let done = 0; done < rosters; ) {
    const made = randomRepair(random, {
      people: 2 + (done % 4),
      days: 4 + (done % 4),
      load: 0.5 + 0.1 * (done % 3),
      historyDays: 0,
      rules: 6,
      absences: 1 + (done % 3),
    });
    const rules = made.input.rules.filter(({ kind }) => PLAIN_KINDS.includes(kind));
    const repair: RandomRepair = { ...made, input: { ...made.input, rules } };
    const result = repairRoster(repair.roster, repair.input);
    const open = result.replaced.length + result.unfilled.length;
    if (open === 0 || open > MOST_OPEN) continue;
    done++;
    const least = bruteForce(repair);
    if (least.open !== open || result.bound! > least.unfilled) wrong++;
    if (result.status === 'optimal') proven++;
    found.unfilled += result.unfilled.length;
    found.cost += result.cost;
    best.unfilled += least.unfilled;
    best.cost += least.cost;
  }
  return { rosters, found, best, proven, wrong };
}
