import type { Cell } from '../cell.ts';
import type { ExportQuestion, ExportRemark } from '../export-account.ts';
import { unreadableFile } from './faults.ts';
import type { VolumeName } from './header-meaning.ts';
import { safeText } from './plan-times.ts';
import type { LongTable } from './table-shape.ts';
import { plainHeader, vocabulary } from './vocabulary.ts';

/** A contact may be answered in the interval after the one in which it came, so that sums differ a little. */
const MORE = 1.1;

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
  const isSome = (column: number) => {
    const v = vocabulary();
    const header = plainHeader(table.headers[column]!);
    return v.someContacts.test(header) || (arrivals !== undefined && v.kinds.test(header));
  };
  const chosen = found.find(({ column }) => column === contacts);
  if (chosen !== undefined && !chosen.isTold && chosen.of !== 'offered' && isSome(chosen.column))
    questions.push({
      code: 'some-contacts',
      message: `${name(chosen.column)} may count some of the contacts only: the option columns tells if it is the demand ({ ${name(chosen.column)}: 'contacts' }), or where that is`,
      values: { column: table.headers[chosen.column]! },
      option: 'columns',
    });
  const volumes = {
    ...(answered === undefined || answered === contacts ? {} : { answered }),
    ...(abandoned === undefined ? {} : { abandoned }),
    ...(arrivals === undefined ? {} : { arrivals }),
    ...(outbound === undefined ? {} : { outbound }),
  };
  return { contacts, isSum, volumes, questions, remarks };
}
