const ROOM_AT_FIRST = 256;

/**
 * The agents with a contact in hand, whoever is done first at the top: a binary heap over flat arrays. Of two who are
 * done at the same moment it is the one who began earlier.
 */
export class BusyAgents {
  size = 0;
  /** When each is done. */
  time = new Float64Array(ROOM_AT_FIRST);
  /** The group of each; -1 - group of those whose shift has ended. */
  group = new Int32Array(ROOM_AT_FIRST);
  /** In what order they began. */
  private turn = new Float64Array(ROOM_AT_FIRST);
  private begun = 0;

  clear(): void {
    this.size = 0;
    this.begun = 0;
  }

  add(time: number, group: number): void {
    let node = this.size++;
    if (node === this.time.length) this.grow();
    const times = this.time;
    const groups = this.group;
    const turns = this.turn;
    // Nobody has begun later: at the same time this one stays below.
    while (node > 0) {
      const parent = (node - 1) >> 1;
      if (times[parent]! <= time) break;
      times[node] = times[parent]!;
      groups[node] = groups[parent]!;
      turns[node] = turns[parent]!;
      node = parent;
    }
    times[node] = time;
    groups[node] = group;
    turns[node] = this.begun++;
  }

  /** The one at the top begins another contact. */
  restart(time: number, group: number): void {
    this.sink(time, group, this.begun++);
  }

  /** Takes off the one at the top. */
  remove(): void {
    const last = --this.size;
    if (last > 0) this.sink(this.time[last]!, this.group[last]!, this.turn[last]!);
  }

  /** Lets so many of a group go home once they are done, those who are done first. */
  endShifts(group: number, count: number): void {
    const nodes: number[] = [];
    for (let node = 0; node < this.size; node++) if (this.group[node] === group) nodes.push(node);
    nodes.sort((a, b) => this.time[a]! - this.time[b]! || this.turn[a]! - this.turn[b]!);
    for (const node of nodes.slice(0, count)) this.group[node] = -1 - group;
  }

  private sink(time: number, group: number, turn: number): void {
    const { size, turn: turns } = this;
    const times = this.time;
    const groups = this.group;
    let node = 0;
    for (let child = 1; child < size; child = 2 * node + 1) {
      const right = child + 1;
      if (right < size) {
        const t = times[right]!;
        const l = times[child]!;
        if (t < l || (t === l && turns[right]! < turns[child]!)) child = right;
      }
      const t = times[child]!;
      if (t > time || (t === time && turns[child]! > turn)) break;
      times[node] = t;
      groups[node] = groups[child]!;
      turns[node] = turns[child]!;
      node = child;
    }
    times[node] = time;
    groups[node] = group;
    turns[node] = turn;
  }

  private grow(): void {
    const room = 2 * this.time.length;
    this.time = grown(this.time, new Float64Array(room));
    this.group = grown(this.group, new Int32Array(room));
    this.turn = grown(this.turn, new Float64Array(room));
  }
}

function grown<Values extends Float64Array | Int32Array>(from: Values, to: Values): Values {
  to.set(from);
  return to;
}
