import { agentsForServiceLevel, serviceLevel } from 'halfhour/erlang';
import { type DayReforecast, prepareDay, updateDay } from 'halfhour/forecast';
import {
  type IntradayPerson,
  type SuggestIntradayActionsInput,
  suggestIntradayActions,
} from 'halfhour/plan';
import { designShifts } from 'halfhour/shifts';
import { addDays } from 'halfhour/time';
import { seededRandom } from '../../src/core/random.ts';
import { type Centre, centres, longSeries } from '../forecast/real-centres.ts';

const DAYS = 60;
const MORNING = 360;
const NOON = 720;
const TARGET = 0.8;
const ANSWER_SECONDS = 20;
const AHT_SECONDS = 300;
const RULES = { noticeMinutes: 30, minRestHours: 11, maxDailyHours: 10, minDailyHours: 3 };

/** Paid hours and late contacts of an afternoon, as it was lived. */
interface Afternoon {
  readonly service: number;
  readonly hours: number;
}

/**
 * The last 60 open days of three real series, lived twice: planned by the forecast of 06:00, with what came until
 * noon known at noon, once as scheduled and once with the actions suggested. Those asked say yes by chance; service is
 * Erlang C at the calls that came. Only the bands and the duties are told, never the afternoon.
 */
export function replay(): void {
  const [bank, montco] = centres();
  const [ems] = longSeries();
  for (const centre of [bank!, montco!, ems!]) print(centre.name, lastDays(centre));
}

function lastDays(centre: Centre): [Afternoon, Afternoon][] {
  const actuals = new Map(centre.rows.map(({ time, contacts }) => [String(time), contacts]));
  const holidays = new Set(centre.holidays.map(({ date }) => date));
  const days: [Afternoon, Afternoon][] = [];
  for (let date = centre.last; days.length < DAYS; date = addDays(date, -1)) {
    if (holidays.has(date) || !actuals.has(`${date}T12:00`)) continue;
    const day = liveTwice(centre, date, actuals);
    if (day !== undefined) days.push(day);
  }
  return days;
}

function liveTwice(
  centre: Centre,
  date: string,
  actuals: ReadonlyMap<string, number>,
): [Afternoon, Afternoon] | undefined {
  const history = centre.before(date);
  const prepared = prepareDay(history, { date });
  const { intervalSeconds } = history;
  const minutes = intervalSeconds / 60;
  const seen = prepared.intervals.map(({ start }) => actuals.get(start.slice(0, 16)));
  const until = (time: number) => seen.slice(0, time / minutes).map((contacts) => contacts ?? 0);
  // Days on which the clock changes have no noon at its usual place in the list.
  if (prepared.intervals.length * minutes !== 1440) return undefined;
  const morning = updateDay(prepared, { actuals: until(MORNING) });
  const people = peopleFor(morning, date, intervalSeconds);
  const { intervals, levels } = updateDay(prepared, { actuals: until(NOON) });
  const input: SuggestIntradayActionsInput = {
    nowMinutes: NOON,
    intervals: intervals.map(({ quantiles }, i) => ({
      startMinutes: NOON + i * minutes,
      quantiles,
    })),
    levels,
    intervalSeconds,
    ahtSeconds: AHT_SECONDS,
    answerTimeSeconds: ANSWER_SECONDS,
    targetServiceLevel: TARGET,
    costPerLateContact: 6,
    people,
    rules: RULES,
    sendHome: { savedPerHour: 20, acceptance: 0.7 },
    overtime: { costPerHour: 30, maxMinutes: 120, acceptance: 0.6 },
    move: { cost: 1 },
  };
  const afternoon = seen.slice(NOON / minutes).map((contacts) => contacts ?? 0);
  const lived = (who: readonly IntradayPerson[]) => live(who, afternoon, intervalSeconds);
  return [lived(people), lived(afterActions(input, Number(date.replaceAll('-', ''))))];
}

/**
 * A schedule of the morning's forecast that meets the target as expected over its bands: shifts of 4 to 9 hours with a
 * meal in the long ones, fewest paid hours.
 */
function peopleFor(
  { intervals, levels }: DayReforecast,
  date: string,
  intervalSeconds: number,
): IntradayPerson[] {
  const first = MORNING / (intervalSeconds / 60);
  const agents = Array.from({ length: 1440 / (intervalSeconds / 60) }, (_, i) => {
    const quantiles = intervals[i - first]?.quantiles ?? [];
    return agentsOverBand(
      quantiles.map((contacts) => (contacts * AHT_SECONDS) / intervalSeconds),
      levels,
    );
  });
  const meal = { kind: 'meal', minutes: 30, earliestMinutes: 150, latestMinutes: 300 } as const;
  const { duties } = designShifts({
    requirement: { intervalSeconds, agents, startDate: date, cyclic: false },
    shiftTypes: [
      { id: 'short', lengthMinutes: [240, 300] },
      { id: 'long', lengthMinutes: [420, 480, 540], breaks: [meal] },
    ].map((type) => ({ ...type, earliestStartMinutes: MORNING, latestStartMinutes: 1200 })),
    maxSteps: 2000,
  });
  return duties.flatMap(({ startMinutes, lengthMinutes, breaks, count }, d) =>
    Array.from({ length: count }, (_, k) => ({
      name: `${d}.${k}`,
      startMinutes,
      endMinutes: startMinutes + lengthMinutes,
      offPhone: breaks.map((part) => ({
        startMinutes: part.startMinutes,
        minutes: part.minutes,
        earliestMinutes: startMinutes + meal.earliestMinutes,
        latestMinutes: startMinutes + meal.latestMinutes,
      })),
    })),
  );
}

/** Fewest agents with whom the target is met in the mean of a band, each level for what lies half-way to its neighbours. */
function agentsOverBand(loads: readonly number[], levels: readonly number[]): number {
  const edges = levels.slice(1).map((level, k) => (level + levels[k]!) / 2);
  const weights = levels.map((_, k) => (edges[k] ?? 1) - (edges[k - 1] ?? 0));
  const all = loads.reduce((sum, load, k) => sum + weights[k]! * load, 0);
  if (all === 0) return 0;
  const inTime = (agents: number) =>
    loads.reduce((sum, load, k) => sum + weights[k]! * load * serviceOf(agents, load), 0);
  let agents = agentsForServiceLevel(all, ANSWER_SECONDS / AHT_SECONDS, TARGET);
  while (inTime(agents) < TARGET * all) agents++;
  return agents;
}

/** The duties after the actions: people are asked in order until enough said yes. */
function afterActions(input: SuggestIntradayActionsInput, seed: number): IntradayPerson[] {
  const random = seededRandom(seed);
  const { actions, moves } = suggestIntradayActions(input);
  const people = new Map(input.people.map((person) => [person.name, person]));
  const change = (name: string, made: Partial<IntradayPerson>) =>
    people.set(name, { ...people.get(name)!, ...made });
  for (const { person, fromMinutes, toMinutes } of moves)
    change(person, {
      offPhone: people
        .get(person)!
        .offPhone!.map((part) =>
          part.startMinutes === fromMinutes ? { ...part, startMinutes: toMinutes } : part,
        ),
    });
  for (const { kind, startMinutes, endMinutes, people: wanted, ask, candidates } of actions) {
    const chance = input[kind as 'sendHome' | 'overtime']!.acceptance!;
    let said = 0;
    for (const name of candidates.slice(0, ask)) {
      if (said === wanted || random() >= chance) continue;
      said++;
      change(name, { endMinutes: kind === 'sendHome' ? startMinutes : endMinutes });
    }
  }
  return [...people.values()];
}

/** Service and paid hours from noon on, of the contacts that came. */
function live(
  people: readonly IntradayPerson[],
  contacts: readonly number[],
  intervalSeconds: number,
): Afternoon {
  const minutes = intervalSeconds / 60;
  const shared = (from: number, to: number, start: number) =>
    Math.max(0, Math.min(to, start + minutes) - Math.max(from, start)) / minutes;
  let inTime = 0;
  for (const [i, count] of contacts.entries()) {
    const start = NOON + i * minutes;
    const agents = people.reduce(
      (sum, { startMinutes, endMinutes, offPhone = [] }) =>
        sum +
        shared(startMinutes, endMinutes, start) -
        offPhone.reduce(
          (off, part) =>
            off +
            shared(
              part.startMinutes,
              Math.min(part.startMinutes + part.minutes, endMinutes),
              start,
            ),
          0,
        ),
      0,
    );
    inTime += count * serviceOf(agents, (count * AHT_SECONDS) / intervalSeconds);
  }
  return {
    service: inTime / contacts.reduce((sum, count) => sum + count, 0),
    hours:
      people.reduce((sum, { startMinutes, endMinutes }) => sum + endMinutes - startMinutes, 0) / 60,
  };
}

/** Erlang C; agents between two whole numbers are between theirs, and beyond the load nobody is in time. */
function serviceOf(agents: number, load: number): number {
  const at = (n: number) =>
    n <= load ? 0 : load === 0 ? 1 : serviceLevel(n, load, ANSWER_SECONDS / AHT_SECONDS);
  // Minutes add up with a rounding: 7.000000000000001 agents are 7.
  const below = Math.floor(agents + 1e-9);
  return at(below) + Math.max(0, agents - below) * (at(below + 1) - at(below));
}

function print(name: string, days: readonly [Afternoon, Afternoon][]): void {
  const off = ({ service }: Afternoon) => Math.abs(service - TARGET);
  const missed = days.filter(([before]) => off(before) > 0.02);
  const below = days.filter(([before]) => before.service < TARGET - 0.02);
  const nearer = (some: typeof days) => some.filter(([before, after]) => off(after) < off(before));
  const share = (some: typeof days) => `${nearer(some).length} of ${some.length}`;
  const sum = (take: (day: [Afternoon, Afternoon]) => number) =>
    days.reduce((all, day) => all + take(day), 0);
  const short = ({ service }: Afternoon) => Math.max(0, TARGET - service);
  const points = (take: Parameters<typeof sum>[0]) => (100 * sum(take)).toFixed(0);
  console.log(
    [
      `${name}, ${days.length} afternoons`,
      `off by more than 2 points: nearer on ${share(missed)}, of those below the target on ${share(below)}`,
      `mean distance ${((100 * sum(([a]) => off(a))) / days.length).toFixed(1)} to ${((100 * sum(([, b]) => off(b))) / days.length).toFixed(1)} points`,
      `below the target ${points(([a]) => short(a))} to ${points(([, b]) => short(b))} points in all`,
      `paid hours ${sum(([a]) => a.hours).toFixed(0)} to ${sum(([, b]) => b.hours).toFixed(0)}`,
    ].join('; '),
  );
}

export { afterActions, liveTwice, peopleFor };
