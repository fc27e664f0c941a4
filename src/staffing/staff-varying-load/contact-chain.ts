/** Weights of the start, the middle and the end of a step in an integral over it. */
const EARLY = 0.3535533905932738; // √2/4
const LATE = 0.2928932188134524; // γ/2 with γ = 2 - √2
const FROM_MIDDLE = 1.2071067811865475; // 1/(γ(2 - γ))
const FROM_START = 0.20710678118654746; // the same less 1

const NOTHING = /* @__PURE__ */ new Float64Array(0);

/** How fast contacts come and go in each cell. */
interface ChainRates {
  /** The middle of the first cell, in contacts. */
  readonly first: number;
  readonly arrivalRate: number;
  /** Contacts in service at most; beyond the agents on position while others finish theirs. */
  readonly mostInService: number;
  readonly agents: number;
  readonly endingRate: number;
  readonly givingUpRate: number;
}

/**
 * A birth-death chain over cells, stepped through time by TR-BDF2 (Bank et al. 1985): of second order, and stable
 * however fast the chain is. Both of its stages have one matrix, I - cA, which is taken apart once for each length of
 * step: from the first cell to the last, and for the second stage the other way round, so that each stage begins
 * where the one before it ends.
 *
 * One chain lives many intervals, one after the other, in the same arrays.
 */
export class ContactChain {
  private cells = 0;
  private width = 1;
  private masses = NOTHING;
  private middle = NOTHING;
  private after = NOTHING;
  private spent = NOTHING;
  /** Rates times c, from each cell to the next and to the one before. */
  private up = NOTHING;
  private down = NOTHING;
  private rising = NOTHING;
  private falling = NOTHING;
  private readonly upward = new Elimination();
  private readonly downward = new Elimination();

  /** Begins with so many empty cells of so many contacts; their masses are for the caller to fill in. */
  begin(cells: number, width: number): Float64Array {
    if (cells > this.masses.length) this.grow(cells + (cells >> 1));
    this.cells = cells;
    this.width = width;
    this.masses.fill(0, 0, cells);
    this.spent.fill(0, 0, cells);
    return this.masses;
  }

  /** How probably the contacts are in each cell now; overwritten by what follows. */
  get now(): Float64Array {
    return this.masses;
  }

  /** Share of the time spent in each cell so far, times seconds; overwritten by the next interval. */
  get times(): Float64Array {
    return this.spent;
  }

  /**
   * Rates from cell to cell that keep the mean and the variance of contacts that come and go one by one. Where cells
   * are too wide for both, the mean stays.
   */
  setRates(rates: ChainRates): void {
    const { rising, falling, width, cells } = this;
    const { first, arrivalRate, mostInService, agents, endingRate, givingUpRate } = rates;
    const mostWithoutQueue = Math.max(agents, mostInService);
    for (let cell = 0; cell < cells; cell++) {
      const contacts = Math.max(0, first + cell * width);
      const departing =
        Math.min(contacts, mostInService) * endingRate +
        Math.max(0, contacts - mostWithoutQueue) * givingUpRate;
      const drift = arrivalRate - departing;
      const spread = (arrivalRate + departing) / width;
      const wide = Math.max(spread, Math.abs(drift));
      rising[cell] = (wide + drift) / (2 * width);
      falling[cell] = (wide - drift) / (2 * width);
    }
    rising[cells - 1] = 0;
    falling[0] = 0;
  }

  /** Lives so many seconds in equal steps. */
  run(seconds: number, steps: number): void {
    const step = seconds / steps;
    this.takeApart(LATE * step);
    for (let i = 0; i < steps; i++) this.step(step);
  }

  private grow(cells: number): void {
    const fresh = () => new Float64Array(cells);
    [this.masses, this.middle, this.after, this.spent] = [fresh(), fresh(), fresh(), fresh()];
    [this.up, this.down, this.rising, this.falling] = [fresh(), fresh(), fresh(), fresh()];
    this.upward.grow(cells);
    this.downward.grow(cells);
  }

  private takeApart(c: number): void {
    const { up, down, rising, falling, cells, upward, downward } = this;
    for (let i = 0; i < cells; i++) {
      up[i] = c * rising[i]!;
      down[i] = c * falling[i]!;
    }
    const last = cells - 1;
    let pivot = 1 / (1 + up[0]!);
    upward.set(0, pivot, 0, last > 0 ? down[1]! * pivot : 0);
    for (let i = 1; i <= last; i++) {
      const factor = up[i - 1]! * pivot;
      pivot = 1 / (1 + up[i]! + down[i]! - factor * down[i]!);
      upward.set(i, pivot, factor, i < last ? down[i + 1]! * pivot : 0);
    }
    pivot = 1 / (1 + down[last]!);
    downward.set(last, pivot, 0, last > 0 ? up[last - 1]! * pivot : 0);
    for (let i = last - 1; i >= 0; i--) {
      const factor = down[i + 1]! * pivot;
      pivot = 1 / (1 + up[i]! + down[i]! - factor * up[i]!);
      downward.set(i, pivot, factor, i > 0 ? up[i - 1]! * pivot : 0);
    }
  }

  private step(step: number): void {
    const { masses, middle, after, up, down, spent, upward, downward } = this;
    const last = this.cells - 1;
    // What comes from below and above, eliminated upwards.
    let before = 0;
    let here = masses[0]!;
    for (let i = 0; i <= last; i++) {
      const below = i > 0 ? up[i - 1]! * masses[i - 1]! : 0;
      const next = i < last ? masses[i + 1]! : 0;
      const above = i < last ? down[i + 1]! * next : 0;
      const right = (1 - up[i]! - down[i]!) * here + below + above;
      before = right + upward.factors[i]! * before;
      middle[i] = before;
      here = next;
    }
    // The middle of the step downwards, and from it the right side of its end, eliminated on the way.
    let x = 0;
    let z = 0;
    for (let i = last; i >= 0; i--) {
      x = middle[i]! * upward.pivots[i]! + upward.links[i]! * x;
      middle[i] = x;
      z = FROM_MIDDLE * x - FROM_START * masses[i]! + downward.factors[i]! * z;
      after[i] = z;
    }
    let end = 0;
    for (let i = 0; i <= last; i++) {
      end = after[i]! * downward.pivots[i]! + downward.links[i]! * end;
      after[i] = end;
      spent[i]! += step * (EARLY * (masses[i]! + middle[i]!) + LATE * end);
    }
    this.after = masses;
    this.masses = after;
  }
}

/** A tridiagonal matrix taken apart from one end to the other. */
class Elimination {
  pivots = NOTHING;
  /** What a cell takes over from the one before it on the way there. */
  factors = NOTHING;
  /** What it takes over from the one after it on the way back. */
  links = NOTHING;

  grow(cells: number): void {
    this.pivots = new Float64Array(cells);
    this.factors = new Float64Array(cells);
    this.links = new Float64Array(cells);
  }

  set(cell: number, pivot: number, factor: number, link: number): void {
    this.pivots[cell] = pivot;
    this.factors[cell] = factor;
    this.links[cell] = link;
  }
}
