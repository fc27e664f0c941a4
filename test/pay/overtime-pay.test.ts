import { costNodeAt, evaluateCost } from 'halfhour/cost';
import { overtimeOrHire } from 'halfhour/hiring';
import { overtimePay, PAY_RULES } from 'halfhour/pay';
import { describe, expect, it } from 'vitest';
import { goldenCentre } from '../cost/golden-centre.ts';

/** The same but for the rounding of a few hundred operations. */
function expectNear(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
}

describe('the pay rules', () => {
  it.each(PAY_RULES)('of $country have a source, and rates that are paid', ({ sources, rates }) => {
    expect(sources.filter((source) => !/https?:\/\//.test(source))).toEqual([]);
    expect(rates.filter(({ multiplier }) => multiplier <= 1)).toEqual([]);
  });

  it('of China convert by 21.75 days whatever the number of holidays', () => {
    const days = (holidays: number) => [(365 - 104) / 12, (365 - 104 - holidays) / 12];
    expect(days(11)[0]).toBe(21.75);
    expect(days(13)[0]).toBe(21.75);
    expect(days(13)[1]!.toFixed(2)).toBe('20.67');
    expect(overtimePay({ rule: 'CN', monthlyPay: 174, hours: {} }).hourlyRate).toBe(1);
  });
});

describe('overtime by law', () => {
  it('on a rest day given back as leave is not paid; on a holiday it is', () => {
    const hours = { restDay: 8, holiday: 8 };
    const pay = overtimePay({ rule: 'CN', monthlyPay: 174, hours, compensatedHours: 8 });
    expect(pay.lines.map(({ name, amount }) => [name, amount])).toEqual([
      ['weekday', 0],
      ['restDay', 0],
      ['holiday', 24],
    ]);
  });

  it('on a holiday that falls on a rest day is paid once, at 300 %', () => {
    expect(overtimePay({ rule: 'CN', monthlyPay: 174, hours: { holiday: 8 } }).total).toBe(24);
  });

  it('at night is paid the premium of the law on top, a share of the plain rate', () => {
    // 10 hours of 1,000 at 125 %, 4 of them at night at 25 % more.
    const pay = overtimePay({
      rule: 'JP',
      monthlyPay: 160_000,
      rateHoursMonthly: 160,
      hours: { weekday: 10 },
      nightHours: 4,
    });
    expect(pay.night).toEqual({ name: 'night', hours: 4, multiplier: 0.25, amount: 1000 });
    expect(pay.total).toBe(12_500 + 1000);
  });

  it('gives time off back once, whichever kinds of hours allow it', () => {
    const rule = {
      country: 'XX',
      rates: [
        { name: 'saturday', multiplier: 1.5, compensable: true },
        { name: 'sunday', multiplier: 2, compensable: true },
      ],
      caps: [],
      sources: [],
    };
    const input = {
      rule,
      monthlyPay: 100,
      rateHoursMonthly: 100,
      hours: { saturday: 8, sunday: 8 },
    };
    expect(overtimePay({ ...input, compensatedHours: 10 }).total).toBe(12);
    expect(() => overtimePay({ ...input, compensatedHours: 17 })).toThrow(
      'compensatedHours must be at most the hours for which the rule allows it (got 17)',
    );
  });

  it.each([
    [{ rule: 'CN', hours: { weekday: 8 }, nightHours: 2 }, 'since the rule sets no night premium'],
    [
      { rule: 'KR', hours: { weekday: 8 }, nightHours: 9 },
      'nightHours must be at most all the hours',
    ],
    [
      { rule: 'KR', hours: { holiday: 8 }, compensatedHours: 1 },
      'compensatedHours must be at most',
    ],
  ])('is refused where it does not fit the rule: %j', (input, message) => {
    expect(() => overtimePay({ monthlyPay: 174, rateHoursMonthly: 174, ...input })).toThrow(
      message,
    );
  });

  it('is refused with everything that does not fit the rule at once', () => {
    const hours = { sunday: 1, monday: 1 };
    const input = { rule: 'US', monthlyPay: 1, hours, compensatedHours: 1, nightHours: 1 };
    expect(() => overtimePay(input)).toThrow(
      /rateHoursMonthly must be given[\s\S]*got "sunday"[\s\S]*got "monday"[\s\S]*compensatedHours must be at most[\s\S]*nightHours must be absent/,
    );
  });

  it('beyond 36 hours a month breaks the cap in China; 36 do not', () => {
    const exceeded = (weekday: number) =>
      overtimePay({ rule: 'CN', monthlyPay: 174, hours: { weekday } }).exceeded;
    expect(exceeded(36)).toEqual([]);
    expect(exceeded(36.1)).toEqual([{ period: 'month', hours: 36 }]);
  });

  it('gives lines that evaluateCost pays the same for', () => {
    const { lines, total } = overtimePay({
      rule: 'CN',
      monthlyPay: 5000,
      hours: { weekday: 20, restDay: 8 },
    });
    const overtime = lines.map(({ amount: _, ...line }) => line);
    const { tree } = evaluateCost({ ...goldenCentre, pay: { ...goldenCentre.pay, overtime } });
    expectNear(costNodeAt(tree, 'people', 'agents', 'overtime')!.amount, total);
  });

  it('of a country without a monthly divisor needs one', () => {
    const input = { rule: 'JP', monthlyPay: 300_000, hours: { weekday: 10 } };
    expect(() => overtimePay(input)).toThrow('overtimePay: rateHoursMonthly must be given');
    expect(overtimePay({ ...input, rateHoursMonthly: 160 }).total).toBe(1875 * 12.5);
  });

  it('may follow a rule of the caller', () => {
    const rule = {
      country: 'XX',
      rates: [{ name: 'all', multiplier: 1.1 }],
      caps: [],
      sources: [],
    };
    const pay = overtimePay({ rule, monthlyPay: 1600, rateHoursMonthly: 160, hours: { all: 10 } });
    expectNear(pay.total, 110);
  });

  it.each([
    [
      'ZZ',
      {},
      'overtimePay: rule must be one of CN, JP, KR, PH, US, US-CA, FR, PL, IN, BR, or a rule of your own (got "ZZ")',
    ],
    [
      'CN',
      { sunday: 1 },
      'overtimePay: hours must be of kinds that the rule knows: weekday, restDay, holiday (got "sunday")',
    ],
  ])('is refused %s with %j', (rule, hours, message) => {
    expect(() => overtimePay({ rule, monthlyPay: 1, hours })).toThrow(message);
  });
});

describe('overtime or a hire', () => {
  it('costs the same at the break-even', () => {
    const input = {
      hourlyRate: 31,
      multiplier: 1.5,
      onCost: 0.2,
      hireAnnualCost: 48_000,
      hireHoursPerWeek: 35,
    };
    const { breakEvenHoursPerWeek } = overtimeOrHire({ ...input, hoursPerWeek: 1 });
    const at = overtimeOrHire({ ...input, hoursPerWeek: breakEvenHoursPerWeek });
    expectNear(at.overtimeAnnualCost, at.hireAnnualCost);
  });
});
