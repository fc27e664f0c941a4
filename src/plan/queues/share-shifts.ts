import type { Random } from '../../core/random.ts';
import { accepts } from '../../search/annealing.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import type { GroupCover, GroupShift } from './group-cover.ts';

/** Shifts that are taken out at once: fewer than two give nothing room, more than five come back as they were. */
const FEWEST_OUT = 2;
const MOST_OUT = 5;

/** Hours of pay by which a step may be worse at first; it falls to none. */
const HOTTEST = 0.4;

/** Price of a missing agent, in intervals of pay, at first and at last. */
const FIRST_PRICE = 2.5;
const LAST_PRICE = 12;

/**
 * Makes the shifts of all groups cheaper together: some that overlap are taken out, of whichever groups, and the best ones
 * put in their place, of whichever groups, breaks placed anew (large neighbourhood search, Shaw 1998). The best shifts that
 * miss nothing, or where there are none the last ones with what they miss filled up, are left in the cover.
 */
export function shareShifts(
  cover: GroupCover,
  random: Random,
  budget: SearchBudget,
  steps: number,
): void {
  const { hourCost, horizon } = cover.models[0]!;
  const priceOf = (price: number) => (price * hourCost * horizon.intervalMinutes) / 60;
  const dearest = priceOf(LAST_PRICE);
  cover.missingPrice = dearest;
  fillUp(cover, undefined, budget);
  dropIdle(cover);
  let best = [...cover.shifts];
  let least = cover.objective;
  for (let step = 0; step < steps && !budget.exhausted; step++) {
    const done = step / steps;
    cover.missingPrice = priceOf(FIRST_PRICE) + done * (dearest - priceOf(FIRST_PRICE));
    if (cover.shifts.length === 0) break;
    const before = cover.objective;
    const { out, day } = takeOut(cover, random);
    const kept = cover.shifts.length;
    fillUp(cover, [day], budget);
    budget.spend();
    const worse = cover.objective - before;
    if (!accepts(worse, Math.max(1e-9, HOTTEST * hourCost * (1 - done) ** 2), random)) {
      while (cover.shifts.length > kept) cover.removeAt(cover.shifts.length - 1);
      for (const shift of out) cover.add(shift);
      continue;
    }
    // The least is counted at the last price: what is missing at the end is filled up at it.
    const full = cover.cost + dearest * cover.shortage;
    if (full < least - 1e-9) {
      least = full;
      best = [...cover.shifts];
    }
  }
  while (cover.shifts.length > 0) cover.removeAt(cover.shifts.length - 1);
  for (const shift of best) cover.add(shift);
  cover.missingPrice = dearest;
  fillUp(cover, undefined, budget);
  dropIdle(cover);
}

/** Some shifts of one day that overlap, taken out of the cover. */
function takeOut(cover: GroupCover, random: Random): { out: GroupShift[]; day: number } {
  const { shifts } = cover;
  const pick = (count: number) => Math.floor(random() * count);
  const anchor = shifts[pick(shifts.length)]!;
  const day = anchor.pattern.group;
  const near = shifts.flatMap((shift, place) =>
    shift.pattern.group === day && overlap(anchor, shift) ? [place] : [],
  );
  const count = FEWEST_OUT + pick(MOST_OUT - FEWEST_OUT + 1);
  for (let k = 0; k < Math.min(count, near.length); k++) {
    const other = k + pick(near.length - k);
    [near[k], near[other]] = [near[other]!, near[k]!];
  }
  // From behind, as the last one takes the place of one that goes.
  const out = near
    .slice(0, count)
    .sort((a, b) => b - a)
    .map((place) => cover.removeAt(place));
  return { out, day };
}

function overlap({ pattern: a }: GroupShift, { pattern: b }: GroupShift): boolean {
  const [one, other] = [a.template, b.template];
  return (
    one.startMinutes < other.startMinutes + other.lengthMinutes &&
    other.startMinutes < one.startMinutes + one.lengthMinutes
  );
}

/** Adds the best shift of any group as long as one pays. */
function fillUp(
  cover: GroupCover,
  days: readonly number[] | undefined,
  budget: SearchBudget,
): void {
  while (!budget.exhausted) {
    const shift = cover.bestAddition(days);
    if (shift === undefined) return;
    cover.add(shift);
    if (days === undefined) budget.spend();
  }
}

/** Takes away the shifts whose pay is more than what they bring. */
function dropIdle(cover: GroupCover): void {
  for (let place = cover.shifts.length - 1; place >= 0; place--)
    if (cover.change(cover.shifts[place]!, -1) < -1e-9) cover.removeAt(place);
}
