import { finding } from '../../core/finding.ts';
import { sum } from '../../core/sum.ts';
import { addDays, weekdayOf } from '../../time/local-date.ts';
import type { RosterPerson } from '../roster-person.ts';
import type { WorkTerms } from '../work-terms.ts';
import { postBreaches } from './post-breaches.ts';
import type { Report } from './report.ts';
import type { TermBreach } from './result.ts';
import {
  datesOf,
  isAtItsTimes,
  obstacleTo,
  periodsIn,
  type ScoredRoster,
  termsOfPerson,
} from './scored-roster.ts';
import { TERM_TEXTS } from './texts.ts';

/** Terms that somebody's duties do not keep. */
export function termBreaches(person: RosterPerson, scored: ScoredRoster): TermBreach[] {
  const breaches: TermBreach[] = [];
  const report: Report = (code, date, values = {}) =>
    breaches.push({ ...finding(TERM_TEXTS, code, values), employee: person.name, date });
  const terms = termsOfPerson(person, scored.input);
  reportDuties(person, scored, report);
  reportSequences(person, scored, report);
  reportHours(person, terms, scored, report);
  reportCounts(person, terms, scored, report);
  reportRuns(person, terms, scored, report);
  reportWeekends(person, terms, scored, report);
  postBreaches(person, scored, report);
  return breaches;
}

function reportDuties(person: RosterPerson, scored: ScoredRoster, report: Report): void {
  const { roster, input, shiftOf, isAway } = scored;
  const own = scored.dutiesOf(person.name);
  const crew = input.crews?.find(({ employees }) => employees.includes(person.name));
  const others = crew?.employees.filter((name) => name !== person.name) ?? [];
  for (const date of datesOf(scored)) {
    const duties = own.get(date) ?? [];
    const given = input.fixedDuties?.find(
      (one) => one.employee === person.name && one.date === date,
    );
    if (given && duties[0]?.shift !== given.shift)
      report('not-as-fixed', date, { shift: given.shift });
    if (duties.length > 1) report('two-duties', date);
    for (const duty of duties) {
      const shift = shiftOf.get(duty.shift);
      if (shift === undefined || !isAtItsTimes(duty, shift, roster.timeZone)) {
        report('other-times', date, { shift: duty.shift });
        continue;
      }
      if (given?.shift === duty.shift) continue;
      const obstacle = obstacleTo(shift, person, date);
      const { id, skill } = shift;
      if (obstacle)
        report(
          obstacle,
          date,
          obstacle === 'without-skill' ? { shift: id, skill: skill! } : { shift: id },
        );
    }
    const isTogether = others.every(
      (name) =>
        isAway(name, date) ||
        isAway(person.name, date) ||
        scored.dutiesOf(name).get(date)?.[0]?.shift === duties[0]?.shift,
    );
    if (!isTogether) report('crew-apart', date, { crew: crew!.id });
  }
}

function reportSequences({ name }: RosterPerson, scored: ScoredRoster, report: Report): void {
  const own = scored.dutiesOf(name);
  const shiftOn = (date: string) => own.get(date)?.at(-1)?.shift;
  for (const date of datesOf(scored))
    for (const sequence of scored.input.forbiddenSequences ?? []) {
      const shift = own.get(date)?.[0]?.shift;
      const isOff = shiftOn(addDays(date, -1)) === undefined;
      const before = shiftOn(addDays(date, sequence.length === 3 ? -2 : -1));
      if (sequence.length === 3 && !isOff) continue;
      if (shift !== undefined && before === sequence[0] && shift === sequence.at(-1))
        report('forbidden-sequence', date, { shift, before });
    }
}

function reportHours(
  { name }: RosterPerson,
  { hours = [] }: WorkTerms,
  scored: ScoredRoster,
  report: Report,
): void {
  const own = scored.dutiesOf(name);
  for (const { per, least = 0, most = Infinity } of hours)
    for (const { dates, whole } of periodsIn(datesOf(scored), per)) {
      const found = sum(dates.flatMap((date) => own.get(date) ?? []).map((duty) => duty.hours));
      const share = dates.filter((date) => !scored.isAway(name, date)).length / whole;
      const give = share < 1 ? longestHours(scored) : 0;
      const [from, to] = [share * least - give, Math.min(most, share * most + give)];
      if (found < from - TOLERANCE)
        report('hours-of-period', dates[0]!, { found, limit: from, side: 'least' });
      if (found > to + TOLERANCE)
        report('hours-of-period', dates[0]!, { found, limit: to, side: 'most' });
    }
}

/** Hours are whole minutes, and sums of them some rounding beside. */
const TOLERANCE = 1e-6;

/** The hours of the longest shift, on whichever date it is longest. */
function longestHours({ input, roster }: ScoredRoster): number {
  const onClock = input.shifts.map(
    ({ lengthMinutes, paidMinutes, breaks = [] }) =>
      (paidMinutes ??
        lengthMinutes - sum(breaks.map(({ paid, minutes }) => (paid ? 0 : minutes)))) / 60,
  );
  return Math.max(...onClock, ...roster.duties.map(({ hours }) => hours));
}

function reportCounts(
  { name }: RosterPerson,
  { duties = [] }: WorkTerms,
  scored: ScoredRoster,
  report: Report,
): void {
  const own = scored.dutiesOf(name);
  const counted = (dates: readonly string[], shifts: readonly string[] | undefined) =>
    dates
      .flatMap((date) => own.get(date) ?? [])
      .filter(({ shift }) => shifts?.includes(shift) ?? true).length;
  for (const { per, shifts, least = 0, most = Infinity } of duties) {
    // Weeks and months that began before the roster are known as far as the rosters before tell.
    const dates = per === 'roster' ? datesOf(scored) : scored.dates;
    for (const period of periodsIn(dates, per)) {
      if (period.dates.at(-1)! < scored.roster.startDate) continue;
      const found = counted(period.dates, shifts);
      const isWhole = period.dates.length === period.whole;
      const added = counted(
        period.dates.filter((date) => date >= scored.roster.startDate),
        shifts,
      );
      if (isWhole && found < least)
        report('duties-of-period', period.dates[0]!, { found, limit: least, side: 'least' });
      if (found > most && added > 0)
        report('duties-of-period', period.dates[0]!, { found, limit: most, side: 'most' });
    }
  }
}

function reportRuns(
  { name }: RosterPerson,
  { daysInARow, daysOffInARow }: WorkTerms,
  { dates, roster, dutiesOf }: ScoredRoster,
  report: Report,
): void {
  const own = dutiesOf(name);
  for (let from = 0; from < dates.length; ) {
    const works = own.has(dates[from]!);
    let to = from + 1;
    while (to < dates.length && own.has(dates[to]!) === works) to++;
    const range = works ? daysInARow : daysOffInARow;
    const code = works ? 'days-in-a-row' : 'days-off-in-a-row';
    const found = to - from;
    const isInner = from > 0 && to < dates.length;
    const ended = dates[to] ?? '';
    if (range && dates[to - 1]! >= roster.startDate && found > range.max)
      report(code, dates[from]!, { found, limit: range.max, side: 'most' });
    if (range && isInner && ended >= roster.startDate && found < range.min)
      report(code, dates[from]!, { found, limit: range.min, side: 'least' });
    from = to;
  }
}

function reportWeekends(
  { name }: RosterPerson,
  { maxWeekends }: WorkTerms,
  scored: ScoredRoster,
  report: Report,
): void {
  if (maxWeekends === undefined) return;
  const own = scored.dutiesOf(name);
  const weekends = new Set<string>();
  for (const date of datesOf(scored))
    if (weekdayOf(date) >= 5 && own.has(date)) weekends.add(addDays(date, -weekdayOf(date)));
  if (weekends.size > maxWeekends)
    report('weekends-worked', scored.roster.startDate, {
      found: weekends.size,
      limit: maxWeekends,
    });
}
