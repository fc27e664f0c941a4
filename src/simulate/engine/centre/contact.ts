/** One contact on its way through the centre. */
export class Contact {
  state: 'waiting' | 'inHand' | 'left' = 'waiting';
  /** When an agent took it; the arrival until then. */
  startedAt: number;

  constructor(
    /** Index of its queue. */
    readonly queue: number,
    readonly arrival: number,
    readonly patienceSeconds: number,
    /** Seconds of work that an agent still has to do, at full speed. */
    public workLeft: number,
    /** Whether the caller has called before. */
    readonly redial = false,
  ) {
    this.startedAt = arrival;
  }
}
