import { type AchievedAim, generateRotation } from '../../src/rotation/index.ts';
import { readInstances } from '../../test/rotation/support/instances.ts';
import { hasSharedData } from '../../test/support/shared-data.ts';

/** The 20 problems of real life: any rota in a fresh process, then the best weekends and nights. */
export function run(): void {
  if (!hasSharedData) {
    console.log('  the published problems are not beside the project: nothing to measure');
    return;
  }
  const problems = readInstances('real-life-20');
  const whole = timed(
    () => problems.filter(({ problem }) => generateRotation(problem).rota !== undefined).length,
  );
  console.log(
    `  real life, first calls of the process: ${whole.value} of ${problems.length} solved in ${whole.ms} ms of CPU`,
  );
  const again = timed(
    () => problems.filter(({ problem }) => generateRotation(problem).rota !== undefined).length,
  );
  console.log(`  once more, warm: ${again.value} of ${problems.length} in ${again.ms} ms`);
  for (const { id, problem } of problems) {
    const objective = { freeWeekend: 1, evenNights: true };
    const { value: result, ms } = timed(() =>
      generateRotation({ ...problem, objective, maxSteps: 12_000 }),
    );
    const [weekends, nights] = result.aims ?? [];
    if (weekends === undefined || nights === undefined) continue;
    const proven = ({ value, bound }: AchievedAim, words: string) =>
      value === bound ? 'proven' : `${words} ${Math.abs(bound ?? Number.NaN)}`;
    console.log(
      `  ${id}: ${-weekends.value} free weekends (${proven(weekends, 'at most')}), ` +
        `night spread ${nights.value} (${proven(nights, 'at least')}), ${ms} ms`,
    );
  }
}

function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: Math.round((user + system) / 1000) };
}
