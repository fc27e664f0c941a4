import { forecastVolume, historyFromColumns } from 'halfhour/forecast';
import { simulateQueue } from 'halfhour/simulate';
import { staffIntervals } from 'halfhour/staffing';

/** What every queue is promised, and how far it is planned. Part of the hash: other settings are other jobs. */
export const SETTINGS = {
  days: 7,
  targets: { targetServiceLevel: 0.8, answerTimeSeconds: 20, shrinkage: 0.3 },
  replications: 20,
  seed: 1,
};

/** A week of one queue: forecast, staffed, and its first day simulated. The same bits wherever it runs. */
export function planQueue(queue, columns) {
  const { days, targets, replications, seed } = SETTINGS;
  const history = historyFromColumns(columns, { timeZone: 'UTC', intervalSeconds: 1800 });
  const ahtSeconds = columns.ahtSeconds.find((seconds) => seconds > 0);
  const { intervals } = forecastVolume(history, { days });
  const staffed = staffIntervals(
    {
      intervalSeconds: 1800,
      intervals: intervals.map(({ date, contacts }) => ({ date, contacts, ahtSeconds })),
    },
    targets,
  );
  const firstDay = intervals.filter(({ date }) => date === intervals[0].date).length;
  const { day } = simulateQueue({
    intervalSeconds: 1800,
    contacts: intervals.slice(0, firstDay).map(({ contacts }) => contacts),
    ahtSeconds,
    agents: staffed.intervals.slice(0, firstDay).map(({ agents }) => agents),
    answerTimeSeconds: targets.answerTimeSeconds,
    replications,
    seed,
  });
  return intervals.map(({ start, contacts }, i) => ({
    queue,
    start,
    contacts,
    agents: staffed.intervals[i].agents,
    simulatedServiceLevel: day.serviceLevels.servedWithin.value,
  }));
}
