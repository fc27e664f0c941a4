import { intervalHistory } from 'halfhour/forecast';
import type { PlanQueue } from 'halfhour/plan';
import { readSharedTable } from '../../test/support/shared-data.ts';

const HALF_HOUR = 1800;

/** The call types of the January log that are queues of their own, and what is promised to them. */
const QUEUES = [
  { name: 'regular', types: ['PS', 'PE'], targetServiceLevel: 0.8, answerTimeSeconds: 30 },
  { name: 'stock exchange', types: ['NE'], targetServiceLevel: 0.85, answerTimeSeconds: 20 },
  { name: 'new customers', types: ['NW'], targetServiceLevel: 0.8, answerTimeSeconds: 20 },
  { name: 'internet', types: ['IN', 'TT'], targetServiceLevel: 0.7, answerTimeSeconds: 60 },
];

/** When agents of the bank answer: calls at other times meet a machine alone. */
const OPENING_HOURS = [
  { weekdays: [6, 0, 1, 2, 3], startMinutes: 420, endMinutes: 1440 },
  { weekdays: [4], startMinutes: 420, endMinutes: 840 },
  { weekdays: [5], startMinutes: 1200, endMinutes: 1440 },
];

/** Four queues of one bank, January 1999, each with its own half-hours and handle times. */
export function bankQueues(): PlanQueue[] {
  const calls = readSharedTable('forecast/bank_il_calls_january1999.csv')
    .map(([arrival, , type, , outcome, , seconds]) => ({
      halfHour: halfHourOf(arrival!),
      type: type!,
      outcome: outcome!,
      seconds: Number(seconds),
    }))
    .filter(({ outcome, halfHour }) => outcome !== 'PHANTOM' && isOpen(halfHour));
  return QUEUES.map(({ name, types, ...target }) => {
    const own = calls.filter(({ type }) => types.includes(type));
    const halfHours = new Map<string, { contacts: number; answered: number; seconds: number }>();
    // Every queue has the same half-hours: those in which anybody called.
    for (const { halfHour } of calls)
      halfHours.set(halfHour, { contacts: 0, answered: 0, seconds: 0 });
    for (const { halfHour, outcome, seconds } of own) {
      const row = halfHours.get(halfHour)!;
      row.contacts++;
      if (outcome !== 'AGENT' || !(seconds > 0)) continue;
      row.answered++;
      row.seconds += seconds;
    }
    const history = intervalHistory(
      [...halfHours].sort().map(([time, { contacts, answered, seconds }]) => ({
        time,
        contacts,
        answered,
        ...(answered > 0 && { ahtSeconds: seconds / answered }),
      })),
      {
        timeZone: 'Asia/Jerusalem',
        intervalSeconds: HALF_HOUR,
        missingRows: 'zero',
        openingHours: OPENING_HOURS,
      },
    );
    return { name, history, patienceSeconds: 264, ...target };
  });
}

function isOpen(halfHour: string): boolean {
  const weekday = (new Date(`${halfHour.slice(0, 10)}T00:00Z`).getUTCDay() + 6) % 7;
  const minutes = 60 * Number(halfHour.slice(11, 13)) + Number(halfHour.slice(14, 16));
  return OPENING_HOURS.some(
    ({ weekdays, startMinutes, endMinutes }) =>
      weekdays.includes(weekday) && startMinutes <= minutes && minutes < endMinutes,
  );
}

function halfHourOf(arrival: string): string {
  return `${arrival.slice(0, 14)}${arrival.slice(14, 16) < '30' ? '00' : '30'}:00`;
}
