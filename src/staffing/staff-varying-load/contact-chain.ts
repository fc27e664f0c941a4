const GAMMA = 2 - Math.SQRT2;
/** Weights of the start, the middle and the end of a step in an integral over it. */
const EARLY = Math.SQRT2 / 4;
const LATE = GAMMA / 2;
const FROM_MIDDLE = 1 / (GAMMA * (2 - GAMMA));
const FROM_START = FROM_MIDDLE - 1;

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
 * however fast the chain is. Both of its stages have one matrix, which is taken apart once for each length of step.
 */
export class ContactChain {
  /** Share of the time spent in each cell so far, times seconds. */
  readonly times: Float64Array;
  private masses: Float64Array;
  private middle: Float64Array;
  private after: Float64Array;
  private readonly up: Float64Array;
  private readonly down: Float64Array;
  private readonly pivots: Float64Array;
  private readonly factors: Float64Array;

  constructor(
    masses: Float64Array,
    /** Contacts from cell to cell. */
    readonly width: number,
    /** Cells below the first in which somebody waits. */
    readonly below: number,
  ) {
    const cells = masses.length;
    this.masses = masses;
    this.times = new Float64Array(cells);
    this.middle = new Float64Array(cells);
    this.after = new Float64Array(cells);
    this.up = new Float64Array(cells);
    this.down = new Float64Array(cells);
    this.pivots = new Float64Array(cells);
    this.factors = new Float64Array(cells);
  }

  get atEnd(): Float64Array {
    return this.masses;
  }

  /**
   * Rates from cell to cell that keep the mean and the variance of contacts that come and go one by one. Where cells
   * are too wide for both, the mean stays.
   */
  setRates(rates: ChainRates): void {
    const { up, down, width } = this;
    const { first, arrivalRate, mostInService, agents, endingRate, givingUpRate } = rates;
    const cells = up.length;
    const mostWithoutQueue = Math.max(agents, mostInService);
    for (let cell = 0; cell < cells; cell++) {
      const contacts = Math.max(0, first + cell * width);
      const departing =
        Math.min(contacts, mostInService) * endingRate +
        Math.max(0, contacts - mostWithoutQueue) * givingUpRate;
      const drift = arrivalRate - departing;
      const spread = (arrivalRate + departing) / width;
      const wide = Math.max(spread, Math.abs(drift));
      up[cell] = (wide + drift) / (2 * width);
      down[cell] = (wide - drift) / (2 * width);
    }
    up[cells - 1] = 0;
    down[0] = 0;
  }

  /** Lives so many seconds in equal steps. */
  run(seconds: number, steps: number): void {
    const step = seconds / steps;
    const c = LATE * step;
    this.takeApart(c);
    for (let i = 0; i < steps; i++) this.step(c, step);
  }

  /** The matrix I - cA as a product of two with two diagonals each. */
  private takeApart(c: number): void {
    const { up, down, pivots, factors } = this;
    const cells = up.length;
    let diagonal = 1 + c * (up[0]! + down[0]!);
    pivots[0] = 1 / diagonal;
    for (let i = 1; i < cells; i++) {
      factors[i] = c * up[i - 1]! * pivots[i - 1]!;
      diagonal = 1 + c * (up[i]! + down[i]!) - factors[i]! * c * down[i]!;
      pivots[i] = 1 / diagonal;
    }
  }

  private step(c: number, step: number): void {
    const { masses, middle, after, up, down, times } = this;
    const cells = up.length;
    for (let i = 0; i < cells; i++) {
      let change = -(up[i]! + down[i]!) * masses[i]!;
      if (i > 0) change += up[i - 1]! * masses[i - 1]!;
      if (i + 1 < cells) change += down[i + 1]! * masses[i + 1]!;
      middle[i] = masses[i]! + c * change;
    }
    this.solve(middle, c);
    for (let i = 0; i < cells; i++) after[i] = FROM_MIDDLE * middle[i]! - FROM_START * masses[i]!;
    this.solve(after, c);
    for (let i = 0; i < cells; i++) {
      times[i]! += step * (EARLY * (masses[i]! + middle[i]!) + LATE * after[i]!);
    }
    this.after = masses;
    this.masses = after;
  }

  /** Solves (I - cA) x = values in place. */
  private solve(values: Float64Array, c: number): void {
    const { down, pivots, factors } = this;
    const last = values.length - 1;
    for (let i = 1; i <= last; i++) values[i]! += factors[i]! * values[i - 1]!;
    values[last]! *= pivots[last]!;
    for (let i = last - 1; i >= 0; i--) {
      values[i] = (values[i]! + c * down[i + 1]! * values[i + 1]!) * pivots[i]!;
    }
  }
}
