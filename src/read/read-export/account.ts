import { sum } from '../../core/sum.ts';
import { fromDayNumber } from '../../time/day-number.ts';
import { DAY, SECOND } from '../../time/durations.ts';
import { instantToLocalDateTime } from '../../time/instants.ts';
import type { Columns } from '../columns.ts';
import { handleTimeOf } from '../handle-time.ts';
import { intervalOf } from '../step-of-times.ts';
import type { ExportTime } from '../times.ts';
import type { ReadExportInput } from './input.ts';
import { askQuestions } from './questions.ts';
import type { CountedRow } from './read-rows.ts';
import type { ExportAccount, ExportedQueue, ReadExport } from './result.ts';

/** What there is to account for. */
interface ToAccount extends Pick<ReadExport, 'kind'>, Pick<ExportAccount, 'leftOut'> {
  readonly used: readonly CountedRow[];
  readonly columns: Columns;
}

/** Says what became of every row and column. */
export function accountOf(
  { kind, used, leftOut, columns }: ToAccount,
  { timeZone, intervalSeconds }: ReadExportInput,
): ExportAccount {
  const times = used.map(({ at }) => at);
  const seen = kind === 'contacts' ? undefined : intervalOf(times.map(({ local }) => local));
  const length = intervalSeconds ?? (seen === undefined ? undefined : seen / SECOND);
  const ahtSeconds = meanHandleTime(used);
  const contactsUsed = sum(used.map(({ values }) => values.contacts));
  const account = {
    contactsInFile: contactsUsed + sum(leftOut.map(({ contacts }) => contacts)),
    contactsUsed,
    leftOut,
    ...(ahtSeconds === undefined ? {} : { ahtSeconds }),
    ...(length === undefined ? {} : { intervalSeconds: length }),
    from: dateOf(
      extreme(times, (a, b) => a < b),
      timeZone,
    ),
    to: dateOf(
      extreme(times, (a, b) => a > b),
      timeZone,
    ),
    ...(timeZone === undefined ? {} : { timeZone }),
    columns: columns.all,
    queues: columns.places.has('queue') ? queuesOf(used) : [],
    remarks: [],
  };
  return { ...account, questions: askQuestions(kind, account) };
}

function meanHandleTime(rows: readonly CountedRow[]): number | undefined {
  const known = rows.flatMap(({ values }) => {
    const seconds = handleTimeOf(values);
    return seconds === undefined ? [] : [{ seconds, handled: values.answered ?? values.contacts }];
  });
  const handled = sum(known.map((row) => row.handled));
  return handled > 0 ? sum(known.map((row) => row.seconds * row.handled)) / handled : undefined;
}

function extreme(times: readonly ExportTime[], isNearer: (a: number, b: number) => boolean) {
  const instantOf = ({ local, offset = 0 }: ExportTime) => local - offset;
  return times.reduce((best, time) => (isNearer(instantOf(time), instantOf(best)) ? time : best));
}

/** An instant has its date in the zone of the centre, where that is known. */
function dateOf({ local, offset }: ExportTime, timeZone: string | undefined): string {
  if (offset === undefined || timeZone === undefined) return fromDayNumber(Math.floor(local / DAY));
  return instantToLocalDateTime(local - offset, timeZone).date;
}

function queuesOf(rows: readonly CountedRow[]): ExportedQueue[] {
  const members = new Map<string, number[]>();
  for (const { values } of rows) {
    const { queue = '', contacts } = values;
    members.set(queue, members.get(queue) ?? []);
    members.get(queue)!.push(contacts);
  }
  return Array.from(members, ([name, of]) => ({ name, rows: of.length, contacts: sum(of) }));
}
