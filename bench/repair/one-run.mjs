import { pathToFileURL } from 'node:url';

// One repair, or one evening out, of a build: what it came to and its CPU time, as a line of JSON.
const [, , dist, what] = process.argv;
const { evenOutRoster, layRoster, repairRoster, ROSTER_RULE_PRESETS } = await import(
  pathToFileURL(`${dist}/rotation.js`).href
);
const rules = ROSTER_RULE_PRESETS.eu;
let state = 7;
const random = () => {
  state = (state * 1103515245 + 12345) % 2147483648;
  return state / 2147483648;
};
const letters = ['EELLNN-', '--EELLN', 'N---EEL', 'LNN---E', 'ELLN---'];
const rota = letters.map((week) => [...week].map((shift) => (shift === '-' ? null : shift)));
const shifts = ['E', 'L', 'N'].map((id, i) => ({
  id,
  startMinutes: 360 + 480 * i,
  lengthMinutes: 480,
}));
const rosterOf = (people, days) =>
  layRoster({
    rota,
    shifts,
    employees: Array.from({ length: people }, (_, i) => ({ name: `P${i}`, week: i % 5 })),
    startDate: '2026-06-01',
    days,
    timeZone: 'Europe/Berlin',
  });
const measured = (work) => {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { ...result, cpu: (user + system) / 1e6 };
};

if (what === 'repair') {
  const roster = rosterOf(200, 84);
  const date = (day) =>
    new Date(Date.UTC(2026, 5, 1) + day * 86_400_000).toISOString().slice(0, 10);
  const absences = Array.from({ length: 160 }, () => {
    const [person, day, length] = [random() * 200, random() * 76, 1 + random() * 13].map(
      Math.floor,
    );
    return { employee: `P${person}`, from: date(day), to: date(Math.min(83, day + length)) };
  });
  const result = measured(() => {
    const { replaced, unfilled } = repairRoster(roster, { absences, rules });
    return { replaced: replaced.length, unfilled: unfilled.length };
  });
  console.log(JSON.stringify(result));
} else {
  const roster = rosterOf(60, 56);
  const taken = new Set(roster.duties.map(({ date, employee }) => date + employee));
  const duties = roster.duties.map((duty) => {
    const person = Number(duty.employee.slice(1));
    const next = `P${(person + 1) % 60}`;
    if (person % 3 !== 0 || random() >= 0.4 || taken.has(duty.date + next)) return duty;
    taken.add(duty.date + next);
    return { ...duty, employee: next };
  });
  const result = measured(() => {
    const input = { rules, maxChanges: 125 };
    const { changed, before, after } = evenOutRoster({ ...roster, duties }, input);
    const spreads = ({ nights, hours }) => [nights.spread, hours.spread];
    return { changed: changed.length, before: spreads(before), after: spreads(after) };
  });
  console.log(JSON.stringify(result));
}
