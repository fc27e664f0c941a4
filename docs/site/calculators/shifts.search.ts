import { type DesignShiftsInput, designShifts, type ShiftDesign } from 'halfhour/shifts';
import { explainSteps } from '#explain';
import { shifts as t } from '#texts';
import type { Search, Values, View } from '../live/calculator.ts';
import { doubling } from '../live/doubling.ts';
import { clock, decimal, percent } from '../live/numbers.ts';
import { pastedLines } from '../live/pasted-lines.ts';

const HOUR = 60;

/** A typical day that repeats: lines are its hours from midnight. */
export function designInput({ number, optional, text }: Values): DesignShiftsInput {
  const agents = Array<number>(24).fill(0);
  for (const [i, { place, numbers }] of pastedLines(text('agents')).slice(0, 24).entries()) {
    const hour = /^\d{1,2}:/.test(place) ? Number(place.split(':')[0]) : i;
    agents[hour % 24] = numbers[0] ?? 0;
  }
  const meal = number('meal');
  const full = HOUR * number('fullHours');
  const part = optional('partHours');
  return {
    requirement: { intervalSeconds: 3600, agents, cyclic: true },
    shiftTypes: [
      {
        id: t.full,
        lengthMinutes: full,
        startGridMinutes: 30,
        ...(meal > 0 && {
          breaks: [
            {
              kind: 'meal' as const,
              minutes: meal,
              earliestMinutes: full / 3,
              latestMinutes: (2 * full) / 3 - (meal % 2),
            },
          ],
        }),
      },
      ...(part === undefined
        ? []
        : [{ id: t.part, lengthMinutes: HOUR * part, startGridMinutes: 30 }]),
    ],
    overstaffingCostPerHour: number('surplusPrice'),
  };
}

export const search: Search = function* (values) {
  const input = designInput(values);
  for (const design of doubling((maxSteps) => designShifts({ ...input, maxSteps })))
    yield viewOf(design);
};

function viewOf({ status, objective, dailyDemand, coverage, gap, working }: ShiftDesign): View {
  const hours = coverage.required.map((_, i) => clock(HOUR * i));
  const shifts = dailyDemand.reduce((sum, { counts }) => sum + (counts[0] ?? 0), 0);
  return {
    answers: [
      { name: 'shifts', value: shifts, text: decimal(shifts) },
      { name: 'paidHours', value: coverage.paidHours, text: decimal(coverage.paidHours, 1) },
      { name: 'underHours', value: coverage.underHours, text: decimal(coverage.underHours, 1) },
      { name: 'overHours', value: coverage.overHours, text: decimal(coverage.overHours, 1) },
      { name: 'objective', value: objective, text: decimal(objective, 1) },
      { name: 'status', value: status, text: t.statuses[status] },
      { name: 'gap', value: gap ?? '', text: gap === undefined ? '–' : percent(gap) },
    ],
    charts: [
      {
        caption: t.coverage,
        places: hours,
        bars: { name: t.onPosition, values: coverage.onPosition },
        lines: [{ name: t.required, values: coverage.required }],
        write: (value) => decimal(value),
      },
    ],
    tables: [
      {
        caption: t.table,
        heads: [t.from, t.to, t.kind, t.people],
        rows: dailyDemand.map(({ startMinutes, lengthMinutes, typeId, counts }) => [
          clock(startMinutes),
          clock(startMinutes + lengthMinutes),
          typeId,
          decimal(counts[0] ?? 0),
        ]),
      },
    ],
    ...(working.length > 0 && { working: explainSteps(working) }),
  };
}
