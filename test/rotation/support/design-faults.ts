import type {
  DesignedCrew,
  DesignRotationInput,
  RotationContract,
  RotationDesign,
} from 'halfhour/rotation';
import { brokenRolling } from './rolling-rules.ts';
import { weeksWithoutRest } from './weekly-rests.ts';

const WEEK = 7 * 1440;

/** A day of a crew's cycle on which it works: minutes from the first midnight of its cycle. */
interface Work {
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly paid: number;
  readonly clock: number;
  readonly type: string;
  readonly id: string;
}

/**
 * Everything that is wrong with a designed rotation, found minute by minute and day by day from the
 * rules as a planner says them; it shares nothing with the search and nothing with checkRotation.
 */
export function designFaults(input: DesignRotationInput, design: RotationDesign): string[] {
  return [
    ...design.crews.flatMap((crew, c) =>
      crewFaults(inputOfCrew(input, crew.contract), design, crew).map((f) => `crew ${c}: ${f}`),
    ),
    ...dutyFaults(input, design),
    ...coverageFaults(input, design),
    ...totalFaults(input, design),
    ...contractFaults(input, design),
  ];
}

/** The rules of a crew: those of its contract, and those of all where it has none. */
export function inputOfCrew(input: DesignRotationInput, name?: string): DesignRotationInput {
  const contract = input.contracts?.find((one) => one.name === name);
  if (contract === undefined) return input;
  const { weeklyHours, daysOff = input.daysOff, workStretch = input.workStretch } = contract;
  return { ...input, daysOff, workStretch, weeklyHours: { ...input.weeklyHours, ...weeklyHours } };
}

const NO_CONTRACT: Partial<RotationContract> = {};

/** People, hours and money of each contract, counted from the rotas. */
function contractFaults(
  { contracts = [], shiftTypes, minimise }: DesignRotationInput,
  design: RotationDesign,
): string[] {
  const faults: string[] = [];
  const all = design.crews.reduce((sum, { rota }) => sum + rota.length, 0);
  let total = 0;
  for (const contract of contracts.length > 0 ? contracts : [NO_CONTRACT]) {
    const crews = design.crews.filter((crew) => crew.contract === contract.name);
    const people = crews.reduce((sum, { rota }) => sum + rota.length, 0);
    let hours = 0;
    let cost = people * (contract.costPerWeek ?? 0);
    for (const id of crews.flatMap(({ rota }) => rota.flat())) {
      if (id === null) continue;
      const type = shiftTypes.find((one) => id.startsWith(`${one.id}@`))!;
      const paid = design.shifts.find((shift) => shift.id === id)!.paidMinutes! / 60;
      hours += paid;
      cost += paid * (type.costPerHour ?? 1) * (contract.costPerHour ?? 1);
      cost += type.costPerShift ?? 0;
      if (contract.shiftTypes?.includes(type.id) === false)
        faults.push(`${contract.name} works ${id}`);
    }
    total += cost;
    const { min = 0, max = Infinity, maxShare = 1 } = contract;
    if (people < min || people > max || people > maxShare * all + 1e-9)
      faults.push(`${people} of ${all} people are ${contract.name}`);
    if (contract.name === undefined) continue;
    const said = design.contracts?.find((own) => own.name === contract.name);
    if (said?.employees !== people) faults.push(`${people} ${contract.name}`);
    if (!(Math.abs(said!.paidHours - hours) < 1e-6)) faults.push(`${hours} h ${contract.name}`);
    if (!(Math.abs(said!.cost - cost) < 1e-6 * cost)) faults.push(`${contract.name}: ${cost}`);
  }
  if (design.crews.length === 0) return faults;
  const objective = minimise === 'cost' ? total : all;
  if (!(Math.abs(design.objective! - objective) < 1e-6 * objective)) faults.push(`${objective}`);
  if (minimise === 'cost' && design.cost !== design.objective) faults.push('two costs');
  if ((design.bound ?? 0) > objective * (1 + 1e-9)) faults.push('a bound above the objective');
  return faults;
}

function crewFaults(
  input: DesignRotationInput,
  { shifts }: RotationDesign,
  { rota, averageWeeklyHours }: DesignedCrew,
): string[] {
  const { daysOff, workStretch, nights = {}, weekends = {}, weeklyHours = {} } = input;
  const weeks = rota.length;
  const days = rota.flat();
  const length = days.length;
  const at = (day: number) => days[((day % length) + length) % length] ?? null;
  const shiftOf = new Map(shifts.map((shift) => [shift.id, shift]));
  const workOn = (day: number): Work | undefined => {
    const id = at(day);
    if (id === null) return undefined;
    const { startMinutes, lengthMinutes, paidMinutes = lengthMinutes } = shiftOf.get(id)!;
    const start = day * 1440 + startMinutes;
    const type = id.split('@')[0]!;
    return {
      day,
      start,
      end: start + lengthMinutes,
      paid: paidMinutes,
      clock: startMinutes,
      type,
      id,
    };
  };
  const isNight = (work: Work | undefined) => work !== undefined && nightMinutes(work) >= 180;
  const faults: string[] = [];
  const need = (isKept: boolean, fault: string) => {
    if (!isKept) faults.push(fault);
  };
  if (weeks > (input.maxCycleWeeks ?? 26)) faults.push('its cycle is too long');

  const changes = days.flatMap((_, day) =>
    (at(day) === null) !== (at(day - 1) === null) ? [day] : [],
  );
  need(changes.length > 0, 'it has no days off or no work');
  for (const [k, day] of changes.entries()) {
    const next = k + 1 < changes.length ? changes[k + 1]! : changes[0]! + length;
    const run = next - day;
    const { min, max } = at(day) === null ? daysOff : workStretch;
    need(
      run >= min && run <= max,
      `${run} days ${at(day) === null ? 'off' : 'of work'} from day ${day}`,
    );
    if (at(day) === null && isNight(workOn(day - 1)))
      need(run >= (nights.minDaysOffAfter ?? 1), `${run} days off after nights on day ${day}`);
  }
  for (let day = 0; day < length; day++) {
    const work = workOn(day);
    if (work === undefined) continue;
    const tomorrow = workOn(day + 1);
    const inTwoDays = workOn(day + 2);
    for (const next of [tomorrow, inTwoDays]) {
      if (next === undefined) continue;
      need(
        next.start - work.end >= (input.minRestHours ?? 0) * 60,
        `too little rest after day ${day}`,
      );
    }
    if (tomorrow !== undefined) {
      need(!input.forwardRotation || tomorrow.clock >= work.clock, `backwards on day ${day}`);
      if (tomorrow.id !== work.id) {
        let run = 1;
        while (at(day - run) === work.id && run < length) run++;
        need(run >= (input.shiftRun?.min ?? 1), `a run of ${run} to day ${day}`);
      }
    } else {
      let run = 1;
      while (at(day - run) === work.id && run < length) run++;
      need(run >= (input.shiftRun?.min ?? 1), `a run of ${run} to day ${day}`);
    }
    const most = input.shiftRun?.max ?? Number.POSITIVE_INFINITY;
    let run = 1;
    while (run <= most && at(day + run) === work.id && run < length) run++;
    need(run <= most, `a run of ${run} from day ${day}`);
    for (const [first, middle, last] of (input.forbiddenSequences ?? []).map((s) =>
      s.length === 2 ? [s[0], undefined, s[1]] : s,
    )) {
      const after =
        middle === undefined ? tomorrow : tomorrow === undefined ? inTwoDays : undefined;
      need(
        !(work.type === first && after?.type === last),
        `${first} ${middle ?? ''} ${last} on day ${day}`,
      );
    }
    let row = 0;
    while (isNight(workOn(day + row)) && row < length) row++;
    need(
      row <= (nights.maxRun ?? Number.POSITIVE_INFINITY),
      `${row} nights in a row from day ${day}`,
    );
  }
  const isFree = (week: number) => at(7 * week + 5) === null && at(7 * week + 6) === null;
  for (let week = 0; week < weeks; week++) {
    const [saturday, sunday] = [at(7 * week + 5), at(7 * week + 6)];
    if (weekends.together)
      need((saturday === null) === (sunday === null), `weekend ${week} is torn`);
    if (weekends.sameShift && saturday !== null && sunday !== null)
      need(saturday === sunday, `weekend ${week} has two shifts`);
    if (weekends.maxBetweenFree !== undefined) {
      const row = Array.from({ length: weekends.maxBetweenFree + 1 }, (_, k) => (week + k) % weeks);
      need(row.some(isFree), `no free weekend from ${week} on`);
    }
    const own = [0, 1, 2, 3, 4, 5, 6].map((d) => workOn(7 * week + d));
    let longest = 0;
    for (let d = 0, run = 0; d < 7; d++) {
      run = own[d] === undefined ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    need(longest >= (input.daysOffEachWeek ?? 0), `${longest} days off in a row in week ${week}`);
    const hours = own.reduce((sum, work) => sum + (work?.paid ?? 0), 0) / 60;
    need(hours <= (weeklyHours.max ?? 168), `${hours} hours in week ${week}`);
  }
  const hours = input.minWeeklyRestHours ?? 0;
  const duties = days.flatMap((_, day) => workOn(day) ?? []);
  const restless = hours > 0 ? weeksWithoutRest(duties, weeks, hours) : 0;
  need(restless === 0, `${restless} weeks without a rest of ${hours} h`);
  const works = duties.map((work) => ({ ...work, isNight: isNight(work) }));
  for (const rule of brokenRolling(works, weeks, input)) faults.push(`${rule} is broken`);
  const average = days.reduce((sum, _, day) => sum + (workOn(day)?.paid ?? 0), 0) / 60 / weeks;
  need(average <= (weeklyHours.maxAverage ?? 168) + 1e-9, `${average} hours a week`);
  need(average >= (weeklyHours.minAverage ?? 0) - 1e-9, `${average} hours a week`);
  need(
    Math.abs(average - averageWeeklyHours) < 1e-9,
    `says ${averageWeeklyHours} hours, has ${average}`,
  );
  return faults;
}

/** Minutes from 23:00 to 06:00 of any date. */
function nightMinutes({ start, end }: Pick<Work, 'start' | 'end'>): number {
  let minutes = 0;
  for (let m = start; m < end; m++) {
    const clock = (m + WEEK) % 1440;
    if (clock >= 1380 || clock < 360) minutes++;
  }
  return minutes;
}

/** Duties against what the rotas say, and their breaks against the windows of their type. */
function dutyFaults({ shiftTypes }: DesignRotationInput, design: RotationDesign): string[] {
  const faults: string[] = [];
  const worked = new Map<string, number>();
  const add = (key: string, count: number) => worked.set(key, (worked.get(key) ?? 0) + count);
  for (const { rota } of design.crews) {
    for (const week of rota) {
      for (const [day, id] of week.entries()) {
        if (id === null) continue;
        const { startMinutes, lengthMinutes } = design.shifts.find((shift) => shift.id === id)!;
        add(`${id.split('@')[0]} ${day} ${startMinutes} ${lengthMinutes}`, 1);
      }
    }
  }
  for (const { typeId, day, startMinutes, lengthMinutes, breaks, count } of design.duties) {
    add(`${typeId} ${day} ${startMinutes} ${lengthMinutes}`, -count);
    const type = shiftTypes.find(({ id }) => id === typeId)!;
    const lengths = [type.lengthMinutes].flat();
    if (!lengths.includes(lengthMinutes)) faults.push(`${typeId} of ${lengthMinutes} minutes`);
    if (breaks.length !== (type.breaks ?? []).length) faults.push(`${breaks.length} breaks`);
    for (const [b, pause] of breaks.entries()) {
      const rule = type.breaks?.[b];
      const after = pause.startMinutes - startMinutes;
      if (rule === undefined || after < rule.earliestMinutes || after > rule.latestMinutes)
        faults.push(`break ${b} of ${typeId} after ${after} minutes`);
      if (rule?.minutes !== pause.minutes) faults.push(`a break of ${pause.minutes} minutes`);
      const before = breaks[b - 1];
      if (before !== undefined && before.startMinutes + before.minutes > pause.startMinutes)
        faults.push(`breaks of ${typeId} overlap`);
    }
  }
  for (const [key, left] of worked)
    if (left !== 0) faults.push(`${left} more in the rotas: ${key}`);
  return faults;
}

/** Agents on position, minute by minute; a requirement is of the mean of its interval. */
function coverageFaults(input: DesignRotationInput, design: RotationDesign): string[] {
  const { requirement, fixedShifts = [], limits = {} } = input;
  const present = new Array<number>(WEEK).fill(0);
  const fill = (from: number, minutes: number, count: number) => {
    for (let m = from; m < from + minutes; m++) present[m % WEEK]! += count;
  };
  for (const duty of [...fixedShifts, ...design.duties]) {
    fill(duty.day * 1440 + duty.startMinutes, duty.lengthMinutes, duty.count);
    for (const pause of duty.breaks)
      fill(duty.day * 1440 + pause.startMinutes, pause.minutes, -duty.count);
  }
  const minutes = requirement.intervalSeconds / 60;
  const faults: string[] = [];
  for (const [i, need] of Array.from(requirement.agents).entries()) {
    const clock = (i * minutes) % 1440;
    const others = (limits.minOnPosition ?? []).filter(
      ({ fromMinutes, toMinutes }) => clock >= fromMinutes && clock < toMinutes,
    );
    const least = Math.max(need, ...others.map(({ agents }) => agents));
    const own = present.slice(i * minutes, (i + 1) * minutes);
    const mean = own.reduce((sum, agents) => sum + agents, 0) / minutes;
    if (mean < least) faults.push(`${mean} of ${least} in interval ${i}`);
    if (mean > (limits.seats ?? Number.POSITIVE_INFINITY)) faults.push(`${mean} in interval ${i}`);
  }
  return faults;
}

function totalFaults(
  { limits = {}, employees }: DesignRotationInput,
  design: RotationDesign,
): string[] {
  const people = design.crews.reduce((sum, crew) => sum + crew.employees, 0);
  const faults: string[] = [];
  if (people !== design.employees) faults.push(`${people} people, says ${design.employees}`);
  if (design.crews.some((crew) => crew.employees !== crew.rota.length))
    faults.push('a crew is not its weeks');
  if (design.shifts.length > (limits.maxDistinctShifts ?? Number.POSITIVE_INFINITY))
    faults.push(`${design.shifts.length} shifts`);
  const { min, max } =
    typeof employees === 'number'
      ? { min: employees, max: employees }
      : (employees ?? { min: 1, max: Infinity });
  if (people < min || people > max) faults.push(`${people} people, not ${min} to ${max}`);
  return faults;
}
