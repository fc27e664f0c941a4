import type { HistoryRow } from 'halfhour/forecast';

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
