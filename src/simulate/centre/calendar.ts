/** Something that will happen; of two at the same time the lower `rank` comes first, then the earlier made. */
interface Entry<Happening> {
  readonly time: number;
  readonly rank: number;
  readonly order: number;
  readonly happening: Happening;
}

/** What will happen next: a binary heap over a list that grows as needed. */
export class Calendar<Happening> {
  private readonly heap: Entry<Happening>[] = [];
  private made = 0;

  add(time: number, rank: number, happening: Happening): void {
    const { heap } = this;
    const entry = { time, rank, order: this.made++, happening };
    let node = heap.length;
    heap.push(entry);
    while (node > 0) {
      const parent = (node - 1) >> 1;
      if (!isBefore(entry, heap[parent]!)) break;
      heap[node] = heap[parent]!;
      node = parent;
    }
    heap[node] = entry;
  }

  /** Takes out what comes first. */
  next(): { readonly time: number; readonly happening: Happening } | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (last === undefined || last === first) return first;
    let node = 0;
    for (let child = 1; child < heap.length; child = 2 * node + 1) {
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
      if (!isBefore(heap[child]!, last)) break;
      heap[node] = heap[child]!;
      node = child;
    }
    heap[node] = last;
    return first;
  }
}

function isBefore(a: Entry<unknown>, b: Entry<unknown>): boolean {
  if (a.time !== b.time) return a.time < b.time;
  return a.rank !== b.rank ? a.rank < b.rank : a.order < b.order;
}
