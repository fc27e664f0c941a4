import type { Roster, RosterDuty, RosterRule } from 'halfhour/duty';
import { countHours } from 'halfhour/duty';
import { PAY_RULES, premiumLines } from 'halfhour/pay';
import {
  type CheckRosterInput,
  checkRoster,
  judgeRoster,
  layRoster,
  ROSTER_RULE_PRESETS,
} from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { rosterOf } from '../support/one-person.ts';

const ruleOf = (id: string) =>
  Object.values(ROSTER_RULE_PRESETS)
    .flat()
    .find((rule) => rule.id === id)!;

/** Date and number of each breach of a rule by somebody with these weeks from 1 June 2026 on. */
const breaches = (weeks: string, id: string, input: CheckRosterInput = {}, startDate?: string) =>
  checkRoster(rosterOf(weeks, startDate), [ruleOf(id)], input)
    .filter(({ code }) => code !== 'not-reviewed')
    .map(({ date, found }) => [date, found]);

describe('Germany: a replacement rest day', () => {
  const id = 'de.replacement-days';
  const work = 'DDDDDD- ';
  const ten = work.repeat(10);

  it('for a Sunday lies within two weeks that hold it, before or after, on a working day', () => {
    // 14 June is the only Sunday worked: 1 to 27 June hold its two weeks.
    expect(breaches(`${work}DDDDDDD ${work.repeat(8)}`, id)).toEqual([['2026-06-14', 0]]);
    expect(breaches(`-DDDDD- DDDDDDD ${work.repeat(8)}`, id)).toEqual([]);
    expect(breaches(`${work}DDDDDDD DDDDD-- ${work.repeat(8)}`, id)).toEqual([]);
    expect(breaches(`${work}DDDDDDD ${work.repeat(2)}-DDDDD- ${work.repeat(6)}`, id)).toEqual([
      ['2026-06-14', 0],
    ]);
    expect(breaches(`DDDDD-- ${work}DDDDDDD ${work.repeat(8)}`, id)).toEqual([['2026-06-21', 0]]);
  });

  it('is missed by the roster that holds the last day on which it might have been', () => {
    // 14 June is the only Sunday worked, and 27 June the last day that may stand for it.
    const split = (lastWeek: string, at: string) => {
      const roster = rosterOf(`${work}DDDDDDD ${work}${lastWeek}`);
      const part = (
        startDate: string,
        days: number,
        isHere: (date: string) => boolean,
      ): Roster => ({
        ...roster,
        startDate,
        days,
        duties: roster.duties.filter(({ date }) => isHere(date)),
      });
      const known = Number(at.slice(8)) - 1;
      const history = [part('2026-06-01', known, (date) => date < at)];
      const rest = part(at, 28 - known, (date) => date >= at);
      return checkRoster(rest, [ruleOf(id)], { history }).map(({ date }) => date);
    };
    expect(split('DDDDDD-', '2026-06-27')).toEqual(['2026-06-14']);
    expect(split('DDDDD--', '2026-06-27')).toEqual([]);
    expect(split('DDDDDD-', '2026-06-28')).toEqual([]);
  });

  it('stands for one Sunday only', () => {
    const two = `${work.repeat(2)}DDDDDDD DDDDDDD `;
    expect(breaches(`${two}DDDDD-- ${work.repeat(5)}`, id)).toEqual([['2026-06-28', 0]]);
    expect(breaches(`${two}DDDD--- ${work.repeat(5)}`, id)).toEqual([]);
  });

  it('for a holiday lies within eight weeks, and is no holiday itself', () => {
    const holidays = ['2026-08-05', '2026-08-06'];
    const weeks = `${'DDDDDD- '.repeat(9)}DDDDDD- ${'DDDDDD- '.repeat(10)}`;
    expect(breaches(weeks, id, { holidays })).toEqual([
      ['2026-08-05', 0],
      ['2026-08-06', 0],
    ]);
    const oneOff = `${'DDDDDD- '.repeat(9)}DD-DDD- ${'DDDDDD- '.repeat(10)}`;
    expect(breaches(oneOff, id, { holidays })).toEqual([['2026-08-06', 0]]);
    const later = `${'DDDDDD- '.repeat(16)}DDDDD-- ${'DDDDDD- '.repeat(3)}`;
    expect(breaches(later, id, { holidays })).toEqual([['2026-08-06', 0]]);
  });

  it('has no work in it after midnight: the night of the eve takes it', () => {
    expect(breaches(`${work}DDDDDDD DDDDN-- ${work.repeat(7)}`, id)).toEqual([['2026-06-14', 0]]);
  });

  it('is not asked for where what is known does not hold two weeks on either side', () => {
    expect(breaches('DDDDDDD DDDDDDD DDDDDDD', id)).toEqual([]);
    expect(judgeRoster(rosterOf(ten), [ruleOf(id)]).rules[0]!.verdict).toBe('notYetJudged');
    const sundays = { ...ruleOf(id), holidayWithinDays: undefined } as RosterRule;
    expect(judgeRoster(rosterOf(ten), [sundays]).rules[0]!.verdict).toBe('kept');
  });
});

describe('Japan', () => {
  it('may give four days off in four weeks instead of one a week, from a date of its rules', () => {
    const weeks = 'DDDDDDD DDDDDDD DDDDD-- DDDDD-- DDDDD-- DDDDDD- DDDDDD- DDDDDD-';
    expect(breaches(weeks, 'japan.weekly-day-off')).toHaveLength(2);
    // 5 January 1970 and 1 June 2026 are a number of weeks apart that four does not divide: 15 June begins a run.
    const fromFirst = { ...ruleOf('japan.four-days-in-four-weeks'), from: '2026-06-01' };
    expect(checkRoster(rosterOf(weeks), [fromFirst as RosterRule])).toEqual([]);
    const short = weeks.replace('DDDDD-- DDDDD-- ', 'DDDDD-- DDDDDD- ');
    expect(checkRoster(rosterOf(short), [fromFirst as RosterRule])).toMatchObject([
      { date: '2026-06-01', found: 3, message: '3 days off in 4 weeks, at least 4' },
    ]);
  });

  it('a day off from midnight to midnight is none after a night', () => {
    const byClock = { ...ruleOf('japan.weekly-day-off'), countedBy: 'clock' } as RosterRule;
    expect(breaches('DDDDDN-', 'japan.weekly-day-off')).toEqual([]);
    expect(checkRoster(rosterOf('DDDDDN-'), [byClock])).toMatchObject([
      { found: 0, message: '0 days off in the week, at least 1' },
    ]);
  });

  it('allows six months of a year beyond 45 hours of overtime', () => {
    // Six days of eight hours are eight hours of overtime a week; a sixth and seventh of ten make it more.
    const duty = (date: string, hours: number): RosterDuty => ({
      employee: 'Ann',
      date,
      shift: 'X',
      start: `${date}T06:00:00Z`,
      end: new Date(Date.parse(`${date}T06:00:00Z`) + hours * 3_600_000).toISOString(),
      hours,
      isNight: false,
    });
    const yearOf = (months: number) => ({
      startDate: '2026-01-01',
      days: 365,
      timeZone: 'UTC',
      employees: ['Ann'],
      // Ten days of 13 hours are 50 hours of overtime by the day, on every third date.
      duties: Array.from({ length: months }, (_, m) =>
        Array.from({ length: 10 }, (_, i) =>
          duty(
            new Date(Date.UTC(2026, m, 1 + 3 * (i % 9) + Math.floor(i / 9)))
              .toISOString()
              .slice(0, 10),
            13,
          ),
        ),
      ).flat(),
    });
    const rule = ruleOf('japan.special-six-months');
    expect(checkRoster(yearOf(6), [rule])).not.toContainEqual(
      expect.objectContaining({ code: 'maxMonthsOfOvertime' }),
    );
    expect(checkRoster(yearOf(7), [rule])[0]).toMatchObject({
      code: 'maxMonthsOfOvertime',
      found: 7,
      message: '7 months of more than 45 h of overtime in 12 months, at most 6',
    });
  });
});

describe('China', () => {
  it('a made-up Sunday is of another week: no overtime, and no breach of the forty hours', () => {
    // Spring festival 2025: Sunday 26 January and Saturday 8 February are worked.
    const workDates = ['2025-01-26', '2025-02-08'];
    const weeks = 'DDDDD-D ------- ----DDD';
    const found = (id: string, input: CheckRosterInput) =>
      breaches(weeks.replace('----DDD', 'DDDDDD-'), id, input, '2025-01-20');
    expect(found('china.normal-week', {})).toEqual([
      ['2025-01-20', 48],
      ['2025-02-03', 48],
    ]);
    expect(found('china.normal-week', { workDates })).toEqual([]);
    // A date that is given twice is left out once.
    const tight = { ...ruleOf('china.normal-week'), hours: 39 } as RosterRule;
    const twice = { workDates: ['2025-01-26', '2025-01-26'] };
    expect(checkRoster(rosterOf('DDDDD-D', '2025-01-20'), [tight], twice)).toMatchObject([
      { found: 40 },
    ]);
    const roster = rosterOf('DDDDD-D DDDDDD-', '2025-01-20');
    const input = { rule: 'CN', workDates } as const;
    expect(premiumLines(roster, input).overtime).toMatchObject([{ name: 'restDay', hours: 8 }]);
    expect(premiumLines(roster, { rule: 'CN' }).overtime).toMatchObject([
      { name: 'restDay', hours: 16 },
    ]);
  });

  it('ten hours on a made-up day are two of overtime', () => {
    const roster = layRoster({
      rota: [['D', 'D', 'D', 'D', 'D', null, 'L']],
      shifts: [
        { id: 'D', startMinutes: 420, lengthMinutes: 480 },
        { id: 'L', startMinutes: 420, lengthMinutes: 600 },
      ],
      employees: [{ name: 'Ann', week: 0 }],
      startDate: '2025-01-20',
      days: 7,
      timeZone: 'Asia/Shanghai',
    });
    expect(premiumLines(roster, { rule: 'CN', workDates: ['2025-01-26'] }).overtime).toMatchObject([
      { name: 'weekday', hours: 2 },
    ]);
  });

  it('comprehensive hours are counted over the month, quarter or year, holidays left out', () => {
    const weeks = 'DDDDDDD '.repeat(13);
    const quarter = (holidays: readonly string[]) =>
      breaches(weeks, 'china.comprehensive-quarter', { holidays }, '2026-06-29');
    // 92 days of eight hours from July to September.
    expect(quarter([])).toContainEqual(['2026-07-01', 89 * 8]);
    expect(quarter(['2026-07-01'])).toContainEqual(['2026-07-01', 88 * 8]);
    expect(
      breaches('DDDDD-- '.repeat(13), 'china.comprehensive-quarter', {}, '2026-06-29'),
    ).toEqual([['2026-07-01', 63 * 8]]);
    expect(
      breaches('DDDDD-- '.repeat(13), 'china.comprehensive-quarter-overtime', {}, '2026-06-29'),
    ).toEqual([]);
  });

  it('comprehensive hours are paid beyond the normal hours of the quarter, rest days are none', () => {
    const cn = PAY_RULES.find(({ country }) => country === 'CN')!;
    const rule = {
      ...cn,
      hours: { overtime: [{ name: 'overtime', per: 'quarter', beyondHours: 496 }] },
    } as const;
    const roster = rosterOf('DDDDDD- '.repeat(13), '2026-06-29');
    const { overtime } = premiumLines(roster, { rule, from: '2026-07-01' });
    expect(overtime).toMatchObject([{ name: 'weekday', hours: 76 * 8 - 496, multiplier: 1.5 }]);
    const [ann] = countHours(roster, { ...rule.hours, periods: 'quarter' });
    expect(ann!.periods.map(({ from, to }) => [from, to])).toEqual([
      ['2026-04-01', '2026-06-30'],
      ['2026-07-01', '2026-09-30'],
    ]);
  });
});

describe('California: meals and rests', () => {
  const day = (lengthMinutes: number, breaks: NonNullable<unknown>[], paidMinutes?: number) =>
    layRoster({
      rota: [['X', null, null, null, null, null, null]],
      shifts: [
        {
          id: 'X',
          startMinutes: 480,
          lengthMinutes,
          ...(breaks.length > 0 && { breaks: breaks as never }),
          ...(paidMinutes !== undefined && { paidMinutes }),
        },
      ],
      employees: [{ name: 'Ann', week: 0 }],
      startDate: '2026-06-01',
      days: 7,
      timeZone: 'America/Los_Angeles',
    });
  const meal = (startMinutes: number, minutes = 30) => ({
    kind: 'meal',
    startMinutes,
    minutes,
    paid: false,
  });
  const rest = (startMinutes: number) => ({ kind: 'rest', startMinutes, minutes: 10, paid: true });
  const rules = ROSTER_RULE_PRESETS.californiaBreaks;
  const missed = (roster: ReturnType<typeof day>) => [
    ...new Set(
      checkRoster(roster, rules)
        .filter(({ code }) => code !== 'not-reviewed')
        .map(({ rule }) => rule),
    ),
  ];

  it.each([
    [
      'eight hours with a meal at the fifth and two rests',
      510,
      [rest(600), meal(780), rest(900)],
      [],
    ],
    ['a meal a minute late', 510, [rest(600), meal(781), rest(900)], ['california.first-meal']],
    ['a meal of 29 minutes', 510, [rest(600), meal(720, 29), rest(900)], ['california.first-meal']],
    ['five hours without any meal', 300, [rest(600)], []],
    ['five hours and a minute', 301, [rest(600)], ['california.first-meal']],
    ['three hours and a half without rest', 210, [meal(500, 15)], []],
    ['six hours and a minute with one rest', 391, [rest(600), meal(720)], ['california.rests']],
    [
      'eleven hours with one meal',
      690,
      [rest(600), meal(720), rest(840), rest(960)],
      ['california.second-meal'],
    ],
    ['eleven hours with two', 720, [rest(600), meal(720), rest(840), meal(1000), rest(1100)], []],
  ])('%s', (_, minutes, breaks, expected) => {
    expect(missed(day(minutes, breaks))).toEqual(expected);
  });

  it('know an unpaid meal in the middle, and leave duties open whose breaks are not known', () => {
    expect(missed(day(510, [], 480))).toEqual([]);
    const unknown = judgeRoster(day(480, []), rules).rules.map(({ verdict }) => verdict);
    expect(unknown).toEqual(['notYetJudged', 'notYetJudged', 'notYetJudged']);
  });

  it('missing all day are paid two hours, one of meals and one of rests (calchamberalert.com, 2016)', () => {
    const roster = day(720, [meal(480 + 660, 20)]);
    const paid = { rule: 'US-CA', missedBreaks: 'paid' } as const;
    expect(premiumLines(roster, paid).premiums).toEqual([
      { name: 'missedMeal', hours: 1, multiplier: 1 },
      { name: 'missedRest', hours: 1, multiplier: 1 },
    ]);
    expect(premiumLines(roster, { rule: 'US-CA' }).premiums).toEqual([]);
  });
});
