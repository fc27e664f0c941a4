import { InvalidInputError } from '../../core/errors.ts';
import type { ReadExport } from '../export-account.ts';
import type { ReadExportInput } from '../export-input.ts';
import { handleTimeOf } from '../handle-time.ts';
import { accountOf, Tally } from './account.ts';
import { KeepingSink, type KeptRow, type LeftOutBook } from './collected.ts';
import { ContactSink, contactsOf } from './contacts.ts';
import { FaultBook, unreadableFile } from './faults.ts';
import { HandleChanges } from './handle-changes.ts';
import { intervalOfRow, isoWriter, labelsOf, spreadDays, timesOf } from './intervals.ts';
import { joinedTimes } from './join-times.ts';
import { judgeCopies } from './judge-copies.ts';
import { judgeTotals } from './judge-rows.ts';
import { longTable } from './long-table.ts';
import { remark } from './notices.ts';
import { meaningsTold } from './options.ts';
import { pastedTwice } from './pasted-twice.ts';
import { planTable } from './plan.ts';
import { headersToShow } from './plan-times.ts';
import { totalQueue } from './queue-totals.ts';
import type { ReadPlan } from './read-plan.ts';
import { rowReader } from './row-reader.ts';
import { settledMeanings } from './settle-meanings.ts';
import type { Sheet } from './table.ts';
import type { LongTable } from './table-shape.ts';
import { datedByWeek, withDatesOfWeeks } from './weeks.ts';
import { dateAbove } from './wide-table.ts';
import { withYears } from './years.ts';

/** What was found out about a file: where its table is, and what its columns are. */
export interface Found {
  readonly table: LongTable;
  readonly plan: ReadPlan;
}

/** Finds table and columns. */
export function findPlan(
  callee: string,
  { rows, delimiter }: Sheet,
  options: ReadExportInput,
): Found {
  const told = meaningsTold(callee, options.columns ?? {});
  const dated = withDatesOfWeeks(withYears(callee, rows, options), options.dateOrder);
  const found = madeOf({ ...longTable(callee, dated, told), delimiter }, dated !== rows);
  checkHeaders(callee, found, options);
  const table = settledMeanings(
    datedByWeek(callee, joinedTimes(found, told), options.dateOrder),
    told,
  );
  return { table, plan: planTable(callee, table, told, options) };
}

/** A file whose lines are not read as they stand needs all of them. */
function madeOf(table: LongTable, isChanged: boolean): LongTable {
  return isChanged && table.made === undefined ? { ...table, made: 'joined' } : table;
}

/** Reads the rows of a file as a whole. */
export function readRows(callee: string, sheet: Sheet, options: ReadExportInput): ReadExport {
  const { table, plan } = findPlan(callee, sheet, options);
  const faults = new FaultBook();
  const start = plan.times.date === undefined ? { date: dateAbove(table.above) } : {};
  if (plan.kind === 'contacts') {
    const sink = new ContactSink(plan, table, options);
    const read = rowReader(table, plan, options, faults, sink, start);
    const again =
      options.duplicates === 'add' ? undefined : pastedTwice(table.rows.map(({ cells }) => cells));
    for (const [i, row] of table.rows.entries()) {
      if (again?.has(i)) sink.left.add('copies', row.line, 1, Number.NaN);
      else read(row);
    }
    faults.throwIfAny(callee);
    return finishContacts(callee, sink, plan, options);
  }
  const sink = new KeepingSink();
  const read = rowReader(table, plan, options, faults, sink, start);
  for (const row of table.rows) read(row);
  for (const line of table.totals ?? []) sink.left.add('totals', line, 0, Number.NaN);
  const kept = withoutTotalQueue(judgeTotals(sink, faults), sink);
  judgeHandling(kept, faults);
  faults.throwIfAny(callee);
  checkSome(callee, kept.length, sink.left, options);
  return finishIntervals(callee, kept, sink, plan, options);
}

function judgeHandling(rows: readonly KeptRow[], faults: FaultBook): void {
  const queues = new Map<string, HandleChanges>();
  for (const row of rows) {
    const changes = queues.get(row.queue) ?? new HandleChanges();
    queues.set(row.queue, changes);
    changes.see(row);
  }
  for (const changes of queues.values()) changes.judge(faults);
}

/** Without the rows of a queue that is all others together. */
function withoutTotalQueue(rows: KeptRow[], { left }: KeepingSink): KeptRow[] {
  const times = new Map<string, number>();
  const all: number[] = [];
  const queues = new Map<string, Map<number, number>>();
  for (const { queue, local, offset, contacts } of rows) {
    const key = `${local} ${offset}`;
    const time = times.get(key) ?? times.size;
    times.set(key, time);
    all[time] = (all[time] ?? 0) + contacts;
    const sums = queues.get(queue) ?? new Map<number, number>();
    sums.set(time, (sums.get(time) ?? 0) + contacts);
    queues.set(queue, sums);
  }
  const total = totalQueue(
    Array.from(queues, ([name, sums]) => ({ name, at: (time: number) => sums.get(time) ?? 0 })),
    times.size,
    (time) => all[time]!,
  );
  if (total === undefined) return rows;
  return rows.filter((row) => {
    if (row.queue === total) left.add('totals', row.line, 0, row.local);
    return row.queue !== total;
  });
}

/** A name that is misspelt would leave its column out in silence. */
function checkHeaders(
  callee: string,
  table: LongTable,
  { columns = {}, where = {} }: ReadExportInput,
): void {
  const has = (header: string) =>
    table.headers.some((name) => name.toLowerCase() === header.trim().toLowerCase());
  // A column may have come apart into groups, or stand in a line of its own.
  if (table.made !== undefined) return;
  const absent = [...Object.keys(columns), ...Object.keys(where)].filter((header) => !has(header));
  if (absent.length === 0) return;
  throw unreadableFile(
    callee,
    'no-such-column',
    {
      absent: absent.map((header) => JSON.stringify(header)),
      columns: headersToShow(table),
    },
    table.line,
  );
}

/** A file of which no row is left is refused. */
export function checkSome(
  callee: string,
  rows: number,
  left: LeftOutBook,
  { queue, where }: ReadExportInput,
): void {
  if (rows > 0) return;
  const filtered = left.list().some(({ code }) => code === 'filtered');
  if (filtered && (queue !== undefined || where !== undefined)) {
    const path = queue === undefined ? 'where' : 'queue';
    throw new InvalidInputError(callee, [
      { path, expected: 'what some row of the file has', received: queue ?? where },
    ]);
  }
  throw unreadableFile(callee, 'no-numbers', {});
}

function finishContacts(
  callee: string,
  sink: ContactSink,
  plan: ReadPlan,
  options: ReadExportInput,
): ReadExport {
  const { rows, questions, remarks } = contactsOf(callee, sink, plan, options, isoWriter());
  const tally = new Tally();
  for (const contact of sink.contacts) {
    tally.add(contact.local, contact.offset, contact.queue, 1, 1, contact.handle);
  }
  const { intervalSeconds } = options;
  const account = accountOf(tally, plan, options, {
    leftOut: sink.left.list(),
    intervalSeconds,
    questions,
    remarks,
    shift: 0,
  });
  return { kind: 'contacts', rows, account };
}

function finishIntervals(
  callee: string,
  kept: readonly KeptRow[],
  sink: KeepingSink,
  plan: ReadPlan,
  options: ReadExportInput,
): ReadExport {
  const copies = judgeCopies(kept, sink, options.duplicates);
  const days = spreadDays(callee, copies.rows, options);
  const labels = labelsOf(timesOf([...days.rows, ...sink.empty]), plan, {
    ...options,
    intervalSeconds: options.intervalSeconds ?? days.intervalSeconds,
  });
  const write = isoWriter();
  const tally = new Tally();
  const rows = days.rows.map((row) => {
    const interval = intervalOfRow(row, write(row.local + labels.shift, row.offset));
    tally.add(
      row.local,
      row.offset,
      row.queue,
      row.contacts,
      interval.answered ?? row.contacts,
      handleTimeOf(interval) ?? Number.NaN,
    );
    return interval;
  });
  const questions = [
    ...labels.questions,
    ...(copies.question === undefined ? [] : [copies.question]),
  ];
  const account = accountOf(tally, plan, options, {
    leftOut: sink.left.list(),
    intervalSeconds: labels.intervalSeconds,
    questions,
    remarks: [
      ...labels.remarks,
      ...(days.intervalSeconds === undefined ? [] : [remark('spread-by-profile')]),
    ],
    shift: labels.shift,
  });
  return { kind: 'intervals', rows, account };
}
