import type { CountHoursInput, Roster, RosterDuty } from 'halfhour/duty';
import { dateOf, shown } from './minute-counter.ts';

/** Zones whose clocks change by an hour, by half an hour, twice around Ramadan, or not at all. */
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'America/St_Johns',
  'Asia/Shanghai',
] as const;

/** The last Sundays of March and October and the changes of America lie within five weeks of these dates. */
const AROUND = ['03-01', '03-20', '04-10', '09-25', '10-10', '10-25'];

export interface RandomCase {
  readonly roster: Roster;
  readonly rule: CountHoursInput;
}

/** A roster of three people over five weeks around a clock change of 2022 to 2027, and a rule to sort its hours by. */
export function randomCase(random: () => number): RandomCase {
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => list[whole(0, list.length - 1)]!;
  const chance = (share: number) => random() < share;
  const timeZone = pick(ZONES);
  const startDate = `${whole(2022, 2027)}-${pick(AROUND)}`;
  const firstDay = Date.parse(startDate) / 86_400_000;
  const dates = (count: number) =>
    Array.from({ length: count }, () => dateOf(firstDay + whole(-2, 36)));
  const employees = ['Ann', 'Bob', 'Cem'];
  const duties = employees.flatMap((employee) =>
    Array.from({ length: 35 }, (_, day) => day).flatMap((day): RosterDuty[] => {
      if (chance(0.3)) return [];
      const start = (firstDay + day) * 1440 + pick([0, 0, -60, 37]) + 60 * whole(0, 23);
      const minutes = pick([240, 360, 480, 480, 540, 600, 725]);
      const { day: shownDay } = shown(start, timeZone);
      if (shownDay < firstDay || shownDay >= firstDay + 35) return [];
      return [dutyFrom(employee, shownDay, start, minutes)];
    }),
  );

  function dutyFrom(employee: string, day: number, start: number, minutes: number): RosterDuty {
    const breaks = [];
    let at = start + whole(30, 120);
    let unpaid = 0;
    while (chance(0.5) && at + 70 < start + minutes) {
      const length = pick([10, 15, 30, 61]);
      const paid = chance(0.4);
      if (!paid) unpaid += length;
      const kind = pick(['meal', 'rest', 'gap'] as const);
      breaks.push({ kind, start: text(at), end: text(at + length), paid });
      at += length + whole(0, 90);
    }
    if (chance(0.3)) unpaid += pick([1, 15, 30, 60]);
    const worked = Math.max(0, minutes - unpaid);
    return {
      employee,
      date: dateOf(day),
      shift: 'S',
      start: text(start),
      end: text(start + minutes),
      hours: worked / 60,
      isNight: chance(0.3),
      ...(breaks.length > 0 && { breaks }),
    };
  }

  /** Whole dates, or from one reading of the clock to another, away from the hours in which clocks change. */
  function absenceOf(employee: string) {
    const away = whole(-2, 33);
    const dates = {
      employee,
      from: dateOf(firstDay + away),
      to: dateOf(firstDay + away + whole(0, 4)),
    };
    return chance(0.4)
      ? dates
      : { ...dates, fromMinutes: 240 + whole(0, 500), toMinutes: 760 + whole(0, 600) };
  }

  const by = () => pick(['clock', 'start'] as const);
  const overtime = [
    { name: 'overtime', per: 'day', beyondHours: pick([7, 7.5, 8]) } as const,
    { name: 'overtime', per: 'week', beyondHours: pick([35, 38, 40]) } as const,
    { name: 'overtime', per: 'fortnight', beyondHours: 70 } as const,
    {
      name: 'overtime',
      per: pick(['month', 'quarter', 'year'] as const),
      beyondHours: 120,
    } as const,
    { name: 'late', per: 'month', beyondHours: pick([5, 10]), of: 'overtime' } as const,
    { name: 'doubleTime', per: 'day', beyondHours: 10 } as const,
  ].filter(() => chance(0.6));
  const from = chance(0.3) ? dateOf(firstDay + whole(0, 15)) : undefined;
  const to = chance(0.3) ? dateOf(firstDay + whole(15, 34)) : undefined;
  const rule: CountHoursInput = {
    night: pick([
      { fromMinutes: 1320, toMinutes: 360 },
      { fromMinutes: 1380, toMinutes: 330 },
      { fromMinutes: 0, toMinutes: 300 },
    ]),
    weekStartsOn: whole(0, 6),
    fortnightFrom: chance(0.5) ? dateOf(firstDay + whole(-10, 10)) : undefined,
    holidays: dates(whole(0, 4)),
    specialHolidays: dates(whole(0, 2)),
    restDays: pick([
      undefined,
      { weekdays: [5, 6], workDates: dates(1), dates: dates(1) },
      { beyondDays: pick([5, 6]), workDates: dates(1), dates: dates(1) },
      { beyondDays: 5 },
      { workDates: dates(2) },
    ]),
    overtime,
    overtimeOf: pick(['sameDayKind', 'allWork'] as const),
    guarantee: pick([
      undefined,
      { per: 'duty', hours: 7 } as const,
      { per: 'day', hours: 8 } as const,
      { per: 'week', hours: 42 } as const,
      { per: 'month', hours: 130 } as const,
    ]),
    absences: employees.filter(() => chance(0.3)).map((employee) => absenceOf(employee)),
    countedBy: { days: by(), restDays: by(), holidays: by(), sundays: by() },
    from,
    to,
    periods: pick([
      'week',
      'month',
      'quarter',
      'year',
      'fortnight',
      'day',
      { from: dateOf(firstDay - 3), weeks: [2, 1, 2] },
      [{ from: dateOf(firstDay + 3), to: dateOf(firstDay + 17) }],
    ] as const),
  };
  return {
    roster: { startDate, days: 35, timeZone, employees, duties },
    rule,
  };
}

function text(minute: number): string {
  return `${new Date(minute * 60_000).toISOString().slice(0, 19)}Z`;
}

/** A seeded stream (mulberry32), so that every run tries the same cases. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
