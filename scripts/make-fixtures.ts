import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decimal, over, times, toNumber } from './conformance/big-decimal.ts';
import {
  agentsForErlangA,
  agentsForServiceLevel,
  agentsForWaitProbability,
  erlangA,
  erlangB,
  erlangC,
  type LostPercents,
  overStages,
  scheduledAgents,
  waitTail,
} from './conformance/reference-queues.ts';
import units from './conformance/units.json' with { type: 'json' };

// npx tsx scripts/make-fixtures.ts: writes fixtures/cases/queues.json, which any tool can be
// checked against. Nothing here uses the library: decimals of 400 digits, and quadrature. The other cases are
// written by scripts/conformance/write_cases.py.

const EXACT_METHOD = 'textbook recursion in decimals of 400 digits';

interface Case {
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  /** Largest relative error; 0 for whole numbers. */
  readonly tolerance: number;
  readonly source?: string;
}

const questions: object[] = [];

const UNITS = new Map(Object.entries<string>(units));

function write(
  name: string,
  domain: 'erlang' | 'staffing',
  asks: string,
  method: string,
  cases: readonly Case[],
): void {
  questions.push({
    name,
    domain,
    asks,
    method,
    units: unitsOf(cases.map(({ input, expected }) => [input, expected])),
    cases: cases.map((one, i) => ({ id: `${name}-${i + 1}`, ...one })),
  });
  console.log(`${name}: ${cases.length} cases`);
}

/** The fields of a value, at any depth, with the unit of each. */
function unitsOf(value: unknown): Record<string, string> {
  const found = new Map<string, string>();
  JSON.stringify(value, (field, inner) => {
    if (UNITS.has(field)) found.set(field, UNITS.get(field)!);
    return inner;
  });
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const LOADS = ['0.01', '0.5', '1', '5', '10', '33.3', '100', '250', '1000'];

/** Agents well below, around and well above a load. */
function agentsAround(load: string): number[] {
  const offered = Number(load);
  const root = Math.sqrt(offered);
  const agents = [0.5 * offered, offered, offered + root, offered + 3 * root, 2 * offered + 3];
  return [...new Set(agents.map((count) => Math.max(1, Math.ceil(count))))];
}

write(
  'erlang-b',
  'erlang',
  'Blocking probability of `agents` lines at `offeredLoad` erlangs.',
  EXACT_METHOD,
  LOADS.flatMap((load) =>
    agentsAround(load).map((agents) => ({
      input: { agents, offeredLoad: Number(load) },
      expected: { blockingProbability: toNumber(erlangB(agents, decimal(load))) },
      tolerance: 1e-13,
    })),
  ),
);

const ANSWER_TIMES = ['0', '0.1', '0.5', '2'];

write(
  'erlang-c',
  'erlang',
  'Probability of waiting, service level and average speed of answer where everybody waits; times in average handle times.',
  EXACT_METHOD,
  LOADS.flatMap((load) =>
    agentsAround(load)
      .filter((agents) => agents > Number(load))
      .flatMap((agents) =>
        ANSWER_TIMES.map((time) => {
          const offered = decimal(load);
          const waiting = erlangC(agents, offered);
          return {
            input: { agents, offeredLoad: Number(load), answerTimeInAht: Number(time) },
            expected: {
              waitProbability: toNumber(waiting),
              waitTail: toNumber(waitTail(agents, offered, decimal(time))),
              averageSpeedOfAnswerInAht: toNumber(over(waiting, decimal(agents) - offered)),
            },
            tolerance: 1e-13,
          };
        }),
      ),
  ),
);

function agentsCase(
  contacts: string,
  ahtSeconds: number,
  intervalSeconds: number,
  answerTimeSeconds: number,
  target: string,
): Case {
  const load = over(times(decimal(contacts), decimal(ahtSeconds)), decimal(intervalSeconds));
  const time = over(decimal(answerTimeSeconds), decimal(ahtSeconds));
  return {
    input: {
      contacts: Number(contacts),
      ahtSeconds,
      intervalSeconds,
      answerTimeSeconds,
      targetServiceLevel: Number(target),
    },
    expected: { agents: agentsForServiceLevel(load, time, target) },
    tolerance: 0,
  };
}

write(
  'agents',
  'staffing',
  'The fewest agents that answer the target share of contacts in time, where everybody waits.',
  `${EXACT_METHOD}, agent by agent`,
  ['0', '0.3', '1', '7.5', '40', '100', '357', '1200', '5000'].flatMap((contacts) =>
    [
      [180, 20, '0.8'],
      [300, 10, '0.9'],
      [600, 120, '0.5'],
      [240, 0, '0.95'],
      [420, 30, '0.995'],
    ].map(([aht, time, target]) =>
      agentsCase(contacts, Number(aht), 1800, Number(time), String(target)),
    ),
  ),
);

// With one agent C is the load itself, with an answer time of 0 the target is 1 - C: exact ties.
const TIES = [
  [1, 36, '0.98'],
  [1, 180, '0.9'],
  [1, 360, '0.8'],
  [2, 180, '0.8'],
  [1, 540, '0.7'],
  [3, 180, '0.7'],
  [1, 1260, '0.3'],
  [7, 36, '0.86'],
] as const;

write(
  'ties',
  'staffing',
  'Targets that are met exactly in the decimals as written, though not always in binary: a tie counts as met.',
  EXACT_METHOD,
  TIES.map(([contacts, aht, target]) => agentsCase(String(contacts), aht, 1800, 0, target)),
);

write(
  'occupancy',
  'staffing',
  'The fewest agents that keep the busy share within a cap; ties in decimals count as met.',
  'whole numbers',
  [
    [357, 180, 85],
    [100, 180, 85],
    [100, 180, 80],
    [100, 180, 100],
    [63, 200, 70],
    [17, 90, 85],
    [1224, 300, 85],
    [1, 1, 90],
  ].map(([contacts, ahtSeconds, percent]) => ({
    input: { contacts, ahtSeconds, intervalSeconds: 1800, maxOccupancy: percent! / 100 },
    expected: {
      agents: Math.floor((contacts! * ahtSeconds! * 100 + 1800 * percent! - 1) / (1800 * percent!)),
    },
    tolerance: 0,
  })),
);

write(
  'shrinkage',
  'staffing',
  'People on the schedule for agents on position: divided by 1 - shrinkage, rounded up; ties in decimals count as met.',
  'whole numbers',
  [
    ...[1, 2, 7, 17, 21, 34, 63, 70, 99, 299].flatMap((agents) =>
      [0, 1, 10, 30, 32, 50, 80, 90].map((percent) => [agents, percent] as const),
    ),
  ].map(([agents, percent]) => ({
    input: { agents, shrinkage: percent / 100 },
    expected: { scheduledAgents: scheduledAgents(agents, percent) },
    tolerance: 0,
  })),
);

const LOST = [
  // paid, scheduled, in the office; the percents of each stage that add, then those of the rest.
  [
    { adding: [10], nested: [] },
    { adding: [5], nested: [2] },
    { adding: [8, 4], nested: [] },
  ],
  [
    { adding: [], nested: [] },
    { adding: [11, 5, 3, 8, 2], nested: [] },
    { adding: [], nested: [] },
  ],
  [
    { adding: [], nested: [] },
    { adding: [11], nested: [5, 3, 8, 2] },
    { adding: [], nested: [] },
  ],
  [
    { adding: [12, 3], nested: [5] },
    { adding: [], nested: [] },
    { adding: [20], nested: [10] },
  ],
] as const satisfies readonly (readonly LostPercents[])[];

write(
  'shrinkage-components',
  'staffing',
  'People on the schedule and on the pay roll for agents on position. Shares of the same base add, shares of different bases compound, `remaining` is of what the components before it leave; heads are rounded up on the schedule and again on the pay roll.',
  'whole numbers',
  LOST.flatMap((stages) =>
    [1, 21, 34, 70, 299].map((agents) => {
      const [paid, scheduled, inOffice] = stages;
      // Both stages between position and schedule are divided out at once.
      const scheduledAgents = overStages(agents, [scheduled!, inOffice!]);
      return {
        input: { agents, shrinkage: componentsOf(stages) },
        expected: { scheduledAgents, paidAgents: overStages(scheduledAgents, [paid!]) },
        tolerance: 0,
      };
    }),
  ),
);

function componentsOf(stages: readonly LostPercents[]) {
  const bases = ['paid', 'scheduled', 'inOffice'];
  return stages.flatMap(({ adding, nested }, i) =>
    [...adding, ...nested].map((percent, k) => ({
      name: `${bases[i]} ${k + 1}`,
      share: percent / 100,
      base: k < adding.length ? bases[i] : 'remaining',
    })),
  );
}

const QUEUES = [
  // agents, load, patience and answer time in handle times
  [13, 10, 300 / 180, 20 / 180],
  [14, 10, 300 / 180, 20 / 180],
  [11, 10, 60 / 180, 20 / 180],
  [11, 10, 300 / 180, 40],
  [9, 10, 1, 0.1],
  [5, 10, 0.5, 0.25],
  [1, 0.6, 2, 0.1],
  [50, 48, 1.5, 0],
  [100, 110, 2, 0.5],
  [210, 200, 0.25, 0.05],
] as const;

write(
  'erlang-a',
  'erlang',
  'Queue with abandonment (M/M/n+M), times in average handle times: probabilities, occupancy, mean wait of all contacts, and the service level in its four definitions.',
  'quadrature of the density of the virtual wait (Mandelbaum and Zeltyn 2007)',
  QUEUES.map(([agents, offeredLoad, patienceInAht, answerTimeInAht]) => ({
    input: { agents, offeredLoad, patienceInAht, answerTimeInAht },
    expected: erlangA(agents, offeredLoad, patienceInAht, answerTimeInAht),
    tolerance: 1e-9,
  })),
);

const DEFINITIONS = [
  'servedWithin',
  'servedOrAbandonedWithin',
  'servedWithinExcludingEarlyAbandons',
  'servedWithinOfServed',
] as const;

write(
  'service-level-definitions',
  'staffing',
  'The fewest agents for a service level in each of its four definitions, where contacts give up.',
  'quadrature as for erlang-a, agent by agent',
  [
    // contacts, handle time, patience, answer time, target
    [100, 180, 300, 20, 0.8],
    [100, 180, 60, 20, 0.8],
    [20, 420, 120, 30, 0.9],
    [3, 240, 90, 20, 0.8],
    [500, 240, 45, 60, 0.95],
  ].flatMap(([contacts, ahtSeconds, patienceSeconds, answerTimeSeconds, targetServiceLevel]) =>
    DEFINITIONS.map((serviceLevelDefinition) => ({
      input: {
        contacts,
        ahtSeconds,
        intervalSeconds: 1800,
        patienceSeconds,
        answerTimeSeconds,
        targetServiceLevel,
        serviceLevelDefinition,
      },
      expected: {
        agents: agentsForErlangA(
          (contacts! * ahtSeconds!) / 1800,
          patienceSeconds! / ahtSeconds!,
          answerTimeSeconds! / ahtSeconds!,
          (queue) => queue[serviceLevelDefinition] >= targetServiceLevel!,
        ),
      },
      tolerance: 0,
    })),
  ),
);

write(
  'wait-probability',
  'erlang',
  'The fewest agents that keep the probability of waiting within a limit, where everybody waits.',
  `${EXACT_METHOD}, agent by agent; the same as Tijms, A First Course in Stochastic Models, table 5.3.2`,
  ['1', '5', '10', '50', '100', '250', '500', '1000'].flatMap((load) =>
    ['0.5', '0.2', '0.1'].map((limit) => ({
      input: { offeredLoad: Number(load), maxWaitProbability: Number(limit) },
      expected: { agents: agentsForWaitProbability(decimal(load), limit) },
      tolerance: 0,
    })),
  ),
);

write(
  'published',
  'staffing',
  'Worked examples from public pages, with every target at once.',
  'as published; digits by the methods of the other files',
  [
    {
      input: {
        contacts: 100,
        intervalSeconds: 1800,
        ahtSeconds: 180,
        targetServiceLevel: 0.8,
        answerTimeSeconds: 20,
        maxOccupancy: 0.85,
        shrinkage: 0.3,
      },
      expected: {
        offeredLoad: 10,
        agents: 14,
        scheduledAgents: 20,
        serviceLevel: toNumber(
          decimal(1) - waitTail(14, decimal(10), over(decimal(20), decimal(180))),
        ),
        waitProbability: toNumber(erlangC(14, decimal(10))),
      },
      tolerance: 1e-13,
      source: 'https://www.callcentrehelper.com/erlang-c-formula-example-121281.htm',
    },
    {
      input: {
        contacts: 1000,
        intervalSeconds: 3600,
        ahtSeconds: 120,
        targetServiceLevel: 0.8,
        answerTimeSeconds: 20,
        maxOccupancy: 0.85,
        shrinkage: 0.3,
      },
      expected: { agents: 40, scheduledAgents: 58 },
      tolerance: 0,
      source: 'https://pypi.org/project/call-center-tools/',
    },
    {
      input: {
        contacts: 357,
        intervalSeconds: 1800,
        ahtSeconds: 180,
        answerTimeSeconds: 20,
        maxOccupancy: 0.85,
      },
      expected: { agents: 42 },
      tolerance: 0,
      source: 'exact arithmetic: 357 * 180 / (1800 * 0.85) = 42',
    },
    {
      input: {
        contacts: 100,
        intervalSeconds: 1800,
        ahtSeconds: 180,
        targetServiceLevel: 0.8,
        answerTimeSeconds: 20,
        maxOccupancy: 0.85,
        maxAbandonProbability: 0.05,
        patienceSeconds: 300,
        shrinkage: 0.3,
      },
      expected: { agents: 13, scheduledAgents: 19 },
      tolerance: 0,
      source: 'pyworkforce 0.5.4, docs/guide/erlanga.md',
    },
    {
      input: {
        contacts: 360,
        intervalSeconds: 1800,
        ahtSeconds: 240,
        targetServiceLevel: 0.845,
        answerTimeSeconds: 15,
      },
      expected: {
        offeredLoad: 48,
        agents: 55,
        serviceLevel: toNumber(
          decimal(1) - waitTail(55, decimal(48), over(decimal(15), decimal(240))),
        ),
        waitProbability: toNumber(erlangC(55, decimal(48))),
      },
      tolerance: 1e-13,
      source: 'mitan.co.uk, The Erlang-C Formula; digits by recursion',
    },
    {
      input: {
        contacts: 20.0475,
        intervalSeconds: 3600,
        ahtSeconds: 480,
        targetServiceLevel: 0.8,
        answerTimeSeconds: 20,
        shrinkage: 0.105263,
      },
      expected: { agents: 5, scheduledAgents: 6 },
      tolerance: 0,
      source: 'README of mod_turbotab 0.8.0',
    },
    {
      input: {
        contacts: 100,
        intervalSeconds: 3600,
        ahtSeconds: 180,
        targetServiceLevel: 0.85,
        answerTimeSeconds: 15,
      },
      expected: { agents: 8 },
      tolerance: 0,
      source: 'manual of Erlang for Excel 1.8',
    },
    {
      input: {
        contacts: 0.01,
        intervalSeconds: 1,
        ahtSeconds: 300,
        targetServiceLevel: 0.8,
        answerTimeSeconds: 20,
      },
      expected: { offeredLoad: 3, agents: 6 },
      tolerance: 0,
      source: 'README of the gem erlang_c_calculator',
    },
  ],
);

const path = join(import.meta.dirname, '../fixtures/cases/queues.json');
writeFileSync(path, `${JSON.stringify({ $schema: '../schema.json', questions }, null, 2)}\n`);
