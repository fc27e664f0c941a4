import type { Random } from '../../core/random.ts';
import { isBelow, roundDownHeadCount, roundUpHeadCount } from '../../core/tie.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import type { HiringPlanInput } from '../hiring-input.ts';
import { fillNeed } from './fill-need.ts';
import { hiresBound } from './hiring-program.ts';
import type { StaffResponse } from './staff-response.ts';

/** Periods over which hires are moved from one class to another. */
const WINDOW = 12;

/** How many periods in a row are shaken up before the next descent. */
const SHAKEN = 4;

/** Periods priced in the time of a pivot, which grows with the square of the plan. */
const workPerStep = (periods: number) => periods ** 2 / 6;

/** Work of a short descent, by the square of the periods: it comes to a plan without a shortage. */
const SHORT_DESCENT = 20;

/** How much dearer a missing agent is than anything that could be bought instead. */
const SHORTAGE_FACTOR = 1000;

/**
 * Whole hires near those that a linear program left in parts, moved about until no small move is
 * cheaper, then shaken up and improved again. Branch and bound proves, but wanders for long in plans
 * of two years before it meets a good one; this meets one at once and leaves it the proof.
 *
 * @param leave - Leave taken in each period; the search leaves it where it is.
 * @param budget - Says when the search ends; without any steps there is one short descent all the same.
 */
export function searchHires(
  input: HiringPlanInput,
  response: StaffResponse,
  relaxedHires: readonly number[],
  leave: readonly number[],
  random: Random,
  budget: SearchBudget,
): readonly number[] {
  const search = new HireSearch(input, response, leave, budget);
  search.start(relaxedHires);
  // Who has no steps left wants a plan all the same: one short descent is milliseconds.
  search.descend(SHORT_DESCENT * leave.length ** 2);
  let best = search.snapshot();
  while (!budget.exhausted) {
    search.shake(random);
    search.descend();
    if (isBelow(search.cost, best.cost)) best = search.snapshot();
    else search.restore(best);
  }
  return best.hires;
}

/** Classes that so many hires take; undefined where the sizes of classes do not allow them. */
export function classesOf({ classes }: HiringPlanInput, hires: number): number | undefined {
  if (classes === undefined || hires === 0) return 0;
  const { minSize = 0, maxSize, maxClasses = 1 } = classes;
  const count = roundUpHeadCount(hires / maxSize);
  return count <= maxClasses && count * minSize <= hires ? count : undefined;
}

interface Snapshot {
  readonly hires: readonly number[];
  readonly cost: number;
}

/** Hires, the output that follows from them, and what each period costs beyond its pay. */
class HireSearch {
  cost = 0;
  private work = 0;
  /** Work that is not a whole step yet. */
  private unspent = 0;
  private readonly workPerStep: number;
  private readonly hires: number[];
  private readonly supply: Float64Array;
  private readonly filling: Float64Array;
  private readonly need: readonly number[];
  private readonly mostHires: readonly number[];
  private readonly hireCost: readonly number[];
  private readonly shortagePrice: number;

  constructor(
    private readonly input: HiringPlanInput,
    private readonly response: StaffResponse,
    leave: readonly number[],
    private readonly budget: SearchBudget,
  ) {
    this.workPerStep = workPerStep(leave.length);
    const { required, costPerHire = 0, terminal, overtime, outsourcing } = input;
    const { periods, payOfHire, supplyOfHire } = response;
    this.hires = required.map(() => 0);
    this.supply = new Float64Array(required.length);
    this.filling = new Float64Array(required.length);
    this.need = required.map((agents, t) => agents + leave[t]!);
    // It moves whole heads, also where parts of heads are allowed.
    this.mostHires = periods.map((t) => roundDownHeadCount(hiresBound(input, t)));
    this.hireCost = periods.map(
      (t) =>
        costPerHire + payOfHire[t]! - (terminal?.valuePerAgent ?? 0) * supplyOfHire[t]!.at(-1)!,
    );
    const dearest = Math.max(
      ...this.hireCost.map(Math.abs),
      input.classes?.fixedCost ?? 0,
      overtime?.costPerAgent ?? 0,
      outsourcing?.costPerAgent ?? 0,
      1,
    );
    this.shortagePrice = SHORTAGE_FACTOR * dearest;
  }

  /** Carries the parts of a head from period to period until they make a class. */
  start(relaxedHires: readonly number[]): void {
    let carried = 0;
    const hires = relaxedHires.map((part, t) => {
      carried += part;
      let heads = Math.min(this.mostHires[t]!, Math.round(carried));
      while (heads > 0 && classesOf(this.input, heads) === undefined) heads--;
      carried -= heads;
      return heads;
    });
    this.restore({ hires, cost: Infinity });
  }

  snapshot(): Snapshot {
    return { hires: [...this.hires], cost: this.cost };
  }

  /** Takes hires over and prices them anew. */
  restore({ hires }: Snapshot): void {
    const { periods, standingSupply, supplyOfHire } = this.response;
    this.cost = 0;
    for (const t of periods) {
      this.hires[t] = hires[t]!;
      this.cost += this.priceOf(t, hires[t]!);
    }
    for (const t of periods) {
      let supply = standingSupply[t]!;
      for (let start = 0; start <= t; start++) supply += hires[start]! * supplyOfHire[start]![t]!;
      this.supply[t] = supply;
      this.filling[t] = this.fillingOf(t, supply);
      this.cost += this.filling[t]!;
    }
    this.count(periods.length ** 2 / 2);
  }

  /** Moves hires until no move is cheaper, or neither steps nor work that costs none are left. */
  descend(freeWork = 0): void {
    const { periods } = this.response;
    const isOver = () => this.budget.exhausted && this.work >= freeWork;
    for (let better = true; better && !isOver(); ) {
      better = false;
      for (const t of periods) {
        for (const change of this.changesOf(t)) {
          if (this.tryMove(t, change, t, 0)) better = true;
        }
        const last = Math.min(periods.length - 1, t + WINDOW);
        for (let other = t + 1; other <= last && !isOver(); other++) {
          for (const change of this.changesOf(t)) {
            // Who starts later has less time to leave: a head more or less evens that out.
            for (const more of [0, 1, -1]) {
              if (this.tryMove(t, change, other, more - change)) better = true;
            }
          }
        }
      }
    }
  }

  /** Sets some periods in a row to other sizes, good or not. */
  shake(random: Random): void {
    const { length } = this.hires;
    const first = Math.floor(random() * Math.max(1, length - SHAKEN + 1));
    const hires = [...this.hires];
    for (let t = first; t < Math.min(length, first + SHAKEN); t++) {
      const changes = this.changesOf(t).filter((change) => this.allows(t, hires[t]! + change));
      if (changes.length > 0) hires[t]! += changes[Math.floor(random() * changes.length)]!;
    }
    this.restore({ hires, cost: Infinity });
  }

  /** By how much the hires of a period may change: doublings, none at all, the ends of a class. */
  private changesOf(t: number): number[] {
    const now = this.hires[t]!;
    const most = this.mostHires[t]!;
    const { minSize = 0, maxSize = most } = this.input.classes ?? {};
    const changes = new Set<number>();
    for (let step = 1; step <= Math.min(most, Math.max(16, 2 * now)); step *= 2) {
      changes.add(step).add(-step);
    }
    for (const size of [0, Math.ceil(minSize), Math.floor(maxSize)]) {
      if (size !== now && size < Infinity) changes.add(size - now);
    }
    return [...changes];
  }

  private allows(t: number, hires: number): boolean {
    return hires >= 0 && hires <= this.mostHires[t]! && classesOf(this.input, hires) !== undefined;
  }

  /** Makes a change in one or two periods if it is cheaper. */
  private tryMove(a: number, changeA: number, b: number, changeB: number): boolean {
    const { hires, supply, filling } = this;
    const { supplyOfHire, periods } = this.response;
    // A move that the rules refuse counts too: where they refuse all, nothing else would.
    this.count(1);
    if (!this.allows(a, hires[a]! + changeA) || !this.allows(b, hires[b]! + changeB)) return false;
    let change = this.priceOf(a, hires[a]! + changeA) - this.priceOf(a, hires[a]!);
    if (b !== a) change += this.priceOf(b, hires[b]! + changeB) - this.priceOf(b, hires[b]!);
    const [ofA, ofB] = [supplyOfHire[a]!, supplyOfHire[b]!];
    for (let t = a; t < periods.length; t++) {
      const next = supply[t]! + changeA * ofA[t]! + changeB * ofB[t]!;
      change += this.fillingOf(t, next) - filling[t]!;
    }
    this.count(periods.length - a);
    if (change >= -1e-9 * Math.abs(this.cost)) return false;
    hires[a]! += changeA;
    hires[b]! += changeB;
    for (let t = a; t < periods.length; t++) {
      supply[t]! += changeA * ofA[t]! + changeB * ofB[t]!;
      filling[t] = this.fillingOf(t, supply[t]!);
    }
    this.cost += change;
    return true;
  }

  private count(work: number): void {
    this.work += work;
    this.unspent += work;
    for (; this.unspent >= this.workPerStep && !this.budget.exhausted; this.budget.spend()) {
      this.unspent -= this.workPerStep;
    }
  }

  /** What hires cost in all, their pay and their classes included. */
  private priceOf(t: number, hires: number): number {
    const classes = classesOf(this.input, hires) ?? 0;
    return hires * this.hireCost[t]! + classes * (this.input.classes?.fixedCost ?? 0);
  }

  /** What filling the rest of the need costs; a missing agent costs more than anything else. */
  private fillingOf(t: number, supply: number): number {
    const { cost, shortage } = fillNeed(this.input, this.need[t]! - supply, supply);
    const isLast = t === this.need.length - 1;
    const atEnd = isLast ? Math.max(0, (this.input.terminal?.minSupply ?? 0) - supply) : 0;
    return cost + (shortage + atEnd) * this.shortagePrice;
  }
}
