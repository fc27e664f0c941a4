/**
 * When each agent is next free: a heap over one flat array, four children to a node, so that a
 * hundred agents are four levels deep.
 */
export class FreeTimes {
  /** Room for one more group of children keeps the search for the smallest child free of bounds. */
  private readonly times: Float64Array;
  private count = 0;

  constructor(mostAgents: number) {
    this.times = new Float64Array(mostAgents + 5).fill(Infinity);
  }

  /** Number of agents. */
  get size(): number {
    return this.count;
  }

  /** When the first of them is free; Infinity if there are none. */
  get first(): number {
    return this.times[0]!;
  }

  clear(): void {
    this.times.fill(Infinity);
    this.count = 0;
  }

  /** An agent joins, free from `time`. */
  add(time: number): void {
    const { times } = this;
    let node = this.count++;
    while (node > 0) {
      const parent = (node - 1) >> 2;
      if (times[parent]! <= time) break;
      times[node] = times[parent]!;
      node = parent;
    }
    times[node] = time;
  }

  /** The agent who is free first leaves. */
  removeFirst(): void {
    const { times } = this;
    const last = times[--this.count]!;
    times[this.count] = Infinity;
    if (this.count > 0) this.replaceFirst(last);
  }

  /** The agent who is free first takes a call and is next free at `time`. */
  replaceFirst(time: number): void {
    const { times, count } = this;
    let node = 0;
    for (let child = 1; child < count; child = 4 * node + 1) {
      // Two pairs, then the better of each: beyond the last agent lies Infinity, never the smallest.
      const left = times[child + 1]! < times[child]! ? child + 1 : child;
      const right = times[child + 3]! < times[child + 2]! ? child + 3 : child + 2;
      const smallest = times[right]! < times[left]! ? right : left;
      const least = times[smallest]!;
      if (least >= time) break;
      times[node] = least;
      node = smallest;
    }
    times[node] = time;
  }
}
