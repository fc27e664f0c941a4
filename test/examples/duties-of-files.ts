import type { Roster } from 'halfhour';
import Papa from 'papaparse';

type Files = Readonly<Record<string, string>>;
type Duties = Roster['duties'];

/** The duties in `roster.csv`, whatever the language of its headers. */
export function dutiesOfTable({ 'roster.csv': text }: Files, decimal: '.' | ','): Duties {
  const [, ...rows] = cellsOf(text!);
  return rows.map(([employee, date, , shift, , , , , start, end, hours, night]) => ({
    employee: plain(employee!),
    date: date!,
    shift: plain(shift!),
    start: start!,
    end: end!,
    hours: Number(hours!.replace(decimal, '.')),
    isNight: ['yes', 'ja', '是'].includes(night!),
  }));
}

/** One duty as all files can tell it. */
interface PlainDuty {
  readonly employee: string;
  readonly shift: string;
  readonly start: number;
  readonly end: number;
}

export function plainDuties(duties: Duties): PlainDuty[] {
  return sorted(
    duties.map(({ employee, shift, start, end }) => ({
      employee,
      shift,
      start: Date.parse(start),
      end: Date.parse(end),
    })),
  );
}

/** The duties in `roster.ics`: a summary is the shift, then the person. */
export function dutiesOfCalendar(
  { 'roster.ics': text }: Files,
  employees: readonly string[],
): PlainDuty[] {
  const lines = text!.replaceAll('\r\n ', '').split('\r\n');
  const fieldOf = (block: readonly string[], name: string) =>
    block.find((line) => line.startsWith(`${name}:`))!.slice(name.length + 1);
  const instant = (stamp: string) =>
    Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  const starts = lines.flatMap((line, i) => (line === 'BEGIN:VEVENT' ? [i] : []));
  return sorted(
    starts.map((at) => {
      const block = lines.slice(at, lines.indexOf('END:VEVENT', at));
      const summary = fieldOf(block, 'SUMMARY').replaceAll(/\\([\\;,])/g, '$1');
      const employee = employees.find((name) => summary.endsWith(` ${name}`))!;
      return {
        employee,
        shift: summary.slice(0, -employee.length - 1),
        start: instant(fieldOf(block, 'DTSTART')),
        end: instant(fieldOf(block, 'DTEND')),
      };
    }),
  );
}

/** A duty by the clock on the wall. */
interface ClockDuty {
  readonly person: number;
  readonly date: string;
  readonly shift: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The duties that `rota.csv` and `shifts.csv` tell: person n of a crew begins with week n in the week of the first
 * date, and takes the next line each Monday. People are numbered through all crews.
 */
export function dutiesOfRota(files: Files, dates: readonly string[]): ClockDuty[] {
  const [, ...shifts] = cellsOf(files['shifts.csv']!);
  const clocks = new Map(
    shifts.map(([id, , , , from, to]) => [plain(id!), [Number(from), Number(to)] as const]),
  );
  const [, ...weeks] = cellsOf(files['rota.csv']!);
  const crews = new Map<string, string[][]>();
  for (const [crew, , , ...days] of weeks)
    crews.set(crew!, [...(crews.get(crew!) ?? []), days.map(plain)]);
  const duties: ClockDuty[] = [];
  let first = 0;
  for (const rota of crews.values()) {
    for (const person of rota.keys()) {
      let week = person;
      for (const [i, date] of dates.entries()) {
        const weekday = (new Date(date).getUTCDay() + 6) % 7;
        if (weekday === 0 && i > 0) week = (week + 1) % rota.length;
        const shift = rota[week]![weekday]!;
        if (shift === '') continue;
        const [from, to] = clocks.get(shift)!;
        duties.push({ person: first + person, date, shift, from, to });
      }
    }
    first += rota.length;
  }
  return sorted(duties);
}

/** The duties of a roster by the clock on the wall, as `roster.csv` has it in minutes. */
export function clockDuties({ 'roster.csv': text }: Files, employees: readonly string[]) {
  const [, ...rows] = cellsOf(text!);
  return sorted(
    rows.map(
      ([employee, date, , shift, , , from, to]): ClockDuty => ({
        person: employees.indexOf(plain(employee!)),
        date: date!,
        shift: plain(shift!),
        from: Number(from),
        to: Number(to),
      }),
    ),
  );
}

function cellsOf(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;
}

/** What would be a formula has an apostrophe before it. */
function plain(cell: string): string {
  return cell.replace(/^'/, '');
}

function sorted<Duty>(duties: Duty[]): Duty[] {
  const key = (duty: Duty) => JSON.stringify(duty);
  return duties.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
