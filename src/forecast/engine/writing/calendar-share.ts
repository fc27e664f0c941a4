import type { FittedMethod } from '../method/fit-method.ts';

/** Share of the forecast that members with the calendar, trend and season have in it. */
export function calendarShare({ members }: FittedMethod): number {
  return members.reduce(
    (sum, { candidate: { calendar }, weight }) => sum + (calendar ? weight : 0),
    0,
  );
}
