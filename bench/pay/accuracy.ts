import { differences } from '../../test/duty/agreement.ts';
import { randomCase, seeded } from '../../test/duty/random-rosters.ts';
import { readingDifferences } from '../../test/rotation/check-roster/reading-agreement.ts';

/**
 * Do every figure of `countHours` and every reading of `checkRoster` agree with counters of minutes? Rosters of three people over five weeks
 * around the clock changes of 2022 to 2027. `--cases N`: rosters (default 10,000).
 */
export function run(args: readonly string[]): void {
  const asked = args.indexOf('--cases');
  const cases = asked < 0 ? 10_000 : Number(args[asked + 1]);
  const random = seeded(2027);
  let compared = 0;
  let wrong = 0;
  let read = 0;
  let misread = 0;
  for (let i = 0; i < cases; i++) {
    const random3by5 = randomCase(random);
    const counted = differences(random3by5);
    compared += counted.compared;
    wrong += counted.found.length;
    const readings = readingDifferences(random3by5, i);
    read += readings.compared;
    misread += readings.found.length;
    for (const difference of [...counted.found, ...readings.found].slice(0, 3))
      console.log(`  ${difference}`);
  }
  console.log(
    `\n${compared} figures of ${cases} rosters, ${wrong} unlike a count minute by minute`,
  );
  console.log(`${read} readings of rules, ${misread} unlike those of a reader of minutes`);
}
