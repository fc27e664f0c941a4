/** One contact on its way through the centre. */
export interface Contact {
  /** Index of its queue. */
  readonly queue: number;
  readonly arrival: number;
  readonly patienceSeconds: number;
  /** Whether the caller has called before. */
  readonly redial: boolean;
  /** Seconds of work that an agent still has to do, at full speed. */
  workLeft: number;
  state: 'waiting' | 'inHand' | 'left';
  /** When an agent took it; the arrival until then. */
  startedAt: number;
}

/** A contact that has just come. */
export function newContact(
  {
    queue,
    arrival,
    patienceSeconds,
    redial,
  }: Pick<Contact, 'queue' | 'arrival' | 'patienceSeconds' | 'redial'>,
  handleSeconds: number,
): Contact {
  return {
    queue,
    arrival,
    patienceSeconds,
    redial,
    workLeft: handleSeconds,
    state: 'waiting',
    startedAt: arrival,
  };
}
