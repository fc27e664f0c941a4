import type { Absence, Roster, RosterDuty, RosterRule } from 'halfhour/duty';
import type { RepairedRoster } from 'halfhour/rotation';
import { MinuteReader } from '../check-roster/minute-readings.ts';
import type { RandomRepair } from './random-repairs.ts';

// What a repair may never do, looked at minute by minute with nothing of the library's.

const minuteOf = (text: string) => Date.parse(text) / 60_000;

/** In a zone at UTC alone. */
export function isAway(absences: readonly Absence[], name: string, { start, end }: RosterDuty) {
  return absences.some(({ employee, from, to, fromMinutes = 0, toMinutes = 1440 }) => {
    const begins = minuteOf(`${from}T00:00Z`) + fromMinutes;
    const ends = minuteOf(`${to}T00:00Z`) + toMinutes;
    return employee === name && minuteOf(start) < ends && minuteOf(end) > begins;
  });
}

const LEAST = new Set(['minRestHours', 'minRestAfterNightsHours', 'minLongRestHours']);
const LEAST_COUNT = new Set(['minWeeklyRestHours', 'minFreeSundays', 'minDaysOffInWeek']);

function limitOf(rule: RosterRule): readonly [sign: 1 | -1, limit: number] {
  if (LEAST.has(rule.kind)) return [-1, (rule as { hours: number }).hours];
  if (LEAST_COUNT.has(rule.kind)) {
    // A week that is short is read as none of what it lacks.
    if (rule.kind === 'minWeeklyRestHours') return [-1, 1];
    return [-1, rule.kind === 'minFreeSundays' ? rule.sundays : (rule as { days: number }).days];
  }
  switch (rule.kind) {
    case 'minReplacementDays':
      return [-1, 1];
    case 'maxDaysInARow':
      return [1, rule.days];
    case 'maxNightsInDays':
      return [1, rule.nights];
    case 'maxWeekendsInWeeks':
      return [1, rule.weekends];
    default:
      return [1, (rule as { hours: number }).hours];
  }
}

/** By how much somebody misses a rule, by date, the largest first. */
function excessesOf(roster: Roster, name: string, { input }: RandomRepair, rule: RosterRule) {
  const [sign, limit] = limitOf(rule);
  const excesses = new Map<string, number[]>();
  for (const { date, found } of new MinuteReader(roster, name, input).read(rule)) {
    const excess = sign * (found - limit);
    if (excess > 1e-9) excesses.set(date, [...(excesses.get(date) ?? []), excess]);
  }
  for (const own of excesses.values()) own.sort((a, b) => b - a);
  return excesses;
}

/** The roster with those before it as one, so that nothing of a seam is lost. */
function withHistory(roster: Roster, history: readonly Roster[] = []): Roster {
  const parts = [...history, roster];
  return {
    ...roster,
    startDate: parts[0]!.startDate,
    days: parts.reduce((sum, part) => sum + part.days, 0),
    duties: parts.flatMap((part) => part.duties),
  };
}

/** All that a repaired roster does that it may not. */
export function faultsOf(repair: RandomRepair, result: RepairedRoster): string[] {
  const { roster, input } = repair;
  const { absences, rules, standIns = [], history, notice } = input;
  const faults: string[] = [];
  const kept = roster.duties.filter((duty) => !isAway(absences, duty.employee, duty));
  const key = ({ date, shift, start, end }: RosterDuty) => `${date} ${shift} ${start} ${end}`;
  const all = (duties: readonly RosterDuty[]) => duties.map(key).sort().join();
  if (all([...result.roster.duties, ...result.unfilled]) !== all(roster.duties))
    faults.push('duties are lost or new');
  for (const duty of kept)
    if (!result.roster.duties.includes(duty)) faults.push(`${key(duty)} is nobody's business`);
  const before = withHistory({ ...roster, duties: kept }, history);
  const after = withHistory(result.roster, history);
  for (const duty of result.replaced) {
    const { employee } = duty;
    const of = `${key(duty)} for ${employee}`;
    if (isAway(absences, employee, duty)) faults.push(`${of}: away`);
    for (const other of after.duties) {
      if (other.employee !== employee || other === duty || key(other) === key(duty)) continue;
      const meets =
        minuteOf(other.start) < minuteOf(duty.end) && minuteOf(other.end) > minuteOf(duty.start);
      if (meets || other.date === duty.date) faults.push(`${of}: at work`);
    }
    const who = standIns.find((person) => person.employee === employee);
    if (who?.shifts && !who.shifts.includes(duty.shift)) faults.push(`${of}: not skilled`);
    const hoursUntil = notice && (minuteOf(duty.start) - minuteOf(notice.at)) / 60;
    const called = notice?.onCall?.includes(employee) === true;
    if (hoursUntil !== undefined && hoursUntil < notice!.hours && !(called && hoursUntil > 0))
      faults.push(`${of}: too late`);
  }
  for (const name of new Set(result.replaced.map(({ employee }) => employee)))
    for (const rule of rules) {
      const known = excessesOf(before, name, repair, rule);
      for (const [date, excesses] of excessesOf(after, name, repair, rule))
        if (excesses.some((excess, i) => excess > (known.get(date)?.[i] ?? 0) + 1e-9))
          faults.push(`${name}, ${date}: ${rule.kind} appears or grows`);
    }
  return faults;
}
