import { studentTQuantile } from '../../math/distributions/student-t.ts';
import { type Estimate, RatioSums } from '../../math/statistics/estimate.ts';

/** How the contacts of a centre fared over many plays of a period: by queue and interval, and by whom. */
export class ServiceTally {
  /** Numerator and denominator of the service level, entry `q * intervals + i`. */
  readonly of: Float64Array;
  readonly per: Float64Array;
  /** Seconds that each group handled contacts of each queue: entry `(g * queues + q) * intervals + i`; and how many. */
  readonly handledSeconds: Float64Array;
  readonly handledContacts: Float64Array;
  plays = 0;
  /** Each play's sums by queue, and by queue and interval: plays are independent of each other. */
  private readonly sums: RatioSums[];
  private readonly sumsOfCell: RatioSums[];
  private readonly ofNow: Float64Array;
  private readonly perNow: Float64Array;

  constructor(
    readonly queues: number,
    readonly groups: number,
    readonly intervals: number,
  ) {
    this.of = new Float64Array(queues * intervals);
    this.per = new Float64Array(queues * intervals);
    this.handledSeconds = new Float64Array(groups * queues * intervals);
    this.handledContacts = new Float64Array(groups * queues * intervals);
    this.sums = Array.from({ length: queues }, () => new RatioSums());
    this.sumsOfCell = Array.from(this.of, () => new RatioSums());
    this.ofNow = new Float64Array(this.of.length);
    this.perNow = new Float64Array(this.of.length);
  }

  begin(): void {
    this.ofNow.fill(0);
    this.perNow.fill(0);
  }

  add(queue: number, interval: number, of: number, per: number): void {
    const cell = queue * this.intervals + interval;
    this.of[cell]! += of;
    this.per[cell]! += per;
    this.ofNow[cell]! += of;
    this.perNow[cell]! += per;
  }

  handled(group: number, queue: number, interval: number, seconds: number): void {
    const cell = (group * this.queues + queue) * this.intervals + interval;
    this.handledSeconds[cell]! += seconds;
    this.handledContacts[cell]!++;
  }

  end(): void {
    this.plays++;
    for (let q = 0; q < this.queues; q++) {
      let of = 0;
      let per = 0;
      for (let cell = q * this.intervals; cell < (q + 1) * this.intervals; cell++) {
        of += this.ofNow[cell]!;
        per += this.perNow[cell]!;
        this.sumsOfCell[cell]!.add(this.ofNow[cell]!, this.perNow[cell]!);
      }
      this.sums[q]!.add(of, per);
    }
  }

  /** Share of the contacts of a queue over the whole period that do not reach its answer time; 0 where none come. */
  lateShare(queue: number): number {
    const { value } = this.service(queue);
    return 1 - value;
  }

  /** Service level of a queue over the whole period, with its interval. */
  service(queue: number, confidence = 0.95): Estimate {
    const reach = studentTQuantile((1 + confidence) / 2, Math.max(1, this.plays - 1));
    return this.sums[queue]!.share(reach, 1);
  }

  /** The same, so many of its own standard errors to each side; where nobody came the promise is kept. */
  serviceWithin(queue: number, reach: number): Estimate {
    return this.sums[queue]!.share(reach, 1);
  }

  /** Service level of a queue in one interval. */
  serviceOfInterval(queue: number, interval: number, reach: number): Estimate {
    return this.sumsOfCell[queue * this.intervals + interval]!.share(reach, 1);
  }
}
