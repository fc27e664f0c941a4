import { pathToFileURL } from 'node:url';

// A thousand swaps of a roster of 500 people over four weeks: CPU seconds, the reading of the roster included.
const [, , dist] = process.argv;
const { checkSwap, layRoster, ROSTER_RULE_PRESETS } = await import(
  pathToFileURL(`${dist}/rotation.js`).href
);
const letters = ['EELLNN-', '--EELLN', 'N---EEL', 'LNN---E', 'ELLN---'];
const roster = layRoster({
  rota: letters.map((week) => [...week].map((shift) => (shift === '-' ? null : shift))),
  shifts: ['E', 'L', 'N'].map((id, i) => ({
    id,
    startMinutes: 360 + 480 * i,
    lengthMinutes: 480,
  })),
  employees: Array.from({ length: 500 }, (_, i) => ({ name: `P${i}`, week: i % 5 })),
  startDate: '2026-06-01',
  days: 28,
  timeZone: 'Europe/Berlin',
});
const byDate = new Map();
for (const duty of roster.duties) byDate.set(duty.date, [...(byDate.get(duty.date) ?? []), duty]);
const dates = [...byDate.keys()];
const swaps = Array.from({ length: Number(process.argv[3] ?? 1000) }, (_, i) => {
  const duties = byDate.get(dates[i % dates.length]);
  const [one, other] = [duties[(i * 7) % duties.length], duties[(i * 13 + 5) % duties.length]];
  const exchange = [{ from: one.employee, date: one.date, to: other.employee }];
  if (one.employee === other.employee) return [{ from: one.employee, date: one.date }];
  return [...exchange, { from: other.employee, date: other.date, to: one.employee }];
});
const before = process.cpuUsage();
const verdicts = checkSwap(roster, swaps, { rules: ROSTER_RULE_PRESETS.eu });
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    allowed: verdicts.filter(({ isAllowed }) => isAllowed).length,
    cpu: (user + system) / 1e6,
  }),
);
