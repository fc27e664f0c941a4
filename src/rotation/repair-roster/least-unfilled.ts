import type { DutyTime } from '../../duty/engine/duty-time.ts';
import type { Replacements } from './replacements.ts';

/**
 * No way of filling leaves fewer open than this: on each date by itself, as if nobody took over anything on another,
 * as many are filled as can be by different people (a matching; Kőnig's paths). Only dates on which something is open
 * are looked at.
 */
export function leastUnfilled(replacements: Replacements): number {
  const { open, takers, budget } = replacements;
  let least = 0;
  for (let from = 0; from < open.length; ) {
    let end = from;
    while (end < open.length && open[end]!.day === open[from]!.day) end++;
    const rows = Array.from({ length: end - from }, (_, r) => from + r);
    from = end;
    if (rows.every((i) => takers[i] !== undefined)) continue;
    const holder = new Map(rows.flatMap((i) => (takers[i] === undefined ? [] : [[takers[i], i]])));
    for (const i of rows) {
      if (takers[i] !== undefined) continue;
      if (budget.exhausted) return least;
      if (!hasPath(replacements, i, holder, new Set())) least++;
    }
  }
  return least;
}

/** Whether one more duty of a date finds somebody, if others of the date may change hands; if so they do. */
function hasPath(
  replacements: Replacements,
  i: number,
  holder: Map<string | undefined, number | undefined>,
  seen: Set<string>,
): boolean {
  for (const name of replacements.candidatesFor(i)) {
    if (seen.has(name) || !replacements.couldTake(name, i)) continue;
    seen.add(name);
    const held = holder.get(name);
    if (held === undefined || hasPath(replacements, held, holder, seen)) {
      holder.set(name, i);
      return true;
    }
  }
  return false;
}

/**
 * No way of filling leaves fewer open than this, whatever own duties pass on: nobody does more duties on a date than they
 * had, but for those who had none, who do one at most.
 */
export function leastUnfilledOfAll(replacements: Replacements, times: readonly DutyTime[]): number {
  const byDay = new Map<number, DutyTime[]>();
  for (const time of times) byDay.set(time.day, [...(byDay.get(time.day) ?? []), time]);
  const openOn = new Map<number, number>();
  for (const { day } of replacements.open.slice(0, replacements.openAtFirst))
    openOn.set(day, (openOn.get(day) ?? 0) + 1);
  let least = 0;
  for (const [day, open] of openOn)
    least += Math.max(0, open - replacements.couldHelpOn(day, byDay.get(day)!));
  return least;
}
