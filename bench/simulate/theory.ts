import { averageSpeedOfAnswer, erlangA, erlangC, serviceLevel } from 'halfhour/erlang';
import { type Estimate, simulateQueue } from 'halfhour/simulate';

const AHT = 180;
const ANSWER_TIME = 20;
const DAYS = 50;

interface Setting {
  readonly agents: number;
  readonly load: number;
  /** Mean patience in handle times; none: callers wait for ever. */
  readonly patience?: number | undefined;
}

/** 20 queues without abandonment and 20 with, from 1 to 1,000 agents. */
function settings(): Setting[] {
  const sizes = [1, 3, 10, 30, 100, 300, 1000];
  // Square-root staffing: how many √load agents stand above the load.
  const without = sizes.flatMap((agents) =>
    [0.5, 1, 2].map((margin) => ({ agents, load: loadFor(agents, margin) })),
  );
  const impatient = sizes.flatMap((agents) =>
    ([-0.5, 0.5, 1.5] as const).map((margin, i) => ({
      agents,
      load: loadFor(agents, margin),
      patience: [0.5, 1, 3][i],
    })),
  );
  return [...without.slice(0, 20), ...impatient.slice(0, 20)];
}

/** The load a with a + margin·√a = agents. */
function loadFor(agents: number, margin: number): number {
  const root = (-margin + Math.sqrt(margin * margin + 4 * agents)) / 2;
  return root * root;
}

/**
 * Every 99 % interval against theory: prints the misses of the first campaign, which chance alone makes
 * one in a hundred, and the rate of misses over several campaigns with other seeds.
 */
export function againstTheory(callsPerSetting: number, campaigns: number): void {
  const rates = Array.from({ length: campaigns }, (_, i) => campaign(callsPerSetting, i + 1));
  const { checks, misses, settingsMissed } = rates[0]!;
  console.log(
    `\n40 settings of M/M/n and M/M/n+M against Erlang C and A, ${callsPerSetting} calls each: ` +
      `${misses.length} of ${checks} 99 % intervals miss, in ${settingsMissed} settings ` +
      `(chance: ${(checks / 100).toFixed(1)} expected, up to ${mostByChance(checks)} once in a thousand campaigns)`,
  );
  for (const miss of misses) console.log(miss);
  const total = rates.reduce((sum, { misses }) => sum + misses.length, 0);
  console.log(
    `  seeds 1 to ${campaigns}: ${rates.map(({ misses }) => misses.length).join(', ')} miss, ` +
      `${((100 * total) / (checks * campaigns)).toFixed(2)} % of all`,
  );
}

function campaign(callsPerSetting: number, seed: number) {
  let checks = 0;
  let settingsMissed = 0;
  const misses: string[] = [];
  for (const setting of settings()) {
    const before = misses.length;
    for (const [name, estimate, exact] of compare(setting, callsPerSetting, seed)) {
      checks++;
      if (exact >= estimate.low && exact <= estimate.high) continue;
      const { agents, load, patience } = setting;
      misses.push(
        `  ${agents} agents, ${load.toPrecision(4)} erlangs, patience ${patience ?? 'none'}: ${name} ${exact.toPrecision(5)} outside ${estimate.low.toPrecision(5)} to ${estimate.high.toPrecision(5)}`,
      );
    }
    if (misses.length > before) settingsMissed++;
  }
  return { checks, misses, settingsMissed };
}

function compare(setting: Setting, calls: number, seed: number): [string, Estimate, number][] {
  const { agents, load, patience } = setting;
  // Start-up is forgotten after some relaxation times, AHT / (√agents - √load)² each; with abandonment
  // no queue lasts longer than a few handle times and patiences.
  const relaxation =
    patience === undefined ? (Math.sqrt(agents) - Math.sqrt(load)) ** -2 : patience;
  const { day } = simulateQueue({
    intervalSeconds: (calls / DAYS / load) * AHT,
    contacts: [calls / DAYS],
    ahtSeconds: AHT,
    agents,
    answerTimeSeconds: ANSWER_TIME,
    patienceSeconds: patience && patience * AHT,
    warmUpSeconds: AHT * (10 + 8 * relaxation),
    replications: DAYS,
    confidence: 0.99,
    seed,
  });
  const time = ANSWER_TIME / AHT;
  if (patience === undefined) {
    return [
      ['service level', day.serviceLevels.servedWithin, serviceLevel(agents, load, time)],
      ['share that waits', day.waitProbability, erlangC(agents, load)],
      ['mean wait', day.asaSeconds, averageSpeedOfAnswer(agents, load) * AHT],
      ['occupancy', day.occupancy, load / agents],
    ];
  }
  const exact = erlangA({
    agents,
    offeredLoad: load,
    patienceInAht: patience,
    answerTimeInAht: time,
  });
  return [
    ['served within', day.serviceLevels.servedWithin, exact.servedWithin],
    [
      'served or abandoned within',
      day.serviceLevels.servedOrAbandonedWithin,
      exact.servedOrAbandonedWithin,
    ],
    [
      'served within, early abandons excluded',
      day.serviceLevels.servedWithinExcludingEarlyAbandons,
      exact.servedWithinExcludingEarlyAbandons,
    ],
    ['served within of served', day.serviceLevels.servedWithinOfServed, exact.servedWithinOfServed],
    ['abandonment', day.abandonProbability, exact.abandonProbability],
    ['share that waits', day.waitProbability, exact.waitProbability],
    ['mean wait', day.averageWaitSeconds, exact.averageWait * AHT],
    ['mean wait of served', day.asaSeconds, exact.averageWaitServed * AHT],
    ['mean queue', day.averageQueue, exact.averageQueue],
    ['occupancy', day.occupancy, exact.occupancy],
  ];
}

/** The count of misses that one campaign in a thousand exceeds if each interval misses with 1 %. */
function mostByChance(checks: number): number {
  let term = 0.99 ** checks;
  let total = term;
  let misses = 0;
  while (total < 0.999) {
    misses++;
    term *= ((checks - misses + 1) / misses) * (0.01 / 0.99);
    total += term;
  }
  return misses;
}
