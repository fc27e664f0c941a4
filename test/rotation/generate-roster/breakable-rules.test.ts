import { checkRoster, type GenerateRosterInput, generateRoster } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { chance } from './random-rosters.ts';

const house = { source: 'this test' };

/** How the test reads the rules: minutes of a row from its start, a rest, days in a row, hours in days and weeks. */
const RULES = [
  { ...house, id: 'rest', kind: 'minRestHours', hours: 11 },
  { ...house, id: 'run', kind: 'maxDaysInARow', days: 2, nightsOnly: false },
  { ...house, id: 'rolling', kind: 'maxHoursInDays', hours: 16, days: 4 },
  { ...house, id: 'week', kind: 'maxHoursInWeek', hours: 20 },
  { ...house, id: 'duty', kind: 'maxDutyHours', hours: 9, nightsOnly: false },
] as const;

const SHIFTS = [
  { id: 'E', startMinutes: 360, lengthMinutes: 480 },
  { id: 'L', startMinutes: 840, lengthMinutes: 600 },
];

type Row = readonly string[];

const hoursOf = (id: string) => (id === '' ? 0 : id === 'E' ? 8 : 10);
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** Whether a row, from a Wednesday, breaks a rule with the duty of a day: nothing of the library is used. */
const BREAKS: Readonly<Record<string, (row: Row, day: number) => boolean>> = {
  rest: (row, day) => day > 0 && row[day - 1] === 'L' && row[day] === 'E',
  run: (row, day) => day >= 2 && row[day - 1] !== '' && row[day - 2] !== '',
  rolling: (row, day) => sum(row.slice(Math.max(0, day - 3), day + 1).map(hoursOf)) > 16,
  // The first five days are the rest of a week.
  week: (row, day) => sum(row.slice(day < 5 ? 0 : 5, day + 1).map(hoursOf)) > 20,
  duty: (row, day) => row[day] === 'L',
};

const brokenDays = ({ id }: { readonly id: string }, row: Row) =>
  [...row.keys()].filter((day) => row[day] !== '' && BREAKS[id]!(row, day));

const DAYS = 6;

/** Two people over six days, with rules that must be kept and rules with a price. */
function caseOf(seed: number) {
  const random = chance(seed);
  const below = (n: number) => Math.floor(random() * n);
  const rules = RULES.filter(() => random() < 0.5);
  const breakableRules = rules
    .filter(() => random() < 0.8)
    .map(({ id }) => ({ rule: id, price: 1 + below(12) }));
  const wanted = Array.from({ length: DAYS * 2 }, () => below(3));
  const date = (day: number) => `2026-01-${String(7 + day).padStart(2, '0')}`;
  const input: GenerateRosterInput = {
    people: [{ name: 'Ann' }, { name: 'Bob', daysOff: [date(below(DAYS))] }],
    shifts: SHIFTS,
    startDate: date(0),
    days: DAYS,
    timeZone: 'UTC',
    cover: {
      shifts: wanted.map((many, i) => ({
        shift: SHIFTS[i % 2]!.id,
        dates: [date(Math.floor(i / 2))],
        wanted: many,
        missingPrice: 10,
      })),
    },
    rules,
    breakableRules,
    maxSteps: 60,
    seed,
  };
  return { input, rules, breakableRules, wanted };
}

/** What a row costs for rules; Infinity where it breaks one that must be kept. */
function costOfRules({ rules, breakableRules }: ReturnType<typeof caseOf>, row: Row): number {
  return sum(
    rules.map((rule) => {
      const broken = brokenDays(rule, row).length;
      const price = breakableRules.find((one) => one.rule === rule.id)?.price;
      return broken === 0 ? 0 : broken * (price ?? Infinity);
    }),
  );
}

/** The cheapest of all rosters: each pair of rows is looked at. */
function cheapestOf(one: ReturnType<typeof caseOf>): number {
  let rows: string[][] = [[]];
  for (let day = 0; day < DAYS; day++)
    rows = rows.flatMap((row) => ['', 'E', 'L'].map((id) => [...row, id]));
  const legal = rows
    .map((row) => ({ row, cost: costOfRules(one, row) }))
    .filter(({ cost }) => cost < Infinity);
  const dayOff = Number(one.input.people[1]!.daysOff![0]!.slice(-2)) - 7;
  const ofBob = legal.filter(({ row }) => row[dayOff] === '');
  let best = Infinity;
  for (const ann of legal)
    for (const bob of ofBob) {
      let cost = ann.cost + bob.cost;
      for (let i = 0; i < 2 * DAYS && cost < best; i++) {
        const [day, id] = [i >> 1, SHIFTS[i % 2]!.id];
        const there = Number(ann.row[day] === id) + Number(bob.row[day] === id);
        const short = one.wanted[i]! - there;
        cost += short > 0 ? 10 * short : -short;
      }
      best = Math.min(best, cost);
    }
  return best;
}

describe('rules with a price', () => {
  it('cost what each date costs with which a row breaks them, and are broken where that is cheaper', () => {
    let proven = 0;
    for (let seed = 1; seed <= 8; seed++) {
      const one = caseOf(seed);
      const { roster, objective, bound, parts, broken, people, status } = generateRoster(one.input);
      const rowOf = (name: string) => {
        const row = new Array<string>(DAYS).fill('');
        for (const { employee, date, shift } of roster!.duties)
          if (employee === name) row[Number(date.slice(-2)) - 7] = shift;
        return row;
      };
      const rows = ['Ann', 'Bob'].map(rowOf);
      const cost = sum(rows.map((row) => costOfRules(one, row)));
      expect(parts!.rules, `seed ${seed}`).toBe(cost);
      expect(sum(broken.map((each) => each.cost)), `seed ${seed}`).toBe(cost);
      expect(sum(people.map((each) => each.cost)), `seed ${seed}`).toBe(cost);
      const expected = ['Ann', 'Bob'].flatMap((employee, p) =>
        one.rules
          .filter(({ id }) => one.breakableRules.some(({ rule }) => rule === id))
          .flatMap((rule) =>
            brokenDays(rule, rows[p]!).map((day) => [employee, rule.id, day + 7] as const),
          ),
      );
      expect(broken.map((each) => [each.employee, each.rule, Number(each.date.slice(-2))])).toEqual(
        expected,
      );
      const cheapest = cheapestOf(one);
      expect(objective, `seed ${seed}`).toBeGreaterThanOrEqual(cheapest);
      expect(bound, `seed ${seed}`).toBeLessThanOrEqual(cheapest);
      if (status === 'optimal') {
        proven++;
        expect(objective, `seed ${seed}`).toBe(cheapest);
      }
    }
    expect(proven).toBeGreaterThan(2);
  });

  it('are kept where keeping them costs less, and a breach is found by the check of the roster', () => {
    const { input } = caseOf(1);
    const rest = RULES[0];
    const base = {
      ...input,
      people: [{ name: 'Ann' }],
      rules: [rest],
      cover: {
        shifts: [
          { shift: 'L', dates: ['2026-01-07'], wanted: 1 },
          { shift: 'E', dates: ['2026-01-08'], wanted: 1 },
        ],
      },
    };
    const cheap = generateRoster({ ...base, breakableRules: [{ rule: 'rest', price: 99 }] });
    expect(cheap.objective).toBe(99);
    expect(cheap.broken).toEqual([{ rule: 'rest', employee: 'Ann', date: '2026-01-08', cost: 99 }]);
    expect(checkRoster(cheap.roster!, [rest])).toHaveLength(1);
    const dear = generateRoster({ ...base, breakableRules: [{ rule: 'rest', price: 101 }] });
    expect(dear.objective).toBe(100);
    expect(dear.broken).toEqual([]);
  });

  it('count what the roster before has broken already only where more is added', () => {
    const { input } = caseOf(1);
    const rules = [RULES[3]];
    const before = generateRoster({
      ...input,
      people: [{ name: 'Ann' }],
      startDate: '2026-01-05',
      days: 3,
      rules: [],
      breakableRules: undefined,
      cover: { shifts: [{ shift: 'E', wanted: 1 }] },
    }).roster!;
    const { status, roster } = generateRoster({
      ...input,
      people: [{ name: 'Ann' }],
      startDate: '2026-01-08',
      rules,
      breakableRules: undefined,
      history: [before],
      cover: { shifts: [{ shift: 'E', wanted: 1 }] },
    });
    expect(status).toBe('optimal');
    expect(roster!.duties.every(({ date }) => date >= '2026-01-12')).toBe(true);
  });

  it('name a rule that there is, once, and no crews', () => {
    const { input } = caseOf(1);
    const rules = [RULES[0]];
    const refused = (breakableRules: GenerateRosterInput['breakableRules']) => () =>
      generateRoster({ ...input, rules, breakableRules });
    expect(refused([{ rule: 'none', price: 1 }])).toThrow(/breakableRules\[0\].rule/);
    expect(
      refused([
        { rule: 'rest', price: 1 },
        { rule: 'rest', price: 2 },
      ]),
    ).toThrow(/breakableRules\[1\].rule/);
    expect(refused([{ rule: 'rest', price: 0 }])).toThrow(/price/);
    expect(() =>
      generateRoster({
        ...input,
        people: [{ name: 'Ann' }, { name: 'Bob' }],
        rules,
        breakableRules: [{ rule: 'rest', price: 1 }],
        crews: [{ id: 'red', employees: ['Ann', 'Bob'] }],
      }),
    ).toThrow(/breakableRules must be absent/);
  });
});
