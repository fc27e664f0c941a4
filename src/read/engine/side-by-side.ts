import { meaningOf } from './header-meaning.ts';
import { type ColumnMeaning, columnMeaning, type Told } from './locate-header.ts';
import type { SheetRow } from './sheet.ts';
import type { LongTable } from './table-shape.ts';
import { plainHeader, vocabulary } from './vocabulary.ts';

/** Columns of one group, each with the header that it has within it. */
interface Group {
  readonly name: string;
  readonly columns: readonly { readonly column: number; readonly header: string }[];
}

/**
 * Queues as groups of columns beside each other become rows, with a column for the queue: `Offered, AHT` under
 * two names, or `Sales Offered, Sales AHT, Support Offered, …`. A group that is called a total is left out.
 */
export function sideBySide(
  table: LongTable & { readonly upper?: readonly string[] },
  told: Told,
): LongTable {
  const { upper, ...plain } = table;
  const groups =
    groupsTold(plain, told) ??
    (upper === undefined ? groupsByName(plain, told) : groupsAbove(plain, upper)) ??
    groupsOfCounts(plain);
  if (groups === undefined || !areQueues(plain, groups, told)) return plain;
  const grouped = new Set(groups.flatMap(({ columns }) => columns.map(({ column }) => column)));
  // Contacts that no group has would count once for each of them.
  const isShared = plain.meanings.some(
    (meaning, i) => meaning?.kind === 'volume' && !grouped.has(i) && !told.has(plain.headers[i]!),
  );
  if (isShared && upper === undefined) return plain;
  const isTotal = (name: string) => vocabulary().totals.test(plainHeader(name));
  const used = groups.filter(({ name }) => !isTotal(name));
  const counts = ({ columns }: Group) =>
    columns.some(({ header }) => columnMeaning(header, told)?.kind === 'volume');
  if (used.length === 0 || !used.every(counts)) return plain;
  const shared = plain.headers.map((_, i) => i).filter((i) => !grouped.has(i));
  const measures = [...new Set(used.flatMap(({ columns }) => columns.map(({ header }) => header)))];
  const headers = [...shared.map((i) => plain.headers[i]!), 'queue', ...measures];
  const meanings: ColumnMeaning[] = [
    ...shared.map((i) => plain.meanings[i]),
    { kind: 'queue' },
    ...measures.map((header) => columnMeaning(header, told)),
  ];
  const rows = plain.rows.flatMap(({ line, cells }): SheetRow[] => {
    const own = shared.map((i) => cells[i] ?? '');
    return used.map(({ name, columns }) => {
      const values = measures.map(
        (header) => cells[columns.find((c) => c.header === header)?.column ?? -1] ?? '',
      );
      return { line, cells: [...own, name, ...values] };
    });
  });
  const leftGroups = groups.filter(({ name }) => isTotal(name)).map(({ name }) => name);
  return { ...plain, headers, meanings, rows, made: 'groups', leftGroups };
}

/**
 * Whether groups of columns are queues that add up. `New Calls, Repeat Calls` or `Gross Calls, Net Calls` may be parts of
 * one another: names of queues, more than one measure of each, or a total that is their sum show that they are not.
 */
function areQueues({ rows }: LongTable, groups: readonly Group[], told: Told): boolean {
  const v = vocabulary();
  const isTotal = ({ name }: Group) => v.totals.test(plainHeader(name));
  const parts = groups.filter((group) => !isTotal(group));
  if (parts.some(({ name }) => v.kinds.test(plainHeader(name)))) return false;
  const volumeOf = ({ columns }: Group) =>
    columns.find(({ header }) => columnMeaning(header, told)?.kind === 'volume')?.column;
  const total = groups.filter(isTotal).map(volumeOf)[0];
  if (total !== undefined)
    return (
      parts.length > 1 &&
      isSumOf(
        rows,
        total,
        parts.flatMap((part) => volumeOf(part) ?? []),
      )
    );
  const isTold = parts.every(({ columns }) => columns.every(({ header }) => header === TOLD));
  return (
    isTold ||
    parts.every(({ columns }) => columns.length > 1) ||
    parts.filter(({ name }) => v.queueNames.test(plainHeader(name))).length >= parts.length / 2
  );
}

/** Whether a column has in each row the sum of others. */
function isSumOf(rows: readonly SheetRow[], total: number, parts: readonly number[]): boolean {
  const numberAt = (row: SheetRow, i: number) =>
    Number(String(row.cells[i] ?? '').replaceAll(/[^\d-]/g, ''));
  return rows
    .slice(0, 200)
    .every((row) => parts.reduce((sum, i) => sum + numberAt(row, i), 0) === numberAt(row, total));
}

const TOLD = 'contacts';

/** Several columns of which the caller says that they count contacts are queues. */
function groupsTold({ headers, meanings }: LongTable, told: Told): readonly Group[] | undefined {
  const columns = headers.flatMap((header, column) => {
    const meaning = told.get(header);
    return meaning?.kind === 'volume' && meaning.of === 'offered' ? [column] : [];
  });
  // Handle times of all of them would count for each.
  if (columns.length < 2 || meanings.some((meaning) => meaning?.kind === 'duration'))
    return undefined;
  return columns.map((column) => ({ name: headers[column]!, columns: [{ column, header: TOLD }] }));
}

function groupsAbove(
  { headers, meanings }: LongTable,
  upper: readonly string[],
): readonly Group[] | undefined {
  const isMeasure = (i: number) =>
    ['volume', 'duration', 'other'].includes(meanings[i]?.kind ?? '');
  const names = [...new Set(upper.filter((name, i) => name !== '' && isMeasure(i)))];
  if (names.length === 0) return undefined;
  return names.map((name) => ({
    name,
    columns: headers.flatMap((header, column) =>
      upper[column] === name && isMeasure(column) ? [{ column, header }] : [],
    ),
  }));
}

/** By what the headers of one measure have of their own: `Sales` of `Sales Offered`, where another has `Support`. */
function groupsByName({ headers, meanings }: LongTable, told: Told): readonly Group[] | undefined {
  const measures = new Map<string, { column: number; words: string[] }[]>();
  for (const [column, header] of headers.entries()) {
    const meaning = meanings[column];
    if (told.has(header) || (meaning?.kind !== 'volume' && meaning?.kind !== 'duration')) continue;
    const words = header.split(/[\s_:/|-]+/).filter((word) => word !== '');
    for (let cut = 1; cut < words.length; cut++) {
      for (const rest of [words.slice(cut), words.slice(0, -cut)]) {
        const key = rest.join(' ');
        if (meaningOf(key) === undefined) continue;
        const own = words.filter((word) => !rest.includes(word));
        measures.set(key, [...(measures.get(key) ?? []), { column, words: own }]);
      }
    }
  }
  const taken = new Set<number>();
  const groups = new Map<string, { column: number; header: string }[]>();
  const ranked = [...measures].sort(
    (a, b) => b[1].length - a[1].length || b[0].length - a[0].length,
  );
  for (const [header, found] of ranked) {
    const free = found.filter(({ column, words }) => !taken.has(column) && words.length > 0);
    const names = free.map(({ words }) => words.join(' '));
    const isNamed =
      names.filter((name) => isQueueName(name)).length >= 2 ||
      (names.filter(isQueueName).length >= 1 &&
        names.some((name) => vocabulary().totals.test(plainHeader(name))));
    if (
      free.length < 2 ||
      new Set(names).size < free.length ||
      !isNamed ||
      !names.every((name) => isQueueName(name) || vocabulary().totals.test(plainHeader(name)))
    )
      continue;
    for (const [i, { column }] of free.entries()) {
      taken.add(column);
      groups.set(names[i]!, [...(groups.get(names[i]!) ?? []), { column, header }]);
    }
  }
  return groups.size < 2 ? undefined : Array.from(groups, ([name, columns]) => ({ name, columns }));
}

/** A name has a word that says nothing of measures. */
function isQueueName(name: string): boolean {
  return (
    name !== '' &&
    (meaningOf(name)?.kind ?? 'queue') === 'queue' &&
    !vocabulary().totals.test(plainHeader(name)) &&
    !vocabulary().mean.test(plainHeader(name))
  );
}

/** Columns of counts with the names of queues, which a column of totals proves to be parts of a whole. */
function groupsOfCounts({ headers, meanings, rows }: LongTable): readonly Group[] | undefined {
  if (meanings.some((meaning) => meaning?.kind === 'volume' && meaning.of !== 'calls'))
    return undefined;
  const total = headers.findIndex((header) => vocabulary().totals.test(plainHeader(header)));
  if (total < 0) return groupsOfChannels(headers, rows);
  const parts = headers.flatMap((header, i) =>
    i !== total &&
    header !== '' &&
    (meanings[i] === undefined ||
      meanings[i]?.kind === 'queue' ||
      CHANNEL.test(plainHeader(header))) &&
    isCounts(rows, i)
      ? [i]
      : [],
  );
  if (parts.length < 2) return undefined;
  if (!isSumOf(rows, total, parts)) return undefined;
  const header = TOLD;
  return [...parts, total].map((column) => ({
    name: headers[column]!,
    columns: [{ column, header }],
  }));
}

/** What contacts come by. */
const CHANNEL =
  /^(?:voice|phone|telephone|telefon|calls?|anrufe?|appels?|llamadas?|chats?|web ?chats?|e ?mails?|mails?|sms|whatsapp|wechat|social(?: media)?|facebook|twitter|messaging|messages|video|fax|letters?|tickets?|callbacks?|电话|電話|在线|邮件|郵件|微信|短信|メール|チャット)$/;

/** What may be all contacts, or some of those of another column. */
const ANY_CONTACT = /^(?:calls?|anrufe?|appels?|llamadas?|tickets?|callbacks?|messages)$/;

/** `Voice, Chat, Email`: one of them would not be all contacts. */
function groupsOfChannels(
  headers: readonly string[],
  rows: LongTable['rows'],
): readonly Group[] | undefined {
  const columns = headers.flatMap((header, i) =>
    CHANNEL.test(plainHeader(header)) && !ANY_CONTACT.test(plainHeader(header)) && isCounts(rows, i)
      ? [i]
      : [],
  );
  const header = TOLD;
  return columns.length < 2
    ? undefined
    : columns.map((column) => ({ name: headers[column]!, columns: [{ column, header }] }));
}

function isCounts(rows: readonly SheetRow[], column: number): boolean {
  const cells = rows.slice(0, 200).map(({ cells: row }) => String(row[column] ?? ''));
  return cells.some((cell) => /\d/.test(cell)) && cells.every((cell) => /^[\d.,' ]*$/.test(cell));
}
