import type { ShiftType } from 'halfhour/shifts';

const DAY_SHAPE = [
  0.12, 0.1, 0.08, 0.07, 0.06, 0.06, 0.06, 0.06, 0.06, 0.07, 0.08, 0.1, 0.14, 0.2, 0.3, 0.42, 0.58,
  0.72, 0.86, 0.95, 1, 0.99, 0.95, 0.9, 0.84, 0.8, 0.8, 0.84, 0.9, 0.94, 0.95, 0.92, 0.88, 0.83,
  0.78, 0.72, 0.68, 0.66, 0.68, 0.72, 0.72, 0.68, 0.6, 0.5, 0.4, 0.3, 0.22, 0.16,
];

const WEEK_SHAPE = [1, 0.96, 0.95, 0.95, 0.93, 0.72, 0.64];

/** A 7x24 week of half-hours: two humps a day, a night floor, quiet weekends, a little noise. */
export function weekOfAgents(peak: number): number[] {
  let state = 7932;
  const noise = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  return WEEK_SHAPE.flatMap((day) =>
    DAY_SHAPE.map((share) => Math.max(1, Math.round(peak * day * share * (0.97 + 0.06 * noise())))),
  );
}

/** Shifts of 4, 6, 8, 9 and 10 hours that start each half-hour: 240 templates a day. */
export function shiftTypes({ rests }: { readonly rests: boolean }): ShiftType[] {
  return [
    shiftType(4, undefined, [[60, 150]]),
    shiftType(6, { minutes: 30, from: 150, to: 210 }, [[60, 120]]),
    shiftType(8, { minutes: 60, from: 180, to: 270 }, [
      [60, 150],
      [360, 420],
    ]),
    shiftType(9, { minutes: 60, from: 210, to: 300 }, [
      [90, 180],
      [390, 480],
    ]),
    shiftType(10, { minutes: 60, from: 240, to: 330 }, [
      [90, 210],
      [420, 540],
    ]),
  ].map((type) =>
    rests ? type : { ...type, breaks: type.breaks?.filter((b) => b.kind === 'meal') },
  );
}

function shiftType(
  hours: number,
  meal: { readonly minutes: number; readonly from: number; readonly to: number } | undefined,
  rests: readonly (readonly [number, number])[],
): ShiftType {
  const breaks = rests.map(([from, to]) => ({
    kind: 'rest' as const,
    minutes: 15,
    earliestMinutes: from,
    // Anywhere in the half-hour that begins at the end of the window.
    latestMinutes: to + 15,
  }));
  const meals =
    meal === undefined
      ? []
      : [
          {
            kind: 'meal' as const,
            minutes: meal.minutes,
            earliestMinutes: meal.from,
            latestMinutes: meal.to,
            // Starts are on the half-hour, as in the model that the bars were measured on.
            gridMinutes: 30,
          },
        ];
  const [first, ...later] = breaks;
  return {
    id: `${hours} hours`,
    lengthMinutes: hours * 60,
    breaks: [...(first === undefined ? [] : [first]), ...meals, ...later],
  };
}
