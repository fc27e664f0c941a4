import type { CountHoursInput, HoursTally, Roster, RosterDuty } from 'halfhour/duty';

/**
 * Counts hours minute by minute, with clocks of its own: nothing of it is shared with the library. A minute is looked
 * up in `Intl`, sorted, and added to its counters; what a period holds is found by walking over all minutes.
 */
export interface CountedMinute {
  /** In minutes of the world since 1970. */
  readonly at: number;
  readonly dutyDay: number;
  readonly shownDay: number;
  readonly clock: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** Date in days since 1970 and minute of the day that the wall clock shows at a minute of the world. */
export function shown(minute: number, timeZone: string): { day: number; clock: number } {
  const local = minute + offsetAt(minute, timeZone);
  const day = Math.floor(local / 1440);
  return { day, clock: local - day * 1440 };
}

/** By how many minutes the clock is before that of the world: no zone moves it twice in a day, nor off the quarter. */
function offsetAt(minute: number, timeZone: string): number {
  const dawn = Math.floor(minute / 1440) * 1440;
  const before = offsetKnown(dawn, timeZone);
  if (before === offsetKnown(dawn + 1440, timeZone)) return before;
  return offsetKnown(Math.floor(minute / 15) * 15, timeZone);
}

function offsetKnown(minute: number, timeZone: string): number {
  let known = offsets.get(timeZone);
  if (known === undefined) {
    known = new Map();
    offsets.set(timeZone, known);
  }
  let offset = known.get(minute);
  if (offset === undefined) {
    offset = readOffset(minute, timeZone);
    known.set(minute, offset);
  }
  return offset;
}

function readOffset(minute: number, timeZone: string): number {
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
    format.formatToParts(minute * 60_000).map(({ type, value }) => [type, Number(value)]),
  );
  const local = Date.UTC(
    parts.get('year')!,
    parts.get('month')! - 1,
    parts.get('day'),
    parts.get('hour'),
    parts.get('minute'),
  );
  return local / 60_000 - minute;
}

const datesKnown = new Map<number, string>();

export function dateOf(day: number): string {
  let date = datesKnown.get(day);
  if (date === undefined) {
    date = new Date(day * 86_400_000).toISOString().slice(0, 10);
    datesKnown.set(day, date);
  }
  return date;
}

// Bits of a whole number: what is stored by the million stays small.
const dayOf = (date: string) => (Date.parse(date) / 86_400_000) | 0;
const minuteOf = (text: string) => (Date.parse(text) / 60_000) | 0;
/** 0 for Sunday; 1 January 1970 was a Thursday. */
const weekdayOf = (day: number) => (((day + 4) % 7) + 7) % 7;

const minutesKnown = new WeakMap<RosterDuty, readonly CountedMinute[]>();

/** All minutes of work of a duty; unpaid ones of unknown place are cut from the middle of the list. */
export function minutesOf(duty: RosterDuty, timeZone: string): readonly CountedMinute[] {
  // A roster is read by many rules, and its duties are of one zone.
  let minutes = minutesKnown.get(duty);
  if (minutes === undefined) {
    minutes = countMinutes(duty, timeZone);
    minutesKnown.set(duty, minutes);
  }
  return minutes;
}

function countMinutes(duty: RosterDuty, timeZone: string): readonly CountedMinute[] {
  const dutyDay = dayOf(duty.date);
  const start = minuteOf(duty.start);
  const isOff = new Uint8Array(minuteOf(duty.end) - start);
  for (const rest of duty.breaks ?? [])
    if (!rest.paid) isOff.fill(1, minuteOf(rest.start) - start, minuteOf(rest.end) - start);
  const present: CountedMinute[] = [];
  let offset = offsetAt(start, timeZone);
  for (let i = 0; i < isOff.length; i++) {
    const at = start + i;
    if (at % 15 === 0) offset = offsetAt(at, timeZone);
    if (isOff[i] === 1) continue;
    const shownDay = Math.floor((at + offset) / 1440) | 0;
    present.push({ at, dutyDay, shownDay, clock: (at + offset - shownDay * 1440) | 0 });
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
  // Somebody is away from a reading of the clock up to another.
  const away = (rule.absences ?? [])
    .filter(({ employee: who }) => who === employee)
    .map(({ from, to, fromMinutes = 0, toMinutes = 1440 }) => ({
      from: dayOf(from) * 1440 + fromMinutes,
      to: dayOf(to) * 1440 + toMinutes,
    }));
  const isAway = (m: CountedMinute) => {
    const reading = m.shownDay * 1440 + m.clock;
    return away.some(({ from, to }) => reading >= from && reading < to);
  };
  const [minutes, missed]: [CountedMinute[], CountedMinute[]] = [[], []];
  for (const duty of duties)
    for (const m of minutesOf(duty, roster.timeZone))
      (away.length > 0 && isAway(m) ? missed : minutes).push(m);
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
    if (per === 'year') return dayOf(`${dateOf(day).slice(0, 4)}-01-01`);
    if (per === 'quarter') {
      let month = dayOf(`${dateOf(day).slice(0, 8)}01`);
      while (!/-(01|04|07|10)-01$/.test(dateOf(month))) month--;
      return month;
    }
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
    const feastsWorked = new Set<number>();
    let [seen, festive] = [Number.NaN, Number.NaN];
    for (const m of minutes) {
      if (dayBy(by.restDays, m) === seen && dayBy(by.holidays, m) === festive) continue;
      [seen, festive] = [dayBy(by.restDays, m), dayBy(by.holidays, m)];
      (isFestive(festive) ? feastsWorked : worked).add(seen);
    }
    const isOn = (day: number) =>
      made.includes(day) || (!swapped.includes(day) && weekday(day) < beyondDays);
    for (let day = first - 40; day < first + 80; day++) {
      if (weekStart(day) !== day) continue;
      const week = [0, 1, 2, 3, 4, 5, 6].map((i) => day + i);
      let left = week.filter((d) => isOn(d) && !isFestive(d)).length;
      const feasts = week.filter((d) => feastsWorked.has(d) && !worked.has(d) && !isOn(d));
      // Ordinary days of work are kept before others, and earlier before later ones.
      for (const d of [...week.filter(isOn), ...week.filter((d) => !isOn(d))]) {
        if (worked.has(d) && left-- <= 0) rests.add(d);
      }
      // Where days of work are left, the first holidays off them take their place.
      for (const d of feasts) if (left-- <= 0) rests.add(d);
    }
  }

  // A day of a weekend that is worked in place of another day is of no week.
  const isMadeUp = (day: number) => {
    if (!made.includes(day)) return false;
    if (swapped.includes(day) || weekdays.includes(weekday(day))) return true;
    if (beyondDays !== undefined) return weekday(day) >= beyondDays;
    return rule.restDays?.weekdays === undefined && weekday(day) >= 5;
  };

  // Every minute in turn. A counter is a cell of its own for each period, kind of day and limit.
  const cells = new Map<string, { minutes: number }>();
  const cell = (key: string) => {
    let found = cells.get(key);
    if (found === undefined) {
      found = { minutes: 0 };
      cells.set(key, found);
    }
    return found;
  };
  const limits = rule.overtime ?? [];
  const reach = limits.map(({ beyondHours }) => Math.round(beyondHours * 60));
  const pers = ['day', 'week', 'fortnight', 'month', 'quarter', 'year']
    .map((per) => ({
      per,
      own: limits.flatMap((limit, i) => (limit.per === per && limit.of !== 'overtime' ? [i] : [])),
    }))
    .filter(({ own }) => own.length > 0);
  const onOvertime = limits.flatMap(({ of }, i) => (of === 'overtime' ? [i] : []));
  const isNight = (clock: number) => {
    if (rule.night === undefined) return false;
    const { fromMinutes, toMinutes } = rule.night;
    if (toMinutes > fromMinutes) return clock >= fromMinutes && clock < toMinutes;
    return clock >= fromMinutes || clock < toMinutes;
  };
  const countersOf = (day: number, alike: string) => ({
    work: pers.map(({ per }) => cell(`${per} ${startOf(day, per)} ${alike}`)),
    over: onOvertime.map((i) => cell(`${i} ${startOf(day, limits[i]!.per)} ${alike}`)),
  });
  const counted = new Map<number, Map<string, { minutes: number }>>();
  const sorts = (day: number, sort: string) => {
    const onDay = counted.get(day) ?? new Map<string, { minutes: number }>();
    counted.set(day, onDay);
    const found = onDay.get(sort) ?? { minutes: 0 };
    onDay.set(sort, found);
    return found;
  };
  // What is as it was a minute ago is not looked up again.
  let last = { day: Number.NaN, kind: '', claim: -1, night: false, sunday: false };
  let of = { day: Number.NaN, festive: Number.NaN, rest: Number.NaN, sunday: Number.NaN };
  let [kind, isSunday] = ['', false];
  let counters = countersOf(first, '');
  let countsHere = pers.map(() => true);
  let sorted = { minutes: 0 };
  for (const m of minutes) {
    const day = dayBy(by.days, m);
    const festive = dayBy(by.holidays, m);
    const restDay = dayBy(by.restDays, m);
    const sunday = dayBy(by.sundays, m);
    if (day !== of.day || festive !== of.festive || restDay !== of.rest || sunday !== of.sunday) {
      const rest = rests.has(restDay);
      const name = holidays.has(festive)
        ? 'holiday'
        : specials.has(festive)
          ? 'specialHoliday'
          : '';
      const before = kind;
      kind = name === '' ? (rest ? 'restDay' : 'ordinary') : rest ? `${name}OnRestDay` : name;
      if (day !== of.day || kind !== before) {
        counters = countersOf(day, rule.overtimeOf === 'allWork' ? '' : kind);
        countsHere = pers.map(({ per }) => !isMadeUp(day) || !/week|fortnight/.test(per));
      }
      isSunday = weekdayOf(sunday) === 0;
      of = { day, festive, rest: restDay, sunday };
    }
    let claim = -1;
    for (let p = 0; p < pers.length && claim < 0; p++) {
      if (!countsHere[p]) continue;
      const cellOfPeriod = counters.work[p]!;
      const { own } = pers[p]!;
      for (let k = 0; k < own.length; k++)
        if (cellOfPeriod.minutes >= reach[own[k]!]!) claim = Math.max(claim, own[k]!);
      cellOfPeriod.minutes++;
    }
    if (claim >= 0) {
      for (let c = 0; c < onOvertime.length; c++) {
        const i = onOvertime[c]!;
        if (counters.over[c]!.minutes >= reach[i]!) claim = Math.max(claim, i);
        counters.over[c]!.minutes++;
      }
    }
    const night = isNight(m.clock);
    if (
      day !== last.day ||
      kind !== last.kind ||
      claim !== last.claim ||
      night !== last.night ||
      isSunday !== last.sunday
    ) {
      const overtime = claim < 0 ? '' : limits[claim]!.name;
      sorted = sorts(day, `${kind} ${overtime} ${night} ${isSunday}`);
      last = { day, kind, claim, night, sunday: isSunday };
    }
    sorted.minutes++;
  }

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

  const absences = missed.map((m) => ({ day: dayBy(by.days, m) }));
  const from = rule.from === undefined ? first : Math.max(first, dayOf(rule.from));
  const to = Math.min(first + roster.days - 1, rule.to === undefined ? Infinity : dayOf(rule.to));
  const figures = (a: number, z: number): Figures => {
    const isIn = ({ day }: { day: number }) => day >= Math.max(a, from) && day <= Math.min(z, to);
    const started = duties.filter(({ date }) => isIn({ day: dayOf(date) }));
    const unpaid = started.map(
      ({ start, end, hours: h }) => minuteOf(end) - minuteOf(start) - Math.round(h * 60),
    );
    const sum = { worked: 0, normal: 0, overtime: 0, restDay: 0, holiday: 0, night: 0, sunday: 0 };
    const lines: Record<string, number> = {};
    for (const [day, onDay] of counted) {
      if (!isIn({ day })) continue;
      for (const [sort, { minutes: found }] of onDay) {
        const [kind, overtime, night, sunday] = sort.split(' ');
        const key = `${kind} ${overtime} ${night}`;
        lines[key] = (lines[key] ?? 0) + found;
        sum.worked += found;
        if (night === 'true') sum.night += found;
        if (sunday === 'true') sum.sunday += found;
        if (/oliday/.test(kind!)) sum.holiday += found;
        else if (kind === 'restDay') sum.restDay += found;
        else if (overtime === '') sum.normal += found;
        else sum.overtime += found;
      }
    }
    return {
      worked: sum.worked / 60,
      normal: sum.normal / 60,
      overtime: sum.overtime / 60,
      restDay: sum.restDay / 60,
      holiday: sum.holiday / 60,
      night: sum.night / 60,
      sunday: sum.sunday / 60,
      unpaid: unpaid.reduce((total, m) => total + m, 0) / 60,
      guaranteed: due.filter(isIn).reduce((total, { minutes: m }) => total + m, 0) / 60,
      absent: absences.filter(isIn).length / 60,
      duties: started.length,
      lines,
    };
  };
  return {
    total: figures(-Infinity, Infinity),
    periods: periods.map((period) => figures(dayOf(period.from), dayOf(period.to))),
  };
}
