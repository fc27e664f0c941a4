import { DAY_KINDS } from '../day-kind.ts';
import type { HoursLine, HoursTally } from '../hours-tally.ts';
import type { WorkPiece } from './divide-work.ts';
import type { DutyTime } from './duty-time.ts';
import type { Span } from './spans.ts';
import type { TopUp } from './top-ups.ts';

/** What is added up. */
interface Work {
  readonly pieces: readonly WorkPiece[];
  readonly duties: readonly DutyTime[];
  readonly topUps: readonly TopUp[];
  /** Minutes of duties for which the person is away. */
  readonly absent: readonly { readonly day: number; readonly minutes: number }[];
}

/** Adds up what counts for some days; hours come last, out of whole minutes. */
export function tallyOf(work: Work, { from, end }: Span): HoursTally {
  const isIn = ({ day }: { readonly day: number }) => day >= from && day < end;
  const pieces = work.pieces.filter(isIn);
  const duties = work.duties.filter(isIn);
  const hours = (chosen: (piece: WorkPiece) => boolean) => minutesOf(pieces.filter(chosen)) / 60;
  const claim = ({ kind, overtime }: WorkPiece) =>
    kind === 'ordinary' ? (overtime === undefined ? 'normal' : 'overtime') : kind;
  return {
    worked: hours(() => true),
    unpaid: duties.reduce((sum, { unpaidMinutes }) => sum + unpaidMinutes, 0) / 60,
    normal: hours((piece) => claim(piece) === 'normal'),
    overtime: hours((piece) => claim(piece) === 'overtime'),
    restDay: hours(({ kind }) => kind === 'restDay'),
    holiday: hours(({ kind }) => kind !== 'ordinary' && kind !== 'restDay'),
    night: hours(({ isNight }) => isNight),
    sunday: hours(({ isSunday }) => isSunday),
    absent: minutesOf(work.absent.filter(isIn)) / 60,
    guaranteed: minutesOf(work.topUps.filter(isIn)) / 60,
    duties: duties.length,
    lines: linesOf(pieces),
  };
}

function minutesOf(pieces: readonly { readonly minutes: number }[]): number {
  return pieces.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** One line for each combination, by kind of day, then plain hours first, then by day before night. */
function linesOf(pieces: readonly WorkPiece[]): HoursLine[] {
  const lines = new Map<string, WorkPiece & { readonly total: number }>();
  for (const piece of pieces) {
    const key = `${DAY_KINDS.indexOf(piece.kind)} ${piece.overtime ?? ''} ${Number(piece.isNight)}`;
    lines.set(key, { ...piece, total: (lines.get(key)?.total ?? 0) + piece.minutes });
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { kind, overtime, isNight, total }]) => ({
      day: kind,
      ...(overtime !== undefined && { overtime }),
      night: isNight,
      hours: total / 60,
    }));
}
