import fc from 'fast-check';
import { addDays, daysBetween } from 'halfhour';
import {
  type EmployedPerson,
  hiringPlan,
  type MeasureAttritionInput,
  measureAttrition,
} from 'halfhour/hiring';
import { describe, expect, it } from 'vitest';
import { readProjectFile } from '../support/source-files.ts';

/** Relative difference of two numbers, or of two that are absent. */
const isNear = (a: number | undefined, b: number | undefined, tolerance = 1e-12) =>
  a === undefined || b === undefined
    ? a === b
    : Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b), 1e-300);

const table = (file: string) =>
  readProjectFile(`test/hiring/golden-survival/${file}.csv`)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const year = { from: '2024-01-01', to: '2024-12-31' };

describe('yearly attrition by each convention', () => {
  // Worked by hand. 10 heads all year but for: two leave in January, four join on 1 February, one of these leaves in
  // February, one of the first ten leaves in December.
  const people: EmployedPerson[] = [
    ...Array.from({ length: 7 }, () => ({ joined: '2020-01-01' })),
    { joined: '2021-01-01', left: '2024-01-10', reason: 'resigned', group: 'A' },
    { joined: '2021-01-01', left: '2024-01-31', reason: 'transferred', group: 'A' },
    { joined: '2021-01-01', left: '2024-12-31', reason: 'resigned', group: 'B' },
    ...Array.from({ length: 3 }, () => ({ joined: '2024-02-01' })),
    { joined: '2024-02-01', left: '2024-02-29', reason: 'dismissed' },
  ];
  const measured = measureAttrition({ people, ...year });

  it('is that of the golden table by hand', () => {
    expect(measured.total).toEqual({
      startHeads: 10,
      joiners: 4,
      leavers: 4,
      otherExits: 0,
      endHeads: 10,
    });
    // Months: January 10 → 8, February 8 → 11, March to November 11, December 11 → 10.
    expect(measured.months.map(({ averageHeads }) => averageHeads)).toEqual([
      9,
      9.5,
      ...new Array(9).fill(11),
      10.5,
    ]);
    const months = (9 + 9.5 + 9 * 11 + 10.5) / 12;
    const rates = [2 / 9, 1 / 9.5, 1 / 10.5];
    const days = 7 * 366 + 10 + 31 + 366 + 3 * 335 + 29;
    const byHand = {
      averageOfEnds: 4 / 10,
      meanOfMonths: 4 / months,
      sumOfMonthlyRates: rates[0]! + rates[1]! + rates[2]!,
      compoundedMonthlyRates: 1 - (1 - rates[0]!) * (1 - rates[1]!) * (1 - rates[2]!),
      ofStartingHeads: 3 / 10,
      perPersonYear: (4 / days) * 365.25,
    };
    for (const [name, value] of Object.entries(byHand)) {
      const got = measured.annual[name as keyof typeof byHand];
      expect(isNear(got, value), `${name}: ${got} for ${value}`).toBe(true);
    }
  });

  it('shows the working of each figure', () => {
    expect(measured.steps.map(({ name }) => name)).toEqual(Object.keys(measured.annual));
  });

  it('counts only the reasons that it is told, and says how many went for others', () => {
    const { total, reasons } = measureAttrition({
      people,
      ...year,
      countedReasons: ['resigned', 'dismissed'],
    });
    expect(total).toEqual({ startHeads: 10, joiners: 4, leavers: 3, otherExits: 1, endHeads: 10 });
    expect(reasons).toEqual([
      { reason: 'resigned', leavers: 2 },
      { reason: 'dismissed', leavers: 1 },
    ]);
  });

  it('measures each group by itself', () => {
    expect(measured.groups.map(({ group, leavers }) => [group, leavers])).toEqual([
      ['A', 2],
      ['B', 1],
    ]);
  });

  it('brings half a year to a year', () => {
    const half = measureAttrition({
      people: [
        ...Array.from({ length: 9 }, () => ({ joined: '2020-01-01' })),
        { joined: '2020-01-01', left: '2024-06-30' },
      ],
      from: '2024-01-01',
      to: '2024-06-30',
    });
    expect(isNear(half.annual.averageOfEnds, (1 / 9.5) * 2)).toBe(true);
    expect(isNear(half.annual.ofStartingHeads, 1 - 0.9 ** 2)).toBe(true);
    expect(half.findings.map(({ code }) => code)).toEqual(['few-leavers', 'part-of-year']);
  });

  it('takes the part of a month that the window has', () => {
    const { months } = measureAttrition({
      people: [{ joined: '2020-01-01' }],
      from: '2024-02-15',
      to: '2024-03-31',
    });
    expect(months.map(({ month, share }) => [month, share])).toEqual([
      ['2024-02', 15 / 29],
      ['2024-03', 1],
    ]);
  });
});

describe('survival by tenure', () => {
  it.each([12, 150, 1200])("equals R's survival for the people of list %i", (n) => {
    const people = table(`people-${n}`).map(([joined, left]) => ({ joined: joined!, left: left! }));
    const { survival } = measureAttrition({ people, from: '2023-01-01', to: '2024-12-31' });
    const golden = table(`survival-${n}`);
    expect(
      survival.map(({ tenureDays, atRisk, leavers }) => [tenureDays, atRisk, leavers]),
    ).toEqual(golden.map((row) => row.slice(0, 3).map(Number)));
    const fields = ['survival', 'standardError', 'low', 'high'] as const;
    const off = survival.flatMap((point, i) =>
      fields.flatMap((field, f) => {
        const text = golden[i]![3 + f]!;
        const expected = text === '' ? undefined : Number(text);
        // R says 0 and no error where nobody is left.
        const got = point[field] ?? (field === 'survival' ? 0 : undefined);
        return isNear(got, expected) ? [] : [`${i} ${field}: ${got} for ${expected}`];
      }),
    );
    expect(off).toEqual([]);
  });

  it('has an open-ended band, and the share lost of each', () => {
    const { byTenure } = measureAttrition({
      people: [
        { joined: '2024-01-01', left: '2024-01-20' },
        { joined: '2024-01-01', left: '2024-03-10' },
        { joined: '2024-01-01' },
        { joined: '2024-01-01' },
      ],
      ...year,
      tenureDays: [30, 90],
    });
    expect(byTenure.map(({ leavers, lost }) => [leavers, lost])).toEqual([
      [1, 0.25],
      [1, 1 - 0.5 / 0.75],
      [0, undefined],
    ]);
  });
});

describe('what hiringPlan takes', () => {
  const people = table('people-1200').map(([joined, left]) => ({ joined: joined!, left: left! }));
  const { hiring, findings } = measureAttrition({
    people,
    from: '2023-01-01',
    to: '2024-12-31',
    stages: [
      { name: 'training', productivity: 0 },
      { name: 'nesting', productivity: 0.5 },
    ],
  });

  it('is measured, higher for newcomers, and accepted', () => {
    expect(findings).toEqual([]);
    expect(hiring.stages[0]!.attrition).toBeGreaterThan(hiring.attrition);
    const required = new Array<number>(6).fill(50);
    const plan = hiringPlan(
      { required, startingAgents: 60, payPerAgent: 1, ...hiring },
      { maxSteps: 2000 },
    );
    expect(plan.periods).toHaveLength(6);
  });

  it('has the rate of all for a stage in which nobody was seen', () => {
    const { hiring, findings } = measureAttrition({
      people: [{ joined: '2020-01-01' }, { joined: '2020-01-01', left: '2024-06-30' }],
      ...year,
      stages: [{ name: 'training', productivity: 0 }],
    });
    expect(isNear(hiring.stages[0]!.attrition, hiring.attrition)).toBe(true);
    expect(findings.map(({ code }) => code)).toContain('stage-unseen');
  });
});

describe('laws', () => {
  const person = fc
    .tuple(fc.integer({ min: -900, max: 500 }), fc.option(fc.integer({ min: 0, max: 800 })))
    .map(
      ([start, stay]): EmployedPerson => ({
        joined: addDays('2024-01-01', start),
        ...(stay === null ? {} : { left: addDays('2024-01-01', start + stay) }),
      }),
    );
  const inputs = fc
    .tuple(fc.array(person, { minLength: 1, maxLength: 30 }), fc.nat(200), fc.nat(500))
    .map(
      ([people, start, days]): MeasureAttritionInput => ({
        people,
        from: addDays('2024-01-01', start),
        to: addDays('2024-01-01', start + days),
      }),
    );

  it('heads at the start, joiners and leavers are the heads at the end, in months as in all', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { months, total } = measureAttrition(input);
        for (const { startHeads, joiners, leavers, otherExits, endHeads } of [...months, total]) {
          expect(startHeads + joiners - leavers - otherExits).toBe(endHeads);
        }
        expect(months.reduce((all, { leavers }) => all + leavers, 0)).toBe(total.leavers);
        expect(months[0]!.startHeads).toBe(total.startHeads);
        expect(months.at(-1)!.endHeads).toBe(total.endHeads);
      }),
    );
  });

  it('years of employment are the heads of each day, counted', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        let days = 0;
        for (let day = 0; day <= daysBetween(input.from, input.to); day++) {
          const date = addDays(input.from, day);
          days += input.people.filter(
            ({ joined, left = '9999-12-31' }) => joined <= date && left >= date,
          ).length;
        }
        const { personYears, byTenure } = measureAttrition(input);
        expect(isNear(personYears * 365.25, days, 1e-11)).toBe(true);
        const inBands = byTenure.reduce((all, band) => all + band.personYears, 0);
        expect(isNear(inBands * 365.25, days, 1e-11)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('survival falls, within its interval', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        let last = 1;
        for (const { survival, low = 0, high = 0, atRisk, leavers } of measureAttrition(input)
          .survival) {
          expect(survival).toBeLessThan(last + (last === 0 ? 1 : 0));
          expect(low).toBeLessThanOrEqual(survival);
          expect(high).toBeGreaterThanOrEqual(survival);
          expect(leavers).toBeLessThanOrEqual(atRisk);
          last = survival;
        }
      }),
    );
  });
});
