import { parseArguments } from '../../core/parse-input.ts';
import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import { type Roster, type RosterDuty, rosterSchema } from '../../duty/roster.ts';
import { addDays } from '../../time/local-date.ts';
import type { UnmetCover } from '../generate-roster/result.ts';
import { type RosterChartInput, rosterChartInput } from './roster-chart-input.ts';
import { coloursOf, coloursOfParts, PARTS_OF_DAY, partOfDay } from './shift-colours.ts';

/** Longest id of a shift that a cell has room for; of a longer one its first letter is shown. */
const LONGEST_TEXT = 3;
const CELL = 18;
const OFF = '#f4f4f4';
const AWAY = '#d4d4d4';

/**
 * What does the roster look like? People by days in the colours of their shifts, and below how many work on each day and
 * how many are missing.
 *
 * Shifts are yellow where they begin before 8:00, green before noon, orange after, blue at night; leave is grey. Missing
 * are, of cover by shift, all people of the day, and of cover by interval those of the interval that lacks most.
 *
 * @param roster - Who works when.
 * @param input - Where people are missing, and leave.
 * @returns A Vega-Lite specification with its data.
 * @throws `INVALID_INPUT` where the roster or the input is malformed.
 * @example
 * ```ts
 * import { rosterChart } from 'halfhour/rotation';
 *
 * const roster = { startDate: '2026-06-01', days: 7, timeZone: 'UTC', employees: ['Ann'], duties: [] };
 * rosterChart(roster).title; // => { text: 'Roster', … }
 * ```
 */
export function rosterChart(roster: Roster, input: RosterChartInput = {}): VegaLiteSpec {
  parseArguments('rosterChart', { roster: [rosterSchema, roster], '': [rosterChartInput, input] });
  const { unmet = [] } = input;
  const dates = Array.from({ length: roster.days }, (_, day) => addDays(roster.startDate, day));
  const shifts = shiftsOf(roster.duties);
  const date = (axis: VegaLiteSpec | null) => ({
    field: 'date',
    type: 'ordinal',
    title: null,
    scale: { domain: dates },
    axis,
  });
  const nights = [...shifts].flatMap(([id, { isNight }]) => (isNight ? [id] : []));
  return vegaLiteSpec('Roster', {
    spacing: 8,
    resolve: { scale: { color: 'independent' } },
    vconcat: [
      {
        data: { values: cellsOf(roster, dates, input) },
        width: { step: CELL },
        height: { step: CELL },
        encoding: {
          x: date({ orient: 'top', labelAngle: -90, domain: false, ticks: false }),
          y: { field: 'employee', type: 'nominal', sort: roster.employees, title: null },
          tooltip: [
            { field: 'employee', type: 'nominal', title: 'person' },
            { field: 'date', type: 'nominal', title: 'date' },
            { field: 'shift', type: 'nominal', title: 'shift' },
            { field: 'times', type: 'nominal', title: 'from, to' },
          ],
        },
        layer: [
          {
            mark: { type: 'rect', stroke: 'white', strokeWidth: 1 },
            encoding: {
              color: {
                field: 'shift',
                type: 'nominal',
                title: 'shift',
                scale: {
                  domain: [...shifts.keys(), 'off', 'away'],
                  range: [...coloursOf([...shifts.values()]), OFF, AWAY],
                },
                legend: { columns: 1, symbolLimit: 40 },
              },
            },
          },
          {
            mark: { type: 'text', fontSize: 9 },
            encoding: {
              text: { field: 'text' },
              color: {
                condition: { test: { field: 'shift', oneOf: nights }, value: 'white' },
                value: 'black',
              },
            },
          },
        ],
      },
      {
        data: { values: countsOf(roster.duties, dates, unmet) },
        width: { step: CELL },
        height: 90,
        mark: { type: 'bar' },
        encoding: {
          x: date(null),
          y: { field: 'people', aggregate: 'sum', type: 'quantitative', title: 'people' },
          color: {
            field: 'part',
            type: 'nominal',
            title: 'begin',
            scale: {
              domain: [...PARTS_OF_DAY, 'missing'],
              range: [...coloursOfParts(), CHART_COLOURS.under],
            },
          },
          order: { field: 'order', type: 'quantitative' },
        },
      },
    ],
  });
}

const clockOf = (time: string) => time.slice(11, 16);
const minutesOf = (clock: string) => 60 * Number(clock.slice(0, 2)) + Number(clock.slice(3));
const timeOf = ({ start, isNight }: Pick<RosterDuty, 'start' | 'isNight'>) => ({
  startMinutes: minutesOf(clockOf(start)),
  isNight,
});

/** The shifts of the duties by their time of day. */
function shiftsOf(duties: readonly RosterDuty[]) {
  const shifts = new Map<string, ReturnType<typeof timeOf>>();
  for (const duty of duties) if (!shifts.has(duty.shift)) shifts.set(duty.shift, timeOf(duty));
  return new Map([...shifts].sort(([, a], [, b]) => a.startMinutes - b.startMinutes));
}

/** What everybody has on each date. */
function cellsOf(
  { employees, duties }: Roster,
  dates: readonly string[],
  { absences = [] }: RosterChartInput,
) {
  const keyOf = (employee: string, date: string) => JSON.stringify([employee, date]);
  const dutiesOf = new Map<string, RosterDuty[]>();
  for (const duty of duties) {
    const key = keyOf(duty.employee, duty.date);
    dutiesOf.set(key, [...(dutiesOf.get(key) ?? []), duty]);
  }
  return employees.flatMap((employee) => {
    const away = absences.filter((one) => one.employee === employee);
    return dates.map((date) => {
      const own = dutiesOf.get(keyOf(employee, date)) ?? [];
      const isAway = away.some(({ from, to }) => from <= date && date <= to);
      return {
        employee,
        date,
        shift: own[0]?.shift ?? (isAway ? 'away' : 'off'),
        text: own
          .map(({ shift }) => (shift.length <= LONGEST_TEXT ? shift : shift.slice(0, 1)))
          .join(' '),
        times: own.map(({ start, end }) => `${clockOf(start)}–${clockOf(end)}`).join(', '),
      };
    });
  });
}

/** People of each date by the part of the day in which they begin, and those who are missing. */
function countsOf(
  duties: readonly RosterDuty[],
  dates: readonly string[],
  unmet: readonly UnmetCover[],
) {
  const counts = new Map(dates.map((date) => [date, [0, 0, 0, 0]]));
  for (const duty of duties)
    counts.get(duty.date)![PARTS_OF_DAY.indexOf(partOfDay(timeOf(duty)))]!++;
  return dates.flatMap((date) => [
    ...counts
      .get(date)!
      .map((people, order) => ({ date, part: PARTS_OF_DAY[order], order, people })),
    { date, part: 'missing', order: 4, people: missingOn(date, unmet) },
  ]);
}

function missingOn(date: string, unmet: readonly UnmetCover[]): number {
  let ofShifts = 0;
  const ofIntervals = new Map<number, number>();
  for (const { date: on, shift, startMinutes = 0, wanted, people } of unmet) {
    const missing = Math.max(0, wanted - people);
    if (on !== date) continue;
    if (shift !== undefined) ofShifts += missing;
    // Skills that lack people at one time lack them together.
    else ofIntervals.set(startMinutes, (ofIntervals.get(startMinutes) ?? 0) + missing);
  }
  return Math.max(ofShifts, 0, ...ofIntervals.values());
}
