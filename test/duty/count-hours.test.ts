import { type CountHoursInput, countHours, type Roster, type RosterDuty } from 'halfhour/duty';
import { layRoster, type RotationShift } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';

interface Laid {
  readonly shift: Omit<RotationShift, 'id'>;
  /** `X` for a day of work, `-` for a day off. */
  readonly week: string;
  readonly startDate: string;
  readonly timeZone?: string;
}

function laid({ shift, week, startDate, timeZone = 'Europe/Berlin' }: Laid): Roster {
  // A rota begins on Monday, a roster on any day.
  const first = (new Date(startDate).getUTCDay() + 6) % 7;
  const days = '-'.repeat(first) + week;
  const letters = [...days.padEnd(Math.ceil(days.length / 7) * 7, '-')];
  const cells = letters.map((letter) => (letter === 'X' ? 'X' : null));
  return layRoster({
    rota: Array.from({ length: cells.length / 7 }, (_, w) => cells.slice(7 * w, 7 * w + 7)),
    shifts: [{ id: 'X', ...shift }],
    employees: [{ name: 'Ann', week: 0 }],
    startDate,
    days: week.length,
    timeZone,
  });
}

const total = (roster: Roster, rule: CountHoursInput = {}) => countHours(roster, rule)[0]!.total;
const night = { startMinutes: 1320, lengthMinutes: 480 };
const NIGHT = { fromMinutes: 1380, toMinutes: 360 };

/** Whole hours on given dates, from 06:00 on, in UTC. */
function hoursOn(dates: Readonly<Record<string, number>>, startDate: string, days = 7): Roster {
  const duties = Object.entries(dates).map(
    ([date, hours]): RosterDuty => ({
      employee: 'Ann',
      date,
      shift: 'X',
      start: `${date}T06:00:00Z`,
      end: new Date(Date.parse(`${date}T06:00:00Z`) + hours * 3_600_000).toISOString(),
      hours,
      isNight: false,
    }),
  );
  return { startDate, days, timeZone: 'UTC', employees: ['Ann'], duties };
}

describe('hours of work', () => {
  it.each([
    ['2026-03-28', 7],
    ['2026-10-24', 9],
    ['2026-06-06', 8],
  ])('are those that pass on the clock: a night from %s has %d', (startDate, hours) => {
    expect(total(laid({ shift: night, week: 'X', startDate }))).toMatchObject({ worked: hours });
  });

  it.each([
    ['2026-03-28', 6, 5],
    ['2026-10-24', 8, 7],
  ])(
    'lose an unpaid meal of unknown place in the middle: %s, %d h, %d at night',
    (startDate, worked, at) => {
      const shift = { ...night, paidMinutes: 420 };
      expect(total(laid({ shift, week: 'X', startDate }), { night: NIGHT })).toMatchObject({
        worked,
        night: at,
        unpaid: 1,
      });
    },
  );

  it('lose an unpaid meal where it lies, and keep a paid rest', () => {
    const breaks = [
      { kind: 'meal', startMinutes: 1330, minutes: 50, paid: false },
      { kind: 'rest', startMinutes: 1560, minutes: 15, paid: true },
    ] as const;
    const roster = laid({ shift: { ...night, breaks }, week: 'X', startDate: '2026-06-06' });
    const tally = total(roster, { night: NIGHT });
    expect([tally.worked * 60, tally.night]).toEqual([430, 7]);
  });

  it('of a split shift are those of both parts, and the gap is none', () => {
    const breaks = [{ kind: 'gap', startMinutes: 840, minutes: 240, paid: false }] as const;
    const shift = { startMinutes: 480, lengthMinutes: 960, breaks };
    const roster = laid({ shift, week: 'X', startDate: '2026-06-01' });
    const rule = { overtime: [{ name: 'overtime', per: 'day', beyondHours: 8 }] } as const;
    expect(total(roster, rule)).toMatchObject({ worked: 12, unpaid: 4, normal: 8, overtime: 4 });
  });

  it('of a holiday are those that lie in it by the clock, or the whole duty by its start', () => {
    const roster = laid({ shift: night, week: '---X---', startDate: '2026-04-27' });
    const holidays = ['2026-05-01'];
    expect(total(roster, { holidays })).toMatchObject({ normal: 2, holiday: 6 });
    const byStart = { holidays, countedBy: { holidays: 'start' } } as const;
    expect(total(roster, byStart)).toMatchObject({ normal: 8, holiday: 0 });
  });

  it('of a Sunday are those by the clock: Saturday night has six of it, Sunday night two', () => {
    const roster = laid({ shift: night, week: 'XX', startDate: '2026-06-06' });
    expect(total(roster)).toMatchObject({ worked: 16, sunday: 8 });
    expect(total(roster, { countedBy: { sundays: 'start' } })).toMatchObject({ sunday: 8 });
  });
});

describe('overtime', () => {
  const overtime = [
    { name: 'overtime', per: 'day', beyondHours: 8 },
    { name: 'overtime', per: 'week', beyondHours: 40 },
  ] as const;

  it('counts no hour twice: four days of ten and one of six', () => {
    const dates = {
      '2026-06-01': 10,
      '2026-06-02': 10,
      '2026-06-03': 10,
      '2026-06-04': 10,
      '2026-06-05': 6,
    };
    expect(total(hoursOn(dates, '2026-06-01'), { overtime })).toMatchObject({
      normal: 38,
      overtime: 8,
    });
  });

  it('of a week follows the day on which the week begins', () => {
    const roster = hoursOn(
      Object.fromEntries(
        Array.from({ length: 7 }, (_, i) => [`2026-06-0${i + 3}`, 8]), // Wednesday to Tuesday
      ),
      '2026-06-03',
    );
    expect(total(roster, { overtime }).overtime).toBe(0);
    expect(total(roster, { overtime, weekStartsOn: 2 }).overtime).toBe(16);
  });

  it('of a pay period knows what was worked before it, from the roster and from its history', () => {
    const dates = [
      '2026-06-01',
      '2026-06-02',
      '2026-06-03',
      '2026-06-04',
      '2026-06-05',
      '2026-06-06',
    ];
    const work = (days: readonly string[]) => Object.fromEntries(days.map((date) => [date, 8]));
    const whole = hoursOn(work(dates), '2026-06-01');
    const period = { overtime, from: '2026-06-05', to: '2026-06-07' } as const;
    expect(total(whole, period)).toMatchObject({ worked: 16, normal: 8, overtime: 8 });
    const history = [hoursOn(work(dates.slice(0, 4)), '2026-06-01', 4)];
    const rest = hoursOn(work(dates.slice(4)), '2026-06-05', 3);
    expect(total(rest, { overtime, history })).toMatchObject({
      worked: 16,
      normal: 8,
      overtime: 8,
    });
  });

  it('beyond so many hours of overtime in a month is dearer', () => {
    const limits = [
      ...overtime,
      { name: 'beyond', per: 'month', beyondHours: 5, of: 'overtime' },
    ] as const;
    const roster = hoursOn({ '2026-06-01': 12, '2026-06-02': 12 }, '2026-06-01');
    expect(total(roster, { overtime: limits }).lines).toEqual([
      { day: 'ordinary', night: false, hours: 16 },
      { day: 'ordinary', overtime: 'beyond', night: false, hours: 3 },
      { day: 'ordinary', overtime: 'overtime', night: false, hours: 5 },
    ]);
  });

  it('of a fortnight is what passes it: 60 and 30 hours are 10 beyond 80', () => {
    const long = { '2026-06-01': 15, '2026-06-02': 15, '2026-06-03': 15, '2026-06-04': 15 };
    const roster = hoursOn({ ...long, '2026-06-08': 15, '2026-06-09': 15 }, '2026-06-01', 14);
    const rule = { overtime: [{ name: 'overtime', per: 'fortnight', beyondHours: 80 }] } as const;
    expect(total(roster, rule)).toMatchObject({ normal: 80, overtime: 10 });
  });
});

describe('periods', () => {
  const roster = hoursOn(
    Object.fromEntries(
      Array.from({ length: 70 }, (_, i) => [
        new Date(Date.UTC(2026, 5, 1 + i)).toISOString().slice(0, 10),
        1,
      ]),
    ),
    '2026-06-01',
    70,
  );
  const spans = (periods: CountHoursInput['periods']) =>
    countHours(roster, { periods })[0]!.periods.map(({ from, to, worked }) => [from, to, worked]);

  it('may be runs of weeks such as 4-4-5', () => {
    expect(spans({ from: '2026-06-01', weeks: [4, 4, 5] })).toEqual([
      ['2026-06-01', '2026-06-28', 28],
      ['2026-06-29', '2026-07-26', 28],
      ['2026-07-27', '2026-08-30', 14],
    ]);
  });

  it('may be months, or periods of your own', () => {
    expect(spans('month')).toEqual([
      ['2026-06-01', '2026-06-30', 30],
      ['2026-07-01', '2026-07-31', 31],
      ['2026-08-01', '2026-08-31', 9],
    ]);
    expect(spans([{ from: '2026-06-21', to: '2026-07-20' }])).toEqual([
      ['2026-06-21', '2026-07-20', 30],
    ]);
  });
});

describe('limits on overtime alone', () => {
  it('of a month and of a year count the same hours, and the last of the list has them', () => {
    const { lines } = total(hoursOn({ '2026-06-01': 13 }, '2026-06-01'), {
      overtime: [
        { name: 'overtime', per: 'day', beyondHours: 8 },
        { name: 'late', per: 'month', beyondHours: 2, of: 'overtime' },
        { name: 'later', per: 'year', beyondHours: 4, of: 'overtime' },
      ],
    });
    expect(lines.map(({ overtime, hours }) => [overtime, hours])).toEqual([
      [undefined, 8],
      ['late', 2],
      ['later', 1],
      ['overtime', 2],
    ]);
  });
});

describe('two holidays off the working weekdays', () => {
  it('stand for the day that was not worked and for a rest day, in this order', () => {
    const dates = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04'];
    const holidays = ['2026-06-06', '2026-06-07'];
    const roster = hoursOn(
      Object.fromEntries([...dates, ...holidays].map((date, i) => [date, i === 4 ? 7 : 5])),
      '2026-06-01',
    );
    const { lines } = total(roster, { holidays, restDays: { beyondDays: 5 } });
    expect(lines.map(({ day, hours }) => [day, hours])).toEqual([
      ['ordinary', 20],
      ['holiday', 7],
      ['holidayOnRestDay', 5],
    ]);
  });
});

describe('a guarantee', () => {
  it('tops up short duties, or weeks that lie in the roster, worked or not', () => {
    const roster = hoursOn({ '2026-06-01': 3, '2026-06-02': 8 }, '2026-06-01', 14);
    expect(total(roster, { guarantee: { per: 'duty', hours: 4 } }).guaranteed).toBe(1);
    expect(total(roster, { guarantee: { per: 'week', hours: 20 } }).guaranteed).toBe(29);
  });

  it('of a week that began in the history falls due in the roster in which it ends', () => {
    const guarantee = { per: 'week', hours: 20 } as const;
    const before = hoursOn({ '2026-06-01': 3, '2026-06-02': 8 }, '2026-06-01', 3);
    const after = hoursOn({ '2026-06-04': 4 }, '2026-06-04', 4);
    expect(total(before, { guarantee }).guaranteed).toBe(0);
    expect(total(after, { guarantee, history: [before] }).guaranteed).toBe(5);
    const gap = { ...before, days: 2 };
    expect(total(after, { guarantee, history: [gap] }).guaranteed).toBe(0);
  });
});

it('adding a duty never lowers hours, nor those beyond a limit', () => {
  const overtime = [{ name: 'overtime', per: 'week', beyondHours: 20 }] as const;
  const dates: Record<string, number> = {};
  let [worked, beyond] = [0, 0];
  for (const day of [4, 1, 7, 2, 6, 3, 5]) {
    dates[`2026-06-0${day}`] = 7;
    const tally = total(hoursOn(dates, '2026-06-01'), { overtime });
    expect(tally.worked).toBeGreaterThan(worked);
    expect(tally.overtime).toBeGreaterThanOrEqual(beyond);
    [worked, beyond] = [tally.worked, tally.overtime];
  }
});

it.each<[string, Partial<RosterDuty>]>([
  ['hours must be at most the hours from start to end, less the unpaid breaks', { hours: 9 }],
  ['end must be not before the start', { end: '2026-06-01T05:00:00Z' }],
  ['start must be a time in whole minutes', { start: '2026-06-01T06:00:30Z' }],
])('a duty is refused: %s', (message, change) => {
  const roster = hoursOn({ '2026-06-01': 8 }, '2026-06-01');
  const duties = [{ ...roster.duties[0]!, ...change }];
  expect(() => countHours({ ...roster, duties })).toThrow(message);
});

it('unpaid minutes without a place lie in the middle: of 22:00 to 07:00 from 02:00 to 03:00', () => {
  const shift = { startMinutes: 1320, lengthMinutes: 540, paidMinutes: 480 };
  const roster = laid({ shift, week: 'X', startDate: '2026-06-01' });
  const between = (from: number, to: number) =>
    total(roster, { night: { fromMinutes: from * 60, toMinutes: to * 60 } }).night;
  expect([between(0, 2), between(2, 3), between(3, 7), between(0, 2.5)]).toEqual([2, 0, 4, 2]);
});
