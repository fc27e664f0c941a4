import { type PlanCapacityInput, planCapacity } from 'halfhour/plan';

const MONTHS = 24;
const PAST_MONTHS = 60;

/**
 * CPU seconds of a plan of 24 months for five queues of two sites with 1,000 draws: the first call of the process, which
 * compiles as it goes, and the third. With `--short` nothing can be bought, so that no plan is feasible and what helps is asked;
 * with `--volume` it forecasts the contacts of each queue itself, from five years of months.
 */
export function run(args: readonly string[]): void {
  const given = fiveQueues(args.includes('--short') ? undefined : { costPerAgent: 12_000 });
  const input = args.includes('--volume') ? withVolumes(given) : given;
  const seconds = () => {
    const before = process.cpuUsage();
    planCapacity(input);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  const [first, , third] = [seconds(), seconds(), seconds()];
  console.log(
    `planCapacity, ${MONTHS} months, 5 queues, 2 teams, 1,000 draws: ${first!.toFixed(2)} s of CPU at first, then ${third!.toFixed(2)} s`,
  );
}

/** The same queues, told what came before instead of what will come. */
function withVolumes(given: PlanCapacityInput): PlanCapacityInput {
  const queues = given.queues.map(({ contacts = [], contactsError: _, ...queue }) => {
    const past = Array.from({ length: PAST_MONTHS }, (_, t) => {
      const level = contacts[t % 12]! * (1 + 0.004 * (t - PAST_MONTHS));
      return Math.round(level * (1 + 0.03 * Math.sin(2.7 * t)));
    });
    return { ...queue, volume: { past } };
  });
  return { ...given, periods: MONTHS, queues };
}

/** Three queues by a service target over a week of half-hours, two by occupancy; everything is unsure. */
function fiveQueues(outsourcing?: { readonly costPerAgent: number }): PlanCapacityInput {
  const profile = Array.from({ length: 336 }, (_, i) => {
    const hour = (i % 48) / 2;
    return hour < 8 || hour >= 20 || i >= 288 ? 0 : 1 + Math.min(hour - 8, 20 - hour) / 3;
  });
  const service = {
    profile,
    intervalSeconds: 1800,
    answerTimeSeconds: 20,
    targetServiceLevel: 0.8,
  };
  const contacts = (level: number) =>
    Array.from({ length: MONTHS }, (_, t) =>
      Math.round(level * (1 + 0.01 * t) * (1 + 0.15 * Math.sin((t * Math.PI) / 6))),
    );
  const unsure = { contactsError: 0.08, ahtError: 0.03 };
  return {
    from: '2027-01-01',
    queues: [
      {
        name: 'sales',
        team: 'north',
        contacts: contacts(40_000),
        ahtSeconds: 300,
        service,
        ...unsure,
      },
      {
        name: 'help',
        team: 'north',
        contacts: contacts(60_000),
        ahtSeconds: 420,
        service,
        ...unsure,
      },
      {
        name: 'claims',
        team: 'south',
        contacts: contacts(15_000),
        ahtSeconds: 540,
        service,
        ...unsure,
      },
      {
        name: 'chat',
        team: 'south',
        contacts: contacts(20_000),
        ahtSeconds: 400,
        occupancy: 0.85,
        ...unsure,
      },
      {
        name: 'mail',
        team: 'south',
        contacts: contacts(10_000),
        ahtSeconds: 600,
        occupancy: 0.9,
        ...unsure,
      },
    ],
    teams: ['north', 'south'].map((name, k) => ({
      name,
      fullTimeHours: 38,
      shrinkage: 0.3,
      shrinkageError: 0.02,
      attritionError: 0.2,
      hiring: {
        startingAgents: k === 0 ? 95 : 55,
        attrition: 0.025,
        stages: [
          { name: 'training', attrition: 0.1, productivity: 0 },
          { name: 'ramp', attrition: 0.05, productivity: 0.7 },
        ],
        classes: { maxSize: 12, fixedCost: 8000, leadPeriods: 1 },
        payPerAgent: 4000,
        costPerHire: 2500,
        overtime: { maxShare: 0.05, costPerAgent: 6000 },
        ...(outsourcing && { outsourcing }),
      },
    })),
  };
}
