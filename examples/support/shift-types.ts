import type { IntervalHistory, OpeningHours, ShiftBreak, ShiftType } from 'halfhour';

/** Shift types of so many hours of work, and of half of them where part-time is asked for, at the hours of the centre. */
export function shiftTypesOf(
  history: IntervalHistory,
  openingHours: readonly OpeningHours[] | undefined,
  usual: readonly number[],
  withPartTime: boolean,
): ShiftType[] {
  const open = openMinutes(history, openingHours);
  const hours = withPartTime ? [...usual, ...usual.map(half)] : usual;
  return hours.flatMap((length, i) =>
    shiftTypes(open, history.intervalSeconds / 60, length, shiftId(length, i, usual)),
  );
}

/** From so many hours of work on, a shift has a meal. */
const MEAL_FROM_HOURS = 6;

/** A half shift, in whole quarters of an hour. */
function half(hours: number): number {
  return Math.ceil(2 * hours) / 4;
}

type PartOfDay = 'early' | 'day' | 'late' | 'night';
type IdOf = (part: PartOfDay) => string;

const PART_TIME = 'part-';

/** The types of a usual length have plain ids; those of another say it, and half shifts that they are. */
function shiftId(hours: number, place: number, usual: readonly number[]): IdOf {
  const isHalf = place >= usual.length;
  const saysLength = isHalf ? usual.length > 1 : place > 0;
  return (part) => `${isHalf ? PART_TIME : ''}${part}${saysLength ? ` ${hours} h` : ''}`;
}

/** The types of half shifts, which begin as their ids do. */
export function partTimeIds(types: readonly ShiftType[]): string[] {
  return types.map(({ id }) => id).filter((id) => id.startsWith(PART_TIME));
}

/** Breaks at their usual parts of a shift: two rests and, where it is long enough, a meal between them. */
export function breaksOf(workMinutes: number): ShiftBreak[] {
  const at = (part: number) => Math.round((part * workMinutes) / 480 / 15) * 15;
  const rest = (earliest: number, latest: number) =>
    ({
      kind: 'rest',
      minutes: 15,
      earliestMinutes: at(earliest),
      latestMinutes: at(latest),
    }) as const;
  if (workMinutes < 60 * MEAL_FROM_HOURS) return workMinutes < 180 ? [] : [rest(180, 300)];
  return [
    rest(75, 150),
    { kind: 'meal', minutes: MEAL_MINUTES, earliestMinutes: at(180), latestMinutes: at(300) },
    rest(345, 435),
  ];
}

const MEAL_MINUTES = 30;

/** Starts at hours that people can live with: around the clock, or within the opening hours. */
function shiftTypes(
  open: readonly number[],
  interval: number,
  hours: number,
  idOf: IdOf,
): ShiftType[] {
  const breaks = breaksOf(60 * hours);
  const length = 60 * hours + (hours >= MEAL_FROM_HOURS ? MEAL_MINUTES : 0);
  const type = (
    part: PartOfDay,
    earliestStartMinutes: number,
    latestStartMinutes: number,
  ): ShiftType => ({
    id: idOf(part),
    lengthMinutes: length,
    earliestStartMinutes,
    latestStartMinutes,
    startGridMinutes: 60,
    breaks,
  });
  if (open.length * interval >= 1440) {
    return [
      type('early', 360, 420),
      type('day', 480, 660),
      type('late', 720, 900),
      type('night', 1260, 1380),
    ];
  }
  const first = open[0] ?? 480;
  const last = (open.at(-1) ?? 990) + interval - length;
  // Who opens for less than a shift has one of that length.
  if (last <= first) return [shortShift(idOf('day'), first, last + length - first, breaks)];
  // The last start is one of its own, so that the grid cannot miss closing time.
  return [type('day', first, last), type('late', last, last)];
}

/** The breaks of a full shift that end before this one does. */
function shortShift(
  id: string,
  startMinutes: number,
  lengthMinutes: number,
  breaks: readonly ShiftBreak[],
): ShiftType {
  return {
    id,
    lengthMinutes,
    earliestStartMinutes: startMinutes,
    latestStartMinutes: startMinutes,
    breaks: breaks.filter(({ latestMinutes, minutes }) => latestMinutes + minutes < lengthMinutes),
  };
}

/** Clock times at which the centre is ever open, ascending: of the opening hours, else of the history. */
export function openMinutes(
  { open, startMinutes, intervalSeconds }: IntervalHistory,
  openingHours: readonly OpeningHours[] | undefined,
): number[] {
  const minutes = new Set<number>();
  for (const { startMinutes: from, endMinutes } of openingHours ?? [])
    for (let at = from; at < endMinutes; at += intervalSeconds / 60) minutes.add(at % 1440);
  if (openingHours === undefined)
    for (let i = 0; i < open.length; i++) if (open[i] === 1) minutes.add(startMinutes[i]!);
  return [...minutes].sort((a, b) => a - b);
}
