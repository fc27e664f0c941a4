import { plural, WEEKDAY_NAMES } from '../../core/words.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import { weeksShortOfRest } from '../engine/rosters/long-rests.ts';
import {
  type Cycle,
  cycleOf,
  isNight,
  minutesOf,
  type Rota,
  type RotaDay,
  type Run,
  runsOf,
  strangeDays,
} from '../rota.ts';
import type { RotationRules } from '../rotation-rules.ts';
import { restMinutes } from '../rotation-shift.ts';
import { breachAt, type RotationRuleName, type RotationViolation } from './result.ts';

/** `checkRotation` of what is known to be well-formed. */
export function breachesOfRotation(rota: Rota, rules: RotationRules): RotationViolation[] {
  const unknown = strangeDays(rota, rules.shifts).map(({ week, day, id }) =>
    breachAt('unknown-shift', 7 * week + day, `no shift is called ${id}`),
  );
  if (unknown.length > 0) return unknown;
  const cycle = cycleOf(rota, rules.shifts);
  return [
    ...checkRuns(cycle, rules),
    ...checkSequences(cycle, rules),
    ...checkWeeks(cycle, rules),
    ...checkCounts(cycle, rules),
  ];
}

const SATURDAY = 5;

/** What each calendar week and each weekend has to be like. */
function* checkWeeks(cycle: Cycle, rules: RotationRules): Generator<RotationViolation> {
  const { weekends, weeklyHours: { max: mostHours = Infinity } = {}, daysOffEachWeek = 0 } = rules;
  for (let week = 0; week < cycle.weeks; week++) {
    const days = cycle.days.slice(7 * week, 7 * week + 7);
    const [saturday, sunday] = [days[5]!, days[6]!];
    const weekend = 7 * week + SATURDAY;
    if (weekends?.together && (saturday === null) !== (sunday === null)) {
      const message = 'one day of the weekend is worked, the other off';
      yield breachAt('weekends.together', weekend, message);
    }
    if (weekends?.sameShift && saturday && sunday && saturday !== sunday) {
      const message = `${saturday.id} on Saturday, ${sunday.id} on Sunday`;
      yield breachAt('weekends.sameShift', weekend, message);
    }
    const hours = minutesOf(days) / 60;
    if (hours > mostHours) {
      const message = `${hours} h in the week, at most ${mostHours}`;
      yield { code: 'weeklyHours.max', week, message };
    }
    const rest = longestRest(days);
    if (rest < daysOffEachWeek) {
      const message = `${plural(rest, 'day')} off in a row in the week, at least ${daysOffEachWeek}`;
      yield { code: 'daysOffEachWeek', week, message };
    }
  }
  yield* weekendsWithoutRest(cycle, rules);
  yield* weeksWithoutRest(cycle, rules);
}

function* weekendsWithoutRest(
  { weeks, isWeekendFree }: Cycle,
  { weekends: { maxBetweenFree: most = Infinity } = {} }: RotationRules,
): Generator<RotationViolation> {
  if (most === Infinity) return;
  const message = `no free weekend in ${plural(most + 1, 'week')}`;
  for (let week = 0; week < weeks; week++) {
    const next = Array.from(
      { length: Math.min(most + 1, weeks) },
      (_, i) => isWeekendFree[(week + i) % weeks],
    );
    if (!next.some(Boolean)) yield { code: 'weekends.maxBetweenFree', week, message };
  }
}

/** Rounds of the cycle that are read: the third has its rests as they are in every one, and two behind it. */
const ROUNDS = 5;
const ROUND_READ = 2;

/** A Monday in days since 1970, so that weeks of the cycle are calendar weeks. */
const A_MONDAY = 4;

function* weeksWithoutRest(
  { weeks, days }: Cycle,
  { minWeeklyRestHours: least = 0 }: RotationRules,
): Generator<RotationViolation> {
  if (least === 0) return;
  const midnights = Array.from({ length: ROUNDS * days.length + 1 }, (_, day) => day * DAY_MINUTES);
  const duties = midnights.slice(1).flatMap((_, day) => {
    const shift = days[day % days.length]!;
    if (shift === null) return [];
    const start = day * DAY_MINUTES + shift.startMinutes;
    return [{ start, end: start + shift.lengthMinutes }];
  });
  const short = weeksShortOfRest(
    { knownFrom: A_MONDAY, start: 0, midnights, duties },
    { hours: least, per: 'week', restsCount: 'inFull' },
  );
  for (const { day, found } of short) {
    const week = (day - A_MONDAY) / 7 - ROUND_READ * weeks;
    if (week < 0 || week >= weeks) continue;
    const message = `${found} h of rest for the week, at least ${least}`;
    yield { code: 'minWeeklyRestHours', week, message };
  }
}

function longestRest(days: readonly RotaDay[]): number {
  let longest = 0;
  let run = 0;
  for (const day of days) {
    run = day === null ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

type Limits = { readonly min?: number | undefined; readonly max?: number | undefined };

/** Days in a row: worked, off, on one shift, at night. */
function* checkRuns(cycle: Cycle, rules: RotationRules): Generator<RotationViolation> {
  const { workStretch, daysOff, nights } = rules;
  const work = runsOf(cycle, (day) => day !== null);
  const off = runsOf(cycle, (day) => day === null);
  yield* limited('workStretch', work, workStretch, 'day worked', 'days worked');
  yield* limited('daysOff', off, daysOff, 'day off', 'days off');
  for (const { id, minRun: min, maxRun: max } of rules.shifts) {
    const runs = runsOf(cycle, (day) => day?.id === id);
    yield* limited('shiftRun', runs, { min, max }, `day on ${id}`, `days on ${id}`);
  }
  if (nights?.maxRun !== undefined) {
    const runs = runsOf(cycle, isNight);
    yield* limited('nights.maxRun', runs, { max: nights.maxRun }, 'night', 'nights');
  }
  if (nights?.minDaysOffAfter !== undefined) {
    const runs = off.filter(({ at }) => isNight(cycle.dayAt(at - 1)));
    const limits = { min: nights.minDaysOffAfter };
    const words = ['day off after a night', 'days off after a night'] as const;
    yield* limited('nights.minDaysOffAfter', runs, limits, ...words);
  }
}

function* limited(
  rule: RotationRuleName,
  runs: readonly Run[],
  { min = 1, max = Infinity }: Limits,
  one: string,
  many: string,
): Generator<RotationViolation> {
  for (const { at, length } of runs) {
    const said = `${plural(length, one, many)} in a row`;
    if (length < min) yield breachAt(rule, at, `${said}, at least ${min}`);
    if (length > max) yield breachAt(rule, at, `${said}, at most ${max}`);
  }
}

/** What may follow what: named sequences, rest between shifts, forward rotation. */
function* checkSequences(
  { days, dayAt }: Cycle,
  { forbiddenSequences = [], minRestHours = 0, forwardRotation = false }: RotationRules,
): Generator<RotationViolation> {
  for (const [at, shift] of days.entries()) {
    for (const sequence of forbiddenSequences) {
      if (sequence.every((wanted, i) => (dayAt(at + i)?.id ?? 'off') === wanted))
        yield breachAt('forbiddenSequences', at, `${sequence.join(', ')} is forbidden`);
    }
    if (shift === null) continue;
    // A worked day between has a rest of its own before and after it.
    const later = dayAt(at + 1) === null ? 2 : 1;
    const next = dayAt(at + later);
    if (next === null) continue;
    const rest = restMinutes(shift, next, later) / 60;
    if (rest < minRestHours) {
      const message = `${rest} h from ${shift.id} to ${next.id}, at least ${minRestHours}`;
      yield breachAt('minRestHours', at, message);
    }
    if (forwardRotation && later === 1 && next.startMinutes < shift.startMinutes)
      yield breachAt('forwardRotation', at, `${shift.id} is followed by the earlier ${next.id}`);
  }
}

/** What adds up over the whole cycle: the demand, free weekends, single days off, average hours. */
function* checkCounts(cycle: Cycle, rules: RotationRules): Generator<RotationViolation> {
  const { maxSingleDaysOff = Infinity, weekends: { minFree = 0 } = {} } = rules;
  yield* checkDemand(cycle, rules);
  const { days, weeks, singleDaysOff: single } = cycle;
  if (single > maxSingleDaysOff) {
    const message = `${plural(single, 'single day', 'single days')} off, at most ${maxSingleDaysOff}`;
    yield { code: 'maxSingleDaysOff', message };
  }
  const free = cycle.isWeekendFree.filter(Boolean).length;
  if (free < minFree) {
    const message = `${plural(free, 'free weekend')}, at least ${minFree}`;
    yield { code: 'weekends.minFree', message };
  }
  const minutes = minutesOf(days);
  const { minAverage = 0, maxAverage = Infinity } = rules.weeklyHours ?? {};
  const said = `${minutes / 60 / weeks} h a week on average`;
  // Compared as totals, so that no division stands between a tie and its limit.
  if (minutes < minAverage * 60 * weeks)
    yield { code: 'weeklyHours.minAverage', message: `${said}, at least ${minAverage}` };
  if (minutes > maxAverage * 60 * weeks)
    yield { code: 'weeklyHours.maxAverage', message: `${said}, at most ${maxAverage}` };
}

function* checkDemand(
  { days }: Cycle,
  { shifts, demand, deviation }: RotationRules,
): Generator<RotationViolation> {
  for (const [s, { id, demandIs }] of shifts.entries()) {
    for (const [day, weekday] of WEEKDAY_NAMES.entries()) {
      const required = demand[s]![day]!;
      const planned = days.filter((shift, at) => shift?.id === id && at % 7 === day).length;
      const mayBeOver = (deviation?.over && required > 0) || demandIs === 'atLeast';
      const isAllowed = planned < required ? deviation?.under : planned === required || mayBeOver;
      if (isAllowed) continue;
      const message = `${planned} on ${id} on ${weekday}, not ${required}`;
      yield { code: 'demand', day, message };
    }
  }
}
