import type { Staff } from './problem.ts';
import type { Service } from './stretches.ts';

/** What a staff gives a queue, as far as was played. */
export interface Level {
  /** Service level; NaN where the steps ran out before anything was played. */
  readonly value: number;
  readonly error: number;
}

/** What a staff made of the stretches that it has played so far, batch by batch. */
export class StaffRecord {
  stretches = 0;
  /** Of each queue its batches. */
  private readonly of: number[][];
  private beyond: readonly Level[] | undefined;
  private readonly per: number[][];
  private told:
    | { readonly by: StaffRecord | undefined; readonly levels: readonly Level[] }
    | undefined;

  constructor(
    readonly staff: Staff,
    private readonly queues: number,
    private readonly batches: number,
  ) {
    this.of = Array.from({ length: queues }, () => []);
    this.per = Array.from({ length: queues }, () => []);
  }

  /** Takes in what unseen contacts say of the staff: stretches that others have not played. */
  learn(levels: readonly Level[]): void {
    this.beyond = levels;
    this.told = undefined;
  }

  add({ of, per }: Service): void {
    for (const [k, value] of of.entries()) {
      this.of[k % this.queues]!.push(value);
      this.per[k % this.queues]!.push(per[k]!);
    }
    this.stretches++;
    this.told = undefined;
  }

  /**
   * Service levels with their errors. Where another staff has played more of the same stretches, what is known of it beyond
   * is taken over as far as the two go together.
   */
  levels(other: StaffRecord | undefined): readonly Level[] {
    const by = other !== undefined && other.stretches > this.stretches ? other : undefined;
    if (this.told?.by !== by || this.told === undefined) {
      const levels = this.of.map((_, q) => (by === undefined ? this.inAll(q) : this.beside(by, q)));
      this.told = { by, levels };
    }
    return this.told.levels;
  }

  private alone(q: number): Level {
    const count = this.stretches * this.batches;
    const { ratio, off } = this.offRatio(q, count);
    return { value: ratio, error: Math.sqrt(product(off, off) / (count * (count - 1))) };
  }

  private inAll(q: number): Level {
    const own = this.alone(q);
    const other = this.beyond?.[q];
    if (other === undefined || !(own.error > 0 && other.error > 0)) return own;
    const weight = other.error ** 2 / (own.error ** 2 + other.error ** 2);
    return {
      value: weight * own.value + (1 - weight) * other.value,
      error: own.error * Math.sqrt(weight),
    };
  }

  private beside(other: StaffRecord, q: number): Level {
    const count = this.stretches * this.batches;
    const own = this.offRatio(q, count);
    const beside = other.offRatio(q, count);
    const all = other.inAll(q);
    const square = product(beside.off, beside.off);
    if (square === 0 || count < 2) return this.inAll(q);
    const slope = Math.max(0, Math.min(MOST_SLOPE, product(own.off, beside.off) / square));
    const rest = own.off.map((value, b) => value - slope * beside.off[b]!);
    return {
      value: own.ratio + slope * (all.value - beside.ratio),
      error: Math.sqrt(product(rest, rest) / (count * (count - 1)) + (slope * all.error) ** 2),
    };
  }

  /** The service level of the first batches, and how far each alone would move it. */
  private offRatio(q: number, count: number): { readonly ratio: number; readonly off: number[] } {
    const of = this.of[q]!.slice(0, count);
    const per = this.per[q]!.slice(0, count);
    const base = total(per);
    if (count === 0) return { ratio: Number.NaN, off: [] };
    if (base === 0) return { ratio: 1, off: of.map(() => 0) };
    const ratio = total(of) / base;
    return { ratio, off: of.map((value, b) => ((value - ratio * per[b]!) * count) / base) };
  }
}

/** A staff that is nearly short moves more than one with plenty; by more than this it is another thing. */
const MOST_SLOPE = 1.5;

function total(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((all, value, i) => all + value * b[i]!, 0);
}
