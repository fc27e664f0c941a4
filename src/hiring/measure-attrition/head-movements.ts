import { fromDayNumber, toDayNumber } from '../../time/day-number.ts';
import type { AttritionWindow, Employment } from './employment.ts';
import type { AttritionMonth, HeadMovement } from './result.ts';

/** Who came and went from one day to another. */
export function movementOf(
  employments: readonly Employment[],
  { first, last }: AttritionWindow,
): HeadMovement {
  const count = { startHeads: 0, joiners: 0, leavers: 0, otherExits: 0, endHeads: 0 };
  for (const { joined, left, isLeaver } of employments) {
    if (joined < first && left >= first) count.startHeads++;
    if (joined >= first && joined <= last) count.joiners++;
    if (left >= first && left <= last) count[isLeaver ? 'leavers' : 'otherExits']++;
    if (joined <= last && left > last) count.endHeads++;
  }
  return count;
}

/** The calendar months of the window, in one pass over the people. */
export function monthsOf(
  employments: readonly Employment[],
  span: AttritionWindow,
): AttritionMonth[] {
  const spans = monthSpans(span);
  const indexOf = new Map(spans.map(({ month }, i) => [month, i]));
  const at = (day: number) => indexOf.get(fromDayNumber(day).slice(0, 7))!;
  const came = spans.map(() => ({ joiners: 0, leavers: 0, otherExits: 0 }));
  let heads = 0;
  for (const { joined, left, isLeaver } of employments) {
    if (joined < span.first) heads++;
    else came[at(joined)]!.joiners++;
    if (left <= span.last) came[at(left)]![isLeaver ? 'leavers' : 'otherExits']++;
  }
  return spans.map(({ month, share }, i): AttritionMonth => {
    const { joiners, leavers, otherExits } = came[i]!;
    const startHeads = heads;
    heads += joiners - leavers - otherExits;
    const averageHeads = (startHeads + heads) / 2;
    return {
      month,
      share,
      startHeads,
      joiners,
      leavers,
      otherExits,
      endHeads: heads,
      averageHeads,
      ...(averageHeads > 0 ? { rate: leavers / averageHeads } : {}),
    };
  });
}

function monthSpans({ first, last }: AttritionWindow) {
  const spans: { readonly month: string; readonly share: number }[] = [];
  for (let day = first; day <= last; ) {
    const month = fromDayNumber(day).slice(0, 7);
    const begins = toDayNumber(`${month}-01`);
    // The 32nd of a month lies in the next one, whatever its length.
    const next = toDayNumber(`${fromDayNumber(begins + 31).slice(0, 7)}-01`);
    spans.push({ month, share: (Math.min(next, last + 1) - day) / (next - begins) });
    day = next;
  }
  return spans;
}
