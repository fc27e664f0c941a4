import { describe, expect, it } from 'vitest';
import { randomOf } from '../../bench/headcount/random-inputs.ts';
import { randomPlan } from '../../bench/headcount/random-plans.ts';
import { seededRandom } from '../../src/core/random.ts';
import { randomLog } from '../calls/random-logs.ts';
import * as halfhour from '../support/everything.ts';
import { functionsWithTotals } from './totals/totals-of-ratios.ts';

// A total of a ratio is the ratio of all rows: numerators over denominators. A mean of ratios would count a quiet
// half-hour like a busy one. The list of functions comes from the schemas, so that none is left out.

/** A total as it was given, and the rows that it is of, each a share of its own denominator. */
interface Law {
  readonly name: string;
  readonly total: number | undefined;
  readonly rows: readonly (readonly [ratio: number | undefined, of: number])[];
}

function faultOf({ name, total, rows }: Law): string[] {
  const known = rows.filter(([ratio, of]) => ratio !== undefined && of > 0);
  const of = known.reduce((sum, [, weight]) => sum + weight, 0);
  if (of === 0) return [];
  const right = known.reduce((sum, [ratio, weight]) => sum + ratio! * weight, 0) / of;
  const isRight =
    total !== undefined && Math.abs(total - right) <= 1e-9 * Math.max(1, Math.abs(right));
  return isRight ? [] : [`${name}: ${total}, of all rows ${right}`];
}

const DEFINITIONS = [
  'servedWithin',
  'servedOrAbandonedWithin',
  'servedWithinExcludingEarlyAbandons',
  'servedWithinOfServed',
] as const;

/** What the four definitions count: all, all, all but those who left in time, those who were answered. */
function counted(offered: number, answered: number, leftInTime: number) {
  return {
    servedWithin: offered,
    servedOrAbandonedWithin: offered,
    servedWithinExcludingEarlyAbandons: offered - leftInTime,
    servedWithinOfServed: answered,
  };
}

function staffingLaws(
  { intervals, days, weeks, months, total }: Omit<halfhour.SeriesStaffing, 'warnings'>,
  what = '',
): Law[] {
  const periods = [
    ...days.map((sums) => [sums, (date: string) => date] as const),
    ...weeks.map((sums) => [sums, mondayOf] as const),
    ...months.map((sums) => [sums, (date: string) => date.slice(0, 7)] as const),
    [total, () => 'all'] as const,
  ];
  return periods.flatMap(([sums, periodOf]): Law[] => {
    const own = intervals.filter(({ date }) => periodOf(date ?? '') === sums.period);
    const law = (
      name: string,
      given: number,
      row: (interval: (typeof own)[number]) => readonly [number, number],
    ): Law => ({ name: `${what}${sums.period} ${name}`, total: given, rows: own.map(row) });
    const answered = (i: (typeof own)[number]) => i.contacts * (1 - i.abandonProbability);
    return [
      ...DEFINITIONS.map((definition) =>
        law(definition, sums.serviceLevels[definition], (i) => {
          const { servedWithin, servedOrAbandonedWithin } = i.serviceLevels;
          const left = (servedOrAbandonedWithin - servedWithin) * i.contacts;
          return [i.serviceLevels[definition], counted(i.contacts, answered(i), left)[definition]];
        }),
      ),
      law('abandonProbability', sums.abandonProbability, (i) => [i.abandonProbability, i.contacts]),
      law('asaSeconds', sums.asaSeconds, (i) => [i.asaSeconds, i.contacts]),
      law('asaAnsweredSeconds', sums.asaAnsweredSeconds, (i) => [
        i.asaAnsweredSeconds,
        answered(i),
      ]),
      law('occupancy', sums.occupancy, (i) => [i.occupancy, i.agents]),
    ];
  });
}

function mondayOf(date: string): string {
  const at = Date.parse(date);
  return new Date(at - ((new Date(at).getUTCDay() + 6) % 7) * 86_400_000)
    .toISOString()
    .slice(0, 10);
}

type Measures = Pick<
  halfhour.MeasuredPeriod,
  'offered' | 'answered' | 'serviceLevels' | 'abandonProbability' | 'asaSeconds'
>;

function contactLaws(intervals: readonly Measures[], day: Measures): Law[] {
  const law = (
    name: string,
    of: (measures: Measures) => number,
    weight: (m: Measures) => number,
  ) => ({
    name,
    total: of(day),
    rows: intervals.map((row) => [of(row), weight(row)] as const),
  });
  return [
    ...DEFINITIONS.map((definition) =>
      law(
        definition,
        ({ serviceLevels }) => serviceLevels[definition],
        ({ offered, answered, serviceLevels: { servedWithin, servedOrAbandonedWithin } }) =>
          counted(offered, answered, (servedOrAbandonedWithin - servedWithin) * offered)[
            definition
          ],
      ),
    ),
    law(
      'abandonProbability',
      (m) => m.abandonProbability,
      (m) => m.offered,
    ),
    law(
      'asaSeconds',
      (m) => m.asaSeconds,
      (m) => m.answered,
    ),
  ];
}

interface EstimatedMeasures {
  readonly offered: halfhour.Estimate;
  readonly answered: halfhour.Estimate;
  readonly serviceLevels: Readonly<Record<(typeof DEFINITIONS)[number], halfhour.Estimate>>;
  readonly abandonProbability: halfhour.Estimate;
  readonly asaSeconds: halfhour.Estimate;
}

/** The same of a simulation, where each is an estimate. */
function estimateLaws(intervals: readonly EstimatedMeasures[], day: EstimatedMeasures): Law[] {
  const values = (m: EstimatedMeasures): Measures => ({
    offered: m.offered.value,
    answered: m.answered.value,
    abandonProbability: m.abandonProbability.value,
    asaSeconds: m.asaSeconds.value,
    serviceLevels: Object.fromEntries(
      DEFINITIONS.map((name) => [name, m.serviceLevels[name].value]),
    ) as unknown as Measures['serviceLevels'],
  });
  return contactLaws(intervals.map(values), values(day));
}

const random = randomOf(3);

/** Two days, uneven, of callers who give up: some half-hours short of staff and some with far too much. */
const series = {
  intervalSeconds: 1800,
  intervals: Array.from({ length: 96 }, (_, i) => ({
    date: i < 48 ? '2024-07-31' : '2024-08-01',
    contacts: i % 7 === 0 ? 0 : Math.round(150 * random()),
    ahtSeconds: 100 + 300 * random(),
    ...(i % 3 === 0 ? { minAgents: 40 } : {}),
  })),
};

const targets = {
  targetServiceLevel: 0.5,
  answerTimeSeconds: 20,
  patienceSeconds: 60,
  serviceLevelDefinition: 'servedWithinOfServed',
} as const;

const scenario = {
  intervalSeconds: 1800,
  contacts: [40, 0, 120, 10, 90],
  ahtSeconds: [200, 200, 300, 150, 250],
  agents: [8, 1, 12, 9, 10],
  answerTimeSeconds: 20,
  patienceSeconds: 90,
  replications: 20,
};

const calls = Array.from({ length: 600 }, (_, i): halfhour.CallRecord => {
  const isAnswered = random() < 0.8;
  return {
    arrivalSeconds: Math.floor(i ** 1.3),
    waitSeconds: Math.floor(60 * random() ** 2),
    outcome: isAnswered ? 'answered' : 'abandoned',
    ...(isAnswered ? { talkSeconds: Math.floor(50 + 300 * random()) } : {}),
    customer: `c${Math.floor(200 * random())}`,
  };
});

const LAWS: Readonly<Record<string, () => Law[]>> = {
  staffIntervals: () => staffingLaws(halfhour.staffIntervals(series, targets)),

  staffPeriod: () => staffingLaws(halfhour.staffPeriod(series, { ...targets, each: 'week' })),

  occupancyEffects: () =>
    staffingLaws(
      halfhour.occupancyEffects(series, {
        ...targets,
        aht: [
          { occupancy: 0.6, ahtFactor: 1 },
          { occupancy: 0.95, ahtFactor: 1.08 },
        ],
      }),
    ),

  planWorkforce: () => {
    const { plan } = randomPlan(random);
    return [...staffingLaws(plan.staffing, 'dates '), ...staffingLaws(plan.week.staffing, 'week ')];
  },

  measureCalls: () => {
    const last = calls.at(-1)!.arrivalSeconds;
    const staffedSeconds = Array.from(
      { length: Math.ceil((last + 1) / 1800) },
      () => 9000 * random() + 9000,
    );
    const { intervals, day } = halfhour.measureCalls({
      calls,
      intervals: staffedSeconds.length,
      intervalSeconds: 1800,
      answerTimeSeconds: 20,
      staffedSeconds,
      repeatWindowSeconds: 900,
    });
    const law = (
      name: string,
      of: (m: halfhour.MeasuredPeriod) => number | undefined,
      weight: (m: halfhour.MeasuredPeriod, i: number) => number,
    ): Law => ({
      name,
      total: of(day),
      rows: intervals.map((m, i) => [of(m), weight(m, i)] as const),
    });
    return [
      ...contactLaws(intervals, day),
      law(
        'ahtSeconds',
        (m) => m.ahtSeconds,
        (m) => m.answered,
      ),
      law(
        'occupancy',
        (m) => m.occupancy,
        (_, i) => staffedSeconds[i]!,
      ),
      law(
        'firstContactResolution',
        (m) => m.resolution?.firstContactResolution,
        (m) => m.resolution!.judged,
      ),
      law(
        'repeatRate',
        (m) => m.resolution?.repeatRate,
        (m) => m.resolution!.known,
      ),
    ];
  },

  simulateQueue: () => {
    const { intervals, day } = halfhour.simulateQueue(scenario);
    return estimateLaws(intervals, day);
  },

  verifyStaffing: () => {
    const { simulation } = halfhour.verifyStaffing({ ...scenario, targetServiceLevel: 0.8 });
    return estimateLaws(simulation.intervals, simulation.day);
  },

  simulateCentre: () => {
    const { queues } = halfhour.simulateCentre({
      intervalSeconds: 1800,
      queues: [
        {
          name: 'a',
          contacts: [50, 10],
          ahtSeconds: 200,
          answerTimeSeconds: 20,
          patienceSeconds: 60,
        },
        {
          name: 'b',
          contacts: [5, 80],
          ahtSeconds: 300,
          answerTimeSeconds: 60,
          patienceSeconds: 90,
        },
      ],
      groups: [{ name: 'all', skills: [{ queue: 'a' }, { queue: 'b' }], agents: [9, 14] }],
      replications: 10,
    });
    return queues.flatMap(({ intervals, day }) => estimateLaws(intervals, day));
  },

  analyseTraffic: () => {
    const rows = series.intervals.map(({ contacts, ahtSeconds }, i) => {
      const abandoned = Math.round(contacts * 0.3 * random());
      return {
        time: Date.UTC(2024, 6, 31) + i * 1_800_000,
        contacts,
        abandoned,
        ahtSeconds,
      };
    });
    const history = halfhour.intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 1800 });
    const { total, hours, weekdays, months } = halfhour.analyseTraffic(history);
    return [hours, weekdays, months].flatMap((table): Law[] => [
      {
        name: 'abandonedShare',
        total: total!.abandonedShare,
        rows: table.map(({ abandonedShare, contacts }) => [abandonedShare, contacts] as const),
      },
      {
        name: 'ahtSeconds',
        total: total!.ahtSeconds,
        rows: table.map(
          ({ ahtSeconds, workloadHours = 0 }) =>
            [
              ahtSeconds,
              ahtSeconds === undefined ? 0 : (workloadHours * 3600) / ahtSeconds,
            ] as const,
        ),
      },
      {
        name: 'share',
        total: total!.share,
        rows: [[table.reduce((sum, row) => sum + row.share, 0), 1]],
      },
    ]);
  },

  readExport: () => {
    const lines = series.intervals.map(({ contacts, ahtSeconds }, i) => {
      const time = new Date(Date.UTC(2024, 6, 1) + i * 1_800_000).toISOString().slice(0, 16);
      return `${time.replace('T', ' ')},${contacts},${ahtSeconds.toFixed(0)}`;
    });
    const { rows, account } = halfhour.readExport(`time,contacts,aht\n${lines.join('\n')}`, {
      timeZone: 'UTC',
    });
    const weights = rows as readonly { readonly contacts: number; readonly ahtSeconds?: number }[];
    return [
      {
        name: 'ahtSeconds',
        total: account.ahtSeconds,
        rows: weights.map(({ ahtSeconds, contacts }) => [ahtSeconds, contacts] as const),
      },
    ];
  },

  measureAdherence: () => {
    const { total, agents, intervals, service } = halfhour.measureAdherence({
      ...randomLog(seededRandom(5)),
      exceptions: [],
    });
    const adherence = (rows: readonly halfhour.AdherenceMeasures[]): Law => ({
      name: 'adherence',
      total: total.adherence.exceptionsKept,
      rows: rows.map(({ adherence, scheduledSeconds }) => [
        adherence.exceptionsKept,
        scheduledSeconds,
      ]),
    });
    const occupancy = (rows: readonly halfhour.AdherenceMeasures[]): Law => ({
      name: 'occupancy',
      total: total.occupancy.ofPosition,
      rows: rows.map(({ occupancy, positionSeconds }) => [occupancy.ofPosition, positionSeconds]),
    });
    expect(service).toBeUndefined();
    return [adherence(agents), adherence(intervals), occupancy(agents), occupancy(intervals)];
  },

  measureAttrition: () => {
    const people = Array.from({ length: 60 }, (_, i) => ({
      joined: halfhour.addDays('2021-01-01', i * 20),
      ...(i % 3 === 0 ? { left: halfhour.addDays('2021-01-01', i * 20 + 15 * i) } : {}),
      group: `group ${i % 4}`,
    }));
    const { annual, groups } = halfhour.measureAttrition({
      people,
      from: '2023-01-01',
      to: '2023-12-31',
    });
    const rows = groups.map(
      ({ annual, personYears }) => [annual.perPersonYear, personYears] as const,
    );
    return [{ name: 'perPersonYear', total: annual.perPersonYear, rows }];
  },

  evaluateCost: () => costLaws(halfhour.evaluateCost(cost)),

  compareScenarios: () =>
    halfhour
      .compareScenarios(cost, [
        { name: 'busier', changes: [{ path: 'channels[0].contacts', factor: 1.2 }] },
      ])
      .flatMap((scenario) => costLaws(scenario.cost)),
};

const cost: halfhour.CostInput = {
  channels: [
    { name: 'voice', contacts: 9000, ahtSeconds: 400 },
    { name: 'chat', contacts: 2000, ahtSeconds: 700 },
    { name: 'mail', contacts: 500, ahtSeconds: 300 },
  ],
  staff: { occupancy: 0.8, inOfficeShrinkage: 0.2, outOfOfficeShrinkage: 0.1, hoursPerFte: 160 },
  pay: { baseMonthly: 3000 },
  support: [{ name: 'leads', costMonthly: 5000, span: 12 }],
};

function costLaws({ unit, channels, tree, total }: halfhour.CostResult): Law[] {
  const handled = (channel: (typeof channels)[number]) =>
    channel.perContactHandled === undefined ? 0 : channel.amount / channel.perContactHandled;
  const children = tree.children!.reduce((sum, { amount }) => sum + amount, 0);
  return [
    {
      name: 'perContactHandled',
      total: unit.perContactHandled,
      rows: channels.map((channel) => [channel.perContactHandled, handled(channel)] as const),
    },
    { name: 'shares of the tree', total: 1, rows: [[children / total, 1]] },
  ];
}

/** Totals that are none: why. */
const NO_TOTALS: Readonly<Record<string, string>> = {
  cheapestAgents: 'its rows are choices of staff, not parts of one',
  forecastVolume: 'its rows are models, each scored on the same days',
  forecastFromTotals: 'as forecastVolume, which makes its forecast',
  reconcileForecasts: 'its rows are forecasts of the nodes, each with models of its own',
  replayCalls: 'as simulateQueue, which makes its result: one run of the same measures',
  suggestIntradayActions: 'its rows are ways to act, each with the service of its own',
  suggestChanges: 'its rows are plans of the whole week, each with one change more',
};

describe('a total of a ratio', () => {
  it('has a law in every function that gives one, by its schema', () => {
    const found = Object.keys(functionsWithTotals());
    const said = [...Object.keys(LAWS), ...Object.keys(NO_TOTALS)];
    expect(found.filter((name) => !said.includes(name))).toEqual([]);
    expect(said.filter((name) => !found.includes(name))).toEqual([]);
  });

  it.each(Object.keys(LAWS))('of %s is the ratio of all rows', (name) => {
    const laws = LAWS[name]!();
    expect(laws.length).toBeGreaterThan(0);
    expect(laws.flatMap(faultOf)).toEqual([]);
  });
});
