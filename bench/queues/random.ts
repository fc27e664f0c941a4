/** Random numbers of a simulation that shares nothing with the library: the same for the same seed (mulberry32). */
export function randomOf(seed: number) {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const exponential = (mean: number) => -mean * Math.log(1 - uniform());
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  /** Of mean 1: exponential at a squared variation of 1, constant at 0, else lognormal. */
  const duration = (squaredVariation: number) => {
    if (squaredVariation === 1) return exponential(1);
    const variance = Math.log(1 + squaredVariation);
    return Math.exp(Math.sqrt(variance) * normal() - variance / 2);
  };
  return { uniform, exponential, duration };
}

/** Times with something to happen at each, the next first: a binary heap on two arrays. */
export class Agenda {
  private readonly times: number[] = [];
  private readonly events: number[] = [];

  get nextTime(): number {
    return this.times[0] ?? Infinity;
  }

  add(time: number, event: number): void {
    let at = this.times.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.times[above]! <= time) break;
      this.times[at] = this.times[above]!;
      this.events[at] = this.events[above]!;
      at = above;
    }
    this.times[at] = time;
    this.events[at] = event;
  }

  take(): number {
    const first = this.events[0]!;
    const time = this.times.pop()!;
    const event = this.events.pop()!;
    const count = this.times.length;
    if (count === 0) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= count) break;
      if (below + 1 < count && this.times[below + 1]! < this.times[below]!) below++;
      if (this.times[below]! >= time) break;
      this.times[at] = this.times[below]!;
      this.events[at] = this.events[below]!;
      at = below;
    }
    this.times[at] = time;
    this.events[at] = event;
    return first;
  }
}
