import type { VegaLiteSpec } from 'halfhour';
import {
  analyseTraffic,
  forecastChart,
  intervalHistory,
  residualChart,
  trafficChart,
} from 'halfhour/forecast';
import { rotaChart } from 'halfhour/rotation';
import { coverageChart, coverageHeatMap, evaluateCoverage, shiftsChart } from 'halfhour/shifts';
import { serviceByIntervalChart, simulateQueue } from 'halfhour/simulate';
import { addDays, intervalGrid } from 'halfhour/time';

/** Contacts of a day: none at night but a few, and a hill around noon that no two half-hours share. */
function contactsAt(startMinutes: number, index: number): number {
  const fromNoon = (startMinutes - 750) / 750;
  return Math.round(8 + 60 * (1 - fromNoon * fromNoon) + ((index * 7) % 5));
}

function historyOver(timeZone: string, from: string, to: string) {
  const { starts, startMinutes } = intervalGrid({ from, to, timeZone, intervalSeconds: 1800 });
  const rows = Array.from(starts, (time, i) => ({
    time,
    contacts: contactsAt(startMinutes[i]!, i),
  }));
  return intervalHistory(rows, { timeZone, intervalSeconds: 1800 });
}

/** Dates of history and the dates after them, forecast, in the zone of a centre. */
function forecastOver(
  timeZone: string,
  [from, to, last]: readonly [from: string, to: string, last: string],
  historyDays = 14,
): VegaLiteSpec {
  const ahead = intervalGrid({ from: addDays(to, 1), to: last, timeZone, intervalSeconds: 1800 });
  const intervals = ahead.days.flatMap(({ date, first, count }) =>
    Array.from(ahead.startMinutes.slice(first, first + count), (startMinutes, i) => {
      const contacts = contactsAt(startMinutes, i);
      const open = startMinutes >= 60;
      return { date, startMinutes, open, contacts, quantiles: [contacts - 5, contacts + 5] };
    }),
  );
  const forecast = { levels: [0.1, 0.9], intervals };
  return forecastChart(historyOver(timeZone, from, to), forecast, { historyDays });
}

const BERLIN = 'Europe/Berlin';
const LORD_HOWE = 'Australia/Lord_Howe';

const duty = (day: number, startMinutes: number) => ({
  typeId: 'day',
  day,
  startMinutes,
  lengthMinutes: 510,
  breaks: [{ kind: 'meal' as const, startMinutes: startMinutes + 240, minutes: 30, paid: false }],
  count: 3,
});

/** Every chart of the library that shows times. */
export function timedCharts(): Record<string, VegaLiteSpec> {
  const history = historyOver('Europe/Berlin', '2024-10-07', '2024-10-27');
  const { startMinutes } = intervalGrid({
    from: '2024-10-27',
    to: '2024-10-27',
    timeZone: 'Europe/Berlin',
    intervalSeconds: 1800,
  });
  const duties = [0, 1].flatMap((day) => [duty(day, 420), duty(day, 1260)]);
  const requirement = {
    intervalSeconds: 1800,
    agents: Array.from({ length: 96 }, (_, i) => (i % 48 > 16 ? 3 : 1)),
  };
  const report = evaluateCoverage({ requirement, duties });
  return {
    'autumn in Berlin': forecastOver(BERLIN, ['2024-10-20', '2024-10-26', '2024-10-27'], 1),
    'spring in Berlin': forecastOver(BERLIN, ['2024-03-17', '2024-03-30', '2024-04-04']),
    'the last autumn in Berlin': forecastOver(BERLIN, ['2024-10-20', '2024-10-28', '2024-10-30']),
    'autumn on Lord Howe': forecastOver(LORD_HOWE, ['2024-03-30', '2024-04-06', '2024-04-07'], 1),
    'spring on Lord Howe': forecastOver(LORD_HOWE, ['2024-09-30', '2024-10-05', '2024-10-06'], 1),
    'a quarter in Berlin': forecastOver(BERLIN, ['2024-08-01', '2024-10-31', '2024-11-14'], 92),
    traffic: trafficChart(analyseTraffic(history)),
    residuals: residualChart(
      history,
      history.contacts.map((value, i) => (value ?? 0) + (i % 5) - 2),
    ),
    coverage: coverageChart(report, { intervalSeconds: 1800 }),
    'coverage as a heat map': coverageHeatMap(report, { intervalSeconds: 1800 }),
    shifts: shiftsChart(duties),
    rota: rotaChart(
      [['D', 'D', 'N', 'N', null, null, null]],
      [
        { id: 'D', startMinutes: 420, lengthMinutes: 480 },
        { id: 'N', startMinutes: 1320, lengthMinutes: 480 },
      ],
    ),
    service: serviceByIntervalChart(
      simulateQueue({
        intervalSeconds: 1800,
        contacts: Array.from(startMinutes, contactsAt),
        ahtSeconds: 300,
        agents: 14,
        answerTimeSeconds: 20,
        replications: 20,
      }),
      { startMinutes },
    ),
  };
}
