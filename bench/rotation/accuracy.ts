import { generateRotation } from '../../src/rotation/index.ts';
import { brokenRules } from '../../test/rotation/support/brute-force.ts';
import { readInstances } from '../../test/rotation/support/instances.ts';
import { CENTRES_OF_FEW_STARTS, withOneFewer } from '../../test/rotation/support/shifts-first.ts';
import { hasSharedData } from '../../test/support/shared-data.ts';
import { challenge, csplib } from './other-rules.ts';
import { compareOnRandomRotas } from './random-rotas.ts';

/**
 * Right answers on random problems and on published ones. `--every n` takes every n-th of the 990 (default 10; 1 for
 * all), `--steps n` limits the search of each,
 * `--random n` is the number of random problems (default 1000).
 */
export function run(args: readonly string[]): void {
  compareOnRandomRotas(option(args, '--random', 1000));
  const beaten = CENTRES_OF_FEW_STARTS.filter(({ input }) =>
    ['optimal', 'feasible'].includes(withOneFewer(input)),
  );
  console.log(
    `  shifts first and rotas second take fewer people than both in one search in ${beaten.length} of ${CENTRES_OF_FEW_STARTS.length} centres`,
  );
  if (!hasSharedData) {
    console.log('  the published problems are not beside the project: nothing to compare');
    return;
  }
  const every = option(args, '--every', 10);
  const maxSteps = option(args, '--steps', 300_000);
  const problems = [
    ...readInstances('real-life-20'),
    ...readInstances('generated-990').filter((_, i) => i % every === 0),
  ];
  const count = { right: 0, wrong: 0, unknown: 0, broken: 0 };
  const proofs = { bounds: 0, parity: 0, search: 0 };
  const times: number[] = [];
  for (const { id, problem, isFeasible } of problems) {
    const before = process.cpuUsage();
    const { status, rota, proof, steps } = generateRotation({ ...problem, maxSteps });
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    if (proof !== undefined) proofs[proof]++;
    if (rota !== undefined && brokenRules(rota, problem).size > 0) count.broken++;
    if (status === 'unknown') {
      count.unknown++;
      console.log(`  ${id}: unknown after ${steps} steps`);
    } else if ((rota !== undefined) === isFeasible) count.right++;
    else {
      count.wrong++;
      console.log(`  ${id}: ${status}, which is wrong`);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    `${times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1)} ms`;
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  console.log(
    `  ${problems.length} published problems: ${count.right} right, ${count.wrong} wrong, ${count.unknown} unknown, ${count.broken} rotas that break a rule`,
  );
  console.log(
    `  CPU time: median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, most ${at(1)}, mean ${mean.toFixed(1)} ms`,
  );
  console.log(
    `  infeasible by bounds ${proofs.bounds}, by parity ${proofs.parity}, by search ${proofs.search}: ` +
      'each claim recomputed, as a bound with its rounding error or in whole numbers',
  );
  for (const { id, problem } of [...csplib(), ...challenge()]) {
    const before = process.cpuUsage();
    const { status, rota, steps } = generateRotation({
      ...problem,
      maxSteps: Math.min(maxSteps, 20_000),
    });
    const { user, system } = process.cpuUsage(before);
    const verified = rota === undefined ? '' : `, ${brokenRules(rota, problem).size} rules broken`;
    console.log(
      `  ${id}: ${status}${verified}, ${steps} steps, ${((user + system) / 1000).toFixed(0)} ms`,
    );
  }
}

function option(args: readonly string[], name: string, standard: number): number {
  const at = args.indexOf(name);
  return at < 0 ? standard : Number(args[at + 1]);
}
