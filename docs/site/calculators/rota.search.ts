import { generateRotation, type RotationInput, type RotationResult } from 'halfhour/rotation';
import { explainSteps } from '#explain';
import { rota as t } from '#texts';
import type { Search, Values, View } from '../live/calculator.ts';
import { doubling } from '../live/doubling.ts';
import { decimal } from '../live/numbers.ts';

/** Monday to Friday, Saturday and Sunday. */
const week = (weekday: number, weekend: number) => [
  ...Array<number>(5).fill(weekday),
  weekend,
  weekend,
];

/** The rota that is asked for; shifts that nobody is needed on are left out. */
export function rotationInput({ number, text }: Values): RotationInput {
  const nights = number('nights');
  const shifts = [
    {
      id: t.shifts.early,
      startMinutes: 360,
      lengthMinutes: 480,
      demand: week(number('early'), number('earlyWeekend')),
    },
    {
      id: t.shifts.late,
      startMinutes: 840,
      lengthMinutes: 480,
      demand: week(number('late'), number('lateWeekend')),
    },
    {
      id: t.shifts.night,
      startMinutes: 1320,
      lengthMinutes: 480,
      maxRun: nights,
      demand: week(number('night'), number('nightWeekend')),
    },
  ].filter(({ demand }) => demand.some((people) => people > 0));
  const [fewest, most] = [number('fewest'), number('most')];
  return {
    employees: { min: Math.min(fewest, most), max: Math.max(fewest, most) },
    shifts: shifts.map(({ demand: _, ...shift }) => shift),
    demand: shifts.map(({ demand }) => demand),
    daysOff: { min: number('daysOff'), max: 7 },
    workStretch: { min: 1, max: number('stretch') },
    minRestHours: number('rest'),
    weeklyHours: { maxAverage: number('hours') },
    forwardRotation: text('forward') === 'yes',
    objective: { freeWeekend: 1 },
  };
}

export const search: Search = function* (values) {
  const input = rotationInput(values);
  for (const result of doubling((maxSteps) => generateRotation({ ...input, maxSteps })))
    yield viewOf(result);
};

function viewOf({
  status,
  employees,
  rota = [],
  measures,
  working,
  steps,
  reasons,
}: RotationResult): View {
  return {
    answers: [
      {
        name: 'employees',
        value: employees ?? '',
        text: employees === undefined ? '–' : decimal(employees),
      },
      { name: 'status', value: status, text: t.statuses[status] },
      ...(measures === undefined
        ? []
        : [
            {
              name: 'averageWeeklyHours',
              value: measures.averageWeeklyHours,
              text: decimal(measures.averageWeeklyHours, 1),
            },
            {
              name: 'freeWeekends',
              value: measures.freeWeekends,
              text: `${decimal(measures.freeWeekends)} / ${decimal(measures.weeks)}`,
            },
            { name: 'nights', value: measures.nights, text: decimal(measures.nights) },
            {
              name: 'longestWorkStretch',
              value: measures.longestWorkStretch,
              text: decimal(measures.longestWorkStretch),
            },
          ]),
      { name: 'steps', value: steps, text: decimal(steps) },
    ],
    notes: reasons.length > 0 ? [t.noRota] : [],
    tables:
      rota.length === 0
        ? []
        : [
            {
              caption: t.table,
              heads: [t.week, ...t.weekdays],
              rows: rota.map((days, i) => [decimal(i + 1), ...days.map((id) => id ?? '·')]),
            },
          ],
    ...(working.length > 0 && { working: explainSteps(working) }),
  };
}
