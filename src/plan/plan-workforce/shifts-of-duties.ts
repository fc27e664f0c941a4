import { sum } from '../../core/sum.ts';
import { clockOfDay } from '../../core/words.ts';
import type { Duty } from '../../duty/index.ts';
import type { PeopleShift } from '../../rotation/index.ts';

/** As many as a roster may have. */
const MOST_SHIFTS = 200;

/**
 * The shifts that duties of a design are of, each with its breaks in place, the commonest first, as many as a roster may
 * have: people may be given any of them on any date. The id says type and times, and where shifts of the same times differ by breaks those as well.
 */
export function shiftsOfDuties(duties: readonly Duty[]): PeopleShift[] {
  const commonestFirst = kindsOf(duties).slice(0, MOST_SHIFTS);
  const times = new Map<string, number>();
  for (const { duty } of commonestFirst)
    times.set(timesOf(duty), (times.get(timesOf(duty)) ?? 0) + 1);
  const taken = new Set<string>();
  return commonestFirst.map(({ duty }) => {
    const { startMinutes, lengthMinutes, breaks } = duty;
    const plain = times.get(timesOf(duty)) === 1 ? timesOf(duty) : withBreaks(duty);
    let id = plain;
    for (let n = 2; taken.has(id); n++) id = `${plain} (${n})`;
    taken.add(id);
    return { id, startMinutes, lengthMinutes, ...(breaks.length > 0 && { breaks }) };
  });
}

/** How many distinct shifts duties are of, how many of those people may be given, and the duties of the others. */
export function shiftsLeftOut(duties: readonly Duty[]) {
  const kinds = kindsOf(duties);
  const kept = Math.min(kinds.length, MOST_SHIFTS);
  return { shifts: kinds.length, kept, duties: sum(kinds.slice(kept).map(({ people }) => people)) };
}

/** A duty of each kind and how many there are, the commonest first. */
function kindsOf(duties: readonly Duty[]) {
  const distinct = new Map<string, { readonly duty: Duty; people: number }>();
  for (const duty of duties) {
    const { typeId, startMinutes, lengthMinutes, breaks } = duty;
    const key = JSON.stringify([typeId, startMinutes, lengthMinutes, breaks]);
    const known = distinct.get(key);
    if (known === undefined) distinct.set(key, { duty, people: duty.count });
    else known.people += duty.count;
  }
  return [...distinct.values()]
    .filter(({ people }) => people > 0)
    .sort((a, b) => b.people - a.people);
}

function timesOf({ typeId, startMinutes, lengthMinutes }: Duty): string {
  return `${typeId} ${clockOfDay(startMinutes)}-${clockOfDay(startMinutes + lengthMinutes)}`;
}

function withBreaks(duty: Duty): string {
  const starts = duty.breaks.map(({ startMinutes }) => clockOfDay(startMinutes));
  return starts.length === 0 ? timesOf(duty) : `${timesOf(duty)}, breaks ${starts.join(' ')}`;
}
