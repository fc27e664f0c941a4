import type { Roster } from 'halfhour/duty';
import { premiumHours } from 'halfhour/pay';
import { checkRoster, layRoster, measureFairness, ROSTER_RULE_PRESETS } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';

/** A week from Monday on, `D` 09:00-17:00, `M` 09:00-18:00 with an unpaid hour, `N` 22:00-06:00, `L` ten hours. */
function week(letters: string, startDate = '2026-06-01', timeZone = 'Asia/Shanghai'): Roster {
  const cells = [...letters].map((letter) => (letter === '-' ? null : letter));
  return layRoster({
    rota: Array.from({ length: cells.length / 7 }, (_, w) => cells.slice(7 * w, 7 * w + 7)),
    shifts: [
      { id: 'D', startMinutes: 540, lengthMinutes: 480 },
      { id: 'M', startMinutes: 540, lengthMinutes: 540, paidMinutes: 480 },
      { id: 'N', startMinutes: 1320, lengthMinutes: 480 },
      { id: 'L', startMinutes: 480, lengthMinutes: 600 },
    ],
    employees: [{ name: 'Ann', week: 0 }],
    startDate,
    days: letters.length,
    timeZone,
  });
}

const hours = (roster: Roster, options: object = {}) => {
  const { employee: _, ...found } = premiumHours(roster, options)[0]!;
  return found;
};

describe('an unpaid meal', () => {
  const roster = week('MMMMM--');

  it('is no overtime, no breach and no burden', () => {
    expect(hours(roster)).toEqual({ normal: 40, overtime: 0, restDay: 0, holiday: 0 });
    expect(checkRoster(roster, ROSTER_RULE_PRESETS.china)).toEqual([]);
    expect(measureFairness(roster).hours.counts).toEqual([40]);
  });
});

describe('a week with a holiday', () => {
  const holidays = ['2026-05-01']; // a Friday
  it.each([
    ['DDDD-D-', { normal: 32, overtime: 0, restDay: 8, holiday: 0 }],
    ['DDDDDD-', { normal: 32, overtime: 0, restDay: 8, holiday: 8 }],
    ['DDDDD--', { normal: 32, overtime: 0, restDay: 0, holiday: 8 }],
  ])('%s', (letters, expected) => {
    expect(hours(week(letters, '2026-04-27'), { holidays })).toEqual(expected);
  });

  it('with a made-up Saturday makes it a day of work, and a swapped Monday a day of rest', () => {
    const swapped = { workDates: ['2026-05-09'], restDates: ['2026-05-04'] };
    const roster = week('DDDDDD-', '2026-05-04');
    expect(hours(roster)).toMatchObject({ normal: 40, restDay: 8 });
    // The Saturday stands for a day of another week: its hours are normal, up to eight.
    expect(hours(roster, { workDates: ['2026-05-09'] })).toMatchObject({ normal: 48, overtime: 0 });
    expect(hours(roster, swapped)).toMatchObject({ normal: 40, restDay: 8 });
    expect(hours(week('-DDDDD-', '2026-05-04'), swapped)).toMatchObject({ normal: 40, restDay: 0 });
  });

  it('counts six hours of the night that runs into it', () => {
    const roster = week('---N---', '2026-04-27', 'Europe/Berlin');
    const night = { fromMinutes: 1380, toMinutes: 360 };
    expect(hours(roster, { holidays, night })).toEqual({
      normal: 2,
      overtime: 0,
      restDay: 0,
      holiday: 6,
      night: 7,
    });
  });
});

describe('the rules of a roster', () => {
  const all = { holidays: [] };
  const weeks = (letters: string, count: number) => letters.repeat(count);

  it('find the overtime of a month beyond eight hours a day and forty a week, holidays left out', () => {
    const rule = ROSTER_RULE_PRESETS.china.filter(({ id }) => id === 'china.monthly-overtime');
    const august = week(weeks('LLLLL--', 6), '2026-07-27');
    const found = checkRoster(august, rule, all).map(({ date, found }) => [date, found]);
    expect(found).toEqual([['2026-08-01', 42]]);
    expect(
      checkRoster(august, rule, { holidays: ['2026-08-03', '2026-08-04', '2026-08-05'] }),
    ).toEqual([]);
    expect(checkRoster(week(weeks('DDDDD--', 9), '2026-06-29'), rule)).toEqual([]);
  });

  it('measure a rest from the latest end so far', () => {
    const duty = (from: number, to: number) => ({
      employee: 'Ann',
      date: '2026-06-01',
      shift: 'X',
      start: `2026-06-01T${String(from).padStart(2, '0')}:00:00Z`,
      end: `2026-06-01T${to}:00:00Z`,
      hours: to - from,
      isNight: false,
    });
    const roster = {
      ...week('-------', '2026-06-01', 'UTC'),
      duties: [duty(8, 16), duty(9, 10), duty(17, 19)],
    };
    const rest = { id: 'rest', source: 'house rule', kind: 'minRestHours', hours: 2 } as const;
    expect(checkRoster(roster, [rest]).map(({ found }) => found)).toEqual([-7, 1]);
  });

  it('see no rest between the halves of a split shift, and both halves as one duty', () => {
    const roster = layRoster({
      rota: [['S', null, null, null, null, null, null]],
      shifts: [
        {
          id: 'S',
          startMinutes: 480,
          lengthMinutes: 960,
          breaks: [{ kind: 'gap', startMinutes: 840, minutes: 240, paid: false }],
        },
      ],
      employees: [{ name: 'Ann', week: 0 }],
      startDate: '2026-06-01',
      days: 7,
      timeZone: 'Europe/Berlin',
    });
    const house = { source: 'house rule' };
    const rules = [
      { ...house, id: 'rest', kind: 'minRestHours', hours: 11 },
      { ...house, id: 'day', kind: 'maxDutyHours', hours: 8, nightsOnly: false },
    ] as const;
    expect(checkRoster(roster, rules).map(({ rule, found }) => [rule, found])).toEqual([
      ['day', 12],
    ]);
  });

  it('see the days before: a night that ends this morning, days in a row, hours of the week', () => {
    const history = [week('------N', '2026-05-25', 'Europe/Berlin')];
    const roster = week('DDDDDD-', '2026-06-01', 'Europe/Berlin');
    const house = { source: 'house rule' };
    const rules = [
      { ...house, id: 'rest', kind: 'minRestHours', hours: 11 },
      { ...house, id: 'row', kind: 'maxDaysInARow', days: 6, nightsOnly: false },
      { ...house, id: 'hours', kind: 'maxHoursInDays', hours: 48, days: 7 },
    ] as const;
    expect(checkRoster(roster, rules)).toEqual([]);
    expect(
      checkRoster(roster, rules, { history }).map(({ rule, date, found }) => [rule, date, found]),
    ).toEqual([
      ['rest', '2026-05-31', 3],
      ['row', '2026-05-31', 7],
      ['hours', '2026-05-31', 56],
    ]);
  });
});
