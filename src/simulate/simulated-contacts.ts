import { DEFAULT_REPLICATIONS } from './scenario.ts';

/** How many contacts a simulation plays, over all its days: what it takes in time. */
export function simulatedContacts(
  queues: readonly { readonly contacts: ArrayLike<number> }[] | undefined,
  control: { readonly replications?: number | undefined },
): number | undefined {
  if (!Array.isArray(queues)) return undefined;
  let contacts = 0;
  for (const queue of queues) {
    // What is no number is for the check of the input to refuse.
    for (let i = 0; i < (queue?.contacts?.length ?? 0); i++) {
      const value: unknown = queue.contacts[i];
      if (typeof value === 'number') contacts += value;
    }
  }
  return contacts * (control?.replications ?? DEFAULT_REPLICATIONS);
}
