import type { ReportContext } from './context.ts';

/** People to employ so that so many are on the rota every week: those on paid leave are missing from it. */
export function employedOf({ options }: ReportContext, scheduled: number): number {
  const { shrinkage = 0 } = options.targets;
  if (typeof shrinkage === 'number') return scheduled;
  let left = 1;
  for (const { share, base } of shrinkage) if (base === 'paid') left -= share;
  // A tie is a whole number of people, whatever the last bits of the division say.
  return Math.ceil((scheduled / left) * (1 - 1e-12));
}
