import type { LeaveAllotmentInput } from 'halfhour/plan';

/** The best that can be placed of what is owed. */
interface BestOwed {
  readonly minutes: number;
  /** Minutes that weeks have less than their least, where so much is placed. */
  readonly lacking: number;
}

/**
 * Looks through all sets of days (or hours) off for the most that can be given of what is owed, and of those for the
 * one whose weeks lack least. Room is given by interval; half-hours are counted in plain minutes.
 */
export function bestOwed(input: LeaveAllotmentInput, room: readonly number[]): BestOwed {
  const { intervals, people, owedIn = 'days', closed = [], week = {} } = input;
  const free = [...room];
  const dates = [...new Set(intervals.map(({ date }) => date))].sort();
  const weeks = new Map<string, number>();
  for (const date of dates) weeks.set(mondayOf(date), 0);
  const choices = people.flatMap((person, p) =>
    dates.flatMap((date) => {
      if (closed.some(({ from, to }) => date >= from && date <= to)) return [];
      if (date > (person.owedBy ?? '9999')) return [];
      const weekday = (new Date(date).getUTCDay() + 6) % 7;
      return person.duties
        .filter((duty) => duty.weekday === weekday)
        .flatMap(({ startMinutes, endMinutes }) => cutsOf(startMinutes, endMinutes, owedIn))
        .map(([from, to]) => ({
          p,
          week: mondayOf(date),
          minutes: to - from,
          places: intervals.flatMap((interval, i) =>
            interval.date === date &&
            interval.startMinutes < to &&
            interval.startMinutes + 30 > from
              ? [i]
              : [],
          ),
        }));
    }),
  );
  const left = people.map(({ owedHours = 0 }) => 60 * owedHours);
  const best = { minutes: -1, lacking: Infinity };
  const look = (k: number, minutes: number) => {
    if (k === choices.length) {
      const least = 60 * (week.minHours ?? 0);
      let lacking = 0;
      for (const had of weeks.values()) lacking += Math.max(0, least - had);
      if (minutes > best.minutes || (minutes === best.minutes && lacking < best.lacking)) {
        Object.assign(best, { minutes, lacking });
      }
      return;
    }
    const choice = choices[k]!;
    const had = weeks.get(choice.week)!;
    const fits =
      left[choice.p]! >= choice.minutes &&
      choice.places.length > 0 &&
      choice.places.every((i) => free[i]! >= 1) &&
      had + choice.minutes <= 60 * (week.maxHours ?? Infinity);
    if (fits) {
      left[choice.p]! -= choice.minutes;
      for (const i of choice.places) free[i]!--;
      weeks.set(choice.week, had + choice.minutes);
      look(k + 1, minutes + choice.minutes);
      weeks.set(choice.week, had);
      for (const i of choice.places) free[i]!++;
      left[choice.p]! += choice.minutes;
    }
    look(k + 1, minutes);
  };
  look(0, 0);
  return best;
}

/** Whole, in halves that meet on a half-hour, or at full hours. */
function cutsOf(from: number, to: number, unit: 'days' | 'halfDays' | 'hours'): [number, number][] {
  if (unit === 'days') return [[from, to]];
  if (unit === 'halfDays') {
    const middle = from + 30 * Math.round((to - from) / 60);
    const halves: [number, number][] = [
      [from, middle],
      [middle, to],
    ];
    return halves.filter(([start, end]) => end > start);
  }
  const parts: [number, number][] = [];
  for (let at = from; at < to; ) {
    const next = Math.min(to, 60 * (Math.floor(at / 60) + 1));
    parts.push([at, next]);
    at = next;
  }
  return parts;
}

function mondayOf(date: string): string {
  const day = Date.parse(date) / 86_400_000;
  return new Date((day - ((day + 3) % 7)) * 86_400_000).toISOString().slice(0, 10);
}

/** Two weeks of two days each, a few people and little room. */
export function randomOwed(random: () => number): LeaveAllotmentInput {
  const whole = (below: number) => Math.floor(random() * below);
  const dates = ['2024-07-01', '2024-07-02', '2024-07-08', '2024-07-09'];
  const starts = [540, 570, 600, 630];
  const owedIn = (['days', 'days', 'halfDays', 'hours'] as const)[whole(4)]!;
  const people = Array.from({ length: 2 + whole(owedIn === 'days' ? 3 : 2) }, (_, p) => ({
    name: `person ${p}`,
    duties: [0, 1].flatMap((weekday) => {
      if (random() < 0.15) return [];
      const first = whole(3);
      const last = first + 1 + whole(4 - first);
      return [{ weekday, startMinutes: 540 + 30 * first, endMinutes: 540 + 30 * last }];
    }),
    owedHours: whole(9) / 2,
    ...(random() < 0.2 ? { owedBy: dates[whole(4)]! } : {}),
  }));
  return {
    intervals: dates.flatMap((date) =>
      starts.map((startMinutes) => ({
        date,
        startMinutes,
        quantiles: [0],
        scheduledAgents: whole(3),
      })),
    ),
    intervalSeconds: 1800,
    levels: [0.5],
    confidence: 0.5,
    ahtSeconds: 180,
    answerTimeSeconds: 20,
    targetServiceLevel: 0.8,
    people,
    owedIn,
    ...(random() < 0.2 ? { closed: [{ from: dates[1]!, to: dates[1]! }] } : {}),
    ...(random() < 0.5
      ? { week: { ...(random() < 0.6 ? { minHours: whole(4) } : {}), maxHours: 1 + whole(5) } }
      : {}),
  };
}
