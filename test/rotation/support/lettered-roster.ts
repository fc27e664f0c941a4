import type { Roster, RosterDuty } from 'halfhour/duty';

const CLOCKS: Readonly<Record<string, readonly [from: number, hours: number]>> = {
  E: [6, 8],
  L: [14, 8],
  N: [22, 8],
};

/** People with a letter a date from Monday 1 June 2026 on, `-` for off: early, late, night, in a zone without clock changes. */
export function letteredRoster(
  weeks: Readonly<Record<string, string>>,
  startDate = '2026-06-01',
): Roster {
  const first = Date.parse(startDate);
  const duties = Object.entries(weeks).flatMap(([employee, letters]) =>
    [...letters].flatMap((shift, day): RosterDuty[] => {
      const clock = CLOCKS[shift];
      if (clock === undefined) return [];
      const start = first + day * 86_400_000 + clock[0] * 3_600_000;
      const text = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;
      return [
        {
          employee,
          date: new Date(first + day * 86_400_000).toISOString().slice(0, 10),
          shift,
          start: text(start),
          end: text(start + clock[1] * 3_600_000),
          hours: clock[1],
          isNight: shift === 'N',
        },
      ];
    }),
  );
  return {
    startDate,
    days: Object.values(weeks)[0]!.length,
    timeZone: 'UTC',
    employees: Object.keys(weeks),
    duties: duties.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  };
}
