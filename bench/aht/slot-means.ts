import type { IntervalHistory } from 'halfhour/forecast';

/** The plain mean of every half-hour of the day by contacts; absent where none was handled. */
export function slotMeans({
  ahtSeconds,
  contacts,
  startMinutes,
}: IntervalHistory): (number | undefined)[] {
  const worked: number[] = [];
  const handled: number[] = [];
  for (const [i, seconds] of ahtSeconds!.entries()) {
    if (seconds === null) continue;
    const slot = startMinutes[i]! / 30;
    worked[slot] = (worked[slot] ?? 0) + seconds * contacts[i]!;
    handled[slot] = (handled[slot] ?? 0) + contacts[i]!;
  }
  return Array.from({ length: 48 }, (_, slot) =>
    handled[slot] === undefined ? undefined : worked[slot]! / handled[slot]!,
  );
}
