import { sum } from '../../core/sum.ts';
import { slotAt, slotsOf } from '../day-slots.ts';
import type { HistorySeries } from '../history-series.ts';
import { emptyWeek, type Week } from './week-shares.ts';

/** A borrowed week that leans towards what a line has shown itself. */
interface LeaningWeek {
  readonly week: Week;
  /** How many contacts of one's own the borrowed week counts as: the better it fits them, the more. */
  readonly borrowedContacts: number;
  /** Contacts of one's own, as many as they count for beside the bursts in which they come. */
  readonly ownContacts: number;
}

/**
 * What two lines of the same kind differ by, before the own half-hours tell: a hundredth of the week is off by a third of
 * itself at 900 contacts. The calls of a county, its ambulance calls and those of a city lie some 1,000 to 3,000 apart
 * (`npm run accuracy -- forecast --totals`).
 */
const USUAL_CONTACTS = 1000;

/** Slots' worth of evidence that this usual counts for. */
const USUAL_SLOTS = 12;

/** A part of the borrowed week that is even over the hours: where it has none, the line may have some. */
const EVEN = 0.01;

/**
 * Leans a borrowed week towards the half-hours that a line has shown: first the shape of all its days together, then that of
 * each weekday. Shares that lines of one kind have scatter about the borrowed ones as a Dirichlet variable, so the
 * contacts are a Dirichlet-multinomial, and its one number is found from how far they lie off what was borrowed (by
 * moments: Mosimann, Biometrika 49, 1962); own shares and borrowed ones are then weighed by their contacts.
 */
export function leanOnOwn(borrowed: Week, own: HistorySeries | undefined): LeaningWeek {
  if (own === undefined || !(sum(own.contacts.map((count) => count || 0)) > 0)) {
    return { week: borrowed, borrowedContacts: USUAL_CONTACTS, ownContacts: 0 };
  }
  const days = wholeDays(own);
  const counts = emptyWeek(own.intervalSeconds);
  for (const { weekday, contacts } of days)
    for (let slot = 0; slot < contacts.length; slot++) counts[weekday]![slot]! += contacts[slot]!;
  const bursts = dispersion(days);
  const filled = borrowed.map((day, weekday) => withEven(day, counts[weekday]!));
  const together = lean(filled, counts, bursts, () => 0);
  const apart = lean(together.week, counts, bursts, (weekday) => weekday);
  return { ...together, week: apart.week };
}

interface OwnDay {
  readonly weekday: number;
  readonly contacts: Float64Array;
}

/** The days of which every open interval is known: of others the shape would lie. */
function wholeDays({
  days,
  contacts,
  open,
  startMinutes,
  intervalSeconds,
}: HistorySeries): OwnDay[] {
  return days.flatMap(({ weekday, first, count, closed, holiday }) => {
    if (closed || holiday !== undefined) return [];
    const seen = new Float64Array(slotsOf(intervalSeconds));
    for (let i = first; i < first + count; i++) {
      if (open[i] === 0) continue;
      if (Number.isNaN(contacts[i])) return [];
      seen[slotAt(startMinutes[i]!, intervalSeconds)]! += contacts[i]!;
    }
    return [{ weekday, contacts: seen }];
  });
}

/** How much more than chance the half-hours of days scatter about their own mean shape; 1 where too few tell. */
function dispersion(days: readonly OwnDay[]): number {
  const slots = days[0]?.contacts.length ?? 0;
  let squares = 0;
  let freedom = 0;
  for (let weekday = 0; weekday < 7; weekday++) {
    const same = days
      .filter((day) => day.weekday === weekday)
      .map(({ contacts }) => ({ contacts, total: sum(contacts) }))
      .filter(({ total }) => total > 0);
    if (same.length < 2) continue;
    const all = sum(same.map(({ total }) => total));
    for (let slot = 0; slot < slots; slot++) {
      const share = sum(same.map(({ contacts }) => contacts[slot]!)) / all;
      if (!(share > 0)) continue;
      freedom += same.length - 1;
      for (const { contacts, total } of same) {
        const expected = share * total;
        squares += (contacts[slot]! - expected) ** 2 / expected;
      }
    }
  }
  return freedom > 0 ? Math.max(1, squares / freedom) : 1;
}

function withEven(borrowed: Float64Array, counts: Float64Array): Float64Array {
  const total = sum(borrowed);
  const open = borrowed.map((contacts, slot) => (contacts > 0 || counts[slot]! > 0 ? 1 : 0));
  const slots = sum(open);
  return borrowed.map(
    (contacts, slot) =>
      (1 - EVEN) * contacts + (slots > 0 ? (EVEN * total * open[slot]!) / slots : 0),
  );
}

/** Moves a week towards counts, weekdays of one group by the same factors. */
function lean(
  week: Week,
  counts: Week,
  bursts: number,
  groupOf: (weekday: number) => number,
): LeaningWeek {
  const groups = [...new Set(week.map((_, weekday) => groupOf(weekday)))].map((group) => {
    const seen = new Float64Array(week[0]!.length);
    const expected = new Float64Array(week[0]!.length);
    for (const [weekday, day] of week.entries()) {
      const usual = sum(day);
      if (groupOf(weekday) !== group || !(usual > 0)) continue;
      const total = sum(counts[weekday]!);
      for (let slot = 0; slot < day.length; slot++) {
        seen[slot]! += counts[weekday]![slot]!;
        expected[slot]! += (total * day[slot]!) / usual;
      }
    }
    return { group, seen, expected, total: sum(seen) };
  });
  let squares = 0;
  let freedom = 0;
  let largest = 0;
  for (const { seen, expected, total } of groups) {
    if (!(total > 0)) continue;
    largest = Math.max(largest, total / bursts);
    freedom--;
    for (let slot = 0; slot < seen.length; slot++) {
      if (!(expected[slot]! > 0)) continue;
      freedom++;
      squares += (seen[slot]! - expected[slot]!) ** 2 / (expected[slot]! * bursts);
    }
  }
  const usual = (largest + USUAL_CONTACTS) / (1 + USUAL_CONTACTS);
  const ratio = (squares + USUAL_SLOTS * usual) / (Math.max(0, freedom) + USUAL_SLOTS);
  // A mean of N contacts that scatter so many times as much as chance: (N + k) / (1 + k).
  const borrowedContacts = ratio > 1 ? Math.max(0, largest - ratio) / (ratio - 1) : Infinity;
  const moved = week.map((day, weekday) => {
    const { seen, expected, total } = groups.find(({ group }) => group === groupOf(weekday))!;
    const own = total / bursts;
    const trust = borrowedContacts === Infinity ? 0 : own / (own + borrowedContacts);
    const factors = day.map((_, slot) =>
      expected[slot]! > 0 ? 1 + trust * (seen[slot]! / expected[slot]! - 1) : 1,
    );
    return day.map((contacts, slot) => contacts * factors[slot]!);
  });
  return {
    week: moved,
    borrowedContacts,
    ownContacts: sum(groups.map(({ total }) => total)) / bursts,
  };
}

/** The dispersion of a line's whole days. */
export function burstsOf(history: HistorySeries): number {
  return dispersion(wholeDays(history));
}
