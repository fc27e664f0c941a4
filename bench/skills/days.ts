import { optimiseSkillGroupDay, optimiseSkillGroups, simulateCentre } from 'halfhour/simulate';

// A day of three queues: agents half-hour by half-hour, each as if it went on for ever, against the day taken whole; both on
// days that nobody has seen.

const HALF_HOURS = 20;
const FRESH = 20_260_701;
const DAYS = 2000;

/** A half-hour is short from so far below its target on. */
const SHORT_BY = 0.03;

const SHAPE = Array.from(
  { length: HALF_HOURS },
  (_, i) => 0.35 + 0.65 * Math.sin((Math.PI * (i + 1)) / (HALF_HOURS + 1)) ** 1.2,
);
const GROUPS = [[0], [1], [2], [0, 1, 2]].map((queues) => ({
  name: queues.join('+'),
  cost: queues.length > 1 ? 1.1 : 1,
  skills: queues.map((q) => ({ queue: `q${q}`, preference: queues.length })),
}));
const TARGET = { targetServiceLevel: 0.8, answerTimeSeconds: 20 };

const queuesOf = (ahtSeconds: number) =>
  [100, 60, 40].map((contacts, q) => ({
    name: `q${q}`,
    contacts: SHAPE.map((part) => (part * contacts * 300) / ahtSeconds),
    ahtSeconds,
    ...TARGET,
  }));

/** Handle times in seconds, `900` alone for one; both by default. */
export function days(asked: readonly string[]): void {
  for (const ahtSeconds of asked.length > 0 ? asked.map(Number) : [900, 300]) {
    const queues = queuesOf(ahtSeconds);
    console.log(`\nhandle time ${ahtSeconds} s, ${HALF_HOURS} half-hours, 80 % in 20 s`);
    measure('half-hour by half-hour', queues, () => {
      const staffs = SHAPE.map((_, i) =>
        optimiseSkillGroups({
          intervalSeconds: 1800,
          queues: queues.map((queue) => ({ ...queue, contacts: queue.contacts[i]! })),
          groups: GROUPS,
        }),
      );
      return GROUPS.map((_, g) => staffs.map(({ groups }) => groups[g]!.agents));
    });
    for (const targetOver of ['interval', 'day'] as const) {
      measure(`whole, target over the ${targetOver}`, queues, () => {
        const { status, groups, steps } = optimiseSkillGroupDay({
          intervalSeconds: 1800,
          queues: queues.map((queue) => ({ ...queue, targetOver })),
          groups: GROUPS,
        });
        console.log(`  ${status}, ${steps} days played`);
        return groups.map(({ agents }) => agents);
      });
    }
  }
}

function measure(
  name: string,
  queues: ReturnType<typeof queuesOf>,
  staffOf: () => readonly (readonly number[])[],
): void {
  const before = process.cpuUsage();
  const agents = staffOf();
  const { user, system } = process.cpuUsage(before);
  const cost = agents.reduce(
    (all, own, g) => all + GROUPS[g]!.cost * own.reduce((a, b) => a + b, 0),
    0,
  );
  const simulated = simulateCentre({
    intervalSeconds: 1800,
    queues,
    groups: GROUPS.map(({ name: group, skills }, g) => ({
      name: group,
      skills,
      agents: agents[g]!,
    })),
    replications: DAYS,
    seed: FRESH,
  });
  const levels = simulated.queues.flatMap(({ intervals }) =>
    intervals.map(({ serviceLevels }) => serviceLevels.servedWithin.value),
  );
  const short = levels.filter((value) => value < TARGET.targetServiceLevel - SHORT_BY).length;
  const ofDay = simulated.queues.map(({ day }) => percent(day.serviceLevels.servedWithin.value));
  console.log(
    `  ${name}: cost ${cost.toFixed(1)}, ${short} of ${levels.length} below ${percent(TARGET.targetServiceLevel - SHORT_BY)} %, the worst ${percent(Math.min(...levels))}, days ${ofDay.join(', ')}; ${((user + system) / 1e6).toFixed(1)} s of processor time`,
  );
}

const percent = (value: number) => (100 * value).toFixed(1);
