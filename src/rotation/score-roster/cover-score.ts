import { weekdayOf } from '../../time/local-date.ts';
import type { UnmetCover } from '../generate-roster/result.ts';
import type { PeopleShift } from '../people-shift.ts';
import type { IntervalCover, ShiftCover } from '../roster-cover.ts';
import { datesOf, type ScoredRoster } from './scored-roster.ts';

/** What a cover costs, and where it is not met. */
interface CoverScore {
  readonly missing: number;
  readonly surplus: number;
  readonly unmet: readonly UnmetCover[];
}

const DAY_MINUTES = 1440;

/** People counted shift by shift and interval by interval. */
export function coverScore(scored: ScoredRoster): CoverScore {
  const { input, roster } = scored;
  const unmet: UnmetCover[] = [];
  let [missing, surplus] = [0, 0];
  const there = new Map<string, number>();
  for (const { date, shift } of roster.duties)
    there.set(`${date} ${shift}`, (there.get(`${date} ${shift}`) ?? 0) + 1);
  for (const date of datesOf(scored))
    for (const { id } of input.shifts) {
      const asked = shiftCoverOn(input.cover.shifts ?? [], id, date);
      if (asked === undefined) continue;
      const { wanted, least = 0, most = Infinity, missingPrice = 100, surplusPrice = 1 } = asked;
      const people = there.get(`${date} ${id}`) ?? 0;
      missing += Math.max(0, wanted - people) * missingPrice;
      surplus += Math.max(0, people - wanted) * surplusPrice;
      const isHard = people < least || people > most;
      if (people < wanted || isHard) unmet.push({ date, shift: id, wanted, people, isHard });
    }
  for (const series of input.cover.intervals ?? []) {
    const hours = series.intervalSeconds / 3600;
    const { missingPrice = 10 * hours, surplusPrice = 0.1 * hours, skill } = series;
    for (const { date, startMinutes, wanted, people } of intervalsOf(series, scored)) {
      missing += Math.max(0, wanted - people) * missingPrice;
      surplus += Math.max(0, people - wanted) * surplusPrice;
      if (people < wanted)
        unmet.push({
          date,
          startMinutes,
          ...(skill !== undefined && { skill }),
          wanted,
          people,
          isHard: false,
        });
    }
  }
  return { missing, surplus, unmet };
}

/** What is said of a shift on a date: the last entry that names the date, else the last for its weekday. */
export function shiftCoverOn(
  entries: readonly ShiftCover[],
  shift: string,
  date: string,
): ShiftCover | undefined {
  let said: ShiftCover | undefined;
  for (const entry of entries) {
    if (entry.shift !== shift) continue;
    const isWeekday = !entry.dates && (!entry.weekdays || entry.weekdays.includes(weekdayOf(date)));
    if (entry.dates?.includes(date) || (isWeekday && !said?.dates)) said = entry;
  }
  return said;
}

/** Who is wanted and who is there in each interval: whoever came the night before is not wanted any more. */
export function intervalsOf(series: IntervalCover, scored: ScoredRoster) {
  const { intervalSeconds, agents, skill } = series;
  const { roster, shiftOf, input, dates, first } = scored;
  const length = intervalSeconds / 60;
  const there = new Int32Array(agents.length);
  const before = new Int32Array(agents.length);
  const place = new Map(datesOf(scored).map((date, day) => [date, day]));
  const count = (shift: PeopleShift, day: number, into: Int32Array) => {
    if (skill !== undefined && shift.skill !== skill) return;
    for (const i of intervalsOfShift(shift, length)) {
      const at = (day * DAY_MINUTES) / length + i;
      if (at >= 0 && at < into.length) into[at]!++;
    }
  };
  for (const { date, shift } of roster.duties) {
    // A shift that there is not covers nothing.
    const known = shiftOf.get(shift);
    if (known) count(known, place.get(date)!, there);
  }
  const eve = dates[first - 1];
  if (eve !== undefined)
    for (const { name } of input.people) {
      const shift = shiftOf.get(scored.dutiesOf(name).get(eve)?.at(-1)?.shift ?? '');
      if (shift) count(shift, -1, before);
    }
  return Array.from(agents, (wanted, i) => ({
    date: dates[first + Math.floor((i * length) / DAY_MINUTES)]!,
    startMinutes: (i * length) % DAY_MINUTES,
    wanted: Math.max(0, wanted - before[i]!),
    people: there[i]!,
  }));
}

/** Intervals of a shift, from the midnight of its date on, that it covers as a whole and without a break. */
export function intervalsOfShift(
  { startMinutes, lengthMinutes, breaks = [] }: PeopleShift,
  length: number,
): number[] {
  const covered: number[] = [];
  for (let i = 0; i * length < startMinutes + lengthMinutes; i++) {
    const [from, to] = [i * length, (i + 1) * length];
    const isInside = from >= startMinutes && to <= startMinutes + lengthMinutes;
    const isOnBreak = breaks.some(
      (rest) => rest.startMinutes < to && rest.startMinutes + rest.minutes > from,
    );
    if (isInside && !isOnBreak) covered.push(i);
  }
  return covered;
}
