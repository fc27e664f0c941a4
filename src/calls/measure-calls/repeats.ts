import { byCustomer, type CallRecord } from '../call-record.ts';
import type { Resolution } from './result.ts';

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
  return byCustomer(calls).flatMap((contacts) => {
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

/** Counts judged contacts. */
export function resolutionOf(contacts: readonly JudgedContact[]): Resolution {
  const judged = contacts.filter(({ resolved }) => resolved !== undefined).length;
  const resolved = contacts.filter((contact) => contact.resolved === true).length;
  const repeats = contacts.filter(({ repeat }) => repeat).length;
  const known = contacts.length;
  return {
    judged,
    ...(judged > 0 && { firstContactResolution: resolved / judged }),
    known,
    ...(known > 0 && { repeatRate: repeats / known }),
  };
}
