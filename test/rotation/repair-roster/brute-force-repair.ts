import type { RosterDuty, RosterRule } from 'halfhour/duty';
import type { RandomRepair } from './random-repairs.ts';
import { isAway } from './repair-faults.ts';

// The best repair of a small roster by trying all, under four kinds of rules that are read here in a few lines each.

/** Rules that `bruteForce` reads. */
export const PLAIN_KINDS = ['minRestHours', 'maxDaysInARow', 'maxHoursInDays', 'maxNightsInDays'];

const hourOf = (text: string) => Date.parse(text) / 3_600_000;
const dayOf = (date: string) => Date.parse(date) / 86_400_000;

/** By how much a person's duties miss a rule, by day. */
function excesses(rule: RosterRule, duties: readonly RosterDuty[], first: number, end: number) {
  const found = new Map<number, number>();
  const miss = (day: number, by: number) => {
    if (by > 1e-9) found.set(day, Math.max(by, found.get(day) ?? 0));
  };
  const sorted = [...duties].sort((a, b) => hourOf(a.start) - hourOf(b.start));
  const inWindow = (from: number, days: number, worth: (duty: RosterDuty) => number) =>
    sorted.reduce((sum, duty) => {
      const day = dayOf(duty.date);
      return day >= from && day < from + days ? sum + worth(duty) : sum;
    }, 0);
  if (rule.kind === 'minRestHours')
    for (let i = 1; i < sorted.length; i++) {
      const [a, b] = [sorted[i - 1]!, sorted[i]!];
      miss(dayOf(a.date), rule.hours - (hourOf(b.start) - hourOf(a.end)));
    }
  if (rule.kind === 'maxDaysInARow') {
    const days = new Set(
      sorted.filter(({ isNight }) => isNight || !rule.nightsOnly).map(({ date }) => dayOf(date)),
    );
    for (const day of days) {
      if (days.has(day - 1)) continue;
      let length = 1;
      while (days.has(day + length)) length++;
      miss(day, length - rule.days);
    }
  }
  for (let day = first; day === first || day + 7 <= end; day++) {
    if (rule.kind === 'maxHoursInDays')
      miss(day, inWindow(day, rule.days, ({ hours }) => hours) - rule.hours);
    if (rule.kind === 'maxNightsInDays')
      miss(day, inWindow(day, rule.days, ({ isNight }) => Number(isNight)) - rule.nights);
  }
  return found;
}

/** The fewest unfilled duties and, with them, the least cost. */
export function bruteForce({ roster, input }: RandomRepair) {
  const { absences, rules, standIns = [], notice } = input;
  const isOpen = (duty: RosterDuty) => isAway(absences, duty.employee, duty);
  const open = roster.duties.filter(isOpen);
  const first = dayOf(roster.startDate);
  const end = first + roster.days;
  const personOf = new Map(standIns.map((person) => [person.employee, person]));
  const isLawful = (name: string, taken: readonly RosterDuty[]) => {
    const own = roster.duties.filter((duty) => duty.employee === name && !isOpen(duty));
    const { shifts, maxDuties = Infinity } = personOf.get(name) ?? {};
    if (taken.length > maxDuties) return false;
    const after = [...own, ...taken];
    for (const duty of taken) {
      if (isAway(absences, name, duty) || (shifts && !shifts.includes(duty.shift))) return false;
      const left = notice === undefined ? Infinity : hourOf(duty.start) - hourOf(notice.at);
      if (left < (notice?.hours ?? 0) && !(left > 0 && notice!.onCall!.includes(name)))
        return false;
      for (const other of after) {
        if (other === duty) continue;
        const meets =
          hourOf(other.start) < hourOf(duty.end) && hourOf(other.end) > hourOf(duty.start);
        if (meets || other.date === duty.date) return false;
      }
    }
    return rules.every((rule) => {
      const before = excesses(rule, own, first, end);
      return [...excesses(rule, after, first, end)].every(
        ([day, by]) => by <= (before.get(day) ?? 0) + 1e-9,
      );
    });
  };
  // Which sets of open duties each person may take, then the best way to deal all of them.
  let dealt = new Map<number, number>([[0, 0]]);
  for (const name of roster.employees) {
    const { costPerHour = 0, costPerDuty = 0 } = personOf.get(name) ?? {};
    const sets: [number, number][] = [];
    for (let set = 0; set < 2 ** open.length; set++) {
      const taken = open.filter((_, i) => (set >> i) & 1);
      if (isLawful(name, taken))
        sets.push([
          set,
          taken.reduce((sum, { hours }) => sum + costPerDuty + costPerHour * hours, 0),
        ]);
    }
    const next = new Map<number, number>();
    for (const [set, cost] of dealt)
      for (const [own, ownCost] of sets)
        if ((set & own) === 0)
          next.set(set | own, Math.min(next.get(set | own) ?? Infinity, cost + ownCost));
    dealt = next;
  }
  let unfilled = Infinity;
  let cost = Infinity;
  for (const [set, spent] of dealt) {
    const left = open.filter((_, i) => !((set >> i) & 1)).length;
    if (left > unfilled || (left === unfilled && spent >= cost)) continue;
    unfilled = left;
    cost = spent;
  }
  return { open: open.length, unfilled, cost };
}
