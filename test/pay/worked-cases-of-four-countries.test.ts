import type { Roster } from 'halfhour/duty';
import { overtimePay, PAY_RULES, type PayRule, premiumLines } from 'halfhour/pay';
import { checkRoster, layRoster, ROSTER_RULE_PRESETS } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';

// Worked cases as they are published; the address stands at each. Money is compared as it is printed, to the cent.

/** Hours a day from Monday on, from 06:00. */
function workOf(...hours: number[]): Roster {
  const cells = hours.map((length) => (length > 0 ? `${length}` : null));
  return layRoster({
    rota: Array.from({ length: hours.length / 7 }, (_, w) => cells.slice(7 * w, 7 * w + 7)),
    shifts: [...new Set(hours)]
      .filter((length) => length > 0)
      .map((length) => ({ id: `${length}`, startMinutes: 360, lengthMinutes: length * 60 })),
    employees: [{ name: 'Ann', week: 0 }],
    startDate: '2026-06-01',
    days: hours.length,
    timeZone: 'UTC',
  });
}

/** Pay of a roster at an hourly rate. */
function payOf(roster: Roster, rule: string | PayRule, rate: number): number {
  const { regular, overtime, premiums } = premiumLines(roster, { rule });
  const worth = [...overtime, ...premiums].map(({ hours, multiplier }) => hours * multiplier);
  return rate * worth.reduce((sum, one) => sum + one, regular);
}

const near = (actual: number, printed: number) =>
  expect(Math.abs(actual - printed)).toBeLessThan(0.01);

const ruleOf = (code: string): PayRule => PAY_RULES.find(({ country }) => country === code)!;

describe('France', () => {
  it('43 hours at 15 are 525 and 150 (compte-pro.com)', () => {
    const roster = workOf(9, 9, 9, 8, 8, 0, 0);
    near(payOf(roster, 'FR', 15), 675);
    near(premiumLines(roster, { rule: 'FR' }).overtime[0]!.hours * 15 * 1.25, 150);
  });

  it('45 hours are 8 at 25 % and 2 at 50 % (experyo.com)', () => {
    expect(premiumLines(workOf(9, 9, 9, 9, 9, 0, 0), { rule: 'FR' }).overtime).toEqual([
      { name: 'weekday', hours: 8, multiplier: 1.25 },
      { name: 'beyond43Hours', hours: 2, multiplier: 1.5 },
    ]);
  });

  // legisocial.fr on 39 hours a week: the printed pay is that of 151.67 hours and 17.33 dearer ones, of which the page
  // prints the rate; 2,000 and 3,000 are what that leaves for the base.
  it.each([
    [2000, 2285.65, 16.48],
    [3000, 3428.48, 24.72],
  ])('17.33 hours beside %d make %d, %d each', (monthlyPay, printed, rate) => {
    const { total } = overtimePay({ rule: 'FR', monthlyPay, hours: { weekday: 17.33 } });
    near(monthlyPay + total, printed);
    near(total / 17.33, rate);
  });

  it('48 hours once are within the week, twelve weeks of 45 are beyond the average of 44', () => {
    const ids = (roster: Roster) =>
      checkRoster(roster, ROSTER_RULE_PRESETS.france)
        .filter(({ code }) => code !== 'not-reviewed' && code !== 'not-yet-judged')
        .map(({ rule }) => rule);
    expect(ids(workOf(8, 8, 8, 8, 8, 8, 0))).toEqual([]);
    const long = workOf(...Array.from({ length: 12 }, () => [9, 9, 9, 9, 9, 0, 0]).flat());
    expect(new Set(ids(long))).toEqual(new Set(['fr.average-hours']));
  });
});

describe('Poland', () => {
  // wskazniki.gofin.pl, 2024: the supplement of an hour at night, of the minimum wage and the hours of the month; and
  // ulmex.com.pl, September 2020. The rates of hours are rounded there before the fifth of them is taken.
  it.each([
    [4242, 168, 5.05],
    [4242, 160, 5.3],
    [4300, 184, 4.67],
    [4300, 168, 5.12],
    [4300, 152, 5.66],
    [4300, 160, 5.38],
    [2600, 176, 2.95],
  ])('a fifth of %d by %d hours is %d', (monthlyPay, rateHoursMonthly, printed) => {
    const rule: PayRule = { ...ruleOf('PL'), nightPremium: 0.2 };
    const { night } = overtimePay({
      rule,
      monthlyPay,
      rateHoursMonthly,
      hours: { weekday: 1 },
      nightHours: 1,
    });
    near(night!.amount, printed);
  });

  // wfirma.pl on the register of working time: twelve hours, four of overtime, two of those at night.
  it('of four hours of overtime two by day are half dearer and two at night twice as dear (wfirma.pl)', () => {
    const roster = layRoster({
      rota: [['T', null, null, null, null, null, null]],
      shifts: [{ id: 'T', startMinutes: 12 * 60, lengthMinutes: 12 * 60 }],
      employees: [{ name: 'Ann', week: 0 }],
      startDate: '2026-06-01',
      days: 7,
      timeZone: 'Europe/Warsaw',
    });
    expect(premiumLines(roster, { rule: 'PL' }).overtime).toEqual([
      { name: 'weekday', hours: 2, multiplier: 1.5 },
      { name: 'nightOvertime', hours: 2, multiplier: 2 },
    ]);
  });

  // biznes.gov.pl: what the norm of a day has claimed is not counted for the average week again.
  it('counts each hour once, the day before the week', () => {
    expect(premiumLines(workOf(10, 10, 10, 10, 10, 0, 0), { rule: 'PL' }).overtime).toEqual([
      { name: 'weekday', hours: 10, multiplier: 1.5 },
    ]);
    expect(premiumLines(workOf(10, 8, 8, 8, 8, 6, 0), { rule: 'PL' }).overtime).toEqual([
      { name: 'weekday', hours: 2, multiplier: 1.5 },
      { name: 'beyondAverageWeek', hours: 6, multiplier: 2 },
    ]);
  });

  it('a period of settlement of a month evens weeks out', () => {
    const rule = ruleOf('PL');
    const [day] = rule.hours!.overtime!;
    const month = { name: 'beyondAverageWeek', per: 'month' as const, beyondHours: 168 };
    const settled = { ...rule, hours: { ...rule.hours, overtime: [day!, month] } };
    // June 2026 has 21 days of work, 168 hours, as Corpus Christi lies on the 4th: six days in one week, four in the next.
    const worked = workOf(8, 8, 8, 8, 8, 8, 0, 8, 8, 8, 8, 0, 0, 0);
    expect(premiumLines(worked, { rule: settled }).overtime).toEqual([]);
    expect(premiumLines(worked, { rule: 'PL' }).overtime).toEqual([
      { name: 'beyondAverageWeek', hours: 8, multiplier: 2 },
    ]);
  });

  // No published case of overtime could be read to the grosz; these are the sentences of the article.
  it('overtime by day is half dearer, at night and beyond the week twice as dear', () => {
    const late = layRoster({
      rota: [['L', null, null, null, null, null, null]],
      shifts: [{ id: 'L', startMinutes: 780, lengthMinutes: 660 }],
      employees: [{ name: 'Ann', week: 0 }],
      startDate: '2026-06-01',
      days: 7,
      timeZone: 'UTC',
    });
    expect(premiumLines(late, { rule: 'PL' }).overtime).toEqual([
      { name: 'weekday', hours: 1, multiplier: 1.5 },
      { name: 'nightOvertime', hours: 2, multiplier: 2 },
    ]);
    expect(premiumLines(workOf(8, 8, 8, 8, 8, 8, 0), { rule: 'PL' }).overtime).toEqual([
      { name: 'beyondAverageWeek', hours: 8, multiplier: 2 },
    ]);
  });
});

describe('India', () => {
  // citehr.com, post 2482813, under the nine hours of the Factories Act: pay in hours of the week.
  const nine: PayRule = {
    ...ruleOf('IN'),
    hours: {
      overtime: [
        { name: 'overtime', per: 'day', beyondHours: 9 },
        { name: 'overtime', per: 'week', beyondHours: 48 },
      ],
    },
  };
  it.each([
    [[8, 10, 9, 11, 8, 8, 0], 60],
    [[8, 10, 9, 11, 0, 8, 0], 49],
  ])('%j bring %d hours of pay', (hours, printed) => {
    near(payOf(workOf(...hours), nine, 1), printed);
  });

  // citehr.com, 326827: gross pay by the working days of the month and eight hours, twice.
  it.each([
    [25, 33],
    [24, 34.38],
  ])('3,300 by %d days is %d an hour of overtime', (days, printed) => {
    const hours = { weekday: 1 };
    near(
      overtimePay({ rule: 'IN', monthlyPay: 3300, rateHoursMonthly: days * 8, hours }).total,
      printed,
    );
  });
});

describe('Brazil', () => {
  // valor.globo.com rounds the hour of 1,412 by 220 to 6.41, fdr.com.br that of 1,500 to 6.81 and cuts the results;
  // trabalhosfeitos.com has 500, quandotenhodireito.com.br an hour of 20.
  it.each([
    [6.41, 'weekday', 9.61],
    [6.41, 'restDay', 12.82],
    [6.81, 'weekday', 10.22],
    [2.27, 'weekday', 3.4],
    [20, 'weekday', 30],
  ])('an hour of %d is, as overtime of a %s, %d', (hour, kind, printed) => {
    near(
      overtimePay({ rule: 'BR', monthlyPay: hour, rateHoursMonthly: 1, hours: { [kind]: 1 } })
        .total,
      printed,
    );
  });

  it('30 hours beside 1,500 make 1,806.60 with the hour rounded to 10.22 (fdr.com.br)', () => {
    const hours = { weekday: 30 };
    const { total } = overtimePay({ rule: 'BR', monthlyPay: 1500, hours });
    // The page cuts the hour twice, to 6.81 and 10.22.
    expect(Math.abs(1500 + total - 1806.6)).toBeLessThan(30 * 0.01);
  });

  it('seven hours of night by the clock are eight, a fifth dearer (CLT, article 73)', () => {
    const night = layRoster({
      rota: [['N', null, null, null, null, null, null]],
      shifts: [{ id: 'N', startMinutes: 1320, lengthMinutes: 420 }],
      employees: [{ name: 'Ann', week: 0 }],
      startDate: '2026-06-01',
      days: 7,
      timeZone: 'UTC',
    });
    near(payOf(night, 'BR', 100), 8 * 120);
  });
});

describe('the United States', () => {
  // 29 CFR 778.110, as in force since 2011 and as before.
  it.each([
    [12, 588],
    [13, 637],
    [6, 294],
    [6.2, 303.8],
  ])('46 hours at a regular rate of %d bring %d', (rate, printed) => {
    near(payOf(workOf(10, 9, 9, 9, 9, 0, 0), 'US', rate), printed);
  });

  it('30 hours and 50 hours are ten of overtime, not an average of 40 (29 CFR 778.104)', () => {
    const roster = workOf(6, 6, 6, 6, 6, 0, 0, 10, 10, 10, 10, 10, 0, 0);
    expect(premiumLines(roster, { rule: 'US' }).overtime).toMatchObject([{ hours: 10 }]);
    expect(
      checkRoster(roster, ROSTER_RULE_PRESETS.us).map(({ date, found }) => [date, found]),
    ).toMatchObject([['2026-06-08', 50]]);
  });

  it('a workweek begins where the employer says (29 CFR 778.105)', () => {
    // Thursday to Wednesday: 30 hours at the end of one week, 30 at the beginning of the next.
    const roster = workOf(0, 0, 0, 10, 10, 10, 0, 10, 10, 10, 0, 0, 0, 0);
    const own: PayRule = { ...ruleOf('US'), hours: { ...ruleOf('US').hours, weekStartsOn: 3 } };
    expect(premiumLines(roster, { rule: 'US' }).overtime).toEqual([]);
    expect(premiumLines(roster, { rule: own }).overtime).toMatchObject([{ hours: 20 }]);
    const rule = {
      ...ROSTER_RULE_PRESETS.us[0]!,
      weekStartsOn: 3,
    } as (typeof ROSTER_RULE_PRESETS.us)[0];
    expect(checkRoster(roster, [rule])).toMatchObject([{ date: '2026-06-04', found: 60 }]);
  });
});
