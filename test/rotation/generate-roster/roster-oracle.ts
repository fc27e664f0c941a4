import type { Roster } from 'halfhour/duty';
import type { GenerateRosterInput } from 'halfhour/rotation';

// The plainest reading of an input of generateRoster, for the clock of UTC. It shares no code with the library: dates
// are parsed by the engine, rows are texts of shift ids, and everything is looked at from the start each time.

/** Rows of a roster: the id of a shift, or nothing, for each person and day. */
export type Rows = Readonly<Record<string, readonly string[]>>;

const dayOf = (date: string, input: GenerateRosterInput) =>
  (Date.parse(date) - Date.parse(input.startDate)) / 86_400_000;
const weekdayOf = (day: number, input: GenerateRosterInput) =>
  (new Date(Date.parse(input.startDate) + day * 86_400_000).getUTCDay() + 6) % 7;
const dateOf = (day: number, input: GenerateRosterInput) =>
  new Date(Date.parse(input.startDate) + day * 86_400_000).toISOString().slice(0, 10);

export function rowsOf(roster: Roster, input: GenerateRosterInput): Rows {
  const rows: Record<string, string[]> = {};
  for (const { name } of input.people) rows[name] = new Array<string>(input.days).fill('');
  for (const { employee, date, shift } of roster.duties)
    rows[employee]![dayOf(date, input)] = shift;
  return rows;
}

/** What is wrong with somebody's row. */
export function rowFaults(
  input: GenerateRosterInput,
  name: string,
  row: readonly string[],
): string[] {
  const faults: string[] = [];
  const person = input.people.find((one) => one.name === name)!;
  const contract = input.contracts?.find(({ id }) => id === person.contract);
  const terms = { ...contract, ...person };
  const shift = (id: string) => input.shifts.find((one) => one.id === id)!;
  const minutes = (id: string) =>
    id === '' ? 0 : (shift(id).paidMinutes ?? shift(id).lengthMinutes);
  for (const [day, id] of row.entries()) {
    const date = dateOf(day, input);
    const given = input.fixedDuties?.find((one) => one.employee === name && one.date === date);
    if (given && given.shift !== id) faults.push(`not on the fixed duty of ${date}`);
    if (id === '' || given) continue;
    const { skill, startMinutes, lengthMinutes } = shift(id);
    if (skill !== undefined && !person.skills?.includes(skill)) faults.push(`${id} without skill`);
    if (person.shifts && !person.shifts.includes(id)) faults.push(`${id} is not for ${name}`);
    if (person.daysOff?.includes(date)) faults.push(`works on ${date}`);
    const windows = person.available?.filter(
      ({ weekdays }) => !weekdays || weekdays.includes(weekdayOf(day, input)),
    );
    if (
      windows &&
      !windows.some(
        (one) => startMinutes >= one.fromMinutes && startMinutes + lengthMinutes <= one.toMinutes,
      )
    )
      faults.push(`not available for ${id} on ${date}`);
    for (const { employee, from, to } of input.absences ?? [])
      if (
        employee === name &&
        date <= to &&
        (date >= from || (dateOf(day + 1, input) >= from && startMinutes + lengthMinutes > 1440))
      )
        faults.push(`away on ${date}`);
  }
  for (let day = 1; day < row.length; day++) {
    const [last, id] = [row[day - 1]!, row[day]!];
    for (const sequence of input.forbiddenSequences ?? []) {
      if (sequence.length === 2 && sequence[0] === last && sequence[1] === id)
        faults.push(`${last} before ${id}`);
      if (
        sequence.length === 3 &&
        day > 1 &&
        sequence[0] === row[day - 2] &&
        last === '' &&
        sequence[2] === id
      )
        faults.push(`${row[day - 2]}, off, ${id}`);
    }
  }
  for (const rule of input.rules ?? []) {
    if (rule.kind === 'minRestHours') {
      let end = -1e9;
      for (const [day, id] of row.entries()) {
        if (id === '') continue;
        const start = day * 1440 + shift(id).startMinutes;
        if (start - end < rule.hours * 60) faults.push(`rest of ${(start - end) / 60} h`);
        end = start + shift(id).lengthMinutes;
      }
    }
    if (rule.kind === 'maxDaysInARow' && !rule.nightsOnly)
      for (const run of row
        .map((id) => (id ? 'w' : ' '))
        .join('')
        .split(' '))
        if (run.length > rule.days) faults.push(`${run.length} days in a row`);
    if (rule.kind === 'maxHoursInDays')
      for (let day = 0; day < row.length; day++) {
        const sum = row.slice(day, day + rule.days).reduce((all, id) => all + minutes(id), 0);
        if (sum > rule.hours * 60) faults.push(`${sum / 60} h in ${rule.days} days`);
      }
  }
  const letters = row.map((id) => (id ? 'w' : 'o')).join('');
  for (const run of letters.matchAll(/w+|o+/g)) {
    const range = run[0][0] === 'w' ? terms.daysInARow : terms.daysOffInARow;
    const isInner = run.index > 0 && run.index + run[0].length < row.length;
    if (range && run[0].length > range.max) faults.push(`${run[0]} is too long`);
    if (range && isInner && run[0].length < range.min) faults.push(`${run[0]} is too short`);
  }
  if (terms.maxWeekends !== undefined) {
    const weekends = new Set<number>();
    for (const [day, id] of row.entries())
      if (id && weekdayOf(day, input) >= 5) weekends.add(day - weekdayOf(day, input));
    if (weekends.size > terms.maxWeekends) faults.push(`${weekends.size} weekends`);
  }
  const partsBy = <T>(per: string, of: readonly T[]) => {
    const parts = new Map<number, T[]>();
    for (const [day, one] of of.entries()) {
      const key = per === 'roster' ? 0 : day - weekdayOf(day, input);
      parts.set(key, [...(parts.get(key) ?? []), one]);
    }
    return [...parts.values()];
  };
  const isAway = row.map((_, day) =>
    (input.absences ?? []).some(
      ({ employee, from, to }) =>
        employee === name && dateOf(day, input) >= from && dateOf(day, input) <= to,
    ),
  );
  // Leave leaves a share of the hours by days, give or take the longest shift.
  const longest = Math.max(...input.shifts.map(({ id }) => minutes(id))) / 60;
  for (const { per, least = 0, most = Infinity } of terms.hours ?? []) {
    const leave = partsBy(per, isAway);
    for (const [i, part] of partsBy(per, row).entries()) {
      const hours = part.reduce((all, id) => all + minutes(id), 0) / 60;
      const share = leave[i]!.filter((away) => !away).length / part.length;
      const give = share < 1 ? longest : 0;
      if (hours < least * share - give || hours > Math.min(most, most * share + give))
        faults.push(`${hours} h in a ${per}`);
    }
  }
  for (const { per, shifts, least = 0, most = Infinity } of terms.duties ?? [])
    for (const part of partsBy(per, row)) {
      const count = part.filter((id) => id !== '' && (!shifts || shifts.includes(id))).length;
      if (count < least || count > most) faults.push(`${count} duties in a ${per}`);
    }
  return faults;
}

/** What a roster costs by part, and by how many people the cover misses limits that must be kept. */
export function costOf(input: GenerateRosterInput, rows: Rows) {
  const people = Object.values(rows);
  let [missing, surplus, requests, fairness, beyond] = [0, 0, 0, 0, 0];
  for (let day = 0; day < input.days; day++)
    for (const { id } of input.shifts) {
      const entries = (input.cover.shifts ?? []).filter(
        (one) =>
          one.shift === id &&
          (one.dates
            ? one.dates.includes(dateOf(day, input))
            : !one.weekdays || one.weekdays.includes(weekdayOf(day, input))),
      );
      const entry = entries.findLast((one) => one.dates) ?? entries.at(-1);
      if (!entry) continue;
      const count = people.filter((row) => row[day] === id).length;
      missing += Math.max(0, entry.wanted - count) * (entry.missingPrice ?? 100);
      surplus += Math.max(0, count - entry.wanted) * (entry.surplusPrice ?? 1);
      beyond += Math.max(0, (entry.least ?? 0) - count, count - (entry.most ?? Infinity));
    }
  for (const { agents, intervalSeconds, skill, missingPrice, surplusPrice } of input.cover
    .intervals ?? []) {
    const length = intervalSeconds / 60;
    for (const [i, wanted] of [...agents].entries()) {
      const [from, to] = [i * length, (i + 1) * length];
      let count = 0;
      for (const row of people)
        for (const [day, id] of row.entries()) {
          const shift = input.shifts.find((one) => one.id === id);
          if (!shift || (skill !== undefined && shift.skill !== skill)) continue;
          const start = day * 1440 + shift.startMinutes;
          const isThere = start <= from && start + shift.lengthMinutes >= to;
          const rests = (shift.breaks ?? []).some(
            (one) =>
              day * 1440 + one.startMinutes < to &&
              day * 1440 + one.startMinutes + one.minutes > from,
          );
          if (isThere && !rests) count++;
        }
      missing += Math.max(0, wanted - count) * (missingPrice ?? (10 * length) / 60);
      surplus += Math.max(0, count - wanted) * (surplusPrice ?? (0.1 * length) / 60);
    }
  }
  for (const { employee, date, wants, shift, weight = 1 } of input.requests ?? []) {
    const has = rows[employee]![dayOf(date, input)]!;
    const isIt = shift === undefined ? has !== '' : has === shift;
    if (isIt !== (wants === 'on')) requests += weight;
  }
  const price = input.fairness?.nights ?? 0;
  if (price > 0) {
    const isNight = (id: string) => id === 'N';
    const nights = people.map((row) => row.filter(isNight).length);
    let wanted = 0;
    for (const { wanted: each } of (input.cover.shifts ?? []).filter(({ shift }) => isNight(shift)))
      wanted += each * input.days;
    for (const n of nights) fairness += price * (n - wanted / nights.length) ** 2;
  }
  return {
    missing,
    surplus,
    requests,
    fairness,
    beyond,
    all: missing + surplus + requests + fairness,
  };
}

/** The cheapest roster of all, by looking at every one. */
export function cheapestOf(input: GenerateRosterInput): number | undefined {
  const ids = ['', ...input.shifts.map(({ id }) => id)];
  const rowsOfPerson = input.people.map(({ name }) => {
    let rows: string[][] = [[]];
    for (let day = 0; day < input.days; day++)
      rows = rows.flatMap((row) => ids.map((id) => [...row, id]));
    return rows.filter((row) => rowFaults(input, name, row).length === 0);
  });
  let best: number | undefined;
  const look = (person: number, rows: Record<string, readonly string[]>) => {
    if (person === input.people.length) {
      const { all, beyond } = costOf(input, rows);
      if (beyond === 0 && (best === undefined || all < best)) best = all;
      return;
    }
    for (const row of rowsOfPerson[person]!)
      look(person + 1, { ...rows, [input.people[person]!.name]: row });
  };
  look(0, {});
  return best;
}
