import type { CallRecord } from '../call-record.ts';

/** How often one answered contact was enough. */
export interface Resolution {
  /**
   * Contacts that can be judged: answered, not themselves a repeat, and with the whole window after
   * them inside the records.
   */
  readonly judged: number;
  /** Share of these whose customer did not come again within the window. */
  readonly firstContactResolution: number;
  /** Contacts with a known customer. */
  readonly known: number;
  /** Share of these whose customer had been answered within the window before. */
  readonly repeatRate: number;
}

/** What became of the matter of one contact with a known customer. */
export interface JudgedContact {
  readonly arrivalSeconds: number;
  /** Whether the customer had been answered within the window before. */
  readonly repeat: boolean;
  /** Whether the customer did not come again within the window; absent where that cannot be judged. */
  readonly resolved: boolean | undefined;
}

/** Reads from customers' names who came again within a window; the records end at `untilSeconds`. */
export function judgeContacts(
  calls: readonly CallRecord[],
  windowSeconds: number,
  untilSeconds: number,
): JudgedContact[] {
  return [...byCustomer(calls).values()].flatMap((contacts) => {
    let lastAnswered = -Infinity;
    return contacts.map(({ arrivalSeconds, outcome }, i) => {
      const repeat = arrivalSeconds - lastAnswered <= windowSeconds;
      const answered = outcome === 'answered';
      if (answered) lastAnswered = arrivalSeconds;
      const judged = answered && !repeat && arrivalSeconds + windowSeconds <= untilSeconds;
      const next = contacts[i + 1]?.arrivalSeconds ?? Infinity;
      const resolved = judged ? next - arrivalSeconds > windowSeconds : undefined;
      return { arrivalSeconds, repeat, resolved };
    });
  });
}

/** Counts judged contacts; 1 and 0 where nobody can be judged. */
export function resolutionOf(contacts: readonly JudgedContact[]): Resolution {
  const judged = contacts.filter(({ resolved }) => resolved !== undefined).length;
  const resolved = contacts.filter((contact) => contact.resolved === true).length;
  const repeats = contacts.filter(({ repeat }) => repeat).length;
  const known = contacts.length;
  return {
    judged,
    firstContactResolution: judged > 0 ? resolved / judged : 1,
    known,
    repeatRate: known > 0 ? repeats / known : 0,
  };
}

/** The contacts of each known customer, in the order of their arrival. */
export function byCustomer(calls: readonly CallRecord[]): Map<string, CallRecord[]> {
  const customers = new Map<string, CallRecord[]>();
  for (const call of calls) {
    if (call.customer === undefined) continue;
    const contacts = customers.get(call.customer);
    if (contacts === undefined) customers.set(call.customer, [call]);
    else contacts.push(call);
  }
  for (const contacts of customers.values()) {
    contacts.sort((a, b) => a.arrivalSeconds - b.arrivalSeconds);
  }
  return customers;
}
