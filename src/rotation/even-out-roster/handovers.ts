import type { DutyTime } from '../../duty/engine/duty-time.ts';
import { added, type Burden, burdenOf, NO_BURDEN } from '../engine/rosters/burdens.ts';

/** A duty that changes hands between two people, and the one in return if there is one. */
export interface Handover {
  readonly from: string;
  readonly to: string;
  readonly duty: DutyTime;
  readonly inReturn: DutyTime | undefined;
  /** By how much the squares of all burdens become less. */
  readonly gain: number;
  /** Place of the duty on the roster: of equal gains the first comes first. */
  readonly place: number;
}

/** Less than this is the rounding of hours, and evens nothing. */
const LEAST_GAIN = 1e-9;

const NONE: readonly Changeable[] = [];

/** A duty that may change hands, with its place on the roster. */
interface Changeable {
  readonly time: DutyTime;
  readonly burden: Burden;
  readonly place: number;
}

/** What one person may give another. */
interface Pair {
  /** What evens most of what has not been refused. */
  best: Handover | undefined;
  /** Duties of the giver that may not pass to the taker, until the duties of one of the two change. */
  refused: Set<DutyTime> | undefined;
}

/**
 * All ways to hand duties over that even the burdens, kept while duties change hands: a change alters those of its two
 * people alone, so only theirs are made anew.
 */
export class Handovers {
  private readonly numberOf: ReadonlyMap<string, number>;
  /** By person: the duties that may change hands, by day. */
  private readonly held: Map<number, readonly Changeable[]>[];
  private readonly burdens: Burden[];
  /** By giver, then by taker. */
  private readonly pairs: Pair[][];
  /** By giver: the best of all takers. */
  private readonly bestOf: (Handover | undefined)[];

  constructor(
    private readonly names: readonly string[],
    times: readonly DutyTime[],
    burdens: ReadonlyMap<string, Burden>,
  ) {
    this.numberOf = new Map(names.map((name, i) => [name, i]));
    this.burdens = names.map((name) => burdens.get(name)!);
    this.held = names.map(() => new Map());
    for (const [place, time] of times.entries()) {
      const held = this.held[this.numberOf.get(time.duty.employee)!]!;
      const ofDay = held.get(time.day) ?? [];
      held.set(time.day, [...ofDay, { time, burden: burdenOf(time.duty), place }]);
    }
    this.pairs = names.map(() => names.map(() => ({ best: undefined, refused: undefined })));
    this.bestOf = names.map(() => undefined);
    for (const from of names.keys()) {
      for (const to of names.keys()) this.renew(from, to);
      this.chooseFor(from);
    }
  }

  /** The one that evens most, if any is left. */
  best(): Handover | undefined {
    return bestAmong(this.bestOf);
  }

  /** Leaves a handover out, and the same one seen from the other side, until the duties of one of the two change. */
  refuse({ from, to, duty, inReturn }: Handover): void {
    const [giver, taker] = [this.numberOf.get(from)!, this.numberOf.get(to)!];
    this.leaveOut(giver, taker, duty);
    if (inReturn !== undefined) this.leaveOut(taker, giver, inReturn);
  }

  /** Duties that have changed hands: burdens, holders and what is possible from now on. */
  accept({ from, to, duty, inReturn }: Handover): void {
    const [giver, taker] = [this.numberOf.get(from)!, this.numberOf.get(to)!];
    this.move(duty, giver, taker);
    if (inReturn !== undefined) this.move(inReturn, taker, giver);
    for (const changed of [giver, taker])
      for (const other of this.names.keys()) {
        this.pairs[changed]![other]!.refused = undefined;
        this.pairs[other]![changed]!.refused = undefined;
        this.renew(changed, other);
        this.renew(other, changed);
      }
    for (const name of this.names.keys()) this.chooseFor(name);
  }

  private leaveOut(from: number, to: number, duty: DutyTime): void {
    const pair = this.pairs[from]![to]!;
    pair.refused ??= new Set();
    pair.refused.add(duty);
    this.renew(from, to);
    this.chooseFor(from);
  }

  private move(time: DutyTime, from: number, to: number): void {
    const { day } = time;
    const own = this.held[from]!.get(day)!;
    const duty = own.find((one) => one.time === time)!;
    this.held[from]!.set(
      day,
      own.filter((one) => one !== duty),
    );
    this.held[to]!.set(day, [...(this.held[to]!.get(day) ?? []), duty]);
    this.burdens[from] = added(this.burdens[from]!, duty.burden, -1);
    this.burdens[to] = added(this.burdens[to]!, duty.burden, 1);
  }

  private renew(from: number, to: number): void {
    if (from === to) return;
    const [giver, taker] = [this.burdens[from]!, this.burdens[to]!];
    const takers = this.held[to]!;
    const pair = this.pairs[from]![to]!;
    let best: Changeable | undefined;
    let bestBack: Changeable | undefined;
    let most = LEAST_GAIN;
    for (const [day, own] of this.held[from]!) {
      const theirs = takers.get(day) ?? NONE;
      // Whoever has two duties on a date may give one away, and takes none.
      if (theirs.length > 1 || (theirs.length > 0 && own.length > 1)) continue;
      const back = theirs[0];
      for (const duty of own) {
        const gain = gainOf(giver, taker, duty.burden, back?.burden ?? NO_BURDEN);
        const isBetter =
          gain > most || (gain === most && best !== undefined && duty.place < best.place);
        if (!isBetter || pair.refused?.has(duty.time)) continue;
        best = duty;
        bestBack = back;
        most = gain;
      }
    }
    pair.best = best && {
      from: this.names[from]!,
      to: this.names[to]!,
      duty: best.time,
      inReturn: bestBack?.time,
      gain: most,
      place: best.place,
    };
  }

  private chooseFor(from: number): void {
    this.bestOf[from] = bestAmong(this.pairs[from]!.map(({ best }) => best));
  }
}

/** The one with the largest gain, then the first place on the roster, then the first of them. */
function bestAmong(handovers: readonly (Handover | undefined)[]): Handover | undefined {
  let best: Handover | undefined;
  for (const next of handovers)
    if (
      next !== undefined &&
      (best === undefined ||
        next.gain > best.gain ||
        (next.gain === best.gain && next.place < best.place))
    )
      best = next;
  return best;
}

/** How much less the squares of two people's burdens are once one has given that much to the other. */
function gainOf(giver: Burden, taker: Burden, given: Burden, back: Burden): number {
  let gain = 0;
  for (let k = 0; k < giver.length; k++) {
    const amount = given[k]! - back[k]!;
    gain += 2 * amount * (giver[k]! - taker[k]! - amount);
  }
  return gain;
}
