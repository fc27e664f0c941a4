/** One truth that many layouts write: what came in each half-hour of four weeks, and how it was handled. */
export interface TruthRow {
  /** Days after 1970. */
  readonly day: number;
  /** Minutes after midnight. */
  readonly minute: number;
  readonly queue: string;
  readonly offered: number;
  readonly answered: number;
  readonly abandoned: number;
  /** Seconds of all answered contacts together. */
  readonly talk: number;
  readonly hold: number;
  readonly wrap: number;
}

export const FIRST_DAY = Date.UTC(2025, 1, 3) / 86_400_000;

function generator(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Half-hours from 08:00 to 18:00 of some days, from Monday 3 February 2025, by queue. */
export function truth({
  days = 14,
  queues = [''],
  scale = 40,
  seed = 7,
  from = 480,
  to = 1080,
  step = 30,
}: {
  readonly days?: number;
  readonly queues?: readonly string[];
  readonly scale?: number;
  readonly seed?: number;
  readonly from?: number;
  readonly to?: number;
  readonly step?: number;
} = {}): TruthRow[] {
  const random = generator(seed);
  const rows: TruthRow[] = [];
  for (let d = 0; d < days; d++) {
    for (let minute = from; minute < to; minute += step) {
      for (const [q, queue] of queues.entries()) {
        const shape = 0.3 + Math.sin(((minute - from) / (to - from)) * Math.PI);
        const offered = Math.round(scale * shape * (1 + 0.6 * q) * (0.8 + 0.4 * random()));
        const abandoned = Math.min(offered, Math.round(offered * 0.08 * random()));
        const answered = offered - abandoned;
        const talk = Math.round(answered * (190 + 60 * random()));
        const hold = Math.round(answered * (10 + 10 * random()));
        const wrap = Math.round(answered * (40 + 20 * random()));
        rows.push({
          day: FIRST_DAY + d,
          minute,
          queue,
          offered,
          answered,
          abandoned,
          talk,
          hold,
          wrap,
        });
      }
    }
  }
  return rows;
}

export const handleOf = (row: TruthRow) => row.talk + row.hold + row.wrap;
export const meanOf = (row: TruthRow, seconds = handleOf(row)) =>
  row.answered === 0 ? 0 : seconds / row.answered;

export const two = (n: number) => String(n).padStart(2, '0');
export const clock = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
export const parts = (day: number) => {
  const date = new Date(day * 86_400_000);
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
};
export const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
export const dmy = (day: number, mark = '.') => {
  const { y, m, d } = parts(day);
  return [two(d), two(m), y].join(mark);
};
export const mdy = (day: number, mark = '/') => {
  const { y, m, d } = parts(day);
  return [m, d, y].join(mark);
};
export const clock12 = (minute: number) => {
  const hour = Math.floor(minute / 60) % 24;
  return `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute % 60)} ${hour < 12 ? 'AM' : 'PM'}`;
};
export const hms = (seconds: number) => {
  const s = Math.round(seconds);
  return `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
};
export const mmss = (seconds: number) => {
  const s = Math.round(seconds);
  return `${Math.floor(s / 60)}:${two(s % 60)}`;
};
/** A number with marks between thousands and before decimals. */
export const grouped = (value: number, group: string, decimal = '', digits = 0) => {
  const [whole = '', fraction] = value.toFixed(digits).split('.');
  const marked = whole.replaceAll(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? marked : `${marked}${decimal}${fraction}`;
};
