import {
  checkRoster,
  evenOutRoster,
  type FairnessOptions,
  generateRotation,
  layRoster,
  measureFairness,
  type PremiumHoursOptions,
  premiumHours,
  ROSTER_RULE_PRESETS,
  type Roster,
  type RosterEvening,
  type RosterPlan,
  type RosterRepair,
  type RosterRule,
  repairRoster,
  rosterToCsv,
  rosterToICalendar,
} from 'halfhour/rotation';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type {
  absencesSchema,
  fairnessSchema,
  premiumHoursSchema,
  rosterEveningSchema,
  rosterPlanSchema,
  rosterRepairSchema,
  rosterSchema,
} from '../../../src/rotation/roster/roster.schema.ts';
import type { rosterRuleSchema } from '../../../src/rotation/roster/roster-rule.schema.ts';

const shifts = [
  { id: 'D', startMinutes: 420, lengthMinutes: 480 },
  { id: 'N', startMinutes: 1320, lengthMinutes: 480 },
];

/** One person's weeks in the letters of their shifts, `-` for off, from Monday 1 June 2026. */
function rosterOf(weeks: string, startDate = '2026-06-01'): Roster {
  const days = [...weeks.replaceAll(' ', '')].map((letter) => (letter === '-' ? null : letter));
  const rota = Array.from({ length: days.length / 7 }, (_, w) => days.slice(7 * w, 7 * w + 7));
  const employees = [{ name: 'Ann', week: 0 }];
  return layRoster({
    rota,
    shifts,
    employees,
    startDate,
    days: days.length,
    timeZone: 'Europe/Berlin',
  });
}

describe('the input of rosters', () => {
  it('has schemas that are equal to its interfaces', () => {
    expectTypeOf<z.input<typeof rosterSchema>>().toEqualTypeOf<Roster>();
    expectTypeOf<z.input<typeof rosterPlanSchema>>().toEqualTypeOf<RosterPlan>();
    expectTypeOf<z.input<typeof rosterRepairSchema>>().toExtend<RosterRepair>();
    expectTypeOf<RosterRepair>().toExtend<z.input<typeof rosterRepairSchema>>();
    expectTypeOf<z.input<typeof rosterEveningSchema>>().toExtend<RosterEvening>();
    expectTypeOf<RosterEvening>().toExtend<z.input<typeof rosterEveningSchema>>();
    expectTypeOf<z.input<typeof absencesSchema>>().toEqualTypeOf<RosterRepair['absences']>();
    expectTypeOf<z.input<typeof fairnessSchema>>().toEqualTypeOf<FairnessOptions>();
    expectTypeOf<z.input<typeof premiumHoursSchema>>().toEqualTypeOf<PremiumHoursOptions>();
    expectTypeOf<z.input<typeof rosterRuleSchema>>().toExtend<RosterRule>();
    expectTypeOf<RosterRule>().toExtend<z.input<typeof rosterRuleSchema>>();
  });

  it('names every fault at once', () => {
    const plan: RosterPlan = {
      rota: [['X', null, null, null, null, null, null]],
      shifts,
      employees: [
        { name: 'Ann', week: 1 },
        { name: 'Ann', week: 0 },
      ],
      startDate: '2026-06-01',
      days: 7,
      timeZone: 'Europe/Berlin',
    };
    expect(() => layRoster(plan)).toThrow(
      /rota\[0\]\[0\] must be the id of a shift[\s\S]*week must be a week of the rota[\s\S]*name must be a name that nobody else has/,
    );
  });
});

describe('a roster given by hand', () => {
  it('may not hold duties of strangers, or of dates beside it', () => {
    const roster = rosterOf('D------');
    const duties = [
      { ...roster.duties[0]!, employee: 'Zoe' },
      { ...roster.duties[0]!, date: '2026-06-08' },
    ];
    expect(() => checkRoster({ ...roster, duties }, [])).toThrow(
      /duties\[0\]\.employee must be one of the employees[\s\S]*duties\[1\]\.date must be a date of the roster/,
    );
  });
});

describe('a roster', () => {
  it('gives the nights of a clock change their real hours: 7 in spring, 9 in autumn, 8 else', () => {
    const hours = (date: string) => rosterOf('N------', date).duties[0]!.hours;
    const rota = [['N', 'N', 'N', 'N', 'N', 'N', 'N']];
    const nights = (startDate: string) =>
      layRoster({
        rota,
        shifts,
        employees: [{ name: 'Ann', week: 0 }],
        startDate,
        days: 7,
        timeZone: 'Europe/Berlin',
      }).duties.map((duty) => duty.hours);
    expect(hours('2026-06-01')).toBe(8);
    expect(nights('2026-03-23')).toEqual([8, 8, 8, 8, 8, 7, 8]);
    expect(nights('2026-10-19')).toEqual([8, 8, 8, 8, 8, 9, 8]);
  });

  it('covers on each date what the rota covers on that weekday, when someone is in each week', () => {
    const { rota, planned, employees } = generateRotation({
      employees: 3,
      shifts,
      demand: [
        [1, 1, 1, 1, 1, 0, 0],
        [0, 0, 0, 0, 0, 0, 0],
      ],
      daysOff: { min: 2, max: 16 },
      workStretch: { min: 2, max: 5 },
    });
    const people = Array.from({ length: employees! }, (_, week) => ({ name: `P${week}`, week }));
    // The first date is a Wednesday.
    const roster = layRoster({
      rota: rota!,
      shifts,
      employees: people,
      startDate: '2026-06-03',
      days: 40,
      timeZone: 'UTC',
    });
    for (let day = 0; day < 40; day++) {
      const date = new Date(Date.UTC(2026, 5, 3 + day)).toISOString().slice(0, 10);
      const atWork = roster.duties.filter((duty) => duty.date === date).length;
      expect(atWork).toBe(planned![0]![(day + 2) % 7]);
    }
  });

  it('is one row a person in a spreadsheet, whatever the names hold', () => {
    const roster = { ...rosterOf('DD-----'), employees: ['Ann', 'O"Hara, Bob'] };
    expect(rosterToCsv(roster)).toBe(
      'employee,2026-06-01,2026-06-02,2026-06-03,2026-06-04,2026-06-05,2026-06-06,2026-06-07\r\n' +
        'Ann,D,D,,,,,\r\n"O""Hara, Bob",,,,,,,\r\n',
    );
  });

  it('is one event a duty in a calendar, in UTC, in lines of at most 75 octets', () => {
    const roster = rosterOf('N------');
    const text = rosterToICalendar(roster, 'Ann');
    expect(text).toContain('DTSTART:20260601T200000Z\r\nDTEND:20260602T040000Z\r\nSUMMARY:N\r\n');
    const long = {
      ...roster,
      duties: roster.duties.map((duty) => ({ ...duty, shift: 'ü'.repeat(60) })),
    };
    const lines = rosterToICalendar(long).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(rosterToICalendar(long).replaceAll('\r\n ', '')).toContain(
      `SUMMARY:${'ü'.repeat(60)} Ann`,
    );
  });

  it('without duties is a calendar of one component that is no event, as the format wants one', () => {
    const text = rosterToICalendar({ ...rosterOf('-------'), employees: ['Ann', 'Bob'] }, 'Bob');
    expect(text).not.toContain('VEVENT');
    expect(text.match(/^BEGIN:.*$/gm)).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VTIMEZONE',
      'BEGIN:STANDARD',
    ]);
  });

  it('is not written for somebody whom it does not have', () => {
    expect(() => rosterToICalendar(rosterOf('D------'), 'Anne')).toThrow(
      'rosterToICalendar: employee must be one of roster.employees (got "Anne")',
    );
  });
});

describe('a rule on rosters', () => {
  const found = (weeks: string, rule: RosterRule) =>
    checkRoster(rosterOf(weeks), [rule]).map(({ date, found }) => [date, found]);
  const house = { id: 'house', source: 'house rule' };

  it.each<[string, RosterRule, [string, number][]]>([
    ['ND-----', { ...house, kind: 'minRestHours', hours: 11 }, [['2026-06-01', 1]]],
    ['D-D----', { ...house, kind: 'minRestHours', hours: 11 }, []],
    ['NN-D---', { ...house, kind: 'minRestAfterNightsHours', hours: 48 }, [['2026-06-02', 25]]],
    ['NN--D--', { ...house, kind: 'minRestAfterNightsHours', hours: 48 }, []],
    ['DDDDDDD', { ...house, kind: 'minLongRestHours', hours: 35, days: 7 }, [['2026-06-01', 16]]],
    ['DDDDD-D', { ...house, kind: 'minLongRestHours', hours: 35, days: 7 }, []],
    [
      'DDDDDD-',
      { ...house, kind: 'maxDaysInARow', days: 5, nightsOnly: false },
      [['2026-06-01', 6]],
    ],
    [
      'DNNNND-',
      { ...house, kind: 'maxDaysInARow', days: 3, nightsOnly: true },
      [['2026-06-02', 4]],
    ],
    ['DDDDDD-', { ...house, kind: 'maxHoursInDays', hours: 40, days: 7 }, [['2026-06-01', 48]]],
    ['DDDDDD- DDDDD--', { ...house, kind: 'maxHoursInWeek', hours: 40 }, [['2026-06-01', 48]]],
    ['NN-NN--', { ...house, kind: 'maxNightsInDays', nights: 3, days: 7 }, [['2026-06-01', 4]]],
    [
      '-----D- ------D -------',
      { ...house, kind: 'maxWeekendsInWeeks', weekends: 1, weeks: 2 },
      [['2026-06-01', 2]],
    ],
    ['DDDDDDD DDDDD--', { ...house, kind: 'minDaysOffInWeek', days: 1 }, [['2026-06-01', 0]]],
    [
      'DDDDDDD',
      { ...house, kind: 'maxMonthlyOvertimeHours', hours: 10, normalWeeklyHours: 40 },
      [['2026-06-01', 16]],
    ],
    [
      'N------',
      { ...house, kind: 'maxDutyHours', hours: 7.5, nightsOnly: true },
      [['2026-06-01', 8]],
    ],
    ['D------', { ...house, kind: 'maxDutyHours', hours: 7.5, nightsOnly: true }, []],
  ])('%s under %j', (weeks, rule, expected) => {
    expect(found(weeks, rule)).toEqual(expected);
  });

  it('counts a night for the date on which it starts, also across the end of a week', () => {
    const rule: RosterRule = { ...house, kind: 'maxHoursInDays', hours: 8, days: 1 };
    expect(found('------N D------', rule)).toEqual([]);
  });

  it('a plain week of five days keeps every preset', () => {
    for (const rules of Object.values(ROSTER_RULE_PRESETS)) {
      expect(checkRoster(rosterOf('DDDDD-- DDDDD-- DDDDD-- DDDDD--'), rules)).toEqual([]);
    }
  });

  it('tells the person, the date, what was found and what is allowed', () => {
    const [violation] = checkRoster(rosterOf('ND-----'), ROSTER_RULE_PRESETS.eu);
    expect(violation).toEqual({
      rule: 'eu.daily-rest',
      employee: 'Ann',
      date: '2026-06-01',
      found: 1,
      limit: 11,
      message: '1 h of rest, at least 11',
    });
  });
});

describe('the premium hours of a roster', () => {
  it('count each hour once: holiday, then rest day, then overtime', () => {
    const [ann] = premiumHours(rosterOf('DDDDDDD'), { holidays: ['2026-06-01'], dailyHours: 7 });
    expect(ann).toEqual({ employee: 'Ann', normal: 35, overtime: 5, restDay: 8, holiday: 8 });
  });
});

describe('a roster with people away', () => {
  const names = ['Ann', 'Bob', 'Cem', 'Dia'];
  const rota = [
    ['N', 'N', null, null, null, null, null],
    ['D', 'D', null, null, null, null, null],
    [null, null, null, null, null, null, null],
    [null, null, null, 'N', null, null, null],
  ];
  const roster = layRoster({
    rota,
    shifts,
    employees: names.map((name, week) => ({ name, week })),
    startDate: '2026-06-01',
    days: 7,
    timeZone: 'Europe/Berlin',
  });
  const absences = [{ employee: 'Ann', from: '2026-06-01', to: '2026-06-01' }];

  it('gives the duty to the one with the fewest nights who keeps the rules', () => {
    const {
      replaced,
      unfilled,
      roster: mended,
    } = repairRoster(roster, { absences, rules: ROSTER_RULE_PRESETS.eu });
    expect(unfilled).toEqual([]);
    expect(replaced.map(({ employee, date, replaces }) => [employee, date, replaces])).toEqual([
      ['Cem', '2026-06-01', 'Ann'],
    ]);
    expect(mended.duties.length).toBe(roster.duties.length);
    expect(measureFairness(mended).nights.counts).toEqual([1, 0, 1, 1]);
  });

  it('counts the nights of earlier rosters', () => {
    const history = [
      { ...roster, duties: roster.duties.map((duty) => ({ ...duty, employee: 'Cem' })) },
    ];
    const { replaced } = repairRoster(roster, { absences, rules: [], history });
    expect(replaced[0]!.employee).toBe('Dia');
  });

  it('leaves open what nobody may take, and never breaks a rule anew', () => {
    const everyone = ['Ann', 'Cem', 'Dia'].map((employee) => ({
      employee,
      from: '2026-06-01',
      to: '2026-06-02',
    }));
    const rules = ROSTER_RULE_PRESETS.eu;
    const { unfilled, roster: mended } = repairRoster(roster, { absences: everyone, rules });
    expect(unfilled.map(({ date, shift }) => `${date} ${shift}`)).toEqual([
      '2026-06-01 N',
      '2026-06-02 N',
    ]);
    expect(checkRoster(mended, rules)).toEqual([]);
  });
});

describe('a roster evened out', () => {
  const names = ['Ann', 'Bob', 'Cem'];
  // Ann has four nights, Bob four days, Cem nothing.
  const roster = layRoster({
    rota: [
      ['N', 'N', null, null, 'N', 'N', null],
      ['D', 'D', null, null, 'D', 'D', null],
      new Array<null>(7).fill(null),
    ],
    shifts,
    employees: names.map((name, week) => ({ name, week })),
    startDate: '2026-06-01',
    days: 7,
    timeZone: 'Europe/Berlin',
  });
  const filled = (of: Roster) => of.duties.map(({ date, shift }) => `${date} ${shift}`).sort();
  const rules = ROSTER_RULE_PRESETS.eu;

  it('has the same shifts filled, its burdens nearer to each other, and breaks no rule anew', () => {
    const { roster: even, changed, before, after } = evenOutRoster(roster, { rules });
    expect(filled(even)).toEqual(filled(roster));
    expect(changed.length).toBeGreaterThan(0);
    expect(before.nights.spread).toBe(4);
    expect(after.nights.spread).toBeLessThanOrEqual(1);
    expect(after.hours.spread).toBeLessThanOrEqual(8);
    expect(after).toEqual(measureFairness(even));
    expect(checkRoster(even, rules)).toEqual([]);
  });

  it('changes nothing before its date, and no more than asked', () => {
    const { changed } = evenOutRoster(roster, { rules, from: '2026-06-05' });
    expect(changed.every(({ date }) => date >= '2026-06-05')).toBe(true);
    expect(evenOutRoster(roster, { rules, maxChanges: 1 }).changed.length).toBeLessThanOrEqual(2);
  });

  it('stays as it is where it is even', () => {
    const duties = roster.duties.filter(({ employee }) => employee === 'Ann');
    const alone = { ...roster, employees: ['Ann'], duties };
    expect(evenOutRoster(alone, { rules: [] }).changed).toEqual([]);
  });
});
