import type { HeadcountBridge, HeadcountBridgeInput, WorkforcePlan } from 'halfhour';

// Every step of the bridge of heads once more, from what the guide says of it: plain loops over minutes of people, no
// function of ours. Types are all that is taken.

/** Hours a week that each step must add. */
export function independentChanges(input: HeadcountBridgeInput): Map<string, number> {
  const n = input.contacts.length;
  const weeks = input.weeks ?? (n * input.intervalSeconds) / (7 * 24 * 3600);
  const perHour = 3600 / input.intervalSeconds;
  const own = (series: number | ArrayLike<number> | undefined, i: number, otherwise: number) =>
    series === undefined ? otherwise : typeof series === 'number' ? series : series[i]!;
  let [handled, target, staffed, whole, position, covered, lacking] = [0, 0, 0, 0, 0, 0, 0];
  const left = lossesOf(input.shrinkage ?? 0);
  for (let i = 0; i < n; i++) {
    const work = (input.contacts[i]! * own(input.ahtSeconds, i, 0)) / 3600;
    const answered = work * (1 - own(input.abandonProbability, i, 0));
    const wanted = input.targetAgents[i]! / perHour;
    const agents = own(input.agents, i, input.targetAgents[i]!) / perHour;
    const scheduled =
      own(input.scheduledAgents, i, (agents * perHour) / (left.scheduled * left.inOffice)) /
      perHour;
    handled += Math.min(answered, wanted);
    target += wanted;
    staffed += agents;
    whole += scheduled;
    if (input.shifts === undefined) continue;
    const there = input.shifts.onPosition[i]! / perHour;
    position += there;
    if (there < scheduled) lacking += scheduled - there;
    covered += Math.min(there, scheduled);
  }
  const changes = new Map<string, number>();
  changes.set('handling', handled / weeks);
  changes.set('queueing', (target - handled) / weeks);
  changes.set('minimum', (staffed - target) / weeks);
  changes.set('inOffice', (staffed / weeks) * (1 / left.inOffice - 1));
  changes.set('absence', (staffed / left.inOffice / weeks) * (1 / left.scheduled - 1));
  changes.set('wholeAgents', (whole - staffed / (left.inOffice * left.scheduled)) / weeks);

  let paid = whole / weeks;
  let [rests, shape, few] = [0, 0, 0];
  if (input.shifts !== undefined) {
    paid = input.shifts.paidHours / weeks;
    const onPosition = Math.min(position / weeks, paid);
    rests = onPosition > 0 ? ((covered / weeks) * (paid - onPosition)) / onPosition : 0;
    const rested = onPosition > 0 ? covered / weeks + rests : 0;
    const least = (input.shifts.leastPaidHours ?? input.shifts.paidHours) / weeks;
    // Between the hours with rests and those of the shifts lies the best that the allowed shifts could do.
    const best = [rested, least, paid].sort((a, b) => a - b)[1]!;
    shape = best - rested;
    few = paid - best;
    if (onPosition === 0) rests = -covered / weeks || 0;
  }
  changes.set('uncovered', -lacking / weeks);
  changes.set('rests', rests);
  changes.set('shiftShape', shape);
  changes.set('fewShifts', few);

  const contract = input.fullTimeHours ?? 40;
  let [unfilled, added, perPerson] = [0, 0, contract];
  if (input.rota !== undefined) {
    const { people, hoursAWeek = people * contract } = input.rota;
    perPerson = Math.max(hoursAWeek / people, contract);
    unfilled = paid > hoursAWeek ? hoursAWeek - paid : 0;
    added = people * perPerson - Math.min(paid, hoursAWeek);
  }
  changes.set('unfilled', unfilled);
  changes.set('rota', added);
  let hours = input.rota === undefined ? paid : input.rota.people * perPerson;
  const grow = (name: string, change: number) => {
    changes.set(name, change);
    hours += change;
  };
  grow('leave', (hours * (1 - left.paid)) / left.paid);
  grow('leaveOwed', input.leaveOwedHoursAWeek ?? 0);
  const empty = input.vacancyShare ?? 0;
  grow('vacancies', (hours * empty) / (1 - empty));
  let lack = 0;
  for (const { people, productivity } of input.newcomers ?? [])
    lack += people - people * productivity;
  grow('newcomers', lack * perPerson);
  const heads = hours / perPerson;
  const wholeHeads =
    Math.abs(heads - Math.round(heads)) < 1e-11 * heads ? Math.round(heads) : Math.ceil(heads);
  grow('wholePeople', wholeHeads * perPerson - hours);
  return changes;
}

function lossesOf(shrinkage: NonNullable<HeadcountBridgeInput['shrinkage']>) {
  const left: Record<string, number> = { paid: 1, scheduled: 1, inOffice: 1 };
  if (typeof shrinkage === 'number') return { paid: 1, scheduled: 1 - shrinkage, inOffice: 1 };
  let base = 'scheduled';
  for (const component of shrinkage) {
    if (component.base === 'remaining') left[base]! *= 1 - component.share;
    else {
      base = component.base;
      left[base]! -= component.share;
    }
  }
  return left as { paid: number; scheduled: number; inOffice: number };
}

const MAY_BE_NEGATIVE = new Set(['uncovered', 'unfilled']);

/** What is wrong with a bridge: steps that are other than recomputed, negative losses, a sum that is not the employed hours. */
export function faultsOf(input: HeadcountBridgeInput, bridge: HeadcountBridge): string[] {
  const faults: string[] = [];
  const scale = 1e-9 * Math.max(1, bridge.hoursAWeek);
  const expected = independentChanges(input);
  let total = 0;
  for (const { name, change, hoursAWeek, people } of bridge.headcount) {
    total += change;
    if (!(Math.abs(change - expected.get(name)!) <= scale))
      faults.push(`${name}: ${change}, recomputed ${expected.get(name)}`);
    if (change < 0 !== (MAY_BE_NEGATIVE.has(name) && change !== 0))
      faults.push(`${name} is ${change}`);
    if (!(Math.abs(hoursAWeek - total) <= scale))
      faults.push(`${name}: level ${hoursAWeek}, sum ${total}`);
    if (!(Math.abs(people * bridge.hoursPerPerson - hoursAWeek) <= scale))
      faults.push(`${name}: people`);
  }
  if (bridge.headcount.length !== expected.size) faults.push('steps are missing');
  if (!(Math.abs(total - bridge.hoursAWeek) <= scale))
    faults.push(`sum ${total}, employed ${bridge.hoursAWeek}`);
  if (!Number.isInteger(bridge.people)) faults.push(`people ${bridge.people}`);
  return faults;
}

/** Agents by Erlang C, from the recursion of Erlang B: the smallest number that answers enough in time. */
export function erlangCAgents(load: number, waitInAht: number, target: number): number {
  if (load === 0) return 0;
  let blocked = 1;
  for (let agents = 1; ; agents++) {
    blocked = (load * blocked) / (agents + load * blocked);
    if (agents <= load) continue;
    const waits = (agents * blocked) / (agents - load * (1 - blocked));
    if (1 - waits * Math.exp(-(agents - load) * waitInAht) >= target - 1e-12) return agents;
  }
}

/** The targets of the plans below: Erlang C, one service level. */
export interface PlanFacts {
  readonly targetServiceLevel: number;
  readonly answerTimeSeconds: number;
  readonly shrinkage: NonNullable<HeadcountBridgeInput['shrinkage']>;
  readonly fullTimeHours: number;
}

/** What a bridge takes, out of what a plan shows: its week, its duties, its rotas. */
export function inputOf(plan: WorkforcePlan, facts: PlanFacts): HeadcountBridgeInput {
  const { week, shifts, rotation } = plan;
  const perHour = 3600 / week.intervalSeconds;
  const slots = week.contacts.length;
  const minutesASlot = week.intervalSeconds / 60;
  const onPosition = new Array<number>(slots).fill(0);
  let paidMinutes = 0;
  for (const duty of shifts.duties) {
    const off = duty.breaks;
    const begins = duty.day * 1440 + duty.startMinutes;
    for (let minute = begins; minute < begins + duty.lengthMinutes; minute++) {
      const inBreak = off.find(
        ({ startMinutes, minutes }) =>
          minute >= duty.day * 1440 + startMinutes &&
          minute < duty.day * 1440 + startMinutes + minutes,
      );
      if (inBreak === undefined || inBreak.paid) paidMinutes += duty.count;
      if (inBreak === undefined)
        onPosition[Math.floor((minute % 10_080) / minutesASlot)]! += duty.count / minutesASlot;
    }
  }
  const lengths = new Map(shifts.dailyDemand.map(({ id, paidMinutes }) => [id, paidMinutes / 60]));
  let rotaHours = 0;
  for (const { rotation: crew } of rotation?.crews ?? [])
    for (const line of crew.rota ?? [])
      for (const id of line) rotaHours += id === null ? 0 : lengths.get(id)!;
  const hasRota = rotation?.status === 'optimal' || rotation?.status === 'feasible';
  return {
    intervalSeconds: week.intervalSeconds,
    weeks: slots / (7 * 24 * perHour),
    contacts: week.contacts,
    ahtSeconds: week.ahtSeconds,
    targetAgents: week.contacts.map((contacts, i) =>
      erlangCAgents(
        (contacts * week.ahtSeconds[i]!) / week.intervalSeconds,
        facts.answerTimeSeconds / week.ahtSeconds[i]!,
        facts.targetServiceLevel,
      ),
    ),
    agents: week.staffing.intervals.map(({ agents }) => agents),
    shrinkage: facts.shrinkage,
    scheduledAgents: week.scheduledAgents,
    shifts: {
      onPosition,
      paidHours: paidMinutes / 60,
      ...(shifts.bound > 0 ? { leastPaidHours: shifts.bound } : {}),
    },
    ...(hasRota ? { rota: { people: rotation.employees, hoursAWeek: rotaHours } } : {}),
    fullTimeHours: facts.fullTimeHours,
  };
}
