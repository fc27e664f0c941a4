import type { Cell } from '../cell.ts';
import type { ExportQuestion, ExportRemark } from '../export-account.ts';
import type { LogColumn } from '../export-field.ts';
import type { ReadExportInput } from '../export-input.ts';
import { areContacts } from '../step-of-times.ts';
import { chosenDurations, type PlannedDuration } from './choose-durations.ts';
import { unreadableFile } from './faults.ts';
import type { VolumeName } from './header-meaning.ts';
import type { Told } from './locate-header.ts';
import { decimalOf, groupingOf, isNothing, readNumberCell } from './number-cells.ts';
import { columnsOf } from './plan-columns.ts';
import { type DurationPlan, planDuration } from './plan-durations.ts';
import { dayOf, headersToShow, planTimes, safeText, type TimePlan } from './plan-times.ts';
import type { ReadPlan } from './read-plan.ts';
import { serialYear } from './serial-years.ts';
import { cellAt, type LongTable } from './table-shape.ts';
import { readTimeCell } from './time-cells.ts';

const SEEN = 4000;

/** A contact may be answered in the interval after the one in which it came, so that sums differ a little. */
const MORE = 1.1;

export function planTable(
  callee: string,
  table: LongTable,
  told: Told,
  options: ReadExportInput,
): ReadPlan {
  const { headers, meanings, rows } = table;
  if (rows.length === 0) {
    throw unreadableFile(
      callee,
      'no-rows',
      'the file has headers but no rows',
      'export it with its data',
      table.line,
    );
  }
  const times = planTimes(callee, table, options.dateOrder);
  const step = Math.max(1, Math.floor(rows.length / SEEN));
  const sample = rows.filter((_, i) => i % step === 0).map(({ cells }) => cells);
  const cellsOf = (column: number) =>
    sample.map((cells) => cellAt(cells, column)).filter((cell) => !isNothing(cell));
  const isCount = (column: number) => {
    const cells = cellsOf(column);
    return (
      cells.length === 0 ||
      cells.filter((cell) => readNumberCell(cell, undefined) !== undefined).length >=
        0.6 * cells.length
    );
  };
  const volumes = headers.flatMap((header, column) => {
    const meaning = meanings[column];
    if (meaning?.kind !== 'volume') return [];
    // A flag of a log, such as "Answered: yes".
    const mayBeFlag = meaning.of === 'answered' || meaning.of === 'abandoned';
    return !mayBeFlag || isCount(column) || told.has(header)
      ? [{ column, of: meaning.of, isTold: told.has(header) }]
      : [];
  });
  const log: Partial<Record<LogColumn, number>> = {};
  for (const [column, meaning] of meanings.entries()) {
    if (meaning?.kind === 'log') log[meaning.of] ??= column;
    if (
      meaning?.kind === 'volume' &&
      !volumes.some((v) => v.column === column) &&
      (meaning.of === 'answered' || meaning.of === 'abandoned')
    )
      log.outcome ??= column;
  }
  const decimal =
    options.decimalMark ??
    decimalMark(
      callee,
      table,
      volumes.map(({ column }) => column),
      cellsOf,
    );
  const numberAt = (cells: readonly Cell[], column: number | undefined) => {
    const read = column === undefined ? undefined : readNumberCell(cellAt(cells, column), decimal);
    return typeof read === 'number' ? read : Number.NaN;
  };
  const chosen = chooseVolumes(callee, table, volumes, sample, numberAt);
  const hasVolume = chosen.contacts !== undefined || chosen.isSum;
  const kind = hasVolume ? 'intervals' : 'contacts';
  if (!hasVolume) mustBeContacts(callee, table, times, log, options);
  const answeredOf = (cells: readonly Cell[]) => {
    if (kind === 'contacts') return 1;
    const answered = numberAt(cells, chosen.volumes.answered);
    if (!Number.isNaN(answered)) return answered;
    const offered = numberAt(cells, chosen.contacts);
    const abandoned = numberAt(cells, chosen.volumes.abandoned);
    return Number.isNaN(abandoned) ? offered : offered - abandoned;
  };
  const durationDecimal = decimal ?? (table.delimiter === ',' ? '.' : undefined);
  const questions: ExportQuestion[] = [...chosen.questions];
  const remarks: ExportRemark[] = [...chosen.remarks];
  const durations = planDurations(
    callee,
    table,
    told,
    kind,
    sample,
    answeredOf,
    durationDecimal,
    options,
    questions,
    remarks,
  );
  if (table.made === 'wide')
    remarks.push({
      code: 'wide-table',
      message: 'half-hours stand side by side: each cell is read as one row',
      values: {},
    });
  const queue = queueColumn(table, kind, sample);
  if (kind === 'contacts')
    remarks.push({ code: 'row-per-contact', message: 'every row is one contact', values: {} });
  const parts = {
    kind,
    times,
    decimal,
    durationDecimal,
    queue,
    ...chosen,
    durations,
    log,
    questions,
    remarks,
    serials: options.excelDates ?? serialYear(table, times),
  } as const;
  return { ...parts, columns: columnsOf(table, parts, told) };
}

interface Volume {
  readonly column: number;
  readonly of: VolumeName;
  readonly isTold: boolean;
}

/** The mark before decimals, and the one between thousands, of all numbers of the file. */
function decimalMark(
  callee: string,
  table: LongTable,
  counts: readonly number[],
  cellsOf: (column: number) => readonly Cell[],
): '.' | ',' | undefined {
  const measured = table.headers
    .map((_, i) => i)
    .filter((i) => table.meanings[i]?.kind === 'duration');
  const others = table.headers.map((_, i) => i).filter((i) => table.meanings[i]?.kind === 'other');
  const cells = (columns: readonly number[]) =>
    columns.flatMap((column) =>
      cellsOf(column).map((cell) => (typeof cell === 'string' ? cell.replace(/\s*%$/, '') : cell)),
    );
  const shown = decimalOf(cells([...counts, ...measured])) ?? decimalOf(cells(others));
  const grouping = counts
    .map((column) => groupingOf(cellsOf(column)))
    .find((mark) => mark !== undefined);
  if (shown === 'both' || (shown !== undefined && shown === grouping)) {
    throw unreadableFile(
      callee,
      'decimal-marks',
      'numbers have both a comma and a point as their decimal mark',
      'the option decimalMark tells which it is, if the other groups thousands; else write all in one way',
      table.line,
    );
  }
  if (shown !== undefined) return shown;
  return grouping === undefined ? undefined : grouping === '.' ? ',' : '.';
}

/** What is demand: offered before received before calls of any kind; else answered and abandoned together. */
function chooseVolumes(
  callee: string,
  table: LongTable,
  found: readonly Volume[],
  sample: readonly (readonly Cell[])[],
  numberAt: (cells: readonly Cell[], column: number | undefined) => number,
) {
  const questions: ExportQuestion[] = [];
  const remarks: ExportRemark[] = [];
  const name = (column: number) => JSON.stringify(safeText(table.headers[column]!));
  const of = (...names: readonly VolumeName[]) => {
    const all = found.filter((volume) => names.includes(volume.of));
    const told = all.filter(({ isTold }) => isTold);
    return told.length > 0 ? told : all;
  };
  const areSame = (a: number, b: number) =>
    sample.every((cells) => Object.is(numberAt(cells, a), numberAt(cells, b)));
  const oneOf = (field: string, all: readonly Volume[]): number | undefined => {
    const first = all[0];
    const other = all.find(({ column }) => !areSame(column, first!.column));
    if (first === undefined || other === undefined) return first?.column;
    // A total of several columns is the whole; its parts are kinds of contacts.
    const total = all.find(({ column }) =>
      all.every(
        (part) =>
          part.column === column ||
          sample.every((cells) => !(numberAt(cells, part.column) > numberAt(cells, column))),
      ),
    );
    const parts = all.filter((volume) => volume !== total);
    const isSum =
      total !== undefined &&
      parts.length > 1 &&
      sample.every((cells) => {
        const sum = parts.reduce((s, { column }) => s + (numberAt(cells, column) || 0), 0);
        return Math.abs(sum - (numberAt(cells, total.column) || 0)) < 1e-6;
      });
    if (isSum) return total.column;
    throw unreadableFile(
      callee,
      'two-columns',
      `${field} may be ${all.map(({ column }) => name(column)).join(' or ')}`,
      'the option columns tells which',
      table.line,
    );
  };
  const told = found.filter(
    ({ isTold, of: what }) => isTold && ['offered', 'received', 'calls'].includes(what),
  );
  const offered = oneOf('contacts', of('offered'));
  const received = of('received');
  const calls = of('calls');
  let arrivals = oneOf('arrivals', of('arrivals'));
  let contacts = offered;
  if (told.length === 1) contacts = told[0]!.column;
  else if (offered === undefined) {
    contacts = oneOf('contacts', received.length > 0 ? received : calls);
  } else {
    // What came in before some gave up in the menu is more than what was offered to agents.
    const more = [...received, ...calls].filter(({ column }) => !areSame(column, offered));
    const isMore = (column: number) =>
      sample.every((cells) => !(numberAt(cells, column) < numberAt(cells, offered)));
    const unclear = more.filter(({ column }) => !isMore(column));
    const answeredLike = unclear.filter(({ column }) =>
      sample.every((cells) => !(numberAt(cells, column) > numberAt(cells, offered))),
    );
    if (
      unclear.length > answeredLike.length ||
      (answeredLike.length > 0 && answeredLike.some(({ of: what }) => what === 'calls')) ||
      more.some(({ of: what, column }) => what === 'calls' && isMore(column))
    ) {
      const columns = [offered, ...more.map(({ column }) => column)];
      throw unreadableFile(
        callee,
        'two-columns',
        `contacts may be ${columns.map(name).join(' or ')}`,
        'the option columns tells which',
        table.line,
      );
    }
    if (arrivals === undefined && more.length === 1 && isMore(more[0]!.column))
      arrivals = more[0]!.column;
  }
  const answered = oneOf('answered', of('answered'));
  const abandoned = oneOf('abandoned', of('abandoned'));
  const outbound = oneOf('outbound', of('outbound'));
  // Of those who called, no more are answered or give up.
  const totalOf = (column: number) =>
    sample.reduce((sum, cells) => sum + (numberAt(cells, column) || 0), 0);
  const larger = [answered, abandoned].find(
    (column) =>
      column !== undefined &&
      contacts !== undefined &&
      told.length === 0 &&
      totalOf(column) > MORE * totalOf(contacts),
  );
  if (larger !== undefined) {
    throw unreadableFile(
      callee,
      'two-columns',
      `contacts may be ${name(contacts!)} or ${name(larger)}`,
      'the option columns tells which',
      table.line,
    );
  }
  let isSum = false;
  if (contacts === undefined && answered !== undefined && abandoned !== undefined) {
    isSum = true;
    remarks.push({
      code: 'contacts-added',
      message: `contacts are ${name(answered)} and ${name(abandoned)} together`,
      values: { answered: table.headers[answered]!, abandoned: table.headers[abandoned]! },
    });
  } else if (contacts === undefined && answered !== undefined) {
    contacts = answered;
    questions.push({
      code: 'answered-only',
      message: `${name(answered)} counts who was answered, not who called: the option columns tells if it is the demand ({ ${name(answered)}: 'contacts' }), or where that is`,
      values: { column: table.headers[answered]! },
      option: 'columns',
    });
  }
  const volumes = {
    ...(answered === undefined || answered === contacts ? {} : { answered }),
    ...(abandoned === undefined ? {} : { abandoned }),
    ...(arrivals === undefined ? {} : { arrivals }),
    ...(outbound === undefined ? {} : { outbound }),
  };
  return { contacts, isSum, volumes, questions, remarks };
}

/** Half-hours with an unknown header for their contacts must not be taken for one contact each. */
function mustBeContacts(
  callee: string,
  table: LongTable,
  times: TimePlan,
  log: ReadPlan['log'],
  options: ReadExportInput,
): void {
  if (table.made === 'queue-log' || options.rowsAre === 'contacts') return;
  const at = table.rows.flatMap(({ cells }) => {
    const date =
      times.date === undefined
        ? undefined
        : readTimeCell(cellAt(cells, times.date.column), times.date.form);
    const clock =
      times.clock === undefined
        ? undefined
        : readTimeCell(cellAt(cells, times.clock.column), times.clock.form);
    const day = dayOf(date, times.order) ?? 0;
    const from = clock?.from ?? date?.from;
    return from === undefined ? [] : [day * 86_400_000 + from];
  });
  const isLog =
    Object.keys(log).some((key) => key !== 'outcome' && key !== 'agent') ||
    Object.keys(log).length > 1;
  if (areContacts(at) || (isLog && at.length > 0.5 * table.rows.length)) return;
  throw unreadableFile(
    callee,
    'no-contacts',
    `no column counts contacts; the columns are ${headersToShow(table)}`,
    "the option columns tells which does ({ Anrufe: 'contacts' }); if every row is one contact, the option rowsAre: 'contacts' tells",
    table.line,
  );
}

function planDurations(
  callee: string,
  table: LongTable,
  told: Told,
  kind: ReadPlan['kind'],
  sample: readonly (readonly Cell[])[],
  answeredOf: (cells: readonly Cell[]) => number,
  decimal: '.' | ',' | undefined,
  options: ReadExportInput,
  questions: ExportQuestion[],
  remarks: ExportRemark[],
): readonly DurationPlan[] {
  const { headers, meanings } = table;
  const found = meanings.flatMap((meaning, column) =>
    meaning?.kind === 'duration' ? [{ ...meaning, column }] : [],
  );
  const isHandling = ({ of }: { of: string }) => !['wait', 'duration', 'ring'].includes(of);
  // The statistic that most of handling is told by tells the others that do not say.
  const main =
    found.find(({ of, column }) => of === 'handle' && told.has(headers[column]!)) ??
    found.find(({ of, statistic }) => of === 'handle' && statistic !== undefined) ??
    found.find(({ of }) => of === 'handle') ??
    found.find(({ of }) => of === 'talk') ??
    found.find(({ of }) => of === 'duration') ??
    found[0];
  if (main === undefined) return [];
  const planned: PlannedDuration[] = [];
  const sampleOf = (column: number) =>
    sample.map((cells) => ({ cell: cellAt(cells, column), contacts: answeredOf(cells) }));
  const known = planDuration(
    {
      ...main,
      sample: sampleOf(main.column),
      ...(kind === 'contacts' ? { statistic: 'mean' as const } : {}),
    },
    decimal,
    options.units ?? {},
  );
  for (const each of found) {
    const own =
      each === main
        ? known
        : planDuration(
            {
              ...each,
              sample: sampleOf(each.column),
              statistic: kind === 'contacts' ? 'mean' : (each.statistic ?? known.plan.statistic),
              unit: each.unit ?? known.plan.unit,
            },
            decimal,
            options.units ?? {},
          );
    // What is short, such as a hold, has the parts of a clock that handling as a whole has.
    planned.push({
      isTold: told.has(headers[each.column]!),
      isNamed: each.statistic !== undefined,
      found: { ...own, plan: { ...own.plan, parts: known.plan.parts } },
    });
  }
  const plans = chosenDurations(callee, table, planned);
  const handled = plans.filter(isHandling);
  if (known.doubt !== undefined && options.units === undefined && isHandling(main)) {
    questions.push({
      code: 'handle-time',
      message: `${JSON.stringify(safeText(headers[main.column]!))} may be ${known.doubt}: the option units tells ({ unit: 'seconds', statistic: 'mean' })`,
      values: { column: headers[main.column]!, meanSeconds: known.meanSeconds ?? 0 },
      option: 'units',
    });
  } else if (handled.length > 0 && kind === 'intervals') {
    const plan = handled[0]!;
    const unit = plan.unit ?? 'hours, minutes and seconds';
    remarks.push({
      code: 'handle-time-units',
      message: `handle times are ${plan.statistic === 'mean' ? 'means' : 'totals'} in ${unit}`,
      values: { statistic: plan.statistic, unit },
    });
  }
  return plans;
}

/** Names of queues; a column of texts that hardly repeat holds something else. */
function queueColumn(
  { meanings }: LongTable,
  kind: ReadPlan['kind'],
  sample: readonly (readonly Cell[])[],
): number | undefined {
  const columns = meanings.flatMap((meaning, i) => (meaning?.kind === 'queue' ? [i] : []));
  return columns.find((column) => {
    const names = sample.map((cells) => cellAt(cells, column)).filter((cell) => cell !== '');
    const distinct = new Set(names).size;
    return (
      names.length > 0 &&
      (distinct <= 20 ||
        (distinct <= 500 && distinct < names.length / (kind === 'contacts' ? 4 : 2)))
    );
  });
}
