import { type CentrePlan, planWorkforce } from 'halfhour/plan';
import { designTogether } from '../../src/plan/queues/design-together.ts';
import { CentrePlay } from '../../src/simulate/centre-period/centre-play.ts';
import type { CentreWork } from '../../src/simulate/centre-period/centre-work.ts';
import { staffByInterval } from '../../src/simulate/centre-period/staff-by-interval.ts';
import { hasSharedData, readSharedTable } from '../../test/support/shared-data.ts';
import { SETTINGS } from '../skills/settings.ts';
import { bankQueues } from './bank-of-queues.ts';
import { BANK_OPTIONS } from './bank-options.ts';

// One shift design for all groups against one for each, over the day of a bank, and a real bank of four queues planned as one
// centre; both played on contacts that no search has seen.

/** Days, and weeks, that confirm. */
const UNSEEN = 50;
const FIRST_UNSEEN = 1_000_000;

const DESIGNS = [
  '3 queues, a few for all at 1.3',
  '3 queues, chain of pairs',
  '3 queues, all seven groups',
];

/** `--only designs` or `--only bank`. */
export function run([option, part]: readonly string[]): void {
  if (!hasSharedData) {
    console.log('no bank here: nothing to measure');
    return;
  }
  if (option !== '--only' || part === 'designs') designs();
  if (option !== '--only' || part === 'bank') bank();
}

function designs(): void {
  const shape = dayOfBank();
  const savings = (['week', 'interval'] as const).map((over) => {
    const saved = DESIGNS.map((name) => designOf(name, shape, over));
    const mean = saved.reduce((a, b) => a + b, 0) / saved.length;
    console.log(
      `target over the ${over === 'week' ? 'day' : 'half-hour'}: ${percent(mean)} % cheaper in the mean\n`,
    );
    return mean;
  });
  if (savings.some((mean) => mean < 0)) process.exitCode = 1;
}

function designOf(name: string, shape: readonly number[], over: 'week' | 'interval'): number {
  const { input } = SETTINGS.find((setting) => setting.name === name)!;
  const work: CentreWork = {
    intervalSeconds: 1800,
    queues: input.queues.map(({ contacts, ahtSeconds, serviceLevelDefinition, ...queue }) => ({
      ...queue,
      definition: serviceLevelDefinition ?? 'servedWithin',
      contacts: shape.map((part) => part * contacts),
      ahtSeconds: shape.map(() => ahtSeconds),
    })),
    groups: input.groups.map(({ name: group, skills, cost = 1 }) => ({
      name: group,
      skills,
      cost,
      present: 1,
    })),
  };
  const before = process.cpuUsage();
  const play = new CentrePlay(work, 1);
  const { agents } = staffByInterval(play);
  const problems = work.groups.map(({ cost }) => ({
    shiftTypes: BANK_OPTIONS.shifts.shiftTypes.map((type) => ({ ...type, costPerHour: cost })),
  }));
  const given = { work, staff: agents, problems, cyclic: false };
  const { together, apart } = designTogether(play, given, over, 1);
  const seconds = secondsSince(before);
  const unseen = new CentrePlay(work, 1, FIRST_UNSEEN, UNSEEN);
  const saved = 1 - together.cost / apart.cost;
  console.log(
    `${name}: ${apart.cost.toFixed(1)} apart, ${together.cost.toFixed(1)} together, ${percent(saved)} % less, ${seconds} s`,
  );
  for (const [which, { steps }] of Object.entries({ apart, together })) {
    const tally = unseen.tally(steps);
    const service = work.queues.map(({ targetServiceLevel }, q) => {
      const { value, low, high } = tally.service(q);
      return `${percent(value)} (${percent(low)} to ${percent(high)})${high < targetServiceLevel ? ' SHORT' : ''}`;
    });
    console.log(`  ${which}: ${service.join(', ')}`);
  }
  return saved;
}

function bank(): void {
  const before = process.cpuUsage();
  const plan: CentrePlan = planWorkforce(bankQueues(), BANK_OPTIONS);
  console.log(
    `bank of four queues: ${secondsSince(before)} s of processor time, ${plan.staff.employed} people`,
  );
  for (const { name, serviceLevel, targetServiceLevel } of plan.queues) {
    const { value, low, high } = serviceLevel!;
    console.log(
      `  ${name}: ${percent(value)} (${percent(low)} to ${percent(high)}), target ${percent(targetServiceLevel)}${high < targetServiceLevel ? ' SHORT' : ''}`,
    );
  }
  const { total } = plan.cost!;
  const off = (parts: readonly (number | undefined)[]) =>
    Math.abs(parts.reduce<number>((all, part) => all + part!, 0) / total - 1);
  console.log(
    `  costs of queues off by ${off(plan.queues.map(({ cost }) => cost))}, of groups by ${off(plan.groups.map(({ cost }) => cost))}`,
  );
}

/** The mean day of a bank by half-hour, over its busiest. */
function dayOfBank(): number[] {
  const halfHours = Array.from({ length: 48 }, () => ({ calls: 0, days: 0 }));
  for (const [start, volume] of readSharedTable('forecast/bank_us_2003.csv')) {
    const half = halfHours[2 * Number(start!.slice(11, 13)) + Number(start!.slice(14, 16)) / 30]!;
    half.calls += Number(volume);
    half.days++;
  }
  const mean = halfHours.map(({ calls, days }) => (days > 0 ? calls / days : 0));
  const busiest = Math.max(...mean);
  return mean.map((calls) => calls / busiest);
}

const percent = (value: number) => (100 * value).toFixed(1);

function secondsSince(before: NodeJS.CpuUsage): string {
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1e6).toFixed(1);
}
