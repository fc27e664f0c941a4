import type { Duty } from 'halfhour/duty';
import type { DesignProblem, ShiftBreak, ShiftDesign, ShiftType } from 'halfhour/shifts';

/**
 * Every fault of a design, found minute by minute and person by person, straight from the rules. It
 * shares no code with the library; slow and plain on purpose.
 */
export function faultsOf(problem: DesignProblem, design: ShiftDesign): string[] {
  const faults: string[] = [];
  for (const duty of design.duties) faults.push(...faultsOfDuty(problem, duty));
  const onPosition = minutesOnPosition(problem, [...(problem.fixedShifts ?? []), ...design.duties]);
  faults.push(...faultsOfSums(problem, design, onPosition));
  if (design.status === 'optimal' || design.status === 'feasible') {
    faults.push(...breachesOf(problem, design, onPosition));
    if (design.objective < design.bound * (1 - 1e-9) - 1e-9) faults.push('cheaper than its bound');
    if (design.reasons.length > 0) faults.push('reasons against a valid design');
  } else if (design.reasons.length === 0) faults.push('no reason given');
  return faults;
}

function faultsOfDuty(problem: DesignProblem, duty: Duty): string[] {
  const faults: string[] = [];
  const type = problem.shiftTypes.find(({ id }) => id === duty.typeId)!;
  const intervalMinutes = problem.requirement.intervalSeconds / 60;
  const days = daysOf(problem);
  const earliest = type.earliestStartMinutes ?? 0;
  const latest = type.latestStartMinutes ?? 1439;
  const after = (duty.startMinutes - earliest + 1440) % 1440;
  if (after > (latest - earliest + 1440) % 1440) faults.push('start outside the window');
  if (after % (type.startGridMinutes ?? intervalMinutes) !== 0) faults.push('start off the grid');
  if (
    duty.day < 0 ||
    duty.day >= days ||
    !(type.weekdays?.includes(weekday(problem, duty.day)) ?? true)
  ) {
    faults.push('on a day that is not allowed');
  }
  if (!Number.isInteger(duty.count) || duty.count < 1) faults.push('a count that is no head count');
  const gap = duty.breaks.find(({ kind }) => kind === 'gap')?.minutes ?? 0;
  const lengths = [type.lengthMinutes].flat();
  if (!lengths.includes(duty.lengthMinutes - gap)) faults.push('a length that is not allowed');
  if ((type.split === undefined) !== (gap === 0)) faults.push('a gap that is not asked for');
  let worked = duty.startMinutes;
  for (const [i, pause] of duty.breaks.entries()) {
    const work = pause.startMinutes - worked;
    if (work < (i === 0 ? 0 : (type.minWorkMinutes ?? 0))) faults.push('breaks too near');
    if (work > (type.maxWorkMinutes ?? 1440)) faults.push('too long without a break');
    worked = pause.startMinutes + pause.minutes;
  }
  if (worked > duty.startMinutes + duty.lengthMinutes) faults.push('a break outside the shift');
  if (duty.startMinutes + duty.lengthMinutes - worked > (type.maxWorkMinutes ?? 1440)) {
    faults.push('too long without a break');
  }
  return [...faults, ...faultsOfBreaks(type, duty)];
}

function faultsOfBreaks(type: ShiftType, duty: Duty): string[] {
  const taken = duty.breaks.filter(({ kind }) => kind !== 'gap');
  const rules = type.breaks ?? [];
  const faults: string[] = [];
  let next = 0;
  for (const rule of rules) {
    const pause = taken[next];
    const paid = rule.paid ?? rule.kind === 'rest';
    if (pause?.kind === rule.kind && pause.minutes === rule.minutes && pause.paid === paid) {
      next++;
      if (!mayBegin(rule, pause.startMinutes, duty))
        faults.push(`a ${rule.kind} outside its window`);
    } else if (rule.ifNoPlace !== 'skip') faults.push(`no ${rule.kind}`);
  }
  if (next < taken.length) faults.push('a break too many');
  return faults;
}

function mayBegin(rule: ShiftBreak, at: number, duty: Duty): boolean {
  const after = at - duty.startMinutes;
  if (after < rule.earliestMinutes || after > rule.latestMinutes) return false;
  const clock = at % 1440;
  return (
    rule.clockWindows?.some(({ fromMinutes: from, toMinutes: to }) =>
      to > from ? clock >= from && clock <= to : clock >= from || clock <= to,
    ) ?? true
  );
}

function daysOf({ requirement: { intervalSeconds, agents } }: DesignProblem): number {
  return (agents.length * intervalSeconds) / 86_400;
}

function weekday(problem: DesignProblem, day: number): number {
  const { startDate, cyclic = startDate === undefined } = problem.requirement;
  const days = daysOf(problem);
  const sunday = startDate === undefined ? 1 : new Date(`${startDate}T12:00:00Z`).getUTCDay();
  return (sunday + 6 + (cyclic ? day % days : day)) % 7;
}

/** Agents on position in every minute of the period. */
function minutesOnPosition(problem: DesignProblem, duties: readonly Duty[]): Int32Array {
  const { startDate, cyclic = startDate === undefined } = problem.requirement;
  const length = 1440 * daysOf(problem);
  const present = new Int32Array(length);
  for (const duty of duties) {
    for (let minute = 0; minute < duty.lengthMinutes; minute++) {
      const clock = duty.startMinutes + minute;
      if (duty.breaks.some((b) => clock >= b.startMinutes && clock < b.startMinutes + b.minutes))
        continue;
      const at = duty.day * 1440 + clock;
      if (cyclic) present[((at % length) + length) % length]! += duty.count;
      else if (at >= 0 && at < length) present[at]! += duty.count;
    }
  }
  return present;
}

function meanOf(present: Int32Array, interval: number, minutes: number): number {
  let total = 0;
  for (let m = 0; m < minutes; m++) total += present[interval * minutes + m]!;
  return total / minutes;
}

function faultsOfSums(problem: DesignProblem, design: ShiftDesign, present: Int32Array): string[] {
  const { intervalSeconds, agents } = problem.requirement;
  const intervalMinutes = intervalSeconds / 60;
  const faults: string[] = [];
  const hours = intervalMinutes / 60;
  let under = 0;
  let over = 0;
  for (let i = 0; i < agents.length; i++) {
    const mean = meanOf(present, i, intervalMinutes);
    if (Math.abs(mean - design.coverage.onPosition[i]!) > 1e-9) faults.push(`lost agents at ${i}`);
    under += Math.max(0, agents[i]! - mean) * hours;
    over += Math.max(0, mean - agents[i]!) * hours;
  }
  if (!isNear(under, design.coverage.underHours)) faults.push('a wrong sum of missing hours');
  if (!isNear(over, design.coverage.overHours)) faults.push('a wrong sum of spare hours');
  const starts = design.duties.reduce((sum, { count }) => sum + count, 0);
  const counted = design.dailyDemand.flatMap(({ counts }) => counts).reduce((a, b) => a + b, 0);
  if (starts !== counted) faults.push('a shift lost between duties and daily demand');
  if (!isNear(costOf(problem, design, under, over), design.objective))
    faults.push('a wrong objective');
  return faults;
}

/** The objective from the rules alone, for problems without minimums, floors and fixed shifts. */
function costOf(problem: DesignProblem, design: ShiftDesign, under: number, over: number): number {
  const { understaffing, overstaffingCostPerHour = 0, costPerDistinctShift = 0 } = problem;
  let cost = costPerDistinctShift * design.dailyDemand.length + over * overstaffingCostPerHour;
  if (understaffing !== undefined && understaffing !== 'forbidden')
    cost += under * understaffing.costPerHour;
  for (const duty of design.duties) {
    const type = problem.shiftTypes.find(({ id }) => id === duty.typeId)!;
    cost +=
      duty.count *
      ((type.costPerShift ?? 0) + ((type.costPerHour ?? 1) / 60) * pricedMinutes(problem, duty));
  }
  return cost;
}

function pricedMinutes(problem: DesignProblem, duty: Duty): number {
  let total = 0;
  for (let minute = 0; minute < duty.lengthMinutes; minute++) {
    const clock = duty.startMinutes + minute;
    const off = duty.breaks.find(
      (b) => clock >= b.startMinutes && clock < b.startMinutes + b.minutes,
    );
    if (off !== undefined && !off.paid) continue;
    total += 1;
    for (const { fromMinutes: from, toMinutes: to, weekdays, rate } of problem.premiums ?? []) {
      const day = weekday(problem, duty.day + Math.floor(clock / 1440)) % 7;
      const time = clock % 1440;
      const inside = to > from ? time >= from && time < to : time >= from || time < to;
      if (inside && (weekdays?.includes(day) ?? true)) total += rate;
    }
  }
  return total;
}

function breachesOf(problem: DesignProblem, design: ShiftDesign, present: Int32Array): string[] {
  const { requirement, understaffing, limits = {} } = problem;
  const faults: string[] = [];
  for (let i = 0; i < requirement.agents.length; i++) {
    const mean = meanOf(present, i, requirement.intervalSeconds / 60);
    const isForbidden = understaffing === undefined || understaffing === 'forbidden';
    if (isForbidden && mean < requirement.agents[i]! - 1e-9) faults.push(`too few at ${i}`);
    if (mean > (limits.seats ?? Infinity) + 1e-9) faults.push(`no seats at ${i}`);
  }
  if (design.dailyDemand.length > (limits.maxDistinctShifts ?? Infinity))
    faults.push('too many distinct');
  if (design.coverage.paidHours > (limits.maxPaidHours ?? Infinity) + 1e-9)
    faults.push('too many hours');
  for (const { typeIds, per, atLeast = 0, atMost = Infinity } of limits.typeCounts ?? []) {
    const days = design.coverage.shiftsByDay.map((_, day) =>
      design.duties
        .filter((duty) => duty.day === day && typeIds.includes(duty.typeId))
        .reduce((sum, { count }) => sum + count, 0),
    );
    const counts = per === 'day' ? days : [days.reduce((a, b) => a + b, 0)];
    if (counts.some((count) => count < atLeast || count > atMost))
      faults.push('a count off its limit');
  }
  return faults;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
