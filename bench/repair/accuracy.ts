import { repairRoster } from '../../src/rotation/index.ts';
import { seeded } from '../../test/duty/random-rosters.ts';
import { randomRepair } from '../../test/rotation/repair-roster/random-repairs.ts';
import { faultsOf } from '../../test/rotation/repair-roster/repair-faults.ts';
import { comparedWithBruteForce } from '../../test/rotation/repair-roster/small-repairs.ts';

/**
 * Does a repair ever make a breach appear or grow, or give a duty to somebody who is away, at work, not skilled or told
 * too late; and how far is it from the best by brute force? `--cases N`: rosters of the first kind (default 10,000), a
 * fifth of them of the second.
 */
export function run(args: readonly string[]): void {
  const asked = args.indexOf('--cases');
  const cases = asked < 0 ? 10_000 : Number(args[asked + 1]);
  const random = seeded(23);
  let open = 0;
  let replaced = 0;
  let faulty = 0;
  for (let i = 0; i < cases; i++) {
    const repair = randomRepair(random, {
      people: 3 + (i % 6),
      days: 7 + (i % 9),
      load: 0.3 + 0.1 * (i % 4),
      historyDays: i % 3 === 0 ? 7 : 0,
      rules: 1 + (i % 5),
      absences: 1 + (i % 4),
    });
    const result = repairRoster(repair.roster, repair.input);
    open += result.replaced.length + result.unfilled.length;
    replaced += result.replaced.length;
    const faults = faultsOf(repair, result);
    if (faults.length > 0) faulty++;
    for (const fault of faults.slice(0, 3)) console.log(`  roster ${i}: ${fault}`);
  }
  console.log(`\n${cases} rosters, ${replaced} of ${open} open duties filled, ${faulty} at fault`);
  const { rosters, found, best, proven } = comparedWithBruteForce(Math.round(cases / 5));
  console.log(
    `${rosters} rosters of at most 5 people and 7 days: ${found.unfilled} unfilled (brute force ${best.unfilled}), ` +
      `cost ${found.cost} (${best.cost}), ${proven} proven optimal`,
  );
}
