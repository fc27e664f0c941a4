import { optimiseSkillGroups, simulateCentre } from 'halfhour/simulate';
import { days } from './days.ts';
import { lattices } from './lattices.ts';
import { seeds } from './seeds.ts';
import { SETTINGS } from './settings.ts';

// Costs of staffs and their service on days that nobody has seen: simulateCentre, another seed, its own intervals.

/** Of a seed that no search had. */
const FRESH = 20_260_701;

/** Half-hours that are simulated as one. */
const HALF_HOURS = 500;

const DAYS = 40;

/**
 * Settings by their places, `--only 0,3`; all by default. `--days` is the day taken whole, `--lattices` small centres beside
 * all cheaper staffs, `--seeds` one setting with several seeds.
 */
export async function run([option, ...rest]: readonly string[]): Promise<void> {
  if (option === '--days') return days(rest);
  if (option === '--lattices') return lattices(rest);
  if (option === '--seeds') return seeds(rest);
  const asked = option === '--only' ? rest[0]!.split(',').map(Number) : [...SETTINGS.keys()];
  for (const i of asked) {
    const { name, atMost, seconds, input } = SETTINGS[i]!;
    const before = process.cpuUsage();
    const found = optimiseSkillGroups(input);
    const { user, system } = process.cpuUsage(before);
    const { queues } = simulateCentre({
      intervalSeconds: HALF_HOURS * input.intervalSeconds,
      warmUpSeconds: 20_000,
      queues: input.queues.map((queue) => ({ ...queue, contacts: [queue.contacts * HALF_HOURS] })),
      groups: input.groups.map((group, g) => ({
        name: group.name,
        skills: group.skills,
        agents: found.groups[g]!.agents,
      })),
      replications: DAYS,
      // Two-sided, so that its lower end is the one-sided one of 95 %.
      confidence: 0.9,
      seed: FRESH,
    });
    const fresh = queues.map(({ day }) => day.serviceLevels.servedWithin);
    const met = fresh.filter(({ low }, q) => low >= input.queues[q]!.targetServiceLevel).length;
    const percent = (value: number) => (100 * value).toFixed(1);
    console.log(
      [
        `\n${name}: ${found.status}, ${found.groups.map(({ agents }) => agents).join('/')}`,
        `  cost ${found.objective?.toFixed(2)} (${atMost} at most), bound ${found.bound?.toFixed(2)}`,
        `  ${((user + system) / 1e6).toFixed(1)} s of processor time (${seconds} at most), ${found.steps} stretches`,
        `  service on fresh days ${fresh.map(({ value, low }) => `${percent(value)} (${percent(low)})`).join(', ')}`,
        `  targets met at 95 %: ${met} of ${fresh.length}`,
      ].join('\n'),
    );
  }
}
