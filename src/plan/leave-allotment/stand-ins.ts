import { fromDayNumber } from '../../time/day-number.ts';
import { type OwedPlacing, piecesByPerson } from './owed-placing.ts';
import type { StaffedDay } from './result.ts';

/** Days on which leave can only be had if others work, by person, and the hours of those others by week. */
interface StandIns {
  readonly days: readonly (readonly StaffedDay[])[];
  readonly byWeek: ReadonlyMap<string, number>;
}

/** Rounds in which days are chosen again, once all others are known. */
const ROUNDS = 3;

/**
 * What leave without room takes of others: each day lacks only the intervals that are full, so days are chosen that
 * lack fewest, of equals those on which fewest are replaced already. One after the other, then each again with the others in place.
 */
export function standIns(placing: OwedPlacing, intervalHours: number): StandIns {
  const { people, pieces, weeks } = placing.problem;
  const spans = piecesByPerson(placing.problem);
  const own: { index: number; minutes: number }[][] = people.map(() => []);
  const isUsed = placing.isChosen.slice();
  const lacks = (index: number) =>
    pieces[index]!.intervals.reduce((sum, i) => sum + (placing.room[i]! < 1 ? 1 : 0), 0);
  const roomOf = (index: number) =>
    pieces[index]!.intervals.reduce((sum, i) => sum + placing.room[i]!, 0);
  const move = (index: number, minutes: number, by: 1 | -1) => {
    isUsed[index] = by === 1 ? 1 : 0;
    placing.weekRoom[pieces[index]!.week]! -= by * minutes;
    for (const i of pieces[index]!.intervals) placing.room[i]! -= by;
  };
  const give = (p: number) => {
    let left = placing.left[p]! - own[p]!.reduce((sum, { minutes }) => sum + minutes, 0);
    const [from, to] = spans[p]!;
    while (left > 1e-6) {
      let best = -1;
      let fewest = Infinity;
      let mostRoom = -Infinity;
      for (let i = from; i < to; i++) {
        if (isUsed[i] || placing.weekRoom[pieces[i]!.week]! < Math.min(left, pieces[i]!.minutes))
          continue;
        const count = lacks(i);
        if (count > fewest) continue;
        // Of days that lack as many, the one on which fewest have to be replaced already.
        const room = roomOf(i);
        if (count === fewest && room <= mostRoom) continue;
        [best, fewest, mostRoom] = [i, count, room];
      }
      if (best < 0) return;
      const minutes = Math.min(left, pieces[best]!.minutes);
      move(best, minutes, 1);
      own[p]!.push({ index: best, minutes });
      left -= minutes;
    }
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [p] of people.entries()) {
      for (const { index, minutes } of own[p]!.splice(0)) move(index, minutes, -1);
      give(p);
    }
  }

  // Who is off beyond the room is counted in the order of the list: the first in an interval has what room there is.
  for (const list of own) for (const { index, minutes } of list) move(index, minutes, -1);
  const byWeek = new Map<string, number>();
  const days = own.map((list) =>
    list.map(({ index, minutes }): StaffedDay => {
      const { day, week, minutes: whole } = pieces[index]!;
      const otherHours = lacks(index) * intervalHours * (minutes / whole);
      move(index, minutes, 1);
      byWeek.set(weeks[week]!, (byWeek.get(weeks[week]!) ?? 0) + otherHours);
      return { date: fromDayNumber(day), hours: minutes / 60, otherHours };
    }),
  );
  return { days: days.map((list) => list.sort((a, b) => (a.date < b.date ? -1 : 1))), byWeek };
}
