/** Points of a curve over occupancy, by rising occupancy. */
export type Curve = readonly { readonly occupancy: number; readonly value: number }[];

/** The value at an occupancy: on straight lines between the points, flat outside them. */
export function valueAt(curve: Curve, occupancy: number): number {
  const after = curve.findIndex((point) => point.occupancy >= occupancy);
  if (after < 0) return curve.at(-1)!.value;
  const to = curve[after]!;
  const from = curve[after - 1];
  if (from === undefined) return to.value;
  const way = (occupancy - from.occupancy) / (to.occupancy - from.occupancy);
  return from.value + way * (to.value - from.value);
}

/** Between two points of a curve, places at which an occupancy that is no straight line is looked at. */
const PLACES = 24;

/** Halvings of a stretch until no number lies between its ends. */
const HALVINGS = 60;

/**
 * The occupancies below 1 that bring themselves about, from the lowest up.
 *
 * `occupancyAt` says how busy agents are if they handle as they do at an occupancy. It rises, so what lies above
 * the line of equals at 0 first comes to it from above: the lowest is stable, the next one is not. With Erlang C it is
 * straight between the points of the curve, so none is missed.
 */
export function fixedPoints(curve: Curve, occupancyAt: (occupancy: number) => number): number[] {
  const corners = [0, ...curve.map(({ occupancy }) => occupancy), 1];
  const found: number[] = [];
  let before = { at: 0, excess: occupancyAt(0) };
  if (before.excess === 0) return [0];
  for (const [c, corner] of corners.slice(1).entries()) {
    const from = corners[c]!;
    for (let place = 1; place <= PLACES && corner > from; place++) {
      const at = from + ((corner - from) * place) / PLACES;
      const excess = occupancyAt(at) - at;
      const crosses = before.excess > 0 ? excess <= 0 : excess > 0;
      if (crosses) found.push(crossing(before.at, at, before.excess > 0, occupancyAt));
      before = { at, excess };
    }
  }
  return found.filter((occupancy) => occupancy < 1);
}

function crossing(
  low: number,
  high: number,
  isFromAbove: boolean,
  occupancyAt: (occupancy: number) => number,
): number {
  let from = low;
  let to = high;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (from + to) / 2;
    if (occupancyAt(middle) - middle > 0 === isFromAbove) from = middle;
    else to = middle;
  }
  return to;
}
