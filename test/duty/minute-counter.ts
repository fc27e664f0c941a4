import type { CountHoursInput, HoursTally, Roster, RosterDuty } from 'halfhour/duty';

/**
 * Counts hours minute by minute, with clocks of its own: nothing of it is shared with the library. A minute is looked
 * up in `Intl`, sorted, and added to its counters; what a period holds is found by walking over all minutes.
 */
export interface CountedMinute {
  readonly dutyDay: number;
  readonly shownDay: number;
  readonly clock: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** Date in days since 1970 and minute of the day that the wall clock shows at a minute of the world. */
export function shown(minute: number, timeZone: string): { day: number; clock: number } {
  // No zone changes its clocks at anything finer than a quarter of an hour.
  const quarter = Math.floor(minute / 15);
  const key = `${timeZone}${quarter}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    let format = formats.get(timeZone);
    if (format === undefined) {
      format = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
      });
      formats.set(timeZone, format);
    }
    const parts = new Map(
      format.formatToParts(quarter * 900_000).map(({ type, value }) => [type, Number(value)]),
    );
    const local = Date.UTC(
      parts.get('year')!,
      parts.get('month')! - 1,
      parts.get('day'),
      parts.get('hour'),
      parts.get('minute'),
    );
    offset = local / 60_000 - quarter * 15;
    offsets.set(key, offset);
  }
  const local = minute + offset;
  const day = Math.floor(local / 1440);
  return { day, clock: local - day * 1440 };
}

export function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

const dayOf = (date: string) => Date.parse(date) / 86_400_000;
const minuteOf = (text: string) => Date.parse(text) / 60_000;
const weekdayOf = (day: number) => new Date(day * 86_400_000).getUTCDay();

/** All minutes of work of a duty; unpaid ones of unknown place are cut from the middle of the list. */
export function minutesOf(duty: RosterDuty, timeZone: string): CountedMinute[] {
  const dutyDay = dayOf(duty.date);
  const unpaid = (duty.breaks ?? []).filter(({ paid }) => !paid);
  const present: CountedMinute[] = [];
  for (let minute = minuteOf(duty.start); minute < minuteOf(duty.end); minute++) {
    if (unpaid.some(({ start, end }) => minute >= minuteOf(start) && minute < minuteOf(end)))
      continue;
    const { day, clock } = shown(minute, timeZone);
    present.push({ dutyDay, shownDay: day, clock });
  }
  const excess = present.length - Math.round(duty.hours * 60);
  present.splice(Math.floor((present.length - excess) / 2), excess);
  return present;
}

type Figures = Omit<HoursTally, 'lines'> & { readonly lines: Record<string, number> };

/** The figures of one person, in all and by the dates of each period given. */
export function countPerson(
  roster: Roster,
  employee: string,
  rule: CountHoursInput,
  periods: readonly { readonly from: string; readonly to: string }[],
): { total: Figures; periods: Figures[] } {
  const duties = roster.duties
    .filter((duty) => duty.employee === employee)
    .sort((a, b) => minuteOf(a.start) - minuteOf(b.start) || minuteOf(a.end) - minuteOf(b.end));
  const by = {
    days: 'start',
    restDays: 'start',
    holidays: 'clock',
    sundays: 'clock',
    ...rule.countedBy,
  };
  const minutes = duties.flatMap((duty) => minutesOf(duty, roster.timeZone));
  const dayBy = (kind: string | undefined, m: CountedMinute) =>
    kind === 'clock' ? m.shownDay : m.dutyDay;
  const holidays = new Set((rule.holidays ?? []).map(dayOf));
  const specials = new Set((rule.specialHolidays ?? []).map(dayOf));
  const isFestive = (day: number) => holidays.has(day) || specials.has(day);
  const first = dayOf(roster.startDate);
  const weekStart = (day: number) => {
    let start = day;
    while ((weekdayOf(start) + 6) % 7 !== (rule.weekStartsOn ?? 0)) start--;
    return start;
  };
  const anchor = rule.fortnightFrom === undefined ? weekStart(first) : dayOf(rule.fortnightFrom);
  const startOf = (day: number, per: string): number => {
    if (per === 'day') return day;
    if (per === 'week') return weekStart(day);
    if (per === 'month') return dayOf(`${dateOf(day).slice(0, 8)}01`);
    let start = day;
    while ((start - anchor) % 14 !== 0) start--;
    return start;
  };

  // Which days are rest days.
  const rests = new Set<number>();
  const { weekdays = [], beyondDays, dates = [], workDates = [] } = rule.restDays ?? {};
  const swapped = dates.map(dayOf);
  const made = workDates.map(dayOf);
  const weekday = (day: number) => (weekdayOf(day) + 6) % 7;
  if (rule.restDays && beyondDays === undefined) {
    for (let day = first - 40; day < first + 80; day++) {
      if (made.includes(day)) continue;
      if (swapped.includes(day) || weekdays.includes(weekday(day))) rests.add(day);
    }
  } else if (beyondDays !== undefined) {
    const worked = new Set<number>();
    for (const m of minutes)
      if (!isFestive(dayBy(by.holidays, m))) worked.add(dayBy(by.restDays, m));
    const isOn = (day: number) =>
      made.includes(day) || (!swapped.includes(day) && weekday(day) < beyondDays);
    for (let day = first - 40; day < first + 80; day++) {
      if (weekStart(day) !== day) continue;
      const week = [0, 1, 2, 3, 4, 5, 6].map((i) => day + i);
      let left = week.filter((d) => isOn(d) && !isFestive(d)).length;
      // Ordinary days of work are kept before others, and earlier before later ones.
      for (const d of [...week.filter(isOn), ...week.filter((d) => !isOn(d))]) {
        if (worked.has(d) && left-- <= 0) rests.add(d);
      }
    }
  }

  // Every minute in turn, with its counters.
  const counters = new Map<string, number>();
  const count = (key: string) => counters.get(key) ?? 0;
  const limits = rule.overtime ?? [];
  const isNight = (clock: number) => {
    if (rule.night === undefined) return false;
    const { fromMinutes, toMinutes } = rule.night;
    if (toMinutes > fromMinutes) return clock >= fromMinutes && clock < toMinutes;
    return clock >= fromMinutes || clock < toMinutes;
  };
  const starts = new Map<number, string[]>();
  const pers = ['day', 'week', 'fortnight', 'month'];
  const sorted = minutes.map((m) => {
    const day = dayBy(by.days, m);
    const festive = dayBy(by.holidays, m);
    const rest = rests.has(dayBy(by.restDays, m));
    const kind = holidays.has(festive)
      ? rest
        ? 'holidayOnRestDay'
        : 'holiday'
      : specials.has(festive)
        ? rest
          ? 'specialHolidayOnRestDay'
          : 'specialHoliday'
        : rest
          ? 'restDay'
          : 'ordinary';
    if (!starts.has(day))
      starts.set(
        day,
        pers.map((per) => `${per}${startOf(day, per)}`),
      );
    const alike = rule.overtimeOf === 'allWork' ? '' : kind;
    const keys = starts.get(day)!.map((key) => key + alike);
    let claim = -1;
    for (const [p, per] of pers.entries()) {
      const own = limits.filter((limit) => limit.per === per && (limit.of ?? 'work') === 'work');
      if (own.length === 0) continue;
      const before = count(keys[p]!);
      for (const limit of own)
        if (before >= Math.round(limit.beyondHours * 60))
          claim = Math.max(claim, limits.indexOf(limit));
      counters.set(keys[p]!, before + 1);
      if (claim >= 0) break;
    }
    if (claim >= 0) {
      let dearer = claim;
      for (const limit of limits.filter(({ of }) => of === 'overtime')) {
        const key = `over${limits.indexOf(limit)}${keys[pers.indexOf(limit.per)]}`;
        if (count(key) >= Math.round(limit.beyondHours * 60))
          dearer = Math.max(dearer, limits.indexOf(limit));
        counters.set(key, count(key) + 1);
      }
      claim = dearer;
    }
    return {
      day,
      kind,
      overtime: claim < 0 ? undefined : limits[claim]!.name,
      night: isNight(m.clock),
      sunday: weekdayOf(dayBy(by.sundays, m)) === 0,
    };
  });

  // What is paid though not worked.
  const due: { day: number; minutes: number }[] = [];
  if (rule.guarantee !== undefined) {
    const { per, hours } = rule.guarantee;
    const least = Math.round(hours * 60);
    const lengths = duties.map((duty) => ({
      day: dayOf(duty.date),
      minutes: Math.round(duty.hours * 60),
    }));
    const add = (day: number, worked: number) =>
      worked < least && due.push({ day, minutes: least - worked });
    if (per === 'duty') for (const { day, minutes: worked } of lengths) add(day, worked);
    else {
      const inPeriod = (start: number) =>
        lengths
          .filter(({ day }) => startOf(day, per) === start)
          .reduce((sum, { minutes: m }) => sum + m, 0);
      for (let day = first; day < first + roster.days; day++) {
        if (startOf(day, per) !== day) continue;
        let last = day;
        while (startOf(last + 1, per) === day) last++;
        if (last >= first + roster.days) continue;
        if (per !== 'day' || lengths.some((length) => length.day === day)) add(last, inPeriod(day));
      }
    }
  }

  const from = rule.from === undefined ? first : Math.max(first, dayOf(rule.from));
  const to = Math.min(first + roster.days - 1, rule.to === undefined ? Infinity : dayOf(rule.to));
  const figures = (a: number, z: number): Figures => {
    const isIn = ({ day }: { day: number }) => day >= Math.max(a, from) && day <= Math.min(z, to);
    const own = sorted.filter(isIn);
    const hours = (test: (m: (typeof own)[number]) => boolean) => own.filter(test).length / 60;
    const started = duties.filter(({ date }) => isIn({ day: dayOf(date) }));
    const unpaid = started.map(
      ({ start, end, hours: h }) => minuteOf(end) - minuteOf(start) - Math.round(h * 60),
    );
    const lines: Record<string, number> = {};
    for (const { kind, overtime = '', night } of own) {
      const key = `${kind} ${overtime} ${night}`;
      lines[key] = (lines[key] ?? 0) + 1;
    }
    return {
      worked: own.length / 60,
      unpaid: unpaid.reduce((sum, m) => sum + m, 0) / 60,
      normal: hours((m) => m.kind === 'ordinary' && m.overtime === undefined),
      overtime: hours((m) => m.kind === 'ordinary' && m.overtime !== undefined),
      restDay: hours((m) => m.kind === 'restDay'),
      holiday: hours((m) => /oliday/.test(m.kind)),
      night: hours((m) => m.night),
      sunday: hours((m) => m.sunday),
      guaranteed: due.filter(isIn).reduce((sum, { minutes: m }) => sum + m, 0) / 60,
      duties: started.length,
      lines,
    };
  };
  return {
    total: figures(-Infinity, Infinity),
    periods: periods.map((period) => figures(dayOf(period.from), dayOf(period.to))),
  };
}
