import { serviceLevel } from '../../erlang/delay/service-level.ts';
import type { SuggestIntradayActionsInput } from './input.ts';

/** Late contacts of each interval by agents on position, from 0 on. */
export interface LateContacts {
  /** Expected contacts of each interval. */
  readonly contacts: readonly number[];
  /** Agents that an interval keeps. */
  readonly least: readonly number[];
  /** Probability that each level stands for: half-way to its neighbours. */
  readonly weights: readonly number[];
  /** Expected late contacts; agents between two whole numbers are between theirs. */
  readonly late: (interval: number, agents: number) => number;
  /** From the agents on that an interval keeps, the greatest convex curve that is nowhere above the expected one. */
  readonly guide: (interval: number, agents: number) => number;
  /** Late contacts at one level of the forecast. */
  readonly lateAt: (interval: number, level: number, agents: number) => number;
}

/**
 * Erlang C at each level of the forecast. Beyond its load each contact is late, and one more agent changes nothing
 * until enough have come; the guide draws that straight to its best point, so that every agent counts there.
 */
export function lateContacts(
  input: SuggestIntradayActionsInput,
  most: number,
  leastOf: (interval: number, late: (agents: number) => number, contacts: number) => number,
): LateContacts {
  const { intervals, levels, ahtSeconds, answerTimeSeconds, intervalSeconds } = input;
  const weights = levels.map((level, i) => {
    const from = i === 0 ? 0 : (levels[i - 1]! + level) / 2;
    const to = i === levels.length - 1 ? 1 : (level + levels[i + 1]!) / 2;
    return to - from;
  });
  const curves = intervals.map(({ quantiles }) =>
    quantiles.map((contacts) => {
      const load = (contacts * ahtSeconds) / intervalSeconds;
      return Float64Array.from({ length: most + 2 }, (_, agents) =>
        contacts === 0
          ? 0
          : agents <= load
            ? contacts
            : contacts * (1 - serviceLevel(agents, load, answerTimeSeconds / ahtSeconds)),
      );
    }),
  );
  const means = curves.map((ofLevels) =>
    Float64Array.from({ length: most + 2 }, (_, a) =>
      ofLevels.reduce((sum, curve, k) => sum + weights[k]! * curve[a]!, 0),
    ),
  );
  const contacts = intervals.map(({ quantiles }) =>
    quantiles.reduce((sum, contacts, k) => sum + weights[k]! * contacts, 0),
  );
  const late = (i: number, agents: number) => between(means[i]!, agents);
  const least = intervals.map((_, i) => leastOf(i, (agents) => late(i, agents), contacts[i]!));
  const guides = means.map((curve, i) => lowerHull(curve, Math.floor(least[i]!)));
  return {
    contacts,
    weights,
    least,
    late,
    guide: (i, agents) => between(guides[i]!, agents),
    lateAt: (i, k, agents) => between(curves[i]![k]!, agents),
  };
}

function between(curve: Float64Array, agents: number): number {
  const below = Math.min(Math.max(Math.floor(agents), 0), curve.length - 2);
  return curve[below]! + (agents - below) * (curve[below + 1]! - curve[below]!);
}

/** The greatest convex curve that is nowhere above from `first` on (Andrew's monotone chain); before it, the curve. */
function lowerHull(curve: Float64Array, first: number): Float64Array {
  const corners: number[] = [];
  for (let c = first; c < curve.length; c++) {
    for (; corners.length > 1; corners.pop()) {
      const b = corners.at(-1)!;
      const a = corners.at(-2)!;
      if ((curve[b]! - curve[a]!) * (c - b) <= (curve[c]! - curve[b]!) * (b - a)) break;
    }
    corners.push(c);
  }
  const hull = curve.slice();
  for (let k = 1; k < corners.length; k++) {
    const from = corners[k - 1]!;
    const to = corners[k]!;
    const slope = (curve[to]! - curve[from]!) / (to - from);
    for (let c = from + 1; c < to; c++) hull[c] = curve[from]! + slope * (c - from);
  }
  return hull;
}
