import type { AdherenceMeasures } from './result.ts';

/** What is counted, in milliseconds; the place of each in a row of counts. */
export const COUNT = {
  scheduled: 0,
  adherent: 1,
  tolerated: 2,
  excepted: 3,
  lost: 4,
  scheduledPosition: 5,
  position: 6,
  positionAsScheduled: 7,
  scheduledPaid: 8,
  paid: 9,
  paidAsScheduled: 10,
  loggedIn: 11,
  handling: 12,
  workScheduledOff: 13,
  workOff: 14,
  positionInSchedule: 15,
  positionInPaid: 16,
} as const;

export const COUNTS = 17;

/** The measures of a row of counts. */
export function measuresOf(counts: Float64Array, at = 0): AdherenceMeasures {
  const of = (name: keyof typeof COUNT) => counts[at + COUNT[name]]! / 1000;
  const scheduled = of('scheduled');
  const kept = of('adherent') + of('excepted');
  const unscheduled = of('position') - of('positionAsScheduled');
  const scheduledPosition = of('scheduledPosition');
  const byKind =
    Math.min(scheduledPosition, of('position')) + Math.min(of('workScheduledOff'), of('workOff'));
  return {
    scheduledSeconds: scheduled,
    adherentSeconds: of('adherent'),
    toleratedSeconds: of('tolerated'),
    exceptedSeconds: of('excepted'),
    lostSeconds: of('lost'),
    scheduledPositionSeconds: scheduledPosition,
    positionSeconds: of('position'),
    positionAsScheduledSeconds: of('positionAsScheduled'),
    unscheduledPositionSeconds: unscheduled,
    scheduledPaidSeconds: of('scheduledPaid'),
    paidSeconds: of('paid'),
    paidAsScheduledSeconds: of('paidAsScheduled'),
    loggedInSeconds: of('loggedIn'),
    handlingSeconds: of('handling'),
    adherence: rates({
      exceptionsKept: [kept, scheduled],
      exceptionsOut: [of('adherent'), scheduled - of('excepted')],
      overtimeAgainst: [kept, scheduled > 0 ? scheduled + unscheduled : 0],
    }),
    conformance: rates({
      paidWork: [of('paid'), of('scheduledPaid')],
      position: [of('position'), scheduledPosition],
      byKind: [byKind, scheduledPosition + of('workScheduledOff')],
    }),
    shrinkage: rates({
      ofPaid: [of('scheduledPaid') - of('positionInPaid'), of('scheduledPaid')],
      ofScheduled: [scheduled - of('positionInSchedule'), scheduled],
      ofLoggedIn: [of('loggedIn') - of('position'), of('loggedIn')],
    }),
    occupancy: rates({
      ofPosition: [of('handling'), of('position')],
      ofLoggedIn: [of('handling'), of('loggedIn')],
      ofScheduled: [of('handling'), scheduledPosition],
    }),
  };
}

function rates<Name extends string>(
  quotients: Readonly<Record<Name, readonly [of: number, per: number]>>,
): { readonly [Key in Name]?: number } {
  const known = Object.entries<readonly [number, number]>(quotients).filter(
    ([, [, per]]) => per > 0,
  );
  return Object.fromEntries(known.map(([name, [of, per]]) => [name, of / per])) as {
    readonly [Key in Name]?: number;
  };
}
