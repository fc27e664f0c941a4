import { faultsOf } from '../../test/shifts/support/check-design.ts';
import { randomProblem } from '../../test/shifts/support/random-problem.ts';
import { reportBars, timed } from './bars.ts';

/** `--random N`: how many random problems (default 300); `--random-only` leaves the rest out. */
export function run(args: readonly string[]): void {
  if (!args.includes('--random-only')) reportBars();
  const asked = args.indexOf('--random');
  reportRandom(asked < 0 ? 300 : Number(args[asked + 1]));
}

function reportRandom(problems: number): void {
  const tally = new Map<string, number>();
  let faulty = 0;
  let slowest = 0;
  for (let seed = 1; seed <= problems; seed++) {
    const problem = randomProblem(seed);
    const { design, seconds } = timed(problem);
    tally.set(design.status, (tally.get(design.status) ?? 0) + 1);
    slowest = Math.max(slowest, seconds);
    // What has no solution may break the rules that its reasons name.
    const violations = design.reasons.length > 0 ? [] : design.coverage.violations;
    const faults = [...faultsOf(problem, design), ...violations];
    if (faults.length > 0) {
      faulty++;
      console.log(`  seed ${seed}: ${JSON.stringify(faults.slice(0, 3))}`);
    }
  }
  const counts = [...tally].map(([status, count]) => `${count} ${status}`).join(', ');
  console.log(
    `\n${problems} random problems: ${faulty} with a fault; ${counts}; slowest ${slowest.toFixed(2)} s`,
  );
}
