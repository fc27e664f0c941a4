import { differences } from '../../test/duty/agreement.ts';
import { randomCase, seeded } from '../../test/duty/random-rosters.ts';

/**
 * Does every figure of `countHours` agree with a minute-by-minute counter? Rosters of three people over five weeks
 * around the clock changes of 2022 to 2027. `--cases N`: rosters (default 10,000).
 */
export function run(args: readonly string[]): void {
  const asked = args.indexOf('--cases');
  const cases = asked < 0 ? 10_000 : Number(args[asked + 1]);
  const random = seeded(2027);
  let compared = 0;
  let wrong = 0;
  for (let i = 0; i < cases; i++) {
    const { found, compared: figures } = differences(randomCase(random));
    compared += figures;
    wrong += found.length;
    for (const difference of found.slice(0, 3)) console.log(`  ${difference}`);
  }
  console.log(
    `\n${compared} figures of ${cases} rosters, ${wrong} unlike a count minute by minute`,
  );
}
