/**
 * The times of a file by number, in the order in which they first come. The hour that comes twice in autumn has one
 * clock with two offsets.
 */
export class TimeSlots {
  readonly locals: number[] = [];
  readonly offsets: number[] = [];
  readonly ends: number[] = [];
  /** Times by offset and clock, once they no longer rise: till then they are found where they stand. */
  #found: Map<number, Map<number, number>> | undefined;

  /** The number of a time, a new one for one that never came. */
  of(local: number, offset: number, end: number): number {
    const slots = this.#found;
    if (slots === undefined) {
      const slot = this.#inOrder(local, offset, end);
      if (slot >= 0) return slot;
      this.#found = this.#byTime();
      return this.of(local, offset, end);
    }
    const slot = slots.get(offset)?.get(local);
    if (slot !== undefined) return slot;
    this.#put(slots, local, offset, this.locals.length);
    return this.#add(local, offset, end);
  }

  /** Those of the times that are marked, in the order of time. */
  inTime(isMarked: Uint8Array): readonly number[] {
    const { locals } = this;
    const slots: number[] = [];
    let isSorted = true;
    let last = Number.NEGATIVE_INFINITY;
    for (let slot = 0; slot < isMarked.length; slot++) {
      if (isMarked[slot] === 0) continue;
      const local = locals[slot]!;
      if (local < last) isSorted = false;
      last = local;
      slots.push(slot);
    }
    return isSorted ? slots : slots.sort((a, b) => locals[a]! - locals[b]!);
  }

  /** Below 0 where a time comes too late, or on another offset. */
  #inOrder(local: number, offset: number, end: number): number {
    const { locals, offsets } = this;
    const { length } = locals;
    if (length === 0) return this.#add(local, offset, end);
    if (!Object.is(offsets[0], offset)) return -1;
    if (local > locals[length - 1]!) return this.#add(local, offset, end);
    let from = 0;
    let to = length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (locals[middle]! < local) from = middle + 1;
      else to = middle;
    }
    return locals[from] === local ? from : -1;
  }

  #byTime(): Map<number, Map<number, number>> {
    const slots = new Map<number, Map<number, number>>();
    for (let slot = 0; slot < this.locals.length; slot++)
      this.#put(slots, this.locals[slot]!, this.offsets[slot]!, slot);
    return slots;
  }

  #put(slots: Map<number, Map<number, number>>, local: number, offset: number, slot: number): void {
    const ofOffset = slots.get(offset) ?? new Map<number, number>();
    slots.set(offset, ofOffset);
    ofOffset.set(local, slot);
  }

  #add(local: number, offset: number, end: number): number {
    this.offsets.push(offset);
    this.ends.push(end);
    return this.locals.push(local) - 1;
  }
}
