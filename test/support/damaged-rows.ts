import type { HistoryRow } from 'halfhour/forecast';
import { addDays } from 'halfhour/time';

type Random = () => number;
type Damage = (rows: readonly HistoryRow[], random: Random) => HistoryRow[];

const scale =
  (factor: number): Damage =>
  (rows) =>
    rows.map((row) => ({ ...row, contacts: row.contacts * factor }));

/** A stretch of rows, changed by `change`; none left where that gives undefined. */
function stretch(
  rows: readonly HistoryRow[],
  random: Random,
  longest: number,
  change: (row: HistoryRow) => HistoryRow | undefined,
): HistoryRow[] {
  const from = Math.floor(random() * rows.length);
  const to = from + 1 + Math.floor(random() * longest * rows.length);
  return rows.flatMap((row, i) => (i >= from && i < to ? (change(row) ?? []) : [row]));
}

/** Rows on other dates. */
function shiftDates(rows: readonly HistoryRow[], daysOf: (i: number) => number): HistoryRow[] {
  return rows.map((row, i) => {
    const time = String(row.time);
    return { ...row, time: `${addDays(time.slice(0, 10), daysOf(i))}${time.slice(10)}` };
  });
}

/** One row whose number is none, as untyped callers may give it. */
function damageOne(rows: readonly HistoryRow[], random: Random, contacts: unknown): HistoryRow[] {
  const at = Math.floor(random() * rows.length);
  return rows.map((row, i) => (i === at ? Object.assign({ ...row }, { contacts }) : row));
}

/** What happens to real files, by name. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  'missing span': (rows, random) => stretch(rows, random, 0.3, () => undefined),
  'missing at random': (rows, random) => rows.filter(() => random() > 0.26),
  spikes: (rows, random) =>
    rows.map((row) => (random() < 0.003 ? { ...row, contacts: row.contacts * 40 + 500 } : row)),
  'span of zeros': (rows, random) => stretch(rows, random, 0.2, (row) => ({ ...row, contacts: 0 })),
  'zeros at random': (rows, random) =>
    rows.map((row) => (random() < 0.26 ? { ...row, contacts: 0 } : row)),
  'fourfold day': (rows, random) =>
    stretch(rows, random, 0.01, (row) => ({ ...row, contacts: 4 * row.contacts })),
  'duplicated span': (rows, random) => {
    const from = Math.floor(random() * rows.length);
    return [...rows, ...rows.slice(from, from + 60)];
  },
  short: (rows, random) => rows.slice(0, 1 + Math.floor(random() * 700)),
  'short end': (rows, random) => rows.slice(-1 - Math.floor(random() * 1500)),
  shuffled: (rows, random) =>
    rows
      .map((row) => ({ row, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ row }) => row),
  constant: (rows) => rows.map((row) => ({ ...row, contacts: 7 })),
  'all zero': (rows) => rows.map((row) => ({ ...row, contacts: 0 })),
  huge: scale(1e6),
  tiny: scale(0.003),
  'level shift': (rows, random) => {
    const from = Math.floor(random() * rows.length);
    const factor = random() < 0.5 ? 3 : 0.3;
    return rows.map((row, i) => (i < from ? row : { ...row, contacts: row.contacts * factor }));
  },
  'one day only': (rows) => rows.slice(0, 20),
  'a single row': (rows) => rows.slice(0, 1),
  'duplicated hours': (rows, random) =>
    rows.flatMap((row) =>
      random() < 0.05 ? [row, { ...row, contacts: row.contacts + 1 }] : [row],
    ),
  'weeks missing': (rows, random) => stretch(rows, random, 0.6, () => undefined),
  'a long gap': (rows) => shiftDates(rows, (i) => (i < rows.length / 2 ? -120 : 0)),
  'months ahead': (rows) => shiftDates(rows, (i) => (i === rows.length - 1 ? 300 : 0)),
  'over both clock changes': (rows, random) => {
    const moved = random() < 0.5 ? 70 : -100;
    return shiftDates(rows, () => moved);
  },
  'with offsets': (rows) => rows.map((row) => ({ ...row, time: `${row.time}Z` })),
  'off the grid': (rows, random) =>
    rows.map((row) => ({
      ...row,
      time: `${String(row.time).slice(0, 14)}${String(Math.floor(random() * 60)).padStart(2, '0')}`,
    })),
  'half of a contact': (rows) => rows.map((row) => ({ ...row, contacts: row.contacts / 2 })),
  'alternate weeks': (rows) =>
    rows.map((row, i) => ({ ...row, contacts: Math.floor(i / 336) % 2 === 0 ? row.contacts : 0 })),
  'one contact in all': (rows, random) => {
    const at = Math.floor(random() * rows.length);
    return rows.map((row, i) => ({ ...row, contacts: i === at ? 1 : 0 }));
  },
  'astronomic spike': (rows, random) => {
    const at = Math.floor(random() * rows.length);
    return rows.map((row, i) => ({ ...row, contacts: i === at ? 1e12 : row.contacts }));
  },
  'growing out of all': (rows) =>
    rows.map((row, i) => ({ ...row, contacts: row.contacts * 1.003 ** i })),
  'negative values': (rows, random) => damageOne(rows, random, -3),
  'not a number': (rows, random) => damageOne(rows, random, Number.NaN),
  'text values': (rows, random) => damageOne(rows, random, '12'),
  'no date': (rows, random) => {
    const at = Math.floor(random() * rows.length);
    return rows.map((row, i) => (i === at ? { ...row, time: '31/02/2016 25:00' } : row));
  },
  'only one weekday': (rows) =>
    rows.filter(({ time }) => new Date(`${String(time).slice(0, 10)}T12:00Z`).getUTCDay() === 3),
};

/** The nth damaged variant: one damage, or two on top of each other. */
export function damagedRows(
  rows: readonly HistoryRow[],
  nth: number,
  random: Random,
): { name: string; rows: HistoryRow[] } {
  const names = Object.keys(DAMAGES);
  const first = names[nth % names.length]!;
  const second = nth < names.length ? undefined : names[Math.floor(random() * names.length)]!;
  const once = DAMAGES[first]!(rows, random);
  if (second === undefined || once.length === 0) return { name: first, rows: once };
  return { name: `${first}, ${second}`, rows: DAMAGES[second]!(once, random) };
}
