import { countHours, type Roster, type RosterRule } from 'halfhour/duty';
import { overtimePay, PAY_RULES, premiumLines } from 'halfhour/pay';
import { checkRoster, judgeRoster, layRoster, ROSTER_RULE_PRESETS } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';

// Worked cases that labour departments, payroll guides and others have published; the address stands at each. Money is
// compared as it is printed there, to the cent, after the rounding of a few operations.

/** Hours a day from Monday on, from 09:00, over one or more weeks; `from` in hours moves the start. */
function workOf(hours: readonly number[], from = 9, timeZone = 'UTC'): Roster {
  const lengths = [...new Set(hours)].filter((length) => length > 0);
  const cells = hours.map((length) => (length > 0 ? `${length}` : null));
  return layRoster({
    rota: Array.from({ length: hours.length / 7 }, (_, w) => cells.slice(7 * w, 7 * w + 7)),
    shifts: lengths.map((length) => ({
      id: `${length}`,
      startMinutes: from * 60,
      lengthMinutes: length * 60,
    })),
    employees: [{ name: 'Ann', week: 0 }],
    startDate: '2026-06-01',
    days: hours.length,
    timeZone,
  });
}

/** Pay of a roster at an hourly rate: all regular hours, overtime in full, premiums on top. */
function payOf(
  roster: Roster,
  rule: string,
  rate: number,
  holidays: readonly string[] = [],
): number {
  const { regular, overtime, premiums } = premiumLines(roster, { rule, holidays });
  const lines = [...overtime, ...premiums].map(({ hours, multiplier }) => hours * multiplier);
  return rate * lines.reduce((sum, worth) => sum + worth, regular);
}

const near = (actual: number, printed: number, unit = 0.01) =>
  expect(Math.abs(actual - printed)).toBeLessThan(unit);

describe('China', () => {
  // https://www.getst.net/2021/07/overtime-payment-and-statutory-holiday.html: 5,000 a month, cut to the fen.
  it.each([
    [{ weekday: 2 }, 86.2],
    [{ restDay: 2 }, 114.94],
    [{ holiday: 8 }, 689.65],
  ])('%j at 5,000 a month are %d', (hours, printed) => {
    near(overtimePay({ rule: 'CN', monthlyPay: 5000, hours }).total, printed);
  });

  it('October 2024: three days at 300 %, borrowed days at 200 %, made-up ones plain (china-briefing.com)', () => {
    const roster = layRoster({
      rota: [
        [null, null, null, null, null, null, 'D'],
        ['D', 'D', 'D', 'D', 'D', null, null],
        ['D', 'D', 'D', 'D', 'D', 'D', null],
      ],
      shifts: [{ id: 'D', startMinutes: 540, lengthMinutes: 480 }],
      employees: [{ name: 'Ann', week: 0 }],
      startDate: '2024-09-23',
      days: 21,
      timeZone: 'Asia/Shanghai',
    });
    const { regular, overtime, premiums } = premiumLines(roster, {
      rule: 'CN',
      holidays: ['2024-10-01', '2024-10-02', '2024-10-03'],
      workDates: ['2024-09-29', '2024-10-12'],
      restDates: ['2024-10-04', '2024-10-07'],
    });
    // Worked: the 29th, Monday 30th, the three holidays, the 4th and all of the week from the 7th to the 12th.
    expect(overtime).toEqual([{ name: 'restDay', hours: 16, multiplier: 2 }]);
    expect(premiums).toEqual([{ name: 'holiday', hours: 24, multiplier: 3 }]);
    expect(regular).toBe(8 + 8 + 24 + 5 * 8);
  });

  it('a quarter of comprehensive hours is 500 with 20.83 days a month, as before 2025 (talent-spot.com)', () => {
    near(20.83 * 8 * 3, 500, 0.1);
    const cn = PAY_RULES.find(({ country }) => country === 'CN')!;
    const hours = { overtime: [{ name: 'overtime', per: 'quarter', beyondHours: 500 }] } as const;
    const { overtime } = premiumLines(workOf(new Array<number>(91).fill(8)), {
      rule: { ...cn, hours },
      from: '2026-07-01',
    });
    // From 1 July to 30 August: 61 days of eight hours, none beyond 500; rest days are none.
    expect(overtime).toEqual([]);
  });

  it('36 hours of overtime on 174 make 210 in a month at most (Human Resources and Payroll in China, page 50)', () => {
    expect(overtimePay({ rule: 'CN', monthlyPay: 1, hours: { weekday: 36 } }).exceeded).toEqual([]);
    expect(174 + 36).toBe(210);
  });
});

describe('Japan', () => {
  it('20 hours at 1,226 yen bring 215,776 to 246,426 (kompas.com on the minimum wage of Tokyo)', () => {
    const input = { rule: 'JP', monthlyPay: 1226 * 176, rateHoursMonthly: 176 };
    near(215_776 + overtimePay({ ...input, hours: { weekday: 20 } }).total, 246_426);
  });

  it('09:00 to 23:00 with a meal is 4 h at 1.25 and 1 h at 1.5 beyond eight (japanconsult.com)', () => {
    const roster = layRoster({
      rota: [['D', null, null, null, null, null, null]],
      shifts: [
        {
          id: 'D',
          startMinutes: 540,
          lengthMinutes: 840,
          breaks: [{ kind: 'meal', startMinutes: 720, minutes: 60, paid: false }],
        },
      ],
      employees: [{ name: 'Ann', week: 0 }],
      startDate: '2026-06-01',
      days: 7,
      timeZone: 'Asia/Tokyo',
    });
    near(payOf(roster, 'JP', 1000), 1000 * (8 + 4 * 1.25 + 1.5));
  });

  it('20 hours beside 200,000 for 160, five of them at night, are 32,813 yen (takanosr.com, 2025)', () => {
    const hours = { weekday: 20 };
    const input = { rule: 'JP', monthlyPay: 200_000, rateHoursMonthly: 160, hours };
    const pay = overtimePay({ ...input, nightHours: 5 });
    // Printed by kind of hour, 23,438 and 9,375, each rounded to the yen.
    near(pay.total, 32_813, 1);
    expect(pay.hourlyRate).toBe(1250);
  });

  it.each([
    [{ weekday: 10 }, 17_188],
    [{ weekday: 20 }, 34_375],
  ])('%j beside 220,000 for 160 are %d yen (zangyodai-checker.com)', (hours, printed) => {
    const input = { rule: 'JP', monthlyPay: 220_000, rateHoursMonthly: 160, hours };
    near(overtimePay(input).total, printed, 1);
  });

  it('a night on the statutory day off is 35 % and 25 % dearer (japanguide.live)', () => {
    const input = { rule: 'JP', monthlyPay: 1000, rateHoursMonthly: 1, hours: { restDay: 1 } };
    near(overtimePay({ ...input, nightHours: 1 }).total, 1600);
  });

  it('the 45 hours of article 36 are overtime alone: 40 and 8 on a rest day exceed nothing', () => {
    const input = { rule: 'JP', monthlyPay: 320_000, rateHoursMonthly: 160 };
    const exceeded = (weekday: number) =>
      overtimePay({ ...input, hours: { weekday, restDay: 8 } }).exceeded.map(({ hours }) => hours);
    expect([exceeded(40), exceeded(45), exceeded(46)]).toEqual([[], [], [45]]);
  });
});

describe('the Philippines', () => {
  // https://djkabusinessservices.com/2016/08/01/…: 11,000 a month, 24 days; the page rounds the hour to 57.3.
  const hour = { rule: 'PH', monthlyPay: 57.3, rateHoursMonthly: 1 };
  it.each([
    ['weekday', 0, 71.63],
    ['weekday', 1, 78.79],
    ['restDayOvertime', 0, 96.84],
    ['specialHolidayOnRestDayOvertime', 0, 57.3 * 1.95],
  ])('an hour of %s, %d of it at night, is %d', (kind, nightHours, printed) => {
    near(overtimePay({ ...hour, hours: { [kind]: 1 }, nightHours }).total, printed);
  });

  it('three hours of overtime at 440 a day are 68.75 each (a student text on the Labor Code)', () => {
    near(
      overtimePay({ rule: 'PH', monthlyPay: 440, rateHoursMonthly: 8, hours: { weekday: 3 } })
        .total,
      3 * 68.75,
    );
  });

  it('eight hours of overtime at night at 100 an hour are 1,100 (respicio.ph: 137.5 %)', () => {
    const input = { rule: 'PH', monthlyPay: 20_000, rateHoursMonthly: 200, hours: { weekday: 8 } };
    near(overtimePay({ ...input, nightHours: 8 }).total, 1100, 1e-9);
  });

  // boomeringhelpdesk.zohodesk.com, rest day and holiday pay: eight hours at 57; here on the Sunday of a full week.
  it.each([
    ['an ordinary day', {}, 592.8],
    ['a special holiday', { specialHolidays: ['2026-06-07'] }, 684],
    ['a regular holiday', { holidays: ['2026-06-07'] }, 1185.6],
  ])('a day off on %s pays what is printed', (_, days, printed) => {
    const { regular, overtime, premiums } = premiumLines(workOf([8, 8, 8, 8, 8, 8, 8]), {
      rule: 'PH',
      ...days,
    });
    const worth = [...overtime, ...premiums].map(({ hours, multiplier }) => hours * multiplier);
    near(57 * (worth.reduce((sum, one) => sum + one, regular) - 48), printed);
  });

  it('takes night hours by kind where several have rates of their own', () => {
    const input = { ...hour, hours: { weekday: 2, holiday: 8 } };
    expect(() => overtimePay({ ...input, nightHours: 3 })).toThrow(
      'nightHours must be given by kind',
    );
    const pay = overtimePay({ ...input, nightHours: { weekday: 1, holiday: 2 } });
    near(pay.night!.amount, 57.3 * 0.1 * (1.25 + 2 * 2), 1e-9);
  });
});

describe('a holiday on the day off of a full week', () => {
  // 7 June 2026 is a Sunday. Rates: respicio.ph, on holidays that fall on rest days; China: 300 %, no day's pay besides.
  it.each([
    ['PH', 'holidays', 9, 48 + 8 * 2.6 + 3.38],
    ['PH', 'specialHolidays', 9, 48 + 8 * 1.5 + 1.95],
    ['CN', 'holidays', 8, 40 + 8 * 2 + 8 * 3],
    ['KR', 'holidays', 9, 40 + 8 * 1.5 + 8 * 1.5 + 2],
  ])('is both under the law of %s, %s of %d hours', (rule, kind, hours, printed) => {
    const { regular, overtime, premiums } = premiumLines(workOf([8, 8, 8, 8, 8, 8, hours]), {
      rule,
      [kind]: ['2026-06-07'],
    });
    const worth = [...overtime, ...premiums].map((line) => line.hours * line.multiplier);
    near(
      worth.reduce((sum, one) => sum + one, regular),
      printed,
      1e-9,
    );
  });

  it('is a holiday alone where another day of the week was off', () => {
    const { overtime, premiums } = premiumLines(workOf([8, 0, 8, 8, 8, 8, 8]), {
      rule: 'PH',
      holidays: ['2026-06-07'],
    });
    expect([overtime, premiums]).toEqual([[], [{ name: 'holiday', hours: 8, multiplier: 1 }]]);
  });
});

describe('Korea', () => {
  it('two hours of extended work at 15,000 are 45,000 (workbear.kr)', () => {
    const input = { rule: 'KR', monthlyPay: 15_000, rateHoursMonthly: 1, hours: { weekday: 2 } };
    near(overtimePay(input).total, 45_000);
  });

  it('a day of ten hours at 10,000 is 110,000 (middletoe.tistory.com)', () => {
    near(payOf(workOf([10, 0, 0, 0, 0, 0, 0]), 'KR', 10_000), 110_000);
  });

  it('an extended hour at night is twice the rate, and a month has 209 hours (calckit.wooahouse.com)', () => {
    const pay = overtimePay({
      rule: 'KR',
      monthlyPay: 2_090_000,
      hours: { weekday: 1 },
      nightHours: 1,
    });
    expect([pay.hourlyRate, pay.total]).toEqual([10_000, 20_000]);
  });
});

describe('the United States', () => {
  it('46 hours at $6 are $294 (29 CFR 778.110, as quoted at wfrn.org)', () => {
    expect(payOf(workOf([10, 10, 10, 10, 6, 0, 0]), 'US', 6)).toBe(294);
  });

  it('50 hours at $10 are $400 and $150 (cronelawfirmplc.com)', () => {
    expect(payOf(workOf([10, 10, 10, 10, 10, 0, 0]), 'US', 10)).toBe(550);
  });

  it('36 hours worked in a week with a paid holiday are no overtime (cronelawfirmplc.com)', () => {
    expect(premiumLines(workOf([0, 9, 9, 9, 9, 0, 0]), { rule: 'US' }).overtime).toEqual([]);
  });
});

describe('California', () => {
  const hoursOf = (week: readonly number[]) =>
    premiumLines(workOf(week, 6), { rule: 'US-CA' }).overtime.map(({ name, hours }) => [
      name,
      hours,
    ]);

  it('four days of ten hours have 8 of overtime (terms.law)', () => {
    expect(hoursOf([10, 10, 10, 10, 0, 0, 0])).toEqual([['weekday', 8]]);
  });

  it('six days of nine hours have 14 of overtime: 6 of the days and 8 of the week (study.com)', () => {
    expect(hoursOf([9, 9, 9, 9, 9, 9, 0])).toEqual([['weekday', 14]]);
  });

  it('five days of ten hours have 10, none twice (hows.tech, against pyramiding)', () => {
    expect(hoursOf([10, 10, 10, 10, 10, 0, 0])).toEqual([['weekday', 10]]);
  });

  it('six days of ten and one of fourteen: double time beyond eight on the seventh day (callaborlawblog.com)', () => {
    // 12 of six days, 8 of the week beyond 40, 8 of the seventh day; its other 6 are double.
    expect(hoursOf([10, 10, 10, 10, 10, 10, 14])).toEqual([
      ['weekday', 28],
      ['doubleTime', 6],
    ]);
  });
});

describe('California, to the cent', () => {
  it.each([
    [[9, 0, 0, 0, 0, 0, 0], 30, 285],
    [[13, 0, 0, 0, 0, 0, 0], 20, 320],
    [[8, 8, 8, 8, 8, 8, 0], 10, 400 + 120],
    [[8, 8, 8, 8, 9, 0, 0], 10, 400 + 15],
  ])('%j hours at $%d are $%d (californiaemploymentlawfirm.com)', (week, rate, printed) => {
    expect(payOf(workOf(week, 6), 'US-CA', rate)).toBe(printed);
  });

  it('47 hours with a day of ten and one of thirteen at $25 are $1,275 (overtimecalc.com)', () => {
    expect(payOf(workOf([10, 8, 13, 8, 8, 0, 0], 6), 'US-CA', 25)).toBe(1275);
  });
});

describe('the European Union', () => {
  const eu = ROSTER_RULE_PRESETS.eu;
  const codes = (roster: Roster, id: string) =>
    judgeRoster(roster, eu).rules.find(({ name }) => name === id)!.verdict;

  it('17 weeks of 40 hours with 12 more in ten of them are within 48 (citizensinformation.ie)', () => {
    const weeks = Array.from({ length: 18 }, (_, week) => [8, 8, 8, 8, 8, week < 10 ? 12 : 0, 0]);
    const roster = workOf(weeks.flat(), 9, 'Europe/Dublin');
    expect(codes(roster, 'eu.weekly-hours')).toBe('kept');
    expect(countHours(roster, { to: '2026-09-27' })[0]!.total.worked).toBe(800);
  });

  it('the rest may lie anywhere in each week: twelve days in a row from Tuesday on (C-306/16)', () => {
    const twelve = [0, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 0];
    expect(codes(workOf(twelve, 9, 'Europe/Lisbon'), 'eu.weekly-rest')).toBe('kept');
    const thirteen = [8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 0, 8, 8, 8, 8, 8, 0];
    expect(codes(workOf(thirteen, 9, 'Europe/Lisbon'), 'eu.weekly-rest')).toBe('breached');
  });
});

describe('Germany, Luxembourg and the United Kingdom', () => {
  const night = (fromMinutes: number, toMinutes: number) => ({ night: { fromMinutes, toMinutes } });
  const nightOf = (roster: Roster, rule: object) => countHours(roster, rule)[0]!.total.night;

  it('22:00 to 06:00 at 20 euro has seven night hours and 35 euro on top (timo24.de)', () => {
    const roster = workOf([8, 0, 0, 0, 0, 0, 0], 22, 'Europe/Berlin');
    expect(nightOf(roster, night(23 * 60, 6 * 60)) * 0.25 * 20).toBe(35);
  });

  it('16 hours of three Sundays at 22.50 euro and half of it on top are 180 euro (clockodo.com)', () => {
    const hours = [0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 6];
    const { sunday } = countHours(workOf(hours, 9, 'Europe/Berlin'))[0]!.total;
    // 3,900 a month, three months by 13 weeks of 40 hours.
    expect(sunday * ((3900 * 3) / 13 / 40) * 0.5).toBe(180);
  });

  it('a late shift until one has two hours of the night from 23:00 (mengemorgens.com)', () => {
    const roster = workOf([8, 0, 0, 0, 0, 0, 0], 17, 'Europe/Berlin');
    expect(nightOf(roster, night(23 * 60, 6 * 60))).toBe(2);
  });

  it('a roll-over day between two nights is no replacement day, as it is not free from 00:00 to 24:00 (10 AZR 641/19)', () => {
    // Nights from Sunday to Friday, 18:30 to 02:30, one of them off each week: Thursday. 3 October 2026 is a Saturday.
    const nights = (weeks: readonly (readonly number[])[]) =>
      layRoster({
        rota: weeks.map((week) => week.map((on) => (on === 1 ? 'N' : null))),
        shifts: [{ id: 'N', startMinutes: 1110, lengthMinutes: 480 }],
        employees: [{ name: 'Ann', week: 0 }],
        startDate: '2026-06-01',
        days: 7 * weeks.length,
        timeZone: 'Europe/Berlin',
      });
    const rule = ROSTER_RULE_PRESETS.germany.find(({ id }) => id === 'de.replacement-days')!;
    const found = (friday: number) =>
      checkRoster(
        nights(Array.from({ length: 18 }, () => [1, 1, 1, 0, 1, friday, 1])),
        [{ ...rule, sundayWithinDays: 1 } as RosterRule],
        { holidays: ['2026-08-05'] },
      ).filter(({ date, code }) => code === 'minReplacementDays' && date === '2026-08-05').length;
    expect([found(1), found(0)]).toEqual([1, 1]);
    const whole = nights(
      Array.from({ length: 18 }, (_, w) => [1, 1, 1, w === 12 ? 0 : 1, w === 12 ? 0 : 1, 1, 1]),
    );
    const holiday = { holidays: ['2026-08-05'] };
    const only = { ...rule, sundayWithinDays: 1 } as RosterRule;
    expect(checkRoster(whole, [only], holiday).filter(({ date }) => date === '2026-08-05')).toEqual(
      [],
    );
  });

  it('in Luxembourg the law pays 25 % from 01:00 to 06:00, none from 23:00 to 01:00 (itm.public.lu)', () => {
    const roster = workOf([8, 0, 0, 0, 0, 0, 0], 22, 'Europe/Luxembourg');
    expect(nightOf(roster, night(60, 6 * 60))).toBe(5);
  });

  it('17 weeks of 40 hours with 12 more in ten of them average 47.1 (nidirect.gov.uk)', () => {
    const weeks = Array.from({ length: 17 }, (_, week) => [8, 8, 8, 8, 8, week < 10 ? 12 : 0, 0]);
    const { worked } = countHours(workOf(weeks.flat()))[0]!.total;
    expect(worked).toBe(800);
    near(worked / 17, 47.1, 0.05);
  });

  it('17 weeks of four nights of twelve hours are 816, eight for each of 102 days (GOV.UK, night work)', () => {
    const weeks = Array.from({ length: 17 }, () => [12, 12, 12, 12, 0, 0, 0]);
    const { worked } = countHours(workOf(weeks.flat(), 19, 'Europe/London'))[0]!.total;
    expect([worked, worked / 102]).toEqual([816, 8]);
  });
});
