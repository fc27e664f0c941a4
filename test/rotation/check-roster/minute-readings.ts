import type { Absence, Roster, RosterDuty, RosterRule } from 'halfhour/duty';
import {
  type CountedMinute,
  countPerson,
  dateOf,
  minutesOf,
  shown,
} from '../../duty/minute-counter.ts';

// What every rule reads of somebody's work, minute by minute and by trying all ways, shared with nothing in the library.
// One roster without history; what a split does is a law of its own.

interface Surroundings {
  readonly holidays?: readonly string[] | undefined;
  readonly workDates?: readonly string[] | undefined;
  readonly absences?: readonly Absence[] | undefined;
}

interface Found {
  readonly date: string;
  readonly found: number;
}

const dayOf = (date: string) => Date.parse(date) / 86_400_000;
const minuteOf = (text: string) => Date.parse(text) / 60_000;
/** 0 for Monday. */
const weekdayOf = (day: number) => (((day + 3) % 7) + 7) % 7;

/** Everything of one person that the rules look at, made once. */
export class MinuteReader {
  readonly first: number;
  readonly end: number;
  readonly duties: readonly RosterDuty[];
  readonly minutesOfDay = new Map<number, number>();
  readonly datesWorked = new Set<number>();
  readonly startDays = new Set<number>();
  readonly nightDays = new Map<number, number>();
  /** The last minute after Monday 00:00 on the clock with work, by the Monday. */
  readonly lastOfWeek = new Map<number, number>();
  readonly minutes = new Map<RosterDuty, readonly CountedMinute[]>();
  readonly rests: readonly { from: number; to: number; open: boolean }[];
  readonly midnights: number[] = [];

  constructor(
    readonly roster: Roster,
    readonly employee: string,
    readonly around: Surroundings,
  ) {
    this.first = dayOf(roster.startDate);
    this.end = this.first + roster.days;
    this.duties = roster.duties
      .filter((duty) => duty.employee === employee)
      .sort((a, b) => minuteOf(a.start) - minuteOf(b.start) || minuteOf(a.end) - minuteOf(b.end));
    for (const duty of this.duties) {
      const minutes = minutesOf(duty, roster.timeZone);
      this.minutes.set(duty, minutes);
      const day = dayOf(duty.date);
      this.minutesOfDay.set(day, (this.minutesOfDay.get(day) ?? 0) + minutes.length);
      this.startDays.add(day);
      if (duty.isNight) this.nightDays.set(day, (this.nightDays.get(day) ?? 0) + 1);
      let [seen, monday, last] = [Number.NaN, 0, -1];
      for (const { shownDay, clock } of minutes) {
        if (shownDay !== seen) {
          this.datesWorked.add(shownDay);
          seen = shownDay;
          monday = shownDay - weekdayOf(shownDay);
          last = this.lastOfWeek.get(monday) ?? -1;
        }
        const minute = (shownDay - monday) * 1440 + clock;
        if (minute <= last) continue;
        last = minute;
        this.lastOfWeek.set(monday, minute);
      }
    }
    for (let day = this.first; day <= this.end; day++) {
      // No zone is more than 15 hours from UTC, and none begins a date off the quarter of an hour.
      let minute = day * 1440 - 900;
      while (shown(minute, roster.timeZone).day < day) minute += 15;
      this.midnights.push(minute);
    }
    this.rests = this.findRests();
  }

  hoursIn(from: number, end: number): number {
    let minutes = 0;
    for (let day = from; day < end; day++) minutes += this.minutesOfDay.get(day) ?? 0;
    return minutes / 60;
  }

  nightsIn(from: number, end: number): number {
    let nights = 0;
    for (let day = from; day < end; day++) nights += this.nightDays.get(day) ?? 0;
    return nights;
  }

  /** Time without a duty, in minutes of the world, with whether it reaches past what is known. */
  private findRests(): { from: number; to: number; open: boolean }[] {
    const [opens, closes] = [this.midnights[0]!, this.midnights.at(-1)!];
    const busy = new Uint8Array(closes - opens);
    for (const { start, end } of this.duties)
      busy.fill(1, Math.max(0, minuteOf(start) - opens), Math.max(0, minuteOf(end) - opens));
    const found = [];
    for (let i = 0; i < busy.length; i++) {
      if (busy[i] === 1) continue;
      let to = i;
      while (to < busy.length && busy[to] === 0) to++;
      found.push({ from: opens + i, to: opens + to, open: i === 0 || to === busy.length });
      i = to;
    }
    return found;
  }

  /** All that a rule reads; of rules that give rests or days to one another only what cannot be met. */
  read(rule: RosterRule): Found[] {
    const { first, end, duties } = this;
    const found: Found[] = [];
    const add = (day: number, value: number) => found.push({ date: dateOf(day), found: value });
    const windows = (length: number, measure: (from: number, to: number) => number) => {
      for (let day = first; day === first || day + length <= end; day++)
        add(day, measure(day, Math.min(end, day + length)));
    };
    const weeks = (count: number, startsOn: number, measure: (from: number) => number) => {
      for (let day = first; day + 7 * count <= end; day++)
        if (weekdayOf(day) === startsOn) add(day, measure(day));
    };
    switch (rule.kind) {
      case 'minRestHours':
      case 'minRestAfterNightsHours': {
        for (let i = 1; i < duties.length; i++) {
          let last = duties[0]!;
          for (const earlier of duties.slice(1, i))
            if (minuteOf(earlier.end) > minuteOf(last.end)) last = earlier;
          if (rule.kind === 'minRestAfterNightsHours' && (!last.isNight || duties[i]!.isNight))
            continue;
          add(dayOf(last.date), (minuteOf(duties[i]!.start) - minuteOf(last.end)) / 60);
        }
        break;
      }
      case 'maxDutyHours': {
        const { countedBy = 'duty' } = rule;
        const sums = new Map<number, number>();
        for (const duty of duties) {
          if (rule.nightsOnly && !duty.isNight) continue;
          if (countedBy === 'duty') add(dayOf(duty.date), this.minutes.get(duty)!.length / 60);
          else
            for (const { dutyDay, shownDay } of this.minutes.get(duty)!) {
              const day = countedBy === 'clock' ? shownDay : dutyDay;
              sums.set(day, (sums.get(day) ?? 0) + 1);
            }
        }
        if (countedBy === 'duty') break;
        for (const [day, minutes] of sums) if (day < end) add(day, minutes / 60);
        break;
      }
      case 'maxDaysInARow': {
        const days = rule.nightsOnly ? new Set(this.nightDays.keys()) : this.startDays;
        for (const day of days) {
          if (days.has(day - 1)) continue;
          let last = day;
          while (days.has(last + 1)) last++;
          add(day, last - day + 1);
        }
        break;
      }
      case 'maxHoursInDays':
        windows(rule.days, (from, to) => this.hoursIn(from, to));
        break;
      case 'maxNightsInDays':
        windows(rule.days, (from, to) => this.nightsIn(from, to));
        break;
      case 'maxHoursInWeek': {
        const madeUp = rule.madeUpDays === 'leftOut' ? (this.around.workDates ?? []) : [];
        const minutesOn = (day: number) =>
          rule.countedBy === 'clock'
            ? [...this.minutes.values()].flat().filter(({ shownDay }) => shownDay === day).length
            : (this.minutesOfDay.get(day) ?? 0);
        weeks(1, rule.weekStartsOn ?? 0, (from) => {
          let sum = 0;
          for (let day = from; day < from + 7; day++)
            if (!madeUp.includes(dateOf(day))) sum += minutesOn(day);
          return sum / 60;
        });
        break;
      }
      case 'maxHoursInMonths':
      case 'maxMonthlyOvertimeHours':
      case 'maxMonthsOfOvertime':
        this.readMonths(rule, add);
        break;
      case 'maxAverageHours':
        this.readAverage(rule, add);
        break;
      case 'maxWeekendsInWeeks':
      case 'minFreeSundays': {
        const opens = rule.kind === 'minFreeSundays' ? 6 * 1440 : (rule.fromMinutes ?? 5 * 1440);
        weeks(rule.weeks, 0, (from) => {
          let worked = 0;
          for (let monday = from; monday < from + 7 * rule.weeks; monday += 7)
            if ((this.lastOfWeek.get(monday) ?? -1) >= opens) worked++;
          return rule.kind === 'minFreeSundays' ? rule.weeks - worked : worked;
        });
        break;
      }
      case 'minDaysOffInWeek': {
        const { weeks: count = 1, weekStartsOn = 0, from, countedBy } = rule;
        const worked = countedBy === 'clock' ? this.datesWorked : this.startDays;
        let anchor = from === undefined ? 4 : dayOf(from);
        while (from === undefined && weekdayOf(anchor) !== weekStartsOn) anchor++;
        for (let day = first; day + 7 * count <= end; day++) {
          if ((day - anchor) % (7 * count) !== 0) continue;
          let off = 0;
          for (let i = day; i < day + 7 * count; i++) if (!worked.has(i)) off++;
          add(day, off);
        }
        break;
      }
      case 'minLongRestHours':
        this.readLongRests(rule, add);
        break;
      case 'minWeeklyRestHours':
        this.readWeeklyRests(rule, add);
        break;
      case 'minReplacementDays':
        this.readReplacements(rule, add);
        break;
      case 'minMeals':
      case 'maxMissedRests':
        this.readBreaks(rule, add);
        break;
    }
    return found;
  }

  private readMonths(
    rule: Extract<
      RosterRule,
      { kind: 'maxHoursInMonths' | 'maxMonthlyOvertimeHours' | 'maxMonthsOfOvertime' }
    >,
    add: (day: number, found: number) => void,
  ): void {
    const monthAt = (date: string, later: number) => {
      const [year, month] = date.split('-').map(Number) as [number, number];
      return Date.UTC(year, month - 1 + later, 1) / 86_400_000;
    };
    const leavesOut =
      rule.kind === 'maxHoursInMonths' ? rule.holidays === 'leftOut' : rule.holidays !== 'counted';
    const holidays = leavesOut ? this.around.holidays : [];
    if (rule.kind === 'maxHoursInMonths') {
      const festive = new Set((holidays ?? []).map(dayOf));
      let from = monthAt(dateOf(this.first), 0);
      while ((Number(dateOf(from).slice(5, 7)) - (rule.startMonth ?? 1) + 12) % rule.months !== 0)
        from = monthAt(dateOf(from), -1);
      for (; from < this.end; from = monthAt(dateOf(from), rule.months)) {
        const to = monthAt(dateOf(from), rule.months);
        let minutes = 0;
        for (const own of this.minutes.values())
          for (const { dutyDay, shownDay } of own)
            if (dutyDay >= from && dutyDay < to && !festive.has(shownDay)) minutes++;
        add(Math.max(from, this.first), minutes / 60);
      }
      return;
    }
    const { normalDailyHours = 8, normalWeeklyHours, seventhDay = 'asAnyDay' } = rule;
    const months: number[] = [];
    for (let m = monthAt(dateOf(this.first), 0); m < this.end; m = monthAt(dateOf(m), 1))
      months.push(m);
    const { periods } = countPerson(
      this.roster,
      this.employee,
      {
        holidays,
        restDays: {
          workDates: this.around.workDates,
          ...(seventhDay === 'asAnyDay' ? {} : { beyondDays: 6 }),
        },
        overtime: [
          { name: 'overtime', per: 'day', beyondHours: normalDailyHours },
          { name: 'overtime', per: 'week', beyondHours: normalWeeklyHours },
        ],
      },
      months.map((m) => ({ from: dateOf(m), to: dateOf(monthAt(dateOf(m), 1) - 1) })),
    );
    const minutes = periods.map(({ overtime, restDay }) =>
      Math.round(60 * (overtime + (seventhDay === 'counted' ? restDay : 0))),
    );
    const length = rule.kind === 'maxMonthsOfOvertime' ? rule.inMonths : (rule.months ?? 1);
    months.forEach((month, i) => {
      const own = minutes.slice(i, i + length);
      add(
        Math.max(month, this.first),
        rule.kind === 'maxMonthsOfOvertime'
          ? own.filter((minute) => minute > rule.beyondHours * 60).length
          : own.reduce((sum, minute) => sum + minute, 0) / 60,
      );
    });
  }

  private readAverage(
    rule: Extract<RosterRule, { kind: 'maxAverageHours' }>,
    add: (day: number, found: number) => void,
  ): void {
    const { first, end } = this;
    const length = (from: number) => {
      if (rule.weeks !== undefined) return 7 * rule.weeks;
      const [year, month, day] = dateOf(from).split('-').map(Number) as [number, number, number];
      const last = new Date(Date.UTC(year, month + rule.months!, 0)).getUTCDate();
      const to = Date.UTC(year, month - 1 + rule.months!, Math.min(day, last)) / 86_400_000;
      return 7 * Math.floor((to - from) / 7);
    };
    const isAbsent = (day: number) =>
      !this.startDays.has(day) &&
      (this.around.absences ?? []).some(
        ({ employee, from, to, fromMinutes = 0, toMinutes = 1440 }) =>
          employee === this.employee &&
          dayOf(from) * 1440 + fromMinutes <= day * 1440 &&
          dayOf(to) * 1440 + toMinutes >= (day + 1) * 1440,
      );
    const average = (from: number, to: number) => {
      const known = Math.min(to, end);
      if (rule.nightWorkersOnly && this.nightsIn(from, known) === 0) return;
      let days = to - from;
      for (let day = from; day < known; day++) if (isAbsent(day)) days--;
      if (days === 0) return;
      add(from, (this.hoursIn(from, known) * 7) / days / (rule.per === 'week' ? 1 : 6));
    };
    if (first + length(first) > end) {
      average(first, rule.onShorter === 'proRata' ? end : first + length(first));
      return;
    }
    for (let day = first; day + length(day) <= end; day++) average(day, day + length(day));
  }

  private readLongRests(
    rule: Extract<RosterRule, { kind: 'minLongRestHours' }>,
    add: (day: number, found: number) => void,
  ): void {
    const { rests } = this;
    const least = Math.min(24 * 60, rule.hours * 60);
    for (let i = 0; i + rule.days < this.midnights.length; i++) {
      const [from, to] = [this.midnights[i]!, this.midnights[i + rule.days]!];
      const lengths = rests
        .filter((rest) => rest.from < to && rest.to > from)
        .map((rest) => {
          const inside = Math.min(rest.to, to) - Math.max(rest.from, from);
          return inside < least ? inside : rest.open ? Infinity : rest.to - rest.from;
        });
      const longest = Math.max(0, ...lengths);
      if (longest < rule.hours * 60) add(this.first + i, longest / 60);
    }
  }

  /** Rests are dealt to weeks in all ways; as many weeks as cannot have enough are said, without their dates. */
  private readWeeklyRests(
    rule: Extract<RosterRule, { kind: 'minWeeklyRestHours' }>,
    add: (day: number, found: number) => void,
  ): void {
    const days = rule.per === 'week' ? 7 : 14;
    const need = rule.per === 'week' ? 1 : 2;
    const anchor = rule.fortnightFrom && days === 14 ? dayOf(rule.fortnightFrom) : 4;
    const wanted = rule.hours * 60;
    const { rests } = this;
    const spans: (readonly [number, number])[] = [];
    for (let i = 0; i + days < this.midnights.length; i++)
      if ((this.first + i - anchor) % days === 0)
        spans.push([this.midnights[i]!, this.midnights[i + days]!]);
    const inside = (rest: { from: number; to: number }, [from, to]: readonly [number, number]) =>
      Math.max(0, Math.min(rest.to, to) - Math.max(rest.from, from));
    const most = (s: number, left: readonly number[]): number => {
      const span = spans[s];
      if (span === undefined) return 0;
      const units = rests.flatMap((rest, r) => {
        const held = inside(rest, span);
        const may =
          rule.restsCount === 'insideWeek'
            ? Math.floor(held / wanted)
            : Math.min(left[r]!, Math.floor(held / Math.min(24 * 60, wanted)));
        return Array.from({ length: Math.min(need, may) }, () => r);
      });
      let best = most(s + 1, left);
      const tried = new Set<string>();
      const choose = (from: number, chosen: readonly number[]): void => {
        if (chosen.length === need) {
          const key = chosen.join();
          if (tried.has(key)) return;
          tried.add(key);
          const after = left.map((units, r) => units - chosen.filter((c) => c === r).length);
          best = Math.max(best, 1 + most(s + 1, rule.restsCount === 'insideWeek' ? left : after));
          return;
        }
        for (let u = from; u < units.length; u++) choose(u + 1, [...chosen, units[u]!]);
      };
      choose(0, []);
      return best;
    };
    const capacity = rests.map(({ from, to, open }) =>
      open ? Infinity : Math.floor((to - from) / wanted),
    );
    const short = spans.length - most(0, capacity);
    for (let i = 0; i < short; i++) add(this.first, 0);
  }

  /** Claims and free days are matched along paths; as many claims as find none are said, without their dates. */
  private readReplacements(
    rule: Extract<RosterRule, { kind: 'minReplacementDays' }>,
    add: (day: number, found: number) => void,
  ): void {
    const holidays = (this.around.holidays ?? []).map(dayOf);
    const claims: number[][] = [];
    const isFree = (day: number) =>
      !this.datesWorked.has(day) && weekdayOf(day) !== 6 && !holidays.includes(day);
    for (let day = this.first; day < this.end; day++) {
      const within =
        weekdayOf(day) === 6
          ? rule.sundayWithinDays
          : holidays.includes(day)
            ? rule.holidayWithinDays
            : undefined;
      if (within === undefined || !this.datesWorked.has(day)) continue;
      if (day - within + 1 < this.first || day + within > this.end) continue;
      const days = [];
      for (let d = day - within + 1; d < day + within; d++) if (isFree(d)) days.push(d);
      claims.push(days);
    }
    const taken = new Map<number, number>();
    const match = (claim: number, seen: Set<number>): boolean =>
      claims[claim]!.some((day) => {
        if (seen.has(day)) return false;
        seen.add(day);
        const other = taken.get(day);
        if (other !== undefined && !match(other, seen)) return false;
        taken.set(day, claim);
        return true;
      });
    claims.forEach((_, i) => {
      if (!match(i, new Set())) add(this.first, 0);
    });
  }

  private readBreaks(
    rule: Extract<RosterRule, { kind: 'minMeals' | 'maxMissedRests' }>,
    add: (day: number, found: number) => void,
  ): void {
    for (const duty of this.duties) {
      const work = this.minutes.get(duty)!.map(({ at }) => at);
      const isKnown =
        duty.breaks !== undefined ||
        (rule.kind === 'minMeals' && minuteOf(duty.end) - minuteOf(duty.start) > work.length);
      if (!isKnown) continue;
      const breaks = (duty.breaks ?? []).map((rest) => ({
        ...rest,
        at: minuteOf(rest.start),
        minutes: minuteOf(rest.end) - minuteOf(rest.start),
      }));
      if (rule.kind === 'maxMissedRests') {
        if (work.length < rule.dutiesFromHours * 60) continue;
        let due = 0;
        // One for each so many hours, and one more for the greater part of them.
        let left = work.length;
        for (; left >= rule.perHours * 60; left -= rule.perHours * 60) due++;
        if (left > rule.perHours * 30) due++;
        const taken = breaks.filter(
          ({ kind, minutes }) => kind === 'rest' && minutes >= rule.minutes,
        );
        add(dayOf(duty.date), Math.max(0, due - taken.length));
        continue;
      }
      if (work.length === 0 || work.length <= rule.dutiesBeyondHours * 60) continue;
      const latest = work[0]! + rule.withinHours * 60;
      let meals = breaks.filter(
        ({ kind, paid, minutes, at }) =>
          kind === 'meal' && paid && minutes >= rule.minutes && at <= latest,
      ).length;
      for (let i = 1; i < work.length; i++) {
        const pause = work[i]! - work[i - 1]! - 1;
        if (pause >= rule.minutes && work[i - 1]! + 1 <= latest) meals++;
      }
      add(dayOf(duty.date), meals);
    }
  }
}
