import { type CentreQueue, simulateCentre, simulateQueue } from 'halfhour/simulate';
import {
  type SkillGroup,
  type SkillWork,
  serviceLevelRisk,
  staffSkillGroups,
} from 'halfhour/staffing';

const HALF_HOUR = 1800;
const TARGETS = { targetServiceLevel: 0.8, answerTimeSeconds: 20 } as const;
/** Enough half-hours for a settled queue, and for a standard error of a few tenths of a per cent. */
const INTERVALS = 24;

/**
 * How far is `staffSkillGroups` from a centre that is lived call by call? For each centre the service
 * level that its staff gives to the worst skill, and how many agents more make up for it.
 * `--days N`: simulated days of twelve hours (default 40).
 */
export function run(args: readonly string[]): void {
  const asked = args.indexOf('--days');
  const replications = asked < 0 ? 40 : Number(args[asked + 1]);
  console.log(`\nstaffSkillGroups against ${replications} simulated days, ${targetText()}`);
  console.log(
    '  centre                                       staff  worst skill      all  missing agents',
  );
  for (const centre of centres()) report(centre, replications);
  reportRisks();
}

/** Contacts, AHT and agents of half-hours that are staffed for about 80/20. */
const HALF_HOURS = [
  [20, 240, 4],
  [20, 240, 5],
  [50, 300, 11],
  [50, 300, 13],
  [100, 180, 13],
  [100, 180, 14],
  [100, 180, 15],
  [300, 300, 56],
  [300, 300, 60],
  [1500, 240, 208],
  [1500, 240, 210],
] as const;

function reportRisks(): void {
  console.log(
    '\nserviceLevelRisk against 4000 simulated half-hours (standard error 0.008 at most)',
  );
  console.log('  contacts  AHT  agents    method   probability  simulated  error');
  for (const [contacts, ahtSeconds, agents] of HALF_HOURS) {
    const halfHour = { contacts, ahtSeconds, agents, intervalSeconds: HALF_HOUR, ...TARGETS };
    const { probability, method } = serviceLevelRisk(halfHour);
    const { day } = simulateQueue({
      intervalSeconds: HALF_HOUR,
      contacts: [contacts],
      ahtSeconds,
      agents,
      answerTimeSeconds: TARGETS.answerTimeSeconds,
      warmUpSeconds: 4 * HALF_HOUR,
      replications: 4000,
    });
    const simulated = day.targetMet.value;
    console.log(
      `  ${String(contacts).padStart(8)} ${String(ahtSeconds).padStart(4)} ${String(agents).padStart(7)} ${method.padStart(9)} ${probability.toFixed(3).padStart(13)} ${simulated.toFixed(3).padStart(10)} ${(probability - simulated).toFixed(3).padStart(6)}`,
    );
  }
}

interface Centre {
  readonly name: string;
  readonly skills: readonly SkillWork[];
  readonly groups: readonly SkillGroup[];
}

/** Two and three skills, small to large, from few to all agents with several skills. */
function centres(): Centre[] {
  return [0.3, 1, 4].flatMap((size) => {
    const skills = [
      { name: 'billing', contacts: 100 * size, ahtSeconds: 180 },
      { name: 'technical', contacts: 60 * size, ahtSeconds: 300 },
      { name: 'sales', contacts: 40 * size, ahtSeconds: 240 },
    ];
    const own = skills.map(({ name }) => ({ name, skills: [name] }));
    const all = { name: 'all', skills: skills.map(({ name }) => name) };
    const chain = skills.map(({ name }, i) => ({
      name: `${name}+`,
      skills: [name, skills[(i + 1) % skills.length]!.name],
    }));
    const title = (text: string) => `${text}, ${Math.round(100 * size)} billing calls`;
    return [
      { name: title('dedicated'), skills, groups: own },
      { name: title('a few for all (cost 1.3)'), skills, groups: [...own, { ...all, cost: 1.3 }] },
      { name: title('some for all (cost 1.05)'), skills, groups: [...own, { ...all, cost: 1.05 }] },
      { name: title('chain of pairs'), skills, groups: chain },
      { name: title('pooled'), skills, groups: [all] },
    ];
  });
}

function report({ name, skills, groups }: Centre, replications: number): void {
  const staff = staffSkillGroups({ intervalSeconds: HALF_HOUR, skills, groups, targets: TARGETS });
  const serve = (extra: number) =>
    simulate(skills, groups, withExtra(staff.groups, extra), replications);
  const { worst, all } = serve(0);
  let missing = 0;
  while (serve(missing).worst < TARGETS.targetServiceLevel - ROUNDING && missing < 20) missing++;
  const counts = staff.groups.map(({ agents }) => agents).join('+');
  const staffing = `${staff.agents} (${counts})`;
  console.log(
    `  ${name.padEnd(40)} ${staffing.padStart(16)} ${percent(worst)} ${percent(all)} ${String(missing).padStart(8)}`,
  );
}

/** Twice the standard error of the simulation. */
const ROUNDING = 0.005;

/** One agent more for each group in turn, the largest first. */
function withExtra(groups: readonly { readonly agents: number }[], extra: number): number[] {
  const agents = groups.map((group) => group.agents);
  const order = agents.map((_, g) => g).sort((a, b) => agents[b]! - agents[a]!);
  for (let i = 0; i < extra; i++) agents[order[i % order.length]!]!++;
  return agents;
}

function simulate(
  skills: readonly SkillWork[],
  groups: readonly SkillGroup[],
  agents: readonly number[],
  replications: number,
) {
  const queues = skills.map(
    ({ name, contacts, ahtSeconds }): CentreQueue => ({
      name,
      contacts: new Array<number>(INTERVALS).fill(contacts),
      ahtSeconds,
      answerTimeSeconds: TARGETS.answerTimeSeconds,
    }),
  );
  const result = simulateCentre({
    intervalSeconds: HALF_HOUR,
    queues,
    groups: groups.map((group, g) => ({
      name: group.name,
      agents: agents[g]!,
      // Contacts look for the agents who can do least else.
      skills: group.skills.map((queue) => ({ queue, preference: group.skills.length })),
    })),
    replications,
  });
  const levels = result.queues.map(({ day }) => day.serviceLevels.servedWithin.value);
  const contacts = skills.map((skill) => skill.contacts);
  const total = contacts.reduce((sum, count) => sum + count, 0);
  return {
    worst: Math.min(...levels),
    all: levels.reduce((sum, level, i) => sum + level * contacts[i]!, 0) / total,
  };
}

function targetText(): string {
  return `${100 * TARGETS.targetServiceLevel} % within ${TARGETS.answerTimeSeconds} s for every skill`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(12);
}
