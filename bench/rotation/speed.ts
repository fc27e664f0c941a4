import { generateRotation } from '../../src/rotation/index.ts';
import { readInstances } from '../../test/rotation/support/instances.ts';
import { hasSharedData } from '../../test/support/shared-data.ts';

/** The 20 problems of real life: any rota in a fresh process, then the best weekends. */
export function run(): void {
  if (!hasSharedData) {
    console.log('  the published problems are not beside the project: nothing to measure');
    return;
  }
  const problems = readInstances('real-life-20');
  const whole = timed(
    () => problems.filter(({ problem }) => generateRotation(problem).status === 'solved').length,
  );
  console.log(
    `  real life, first calls of the process: ${whole.value} of ${problems.length} solved in ${whole.ms} ms of CPU`,
  );
  const again = timed(
    () => problems.filter(({ problem }) => generateRotation(problem).status === 'solved').length,
  );
  console.log(`  once more, warm: ${again.value} of ${problems.length} in ${again.ms} ms`);
  for (const { id, problem } of problems) {
    const { value: result, ms } = timed(() =>
      generateRotation({ ...problem, objective: { freeWeekend: 1 }, maxSteps: 8000 }),
    );
    const { freeWeekends, nightSpread } = result.measures ?? {};
    const aim = result.aims?.[0];
    const gap =
      aim === undefined ? '' : aim.value === aim.bound ? 'proven most' : `at most ${-aim.bound}`;
    console.log(
      `  ${id}: ${freeWeekends} free weekends (${gap}), night spread ${nightSpread}, ${ms} ms`,
    );
  }
}

function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: Math.round((user + system) / 1000) };
}
