const ROOM_AT_FIRST = 256;

/**
 * What will happen next: a binary heap over flat arrays that grow as needed. Of two at the same time the
 * lower `rank` comes first, then the earlier made.
 */
export class Calendar<Event> {
  /** When what {@link next} gave last happens. */
  now = 0;
  private times = new Float64Array(ROOM_AT_FIRST);
  /** Rank and order of making in one number. */
  private turns = new Float64Array(ROOM_AT_FIRST);
  private readonly events: Event[] = [];
  private made = 0;

  add(time: number, rank: number, event: Event): void {
    const { events } = this;
    let node = events.length;
    if (node === this.times.length) this.grow();
    // 2⁵⁰ events to a rank, which no day comes near.
    const turn = rank * 2 ** 50 + this.made++;
    events.push(event);
    while (node > 0) {
      const parent = (node - 1) >> 1;
      if (this.isBefore(parent, time, turn)) break;
      this.move(parent, node);
      node = parent;
    }
    this.put(node, time, turn, event);
  }

  /** Takes out what comes first. */
  next(): Event | undefined {
    const { events, times, turns } = this;
    const first = events[0];
    const last = events.pop();
    if (last === undefined) return undefined;
    this.now = times[0]!;
    const count = events.length;
    if (count === 0) return first;
    const time = times[count]!;
    const turn = turns[count]!;
    let node = 0;
    for (let child = 1; child < count; child = 2 * node + 1) {
      if (child + 1 < count && this.isBefore(child + 1, times[child]!, turns[child]!)) child++;
      if (!this.isBefore(child, time, turn)) break;
      this.move(child, node);
      node = child;
    }
    this.put(node, time, turn, last);
    return first;
  }

  private isBefore(node: number, time: number, turn: number): boolean {
    const { times, turns } = this;
    return times[node]! < time || (times[node] === time && turns[node]! < turn);
  }

  private move(from: number, to: number): void {
    this.put(to, this.times[from]!, this.turns[from]!, this.events[from]!);
  }

  private put(node: number, time: number, turn: number, event: Event): void {
    this.times[node] = time;
    this.turns[node] = turn;
    this.events[node] = event;
  }

  private grow(): void {
    const double = (from: Float64Array) => {
      const to = new Float64Array(2 * from.length);
      to.set(from);
      return to;
    };
    this.times = double(this.times);
    this.turns = double(this.turns);
  }
}
