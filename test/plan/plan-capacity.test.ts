import { describe, expect, it } from 'vitest';
import { explain } from '../../src/core/step.ts';
import { agentsForServiceLevel } from '../../src/erlang/index.ts';
import { forecastPeriods } from '../../src/forecast/index.ts';
import { capacityChart, type PlanCapacityInput, planCapacity } from '../../src/plan/index.ts';

/** February of 2027 has 4 weeks, March 31 / 7. */
const twoMonths: PlanCapacityInput = {
  from: '2027-02-01',
  queues: [
    { name: 'sales', team: 'A', contacts: [9600, 12000], ahtSeconds: 300, occupancy: 0.8 },
    { name: 'help', team: 'A', contacts: [1200, 1240], ahtSeconds: [400, 450], occupancy: 0.5 },
  ],
  teams: [
    {
      name: 'A',
      fullTimeHours: 40,
      shrinkage: [0.25, 0.2],
      hiring: {
        startingAgents: 12,
        attrition: 0.1,
        stages: [{ name: 'training', attrition: 0.2, productivity: 0 }],
        payPerAgent: 4000,
        costPerHire: 1000,
      },
    },
  ],
};

const unsure: PlanCapacityInput = {
  ...twoMonths,
  queues: twoMonths.queues.map((queue) => ({ ...queue, contactsError: 0.1, ahtError: 0.03 })),
  teams: twoMonths.teams.map((team) => ({ ...team, shrinkageError: 0.02, attritionError: 0.2 })),
};

describe('two months by hand', () => {
  const plan = planCapacity(twoMonths);

  it('needs contacts times handle time over occupancy, shrinkage and paid hours', () => {
    // sales: 800 h of work, 1000 on position, 1333.3 paid, of 160 h: 8.333; then 1000, 1250, 1562.5 of 177.14: 8.8206
    // help: 133.33 h of work, 266.67, 355.56 of 160: 2.2222; then 155, 310, 387.5 of 177.14: 2.1875
    const required = plan.work.map((row) => row.required);
    const byHand = [1000 / 0.75 / 160, 1250 / 0.8 / (280 * (31 / 49)), 800 / 3 / 0.75 / 160];
    expect(required[0]).toBeNear(byHand[0]!);
    expect(required[1]).toBeNear(1250 / 0.8 / ((40 * 31) / 7));
    expect(required[2]).toBeNear(byHand[2]!);
    expect(required[3]).toBeNear(310 / 0.8 / ((40 * 31) / 7));
    expect(plan.rows.map((row) => row.required)).toEqual([
      expect.closeTo(required[0]! + required[2]!, 9),
      expect.closeTo(required[1]! + required[3]!, 9),
    ]);
  });

  it('hires what is missing when training is over', () => {
    // 12 agents are there in February; 10.8 in March, where 11.008 are needed: a hire of February is 0.8 of one then.
    expect(plan.rows.map(({ hires }) => hires)).toEqual([1, 0]);
    expect(plan.rows.map(({ supply }) => supply)).toEqual([12, expect.closeTo(11.6, 12)]);
    expect(plan.rows.map(({ newcomers }) => newcomers)).toEqual([1, 0]);
    expect(plan.teams[0]).toMatchObject({
      scenario: 'plan',
      team: 'A',
      status: 'optimal',
      hires: 1,
      // 13 heads and the hire, then 11.6 heads.
      cost: 13 * 4000 + 1000 + 11.6 * 4000,
      helps: [],
    });
    expect(plan.teams[0]!.breaks).toBeUndefined();
  });

  it('breaks without hires where more than the tolerance is missing', () => {
    // Of 11.008 are 0.208 missing: 1.9 %.
    expect(plan.teams[0]!.breaksWithoutHires).toBeUndefined();
    const strict = planCapacity({ ...twoMonths, tolerance: 0.01 });
    expect(strict.teams[0]!.breaksWithoutHires).toBe('2027-03-01');
  });

  it('shows its working', () => {
    expect(explain(plan.work[0]!.working)).toBe(
      [
        'workHours = contacts * ahtSeconds / 3600 = 9600 * 300 / 3600 = 800 hours',
        'positionHours = workHours / occupancy = 800 / 0.8 = 1000 hours',
        'paidHours = positionHours / (1 - shrinkage) = 1000 / (1 - 0.25) = 1333.3333 hours',
        'required = paidHours / (fullTimeHours * weeks) = 1333.3333 / (40 * 4) = 8.3333333 agents',
      ].join('\n'),
    );
  });
});

describe('what is not sure', () => {
  it('has bands of no width where nothing is', () => {
    for (const row of planCapacity(twoMonths).rows) {
      const { required, supply, shortage, cost } = row;
      const flat = (value: number) => ({ p10: value, p50: value, p90: value });
      expect(row.requiredBand).toEqual(flat(required));
      expect(row.supplyBand).toEqual(flat(supply));
      expect(row.shortageBand).toEqual(flat(shortage));
      expect(row.costBand).toEqual(flat(cost));
      expect(row.shortChance).toBe(0);
    }
  });

  it('has the quantiles of a logarithmic normal where contacts alone are unsure', () => {
    const { queues } = twoMonths;
    const one = { ...queues[0]!, contactsError: 0.2 };
    const { rows } = planCapacity({ ...twoMonths, queues: [one], draws: 10_000 });
    const { required, requiredBand } = rows[0]!;
    // Of the median: 0.2 * sqrt(0.25 / 10,000) / 0.3989 = 0.0025.
    expect(Math.abs(Math.log(requiredBand.p50 / required))).toBeLessThan(0.01);
    // The standard error of a tenth of 10,000 draws: 0.2 * sqrt(0.09 / 10,000) / 0.1755 = 0.0034.
    expect(Math.abs(Math.log(requiredBand.p10 / required) + 0.2 * 1.2815515655)).toBeLessThan(
      0.014,
    );
    expect(Math.abs(Math.log(requiredBand.p90 / required) - 0.2 * 1.2815515655)).toBeLessThan(
      0.014,
    );
  });

  it('is the same for the same seed, and another for another', () => {
    expect(planCapacity(unsure)).toEqual(planCapacity(unsure));
    expect(planCapacity(unsure).rows).not.toEqual(planCapacity(unsure, { seed: 2 }).rows);
  });

  it('plans more hires for more confidence, and is short less often', () => {
    const last = (confidence: number) => planCapacity({ ...unsure, confidence }).rows.at(-1)!;
    const [half, nine] = [last(0.5), last(0.9)];
    expect(nine.supply).toBeGreaterThan(half.supply);
    expect(nine.shortChance).toBeLessThan(half.shortChance);
    // The supply is unsure as well, and the tolerance helps.
    expect(nine.shortChance).toBeLessThan(0.12);
  });
});

describe('laws', () => {
  it('never needs fewer hires for more attrition', () => {
    let before = -1;
    for (const attrition of [0, 0.02, 0.05, 0.08, 0.12, 0.2]) {
      const team = twoMonths.teams[0]!;
      const { teams } = planCapacity({
        ...twoMonths,
        teams: [{ ...team, hiring: { ...team.hiring, attrition } }],
      });
      expect(teams[0]!.hires).toBeGreaterThanOrEqual(before);
      before = teams[0]!.hires;
    }
    expect(before).toBeGreaterThan(0);
  });

  it('adds queues up, and teams', () => {
    const apart = planCapacity({
      ...unsure,
      queues: unsure.queues.map((queue, i) => ({ ...queue, team: 'AB'[i]! })),
      teams: ['A', 'B'].map((name) => ({ ...unsure.teams[0]!, name })),
    });
    const one = planCapacity(unsure);
    const total = (plan: typeof one, from: string) =>
      plan.rows.filter((row) => row.from === from).reduce((sum, { required }) => sum + required, 0);
    for (const { from } of one.rows) expect(total(apart, from)).toBeNear(total(one, from));
    const [plan] = apart.scenarios;
    expect(plan!.cost).toBeNear(apart.teams[0]!.cost + apart.teams[1]!.cost);
    expect(plan!.hires).toBe(apart.teams[0]!.hires + apart.teams[1]!.hires);
  });

  it('is the plan itself in a scenario that changes nothing', () => {
    const { rows } = planCapacity({ ...unsure, scenarios: [{ name: 'same', contactsFactor: 1 }] });
    const named = (scenario: string) =>
      rows.filter((row) => row.scenario === scenario).map((row) => ({ ...row, scenario: '' }));
    expect(named('same')).toEqual(named('plan'));
  });
});

describe('a service target', () => {
  const profile = [10, 20, 30, 20];
  const service = {
    targetServiceLevel: 0.8,
    answerTimeSeconds: 20,
    intervalSeconds: 1800,
    profile,
  };
  const given: PlanCapacityInput = {
    ...twoMonths,
    queues: [{ name: 'sales', team: 'A', contacts: [8000, 9000], ahtSeconds: 300, service }],
  };

  it('takes the agents of every interval of the week', () => {
    const hours = profile
      .map((share) => (((8000 / 4) * share) / 80) * (300 / 1800))
      .reduce((sum, load) => sum + agentsForServiceLevel(load, 20 / 300, 0.8) / 2, 0);
    expect(planCapacity(given).work[0]!.positionHours).toBeNear(4 * hours);
  });

  it('needs less than in proportion for more contacts, in the draws as well', () => {
    const queues = given.queues.map((queue) => ({ ...queue, contactsError: 0.3 }));
    const { required, requiredBand } = planCapacity({ ...given, queues }).rows[0]!;
    const more = Math.exp(0.3 * 1.2815515655);
    expect(requiredBand.p90 / required).toBeLessThan(more);
    const exact = planCapacity({
      ...given,
      queues: given.queues.map((queue) => ({
        ...queue,
        contacts: queue.contacts!.map((contacts) => contacts * more),
      })),
    }).rows[0]!.required;
    // The 90 % point of 1,000 draws of a spread of 0.3 has a standard error of 1.6 %: three of them.
    expect(requiredBand.p90).toBeNear(exact, 0.05);
  });
});

describe('where it breaks', () => {
  it('is the first period that is short in more than half of the draws, however little more', () => {
    const chances: number[] = [];
    const scenarios = [{ name: 'freeze', withoutHires: true }];
    const [sales] = unsure.queues;
    for (let contacts = 9000; contacts <= 16_000; contacts += 500) {
      const queues = [{ ...sales!, contacts: [contacts, contacts] }];
      const { rows, teams } = planCapacity({ ...unsure, queues, scenarios });
      for (const team of teams) {
        const own = rows.filter(({ scenario }) => scenario === team.scenario);
        const first = own.find(({ shortChance }) => shortChance > 0.5);
        expect(team.breaks).toBe(first?.from);
        if (first !== undefined) chances.push(first.shortChance);
      }
    }
    expect(Math.min(...chances)).toBeLessThan(0.9);
  });

  const noHires = planCapacity({
    ...unsure,
    queues: unsure.queues.map((queue) => ({ ...queue, contacts: [9600, 16000] })),
    scenarios: [{ name: 'freeze', withoutHires: true }],
    teams: unsure.teams.map((team) => ({
      ...team,
      hiring: {
        ...team.hiring,
        startingAgents: 30,
        overtime: { costPerAgent: 6000, maxShare: 0.1 },
      },
    })),
  });
  const freeze = noHires.teams.find(({ scenario }) => scenario === 'freeze')!;

  it('says when, and what helps most', () => {
    expect(freeze.status).toBeUndefined();
    expect(freeze.breaks).toBe('2027-03-01');
    expect(noHires.scenarios[1]!.breaks).toBe('2027-03-01');
    expect(freeze.helps[0]!.lever).toBe('work');
    const gains = freeze.helps.map(({ inBreak }) => inBreak);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(freeze.helps.map(({ lever }) => lever)).not.toContain('hires');
  });

  it('draws a panel for each scenario and team', () => {
    const { data } = capacityChart(noHires) as { data: { values: { panel: string }[] } };
    expect(new Set(data.values.map(({ panel }) => panel))).toEqual(
      new Set(['plan · A', 'freeze · A']),
    );
  });
});

describe('input', () => {
  it('names every list that differs, every stranger and every name that is there twice', () => {
    const { queues, teams } = twoMonths;
    expect(() =>
      planCapacity({
        ...twoMonths,
        queues: [queues[0]!, { ...queues[0]!, contacts: [1], team: 'Z' }],
        teams: [{ ...teams[0]!, hiring: { ...teams[0]!.hiring, attrition: [0.1] } }],
        scenarios: [{ name: 'more', queues: ['none'], contactsFactor: [1] }],
      }),
    ).toThrow(
      /queues\[1\]\.name.*queues\[1\]\.contacts.*queues\[1\]\.team.*teams\[0\]\.hiring\.attrition.*contactsFactor.*scenarios\[0\]\.queues\[0\]/s,
    );
  });

  it('takes the days of a shrinkage forecast, a mean for each period', () => {
    const days = [
      { date: '2027-02-01', shrinkage: 0.2 },
      { date: '2027-02-02', shrinkage: 0.3 },
      { date: '2027-03-01', shrinkage: 0.2 },
    ];
    const of = (shrinkage: PlanCapacityInput['teams'][number]['shrinkage']) =>
      planCapacity({ ...twoMonths, teams: [{ ...twoMonths.teams[0]!, shrinkage }] }).rows;
    expect(of({ days })).toEqual(of([0.25, 0.2]));
    expect(() => of({ days: days.slice(0, 2) })).toThrow(/shrinkage\.days.*2027-03-01/);
  });
});

describe('queues whose past is given', () => {
  const past = Array.from(
    { length: 40 },
    (_, t) => 10_000 * (1 + 0.2 * Math.sin(t)) * (1 + 0.1 * Math.sin(t * t)),
  );
  const growth = 0.05;
  const [first] = twoMonths.queues;
  const { contacts: _contacts, ...rest } = first!;
  const team = { ...twoMonths.teams[0]!, shrinkage: 0.25 };
  const plan = (more: Partial<PlanCapacityInput> = {}) =>
    planCapacity({
      from: '2027-02-01',
      periods: 12,
      queues: [{ ...rest, volume: { past, growth } }],
      teams: [team],
      ...more,
    });
  const { periods } = forecastPeriods({
    from: '2023-10-01',
    contacts: past,
    ahead: 12,
    growth,
    levels: [0.1, 0.9],
  });

  it('have the contacts and the bands of their forecast', () => {
    const { work } = plan();
    expect(work.map(({ from }) => from)).toEqual(periods.map(({ from }) => from));
    expect(work.map(({ contacts }) => contacts)).toEqual(periods.map(({ contacts }) => contacts));
    for (const [t, { contactsBand }] of work.entries()) {
      const [low, high] = periods[t]!.quantiles;
      expect(Math.abs(contactsBand.p10 / low! - 1)).toBeLessThan(1e-12);
      expect(Math.abs(contactsBand.p90 / high! - 1)).toBeLessThan(1e-12);
    }
  });

  it('need people as unsurely as contacts are, month by month', () => {
    for (const [t, { required, requiredBand }] of plan().rows.entries()) {
      const [low] = periods[t]!.quantiles;
      // A tenth of 1,000 draws errs by a few hundredths of itself.
      const expected = (required * low!) / periods[t]!.contacts;
      expect(Math.abs(requiredBand.p10 / expected - 1)).toBeLessThan(0.03);
    }
  });

  it('cost a year less unsurely than if all months erred alike', () => {
    const bought = {
      ...team,
      hiring: {
        ...team.hiring,
        startingAgents: 0,
        outsourcing: { costPerAgent: 4000, maxAgents: 1e6 },
      },
    };
    const spread = ({ p10, p90 }: { readonly p10: number; readonly p90: number }) => p90 - p10;
    const scenarios = [{ name: 'none', withoutHires: true }];
    const one = plan({ teams: [bought], scenarios });
    const contacts = periods.map((period) => period.contacts);
    const contactsError = periods.map(({ error }) => error);
    const alike = plan({
      teams: [bought],
      scenarios,
      queues: [{ ...rest, contacts, contactsError }],
    });
    const [own, given] = [one, alike].map(({ scenarios: [, none] }) => spread(none!.costBand));
    expect(own!).toBeLessThan(0.8 * given!);
    const [low, high] = periods[11]!.untilHere.quantiles;
    const year = (high! - low!) / periods[11]!.untilHere.contacts;
    expect(Math.abs(own! / one.scenarios[1]!.cost / year - 1)).toBeLessThan(0.15);
  });

  it('leave the draws of others as they are', () => {
    const other = { ...twoMonths.queues[0]!, name: 'other', team: 'B', contactsError: 0.1 };
    const given = { ...other, contacts: new Array(12).fill(9000) };
    const teams = [team, { ...team, name: 'B' }];
    const known = { ...rest, contacts: new Array(12).fill(100) };
    const rows = [{ ...rest, volume: { past } }, known].map((queue) =>
      plan({ teams, queues: [queue, given] }).rows.filter((row) => row.team === 'B'),
    );
    expect(rows[0]).toEqual(rows[1]);
  });

  it('are refused with contacts beside them, without a number of periods, or with another year', () => {
    const queue = { ...rest, volume: { past } };
    expect(() => plan({ queues: [{ ...queue, contacts: [1] }] })).toThrow(/or else volume/);
    expect(() => plan({ periods: undefined })).toThrow(/as no queue has contacts/);
    const season = new Array(52).fill(1);
    expect(() => plan({ queues: [{ ...rest, volume: { past, season } }] })).toThrow(/12 factors/);
  });
});
