const ROOM_AT_FIRST = 16;

/** The idle agents of one group, who has been idle longest first: a ring of the moments since when. */
export class IdleAgents {
  count = 0;
  private head = 0;
  private since = new Float64Array(ROOM_AT_FIRST);

  clear(): void {
    this.count = 0;
    this.head = 0;
  }

  /** Since when the one who has been idle longest is. */
  longest(): number {
    return this.since[this.head]!;
  }

  add(now: number): void {
    const { since } = this;
    const room = since.length;
    if (this.count === room) {
      this.grow();
      this.add(now);
      return;
    }
    // Rooms are powers of two.
    since[(this.head + this.count++) & (room - 1)] = now;
  }

  /** Takes off the one who has been idle longest. */
  remove(): void {
    this.head = (this.head + 1) & (this.since.length - 1);
    this.count--;
  }

  private grow(): void {
    const { since, head } = this;
    const larger = new Float64Array(2 * since.length);
    larger.set(since.subarray(head));
    larger.set(since.subarray(0, head), since.length - head);
    this.since = larger;
    this.head = 0;
  }
}
