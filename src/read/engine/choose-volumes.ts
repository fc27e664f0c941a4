import type { Cell } from '../cell.ts';
import type { ExportQuestion, ExportRemark } from '../export-account.ts';
import { unreadableFile } from './faults.ts';
import type { VolumeName } from './meanings.ts';
import { question, remark } from './notices.ts';
import { safeText } from './safe-text.ts';
import type { LongTable } from './table-shape.ts';
import { plainHeader, vocabulary } from './vocabulary.ts';

/** A contact may be answered in the interval after the one in which it came, so that sums differ a little. */
const MORE = 1.1;

/** Of so many intervals no number is that of all by chance. */
const LEAST_COUNTED = 10;

/** A column that counts contacts. */
interface Volume {
  readonly column: number;
  readonly of: VolumeName;
  readonly isTold: boolean;
}

/** What is demand: offered before received before calls of any kind; else answered and abandoned together. */
export function chooseVolumes(
  callee: string,
  table: LongTable,
  all: readonly Volume[],
  sample: readonly (readonly Cell[])[],
  numberAt: (cells: readonly Cell[], column: number | undefined) => number,
) {
  const questions: ExportQuestion[] = [];
  const remarks: ExportRemark[] = [];
  const found = withoutPlans(all, table);
  const shown = (column: number) => safeText(table.headers[column]!);
  const name = (column: number) => JSON.stringify(shown(column));
  const of = (...names: readonly VolumeName[]) => {
    const named = found.filter((volume) => names.includes(volume.of));
    const told = named.filter(({ isTold }) => isTold);
    return told.length > 0 ? told : named;
  };
  const areSame = (a: number, b: number) =>
    sample.every((cells) => Object.is(numberAt(cells, a), numberAt(cells, b)));
  const oneOf = (field: string, named: readonly Volume[]): number | undefined => {
    const first = named[0];
    const other = named.find(({ column }) => !areSame(column, first!.column));
    if (first === undefined || other === undefined) return first?.column;
    // A total of several columns is the whole; its parts are kinds of contacts.
    const total = named.find(({ column }) =>
      named.every(
        (part) =>
          part.column === column ||
          sample.every((cells) => !(numberAt(cells, part.column) > numberAt(cells, column))),
      ),
    );
    const parts = named.filter((volume) => volume !== total);
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
      { of: field, columns: named.map(({ column }) => name(column)) },
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
        { of: 'contacts', columns: columns.map(name) },
        table.line,
      );
    }
    if (arrivals === undefined && more.length === 1 && isMore(more[0]!.column))
      arrivals = more[0]!.column;
  }
  const answered = oneOf('answered', of('answered'));
  const lost = lostInTwoWays(of('abandoned'), table, ({ column }, other) => {
    if (areSame(column, other.column)) return false;
    // Whoever counts on one side alone is on the other as well, for all that can be seen.
    const isIn = (a: number, b: number) =>
      sample.every((cells) => !(numberAt(cells, a) > numberAt(cells, b)));
    if (contacts === undefined)
      return answered !== undefined && !isIn(column, other.column) && !isIn(other.column, column);
    const parts = [answered, column, other.column];
    return sample.every((cells) => {
      const sum = parts.reduce<number>((s, part) => s + (numberAt(cells, part) || 0), 0);
      return Math.abs(sum - (numberAt(cells, contacts) || 0)) < 1e-6;
    });
  });
  const abandoned = lost?.abandoned ?? oneOf('abandoned', of('abandoned'));
  const missed = lost?.missed;
  if (contacts === undefined && answered === undefined && arrivals !== undefined) {
    contacts = arrivals;
    arrivals = undefined;
  }
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
      { of: 'contacts', columns: [contacts!, larger].map(name) },
      table.line,
    );
  }
  let isSum = false;
  if (contacts === undefined && answered !== undefined && abandoned !== undefined) {
    isSum = true;
    remarks.push(
      remark('contacts-added', {
        answered: shown(answered),
        abandoned: shown(abandoned),
        missed: missed === undefined ? undefined : shown(missed),
      }),
    );
  } else if (contacts === undefined && answered !== undefined) {
    contacts = answered;
    questions.push(question('answered-only', { column: shown(answered) }, 'columns'));
  }
  const isSome = (column: number) => {
    const v = vocabulary();
    const header = plainHeader(table.headers[column]!);
    return v.someContacts.test(header) || (arrivals !== undefined && v.kinds.test(header));
  };
  // A pivot that counts the rows of intervals has the same number for all of them.
  const areRowsCounted = (column: number) =>
    table.made === 'pivot' && sample.length >= LEAST_COUNTED && areSameInAll(column);
  const areSameInAll = (column: number) => {
    const first = numberAt(sample[0]!, column);
    return sample.every((cells) => numberAt(cells, column) === first);
  };
  const chosen = found.find(({ column }) => column === contacts);
  if (chosen !== undefined && isPlan(chosen, table))
    questions.push(question('plan-only', { column: shown(chosen.column) }, 'columns'));
  else if (
    chosen !== undefined &&
    !chosen.isTold &&
    chosen.of !== 'offered' &&
    isSome(chosen.column)
  )
    questions.push(question('some-contacts', { column: shown(chosen.column) }, 'columns'));
  else if (chosen !== undefined && !chosen.isTold && areRowsCounted(chosen.column))
    questions.push(question('some-contacts', { column: shown(chosen.column) }, 'columns'));
  const volumes = {
    ...(answered === undefined || answered === contacts ? {} : { answered }),
    ...(abandoned === undefined ? {} : { abandoned }),
    ...(missed === undefined ? {} : { missed }),
    ...(arrivals === undefined ? {} : { arrivals }),
    ...(outbound === undefined ? {} : { outbound }),
  };
  return { contacts, isSum, volumes, questions, remarks };
}

/** Whether a header says that its column is what was to come. */
function isPlan({ column, isTold }: Volume, { headers }: LongTable): boolean {
  return !isTold && vocabulary().planned.test(plainHeader(headers[column]!));
}

/** What came, where what was to come, or came a year before, stands beside it. */
function withoutPlans(all: readonly Volume[], table: LongTable): readonly Volume[] {
  const came = all.filter((volume) => !isPlan(volume, table));
  const found = came.length > 0 ? came : all;
  const { otherTime, kinds } = vocabulary();
  const says = (of: RegExp, volume: Volume) => of.test(plainHeader(table.headers[volume.column]!));
  const now = found.filter((volume) => volume.isTold || !says(otherTime, volume));
  // `Current Calls` beside those of last year may be of this week alone.
  const isPlain = now.every((volume) => volume.isTold || !says(kinds, volume));
  const isDemand = now.some(({ of }) => of === 'offered' || of === 'received' || of === 'calls');
  return isPlain && isDemand ? now : found;
}

/**
 * Callers who hung up in the queue and those who did while it rang, each in a column: other systems count the one among
 * the other, so the numbers must agree unless the planner names both.
 */
function lostInTwoWays(
  lost: readonly Volume[],
  { headers }: LongTable,
  areApart: (missed: Volume, abandoned: Volume) => boolean,
): { readonly missed: number; readonly abandoned: number } | undefined {
  const isMissed = ({ column }: Volume) => MISSED.test(plainHeader(headers[column]!));
  const missed = lost.find(isMissed);
  const abandoned = lost.find((volume) => !isMissed(volume));
  if (lost.length !== 2 || missed === undefined || abandoned === undefined) return undefined;
  if (!missed.isTold && !areApart(missed, abandoned)) return undefined;
  return { missed: missed.column, abandoned: abandoned.column };
}

const MISSED = /(?:^| )(?:missed|gemist|nieodebran\w*)(?= |$)/;
