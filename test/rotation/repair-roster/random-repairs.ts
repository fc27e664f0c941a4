import type { Absence, Roster, RosterDuty, RosterLimit, RosterRule } from 'halfhour/duty';
import type { RepairRosterInput } from 'halfhour/rotation';

export interface RandomRepair {
  readonly roster: Roster;
  readonly input: RepairRosterInput;
}

const FIRST = Date.parse('2026-03-16') / 86_400_000;
const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const LENGTHS = [
  { shift: 'E', from: 360, minutes: 480, unpaid: 30 },
  { shift: 'D', from: 540, minutes: 540, unpaid: 60 },
  { shift: 'L', from: 840, minutes: 480, unpaid: 30 },
  { shift: 'N', from: 1320, minutes: 480, unpaid: 0 },
  { shift: 'S', from: 300, minutes: 360, unpaid: 0 },
] as const;

/** A duty in a zone without clock changes, so that a text is a time. */
function dutyOf(employee: string, day: number, kind: number): RosterDuty {
  const { shift, from, minutes, unpaid } = LENGTHS[kind]!;
  const text = (minute: number) =>
    `${new Date((day * 1440 + minute) * 60_000).toISOString().slice(0, 19)}Z`;
  return {
    employee,
    date: dateOf(day),
    shift,
    start: text(from),
    end: text(from + minutes),
    hours: (minutes - unpaid) / 60,
    isNight: shift === 'N',
  };
}

const LIMITS: readonly RosterLimit[] = [
  { kind: 'minRestHours', hours: 11 },
  { kind: 'minRestHours', hours: 12 },
  { kind: 'minRestAfterNightsHours', hours: 40 },
  { kind: 'minLongRestHours', hours: 35, days: 7 },
  { kind: 'minWeeklyRestHours', hours: 35, per: 'week', restsCount: 'inFull' },
  { kind: 'minWeeklyRestHours', hours: 36, per: 'week', restsCount: 'insideWeek' },
  { kind: 'maxDutyHours', hours: 7.6, nightsOnly: true },
  { kind: 'maxHoursInDays', hours: 40, days: 7 },
  { kind: 'maxHoursInWeek', hours: 38 },
  { kind: 'maxHoursInWeek', hours: 40, weekStartsOn: 6 },
  { kind: 'maxHoursInMonths', hours: 70, months: 1 },
  { kind: 'maxAverageHours', hours: 40, per: 'week', weeks: 2 },
  { kind: 'maxAverageHours', hours: 8, per: 'workday', weeks: 1, nightWorkersOnly: true },
  { kind: 'maxAverageHours', hours: 36, per: 'week', weeks: 8, onShorter: 'proRata' },
  { kind: 'maxDaysInARow', days: 5, nightsOnly: false },
  { kind: 'maxDaysInARow', days: 2, nightsOnly: true },
  { kind: 'maxNightsInDays', nights: 3, days: 7 },
  { kind: 'maxWeekendsInWeeks', weekends: 1, weeks: 2 },
  { kind: 'minFreeSundays', sundays: 1, weeks: 2 },
  { kind: 'minDaysOffInWeek', days: 2 },
  { kind: 'minDaysOffInWeek', days: 1, countedBy: 'clock' },
  { kind: 'minReplacementDays', sundayWithinDays: 7 },
  { kind: 'maxMonthlyOvertimeHours', hours: 4, normalWeeklyHours: 38 },
];

export interface RepairSize {
  readonly people: number;
  readonly days: number;
  /** Share of dates on which somebody works. */
  readonly load: number;
  /** Days of an earlier roster that leads up to this one. */
  readonly historyDays: number;
  readonly rules: number;
  readonly absences: number;
}

/** Rosters of people with random duties, rules that many of them break already, leave of days and of hours. */
export function randomRepair(random: () => number, size: RepairSize): RandomRepair {
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const chance = (share: number) => random() < share;
  const { people, days, load, historyDays } = size;
  const employees = Array.from({ length: people }, (_, i) => `P${i}`);
  const dutiesFrom = (first: number, count: number) =>
    Array.from({ length: count }, (_, d) => first + d).flatMap((day) =>
      employees.flatMap((name) => (chance(load) ? [dutyOf(name, day, whole(0, 4))] : [])),
    );
  const rosterFrom = (first: number, count: number): Roster => ({
    startDate: dateOf(first),
    days: count,
    timeZone: 'UTC',
    employees,
    duties: dutiesFrom(first, count),
  });
  const absences = Array.from({ length: size.absences }, (): Absence => {
    const from = FIRST + whole(-1, days - 1);
    const to = from + whole(0, 2);
    const whose = {
      employee: employees[whole(0, people - 1)]!,
      from: dateOf(from),
      to: dateOf(to),
    };
    if (chance(0.6)) return whose;
    const fromMinutes = whole(0, 1200);
    return { ...whose, fromMinutes, toMinutes: from === to ? whole(fromMinutes + 1, 1440) : 700 };
  });
  const rules = Array.from({ length: size.rules }, (_, i): RosterRule => {
    return { id: `rule ${i}`, source: 'house rule', ...LIMITS[whole(0, LIMITS.length - 1)]! };
  });
  const standIns = employees.flatMap((employee) =>
    chance(0.5)
      ? []
      : [
          {
            employee,
            costPerHour: whole(0, 3) * 5,
            costPerDuty: whole(0, 2) * 10,
            ...(chance(0.3) && { shifts: ['E', 'L', 'N'] }),
            ...(chance(0.2) && { maxDuties: whole(0, 2) }),
          },
        ],
  );
  return {
    roster: rosterFrom(FIRST, days),
    input: {
      absences,
      rules,
      holidays: chance(0.3) ? [dateOf(FIRST + whole(0, days - 1))] : [],
      ...(historyDays > 0 && { history: [rosterFrom(FIRST - historyDays, historyDays)] }),
      ...(chance(0.6) && { standIns }),
      ...(chance(0.2) && {
        notice: { at: `${dateOf(FIRST + 1)}T08:00:00Z`, hours: 24, onCall: [employees[0]!] },
      }),
    },
  };
}
