import { optimiseSkillGroups } from 'halfhour/simulate';
import { SETTINGS } from './settings.ts';

/** Costs and processor time of one setting with several seeds: place and number, `5 10` by default. */
export function seeds([place = '5', count = '10']: readonly string[]): void {
  const { name, input } = SETTINGS[Number(place)]!;
  const found = Array.from({ length: Number(count) }, (_, seed) => {
    const before = process.cpuUsage();
    const { objective = Infinity, status, steps } = optimiseSkillGroups({ ...input, seed });
    const { user, system } = process.cpuUsage(before);
    console.log(
      `  seed ${seed}: ${status}, cost ${objective.toFixed(2)}, ${((user + system) / 1e6).toFixed(1)} s of processor time, ${steps} stretches`,
    );
    return objective;
  });
  const best = Math.min(...found);
  const worst = Math.max(...found);
  console.log(
    `${name}: ${best.toFixed(2)} to ${worst.toFixed(2)}, ${(100 * (worst / best - 1)).toFixed(1)} % apart`,
  );
}
