import type {
  GenerateRosterInput,
  RosterContract,
  RosterRequest,
  ShiftCover,
} from 'halfhour/rotation';
import { addDays } from 'halfhour/time';

/** A Monday: the instances begin with one. */
const START = '2026-01-05';

/**
 * An instance of the public text format of shift scheduling benchmarks (Curtois and Qu 2014) as an input of
 * `generateRoster`: a line a fact, fields parted by commas, in sections.
 */
export function readInstance(text: string): GenerateRosterInput {
  const sections = sectionsOf(text);
  const lines = (name: string) => sections.get(name) ?? [];
  const days = Number(lines('HORIZON')[0]![0]);
  const dateOf = (day: string) => addDays(START, Number(day));
  const shifts = lines('SHIFTS').map(([id, minutes]) => ({
    id: id!,
    startMinutes: 480,
    lengthMinutes: Number(minutes),
  }));
  const forbiddenSequences = lines('SHIFTS').flatMap(([id, , notBefore = '']) =>
    notBefore
      .split('|')
      .filter(Boolean)
      .map((next) => [id!, next]),
  );
  const daysOff = new Map(
    lines('DAYS_OFF').map(([name, ...dates]) => [name!, dates.filter(Boolean).map(dateOf)]),
  );
  const people = lines('STAFF').map((fields) => {
    const [name, shiftsText, most, least, maxRun, minRun, minOff, weekends] = fields as string[];
    const counts = shiftsText!.split('|').map((part) => {
      const [id, count] = part.split('=');
      return { id: id!, count: Number(count) };
    });
    const terms: Omit<RosterContract, 'id'> = {
      hours: [{ per: 'roster', least: Number(least) / 60, most: Number(most) / 60 }],
      duties: counts
        .filter(({ count }) => count > 0 && count < days)
        .map(({ id, count }) => ({ per: 'roster', shifts: [id], most: count })),
      daysInARow: { min: Number(minRun), max: Number(maxRun) },
      daysOffInARow: { min: Number(minOff), max: 1000 },
      maxWeekends: Number(weekends),
    };
    return {
      name: name!,
      shifts: counts.filter(({ count }) => count > 0).map(({ id }) => id),
      daysOff: daysOff.get(name!) ?? [],
      ...terms,
    };
  });
  const requestsOf = (section: string, wants: 'on' | 'off') =>
    lines(section).map(
      ([employee, day, shift, weight]): RosterRequest => ({
        employee: employee!,
        date: dateOf(day!),
        wants,
        shift: shift!,
        weight: Number(weight),
      }),
    );
  return {
    people,
    shifts,
    startDate: START,
    days,
    timeZone: 'UTC',
    forbiddenSequences,
    requests: [
      ...requestsOf('SHIFT_ON_REQUESTS', 'on'),
      ...requestsOf('SHIFT_OFF_REQUESTS', 'off'),
    ],
    cover: {
      shifts: lines('COVER').map(
        ([day, shift, wanted, missing, surplus]): ShiftCover => ({
          shift: shift!,
          dates: [dateOf(day!)],
          wanted: Number(wanted),
          missingPrice: Number(missing),
          surplusPrice: Number(surplus),
        }),
      ),
    },
  };
}

function sectionsOf(text: string): Map<string, string[][]> {
  const sections = new Map<string, string[][]>();
  let lines: string[][] = [];
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('SECTION_')) {
      lines = [];
      sections.set(line.slice('SECTION_'.length), lines);
    } else lines.push(line.split(','));
  }
  return sections;
}
