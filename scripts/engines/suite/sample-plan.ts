import { intervalHistory, planWorkforce, readExport, readHolidays } from 'halfhour';
import holidayRows from '../../../examples/data/holidays.csv';
import sampleRows from '../../../examples/data/telecom-support.csv';
import { planOptions } from '../../../examples/support/plan-options.ts';

/** The plan of the sample that comes along, its parts by name. */
export function samplePlan(): object {
  const timeZone = 'Europe/Berlin';
  const { kind, rows, account } = readExport(sampleRows, { timeZone });
  if (kind !== 'intervals') throw new Error('the sample is a report of intervals');
  const { holidays, closedDates } = readHolidays(holidayRows);
  const history = intervalHistory(rows, {
    timeZone,
    intervalSeconds: account.intervalSeconds ?? 1800,
    holidays,
    closedDates,
  });
  const args = {
    targetServiceLevel: 0.8,
    answerTimeSeconds: 20,
    minAgents: 2,
    preset: 'mixed',
    shiftHours: [8],
    days: 28,
  };
  const { verification, ...options } = planOptions(args as never, { history, closedDates });
  return {
    history,
    ...planWorkforce(history, { ...options, verification: { ...verification, replications: 5 } }),
  };
}
