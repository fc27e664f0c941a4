import type { LeaveAllotmentInput, LeaveRequest } from 'halfhour/plan';

/**
 * Looks through all sets of requests for the best that keeps every rule: the one that grants the first in line, of
 * those the ones that grant the second, and so on. Without a line of the function's own; half-hours are counted in
 * plain minutes and agents by Erlang C's recursion.
 */
export function bestSet(input: LeaveAllotmentInput): boolean[] {
  const { requests = [], granted = [], people, rule } = input;
  const order = requests.map((_, i) => i);
  const before = (i: number) =>
    people.find(({ name }) => name === requests[i]!.person)!.refusedLastYear ?? 0;
  if (rule === 'lastYear') order.sort((a, b) => before(b) - before(a) || a - b);
  let best = 0;
  for (let set = 1; set < 1 << requests.length; set++) {
    // The first in line is the highest bit, so that a better set is a higher number.
    const inSet = requests.map(
      (_, i) => ((set >> (requests.length - 1 - order.indexOf(i))) & 1) === 1,
    );
    const chosen = requests.filter((_, i) => inSet[i]);
    if (set > best && isAllowed(input, granted, chosen)) best = set;
  }
  return requests.map((_, i) => ((best >> (requests.length - 1 - order.indexOf(i))) & 1) === 1);
}

function isAllowed(
  input: LeaveAllotmentInput,
  granted: readonly LeaveRequest[],
  chosen: readonly LeaveRequest[],
): boolean {
  const all = [...granted, ...chosen];
  if (chosen.some((request) => minutesOf(input, request).length === 0)) return false;
  for (const request of chosen) {
    const own = new Set(minutesOf(input, request));
    const others = all.filter((other) => other !== request && other.person === request.person);
    if (others.some((other) => minutesOf(input, other).some((minute) => own.has(minute)))) {
      return false;
    }
    const isClosed = (input.closed ?? []).some(({ from, to }) =>
      [...own].some((minute) => dateOf(minute) >= from && dateOf(minute) <= to),
    );
    if (isClosed) return false;
  }
  const offIn = (requests: readonly LeaveRequest[], from: number) =>
    requests.filter((request) =>
      minutesOf(input, request).some((minute) => minute >= from && minute < from + 30),
    ).length;
  for (const { date, startMinutes, quantiles, scheduledAgents } of input.intervals) {
    const from = Date.parse(date) / 60_000 + startMinutes;
    if (offIn(chosen, from) === 0) continue;
    const contacts = quantiles[input.levels.indexOf(input.confidence)]!;
    if (offIn(all, from) > Math.max(0, Math.floor(scheduledAgents - agentsFor(input, contacts)))) {
      return false;
    }
  }
  const most = input.week?.maxHours;
  return most === undefined || all.flatMap((r) => minutesOf(input, r)).length / 60 <= most;
}

/** Minutes of the epoch that somebody would be off. */
function minutesOf(input: LeaveAllotmentInput, request: LeaveRequest): number[] {
  const { duties } = input.people.find(({ name }) => name === request.person)!;
  const { startMinutes = 0, endMinutes = 1440 } = request;
  const minutes: number[] = [];
  for (let day = Date.parse(request.from); day <= Date.parse(request.to); day += 86_400_000) {
    const weekday = (new Date(day).getUTCDay() + 6) % 7;
    for (const duty of duties) {
      if (duty.weekday !== weekday) continue;
      for (let m = duty.startMinutes; m < duty.endMinutes; m++) {
        if (m >= startMinutes && m < endMinutes) minutes.push(day / 60_000 + m);
      }
    }
  }
  return minutes;
}

const dateOf = (minute: number) => new Date(minute * 60_000).toISOString().slice(0, 10);

function agentsFor(input: LeaveAllotmentInput, contacts: number): number {
  const load = (contacts * input.ahtSeconds) / input.intervalSeconds;
  if (load === 0) return 0;
  for (let agents = Math.floor(load) + 1; ; agents++) {
    let blocked = 1;
    for (let n = 1; n <= agents; n++) blocked = (load * blocked) / (n + load * blocked);
    const waits = (agents * blocked) / (agents - load * (1 - blocked));
    const inTime =
      1 - waits * Math.exp((-(agents - load) * input.answerTimeSeconds) / input.ahtSeconds);
    if (inTime >= input.targetServiceLevel - 1e-12) return agents;
  }
}

/** A week of a few half-hours with a handful of people and requests. */
export function randomLeave(random: () => number): LeaveAllotmentInput {
  const whole = (below: number) => Math.floor(random() * below);
  const dates = ['2024-07-01', '2024-07-02', '2024-07-03'];
  const starts = [540, 570, 600, 630];
  const people = Array.from({ length: 2 + whole(4) }, (_, p) => ({
    name: `person ${p}`,
    duties: [0, 1, 2].flatMap((weekday) => {
      if (random() < 0.2) return [];
      const first = whole(3);
      const last = first + 1 + whole(4 - first);
      return [{ weekday, startMinutes: 540 + 30 * first, endMinutes: 540 + 30 * last }];
    }),
    refusedLastYear: whole(3),
  }));
  const request = (): LeaveRequest => {
    const first = whole(3);
    const from = dates[first]!;
    const to = dates[Math.min(2, first + whole(2))]!;
    const person = people[whole(people.length)]!.name;
    if (random() < 0.6) return { person, from, to };
    const start = 540 + 30 * whole(4);
    return { person, from, to: from, startMinutes: start, endMinutes: start + 30 * (1 + whole(3)) };
  };
  return {
    intervals: dates.flatMap((date) =>
      starts.map((startMinutes) => {
        const middle = whole(40);
        return {
          date,
          startMinutes,
          quantiles: [middle, middle + whole(20)],
          scheduledAgents: 3 + whole(7),
        };
      }),
    ),
    intervalSeconds: 1800,
    levels: [0.5, 0.9],
    confidence: random() < 0.5 ? 0.5 : 0.9,
    ahtSeconds: 180,
    answerTimeSeconds: 20,
    targetServiceLevel: 0.8,
    people,
    granted: [],
    requests: Array.from({ length: 1 + whole(7) }, request),
    rule: random() < 0.5 ? 'firstAsked' : 'lastYear',
    ...(random() < 0.3 ? { closed: [{ from: dates[1]!, to: dates[1]! }] } : {}),
    ...(random() < 0.5 ? { week: { maxHours: whole(8) } } : {}),
  };
}
