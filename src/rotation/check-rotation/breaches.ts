import type { TextValues } from '../../core/text.ts';
import { WEEKDAY_NAMES } from '../../core/words.ts';
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
import { breach, breachAt, type RotationRuleName, type RotationViolation } from './result.ts';
import { checkRolling } from './rolling-breaches.ts';

/** `checkRotation` of what is known to be well-formed. */
export function breachesOfRotation(rota: Rota, rules: RotationRules): RotationViolation[] {
  const unknown = strangeDays(rota, rules.shifts).map(({ week, day, id }) =>
    breachAt('unknown-shift', 7 * week + day, { shift: String(id) }),
  );
  if (unknown.length > 0) return unknown;
  const cycle = cycleOf(rota, rules.shifts);
  return [
    ...checkRuns(cycle, rules),
    ...checkSequences(cycle, rules),
    ...checkWeeks(cycle, rules),
    ...checkRolling(cycle, rules),
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
      yield breachAt('weekends.together', weekend);
    }
    if (weekends?.sameShift && saturday && sunday && saturday !== sunday) {
      const values = { saturday: saturday.id, sunday: sunday.id };
      yield breachAt('weekends.sameShift', weekend, values);
    }
    const hours = minutesOf(days) / 60;
    if (hours > mostHours) {
      yield { ...breach('weeklyHours.max', { found: hours, max: mostHours }), week };
    }
    const rest = longestRest(days);
    if (rest < daysOffEachWeek) {
      yield { ...breach('daysOffEachWeek', { found: rest, min: daysOffEachWeek }), week };
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
  const said = breach('weekends.maxBetweenFree', { weeks: most + 1 });
  for (let week = 0; week < weeks; week++) {
    const next = Array.from(
      { length: Math.min(most + 1, weeks) },
      (_, i) => isWeekendFree[(week + i) % weeks],
    );
    if (!next.some(Boolean)) yield { ...said, week };
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
    yield { ...breach('minWeeklyRestHours', { found, min: least }), week };
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
  yield* limited('workStretch', work, workStretch);
  yield* limited('daysOff', off, daysOff);
  for (const { id, minRun: min, maxRun: max } of rules.shifts) {
    const runs = runsOf(cycle, (day) => day?.id === id);
    yield* limited('shiftRun', runs, { min, max }, { shift: id });
  }
  if (nights?.maxRun !== undefined) {
    const runs = runsOf(cycle, isNight);
    yield* limited('nights.maxRun', runs, { max: nights.maxRun });
  }
  if (nights?.minDaysOffAfter !== undefined) {
    const runs = off.filter(({ at }) => isNight(cycle.dayAt(at - 1)));
    yield* limited('nights.minDaysOffAfter', runs, { min: nights.minDaysOffAfter });
  }
}

function* limited(
  rule: RotationRuleName,
  runs: readonly Run[],
  { min = 1, max = Infinity }: Limits,
  values: TextValues = {},
): Generator<RotationViolation> {
  for (const { at, length: found } of runs) {
    if (found < min) yield breachAt(rule, at, { ...values, found, min });
    if (found > max) yield breachAt(rule, at, { ...values, found, max });
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
        yield breachAt('forbiddenSequences', at, { sequence });
    }
    if (shift === null) continue;
    // A worked day between has a rest of its own before and after it.
    const later = [1, 2, 3].find((days) => dayAt(at + days) !== null);
    const next = later === undefined ? null : dayAt(at + later);
    if (later === undefined || next === null) continue;
    const rest = restMinutes(shift, next, later) / 60;
    if (rest < minRestHours) {
      const values = { found: rest, shift: shift.id, next: next.id, min: minRestHours };
      yield breachAt('minRestHours', at, values);
    }
    if (forwardRotation && later === 1 && next.startMinutes < shift.startMinutes)
      yield breachAt('forwardRotation', at, { shift: shift.id, next: next.id });
  }
}

/** What adds up over the whole cycle: the demand, free weekends, single days off, average hours. */
function* checkCounts(cycle: Cycle, rules: RotationRules): Generator<RotationViolation> {
  const { maxSingleDaysOff = Infinity, weekends: { minFree = 0 } = {} } = rules;
  yield* checkDemand(cycle, rules);
  const { days, weeks, singleDaysOff: single } = cycle;
  if (single > maxSingleDaysOff)
    yield breach('maxSingleDaysOff', { found: single, max: maxSingleDaysOff });
  const free = cycle.isWeekendFree.filter(Boolean).length;
  if (free < minFree) yield breach('weekends.minFree', { found: free, min: minFree });
  const minutes = minutesOf(days);
  const { minAverage = 0, maxAverage = Infinity } = rules.weeklyHours ?? {};
  const found = minutes / 60 / weeks;
  // Compared as totals, so that no division stands between a tie and its limit.
  if (minutes < minAverage * 60 * weeks)
    yield breach('weeklyHours.minAverage', { found, min: minAverage });
  if (minutes > maxAverage * 60 * weeks)
    yield breach('weeklyHours.maxAverage', { found, max: maxAverage });
}

function* checkDemand(
  { days }: Cycle,
  { shifts, demand, deviation }: RotationRules,
): Generator<RotationViolation> {
  for (const [s, { id, demandIs }] of shifts.entries()) {
    for (const day of WEEKDAY_NAMES.keys()) {
      const required = demand[s]![day]!;
      const planned = days.filter((shift, at) => shift?.id === id && at % 7 === day).length;
      const mayBeOver = (deviation?.over && required > 0) || demandIs === 'atLeast';
      const isAllowed = planned < required ? deviation?.under : planned === required || mayBeOver;
      if (isAllowed) continue;
      yield { ...breach('demand', { planned, shift: id, weekday: day, required }), day };
    }
  }
}
