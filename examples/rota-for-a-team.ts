// Which fair rota covers three shifts around the clock, and what is it like to live with?
//
//   npx tsx examples/rota-for-a-team.ts

import { checkRotation, generateRotation, type RotationRules } from 'halfhour';
import { textTable } from './support/text-table.ts';

const rules: RotationRules = {
  shifts: [
    { id: 'early', startMinutes: 360, lengthMinutes: 480, maxRun: 5 },
    { id: 'late', startMinutes: 840, lengthMinutes: 480, maxRun: 5 },
    { id: 'night', startMinutes: 1320, lengthMinutes: 480, minRun: 2, maxRun: 4 },
  ],
  demand: [
    [3, 3, 3, 3, 3, 2, 2],
    [3, 3, 3, 3, 3, 2, 2],
    [2, 2, 2, 2, 2, 2, 2],
  ],
  daysOff: { min: 2, max: 4 },
  workStretch: { min: 3, max: 6 },
  minRestHours: 11,
  weeklyHours: { maxAverage: 40 },
};

const {
  status,
  employees,
  rota = [],
  measures,
  reasons,
} = generateRotation({
  ...rules,
  employees: { min: 8, max: 14 },
  objective: { freeWeekend: 1 },
  maxSteps: 20_000,
});

console.log(`${status}: the fewest people for this demand are ${employees ?? 'unknown'}\n`);
for (const { message } of reasons) console.log(message);
console.log(
  textTable(
    ['week', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    rota.map((week, i) => [i + 1, ...week.map((shift) => shift ?? '.')]),
  ),
);
console.log(
  `\nEverybody works all ${rota.length} weeks in turn, each one week further than the last.`,
);
if (measures !== undefined) {
  const hours = measures.averageWeeklyHours.toFixed(1);
  console.log(
    `It is ${hours} hours a week on average and ${measures.mostWeeklyHours} at most, with ${measures.freeWeekends} free weekends in the cycle, ` +
      `${measures.longestWorkStretch} days in a row at most, and ${measures.nights} nights: in any four weeks, those with most have ${measures.nightSpread} more than those with fewest.`,
  );
}
const breaches = checkRotation(rota, rules);
console.log(`Breaches of a rule, as an independent check reads them: ${breaches.length}`);
for (const { message } of breaches) console.log(message);
