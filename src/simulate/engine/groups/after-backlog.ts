import type { Contact } from '../centre/contact.ts';
import type { CallSource } from '../queue/call-source.ts';

/** The calls of a day that begins with what waits when it opens, as if that came at its first moment. */
export function afterBacklog(backlog: readonly Contact[], calls: CallSource): CallSource {
  return backlog.length === 0 ? calls : new CallsAfterBacklog(backlog, calls);
}

class CallsAfterBacklog implements CallSource {
  private next = 0;
  private waiting: Contact | undefined;

  constructor(
    private readonly backlog: readonly Contact[],
    private readonly calls: CallSource,
  ) {}

  get arrival(): number {
    return this.waiting?.arrival ?? this.calls.arrival;
  }

  get handleSeconds(): number {
    return this.waiting?.workLeft ?? this.calls.handleSeconds;
  }

  get patienceSeconds(): number {
    return this.waiting?.patienceSeconds ?? this.calls.patienceSeconds;
  }

  get redial(): boolean {
    return this.waiting === undefined && this.calls.redial;
  }

  advance(): void {
    this.waiting = this.backlog[this.next++];
    if (this.waiting === undefined) this.calls.advance();
  }

  gaveUp(time: number): void {
    if (this.waiting === undefined) this.calls.gaveUp(time);
  }
}
