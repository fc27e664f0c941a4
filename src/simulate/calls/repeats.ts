import type { CallRecord } from './call-record.ts';

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

/** Reads from customers' names who came again within a window; 1 and 0 where nobody can be judged. */
export function resolutionOf(
  calls: readonly CallRecord[],
  windowSeconds: number,
  untilSeconds: number,
): Resolution {
  let judged = 0;
  let resolved = 0;
  let known = 0;
  let repeats = 0;
  for (const contacts of byCustomer(calls).values()) {
    let lastAnswered = -Infinity;
    for (const [i, { arrivalSeconds, outcome }] of contacts.entries()) {
      const repeat = arrivalSeconds - lastAnswered <= windowSeconds;
      known++;
      if (repeat) repeats++;
      if (outcome !== 'answered') continue;
      lastAnswered = arrivalSeconds;
      if (repeat || arrivalSeconds + windowSeconds > untilSeconds) continue;
      judged++;
      const next = contacts[i + 1]?.arrivalSeconds ?? Infinity;
      if (next - arrivalSeconds > windowSeconds) resolved++;
    }
  }
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
