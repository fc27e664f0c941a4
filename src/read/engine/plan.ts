import { DAY } from '../../time/durations.ts';
import type { Cell } from '../cell.ts';
import type { ExportQuestion, ExportRemark } from '../export-account.ts';
import type { LogColumn } from '../export-field.ts';
import type { ReadExportInput } from '../export-input.ts';
import { areContacts } from '../step-of-times.ts';
import { totalOfAgents } from './agent-totals.ts';
import { chooseVolumes } from './choose-volumes.ts';
import { DirectionSieve } from './directions.ts';
import { planDurations } from './durations-of-table.ts';
import { unreadableFile } from './faults.ts';
import type { Told } from './locate-header.ts';
import { remark } from './notices.ts';
import { decimalOf, groupingOf, isNothing, readCountCell } from './number-cells.ts';
import { partingColumn } from './parting-column.ts';
import { columnsOf } from './plan-columns.ts';
import { dayOf, headersToShow, planTimes, type TimePlan } from './plan-times.ts';
import type { ReadPlan } from './read-plan.ts';
import { runningTotals } from './running-totals.ts';
import { serialYear } from './serial-years.ts';
import { swappedColumns } from './swapped-columns.ts';
import { cellAt, type LongTable } from './table-shape.ts';
import { readTimeCell } from './time-cells.ts';
import { plainHeader } from './vocabulary.ts';

const SEEN = 4000;

export function planTable(
  callee: string,
  table: LongTable,
  told: Told,
  options: ReadExportInput,
): ReadPlan {
  const { headers, meanings, rows } = table;
  if (rows.length === 0) {
    throw unreadableFile(callee, 'no-rows', {}, table.line);
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
      cells.filter((cell) => readCountCell(cell, undefined) !== undefined).length >=
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
    const read = column === undefined ? undefined : readCountCell(cellAt(cells, column), decimal);
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
  if (table.made === 'wide') remarks.push(remark('wide-table'));
  if (table.made === 'measures') remarks.push(remark('measures-in-rows'));
  if (kind === 'intervals' && !told.has(headers[chosen.contacts ?? -1] ?? ''))
    questions.push(
      ...swappedColumns(
        table,
        durations.find(({ of }) => of === 'handle' || of === 'talk'),
        chosen.contacts,
        (cells) => numberAt(cells, chosen.contacts),
        sample,
        durationDecimal,
      ),
    );
  if (kind === 'intervals' && chosen.contacts !== undefined && !told.has(headers[chosen.contacts]!))
    questions.push(
      ...runningTotals(
        headers[chosen.contacts]!,
        rows.slice(0, SEEN).map(({ cells }) => numberAt(cells, chosen.contacts)),
      ),
    );
  const directions =
    kind === 'intervals' ? directionsOf(headers, log, cellsOf, options) : undefined;
  if (directions !== undefined) remarks.push(remark('inbound-only'));
  const queue = queueColumn(table, kind, times, sample);
  if (kind === 'contacts') remarks.push(remark('row-per-contact'));
  const agentTotal =
    kind === 'intervals' && log.agent !== undefined
      ? totalOfAgents(table, times, log.agent, (cells) =>
          numberAt(cells, chosen.contacts ?? chosen.volumes.answered),
        )
      : undefined;
  const parts = {
    kind,
    times,
    decimal,
    durationDecimal,
    queue,
    ...chosen,
    durations,
    log,
    agentTotal,
    directions,
    questions,
    remarks,
    serials: options.excelDates ?? serialYear(table, times),
  } as const;
  return { ...parts, columns: columnsOf(table, parts, told) };
}

/** What comes in, where rows of one interval count by direction and no option tells which of them. */
function directionsOf(
  headers: readonly string[],
  { direction }: Partial<Record<LogColumn, number>>,
  cellsOf: (column: number) => readonly Cell[],
  { where = {} }: ReadExportInput,
): DirectionSieve | undefined {
  if (direction === undefined) return undefined;
  const header = headers[direction]!.toLowerCase();
  if (Object.keys(where).some((name) => name.trim().toLowerCase() === header)) return undefined;
  const sieve = new DirectionSieve(cellsOf(direction));
  return sieve.isSieving ? sieve : undefined;
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
    throw unreadableFile(callee, 'decimal-marks', {}, table.line);
  }
  if (shown !== undefined) return shown;
  return grouping === undefined ? undefined : grouping === '.' ? ',' : '.';
}

/** So many contacts in turn do not come on a date each. */
const LEAST_DAYS = 5;

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
    return from === undefined ? [] : [day * DAY + from];
  });
  const isLog =
    Object.keys(log).some((key) => key !== 'outcome' && key !== 'agent') ||
    Object.keys(log).length > 1;
  const days = new Set(at.map((time) => Math.floor(time / DAY)));
  // A row a date, with columns of which none is known.
  const isDaily = at.length >= LEAST_DAYS && days.size === at.length;
  if ((areContacts(at) && !isDaily) || (isLog && at.length > 0.5 * table.rows.length)) return;
  throw unreadableFile(
    callee,
    'no-contacts',
    { case: 'columns', columns: headersToShow(table) },
    table.line,
  );
}

/** Headers of what parts the rows of an interval where no column names queues. */
const PARTING =
  /^(?:channel|channel name|media|media type|medium|mediatype|kanal|medientyp|canal|canale|kanaal|kanal nazwa|site|site name|location|standort|sitio|sede|locatie|lokalizacja|渠道|媒体类型|站点|チャネル|拠点)$/;

/** Names of queues; a column of texts that hardly repeat holds something else. */
function queueColumn(
  table: LongTable,
  kind: ReadPlan['kind'],
  times: TimePlan,
  sample: readonly (readonly Cell[])[],
): number | undefined {
  const { headers, meanings } = table;
  const columns = meanings.flatMap((meaning, i) => (meaning?.kind === 'queue' ? [i] : []));
  // Planners know names; what a system calls a queue by itself will do where there are none.
  const isId = (column: number) => / (?:id|uuid|guid)$/.test(plainHeader(headers[column]!));
  const named = columns.filter((column) => !isId(column));
  // Rows of an interval may be parted by channel or place alone: these are told apart and added as queues are.
  const parting = headers.flatMap((header, column) =>
    kind === 'intervals' && PARTING.test(plainHeader(header)) ? [column] : [],
  );
  const told = [...named, ...columns.filter(isId), ...parting].find((column) => {
    const names = sample.map((cells) => cellAt(cells, column)).filter((cell) => cell !== '');
    const distinct = new Set(names).size;
    return (
      names.length > 0 &&
      (distinct <= 20 ||
        (distinct <= 500 && distinct < names.length / (kind === 'contacts' ? 4 : 2)))
    );
  });
  return told ?? (kind === 'intervals' ? partingColumn(table, times) : undefined);
}
