import { HOUR } from '../../time/durations.ts';
import type { Cell } from '../cell.ts';
import type { ExportedContact, ExportQuestion, ExportRemark } from '../export-account.ts';
import type { ReadExportInput } from '../export-input.ts';
import { LeftOutBook } from './collected.ts';
import { DirectionSieve } from './directions.ts';
import { unreadableFile } from './faults.ts';
import { question, remark } from './notices.ts';
import type { RawRow, RowSink } from './raw-row.ts';
import type { ReadPlan } from './read-plan.ts';
import { cellAt, type LongTable } from './table-shape.ts';
import { plainHeader } from './vocabulary.ts';

/** A contact as its rows tell it. */
interface KeptContact {
  readonly line: number;
  readonly local: number;
  readonly offset: number;
  readonly queue: string;
  readonly wait: number;
  handle: number;
  isAnswered: boolean | undefined;
}

/** Rows of one contact lie no further apart; what repeats later is another contact with the same name. */
const LONGEST_CONTACT = 4 * HOUR;

/** Keeps contacts as they come: those that come in, one for each. */
export class ContactSink implements RowSink {
  readonly contacts: KeptContact[] = [];
  readonly left = new LeftOutBook();
  readonly #byName = new Map<
    Cell,
    { readonly contact: KeptContact; readonly rows: (readonly Cell[])[] }
  >();
  readonly #hasHandling: boolean;
  readonly #directions: DirectionSieve;
  readonly #plan: ReadPlan;
  readonly #isAbandonedFlag: boolean;
  rowsWithoutTime = 0;

  constructor(plan: ReadPlan, { headers, rows }: LongTable, options: ReadExportInput) {
    this.#plan = plan;
    const { direction, outcome } = plan.log;
    this.#hasHandling = plan.durations.some(({ of }) => of === 'handle' || of === 'talk');
    const isFiltered =
      direction !== undefined &&
      Object.keys(options.where ?? {}).some(
        (name) => name.toLowerCase() === headers[direction]!.toLowerCase(),
      );
    this.#directions = new DirectionSieve(
      direction === undefined || isFiltered
        ? []
        : rows.map(({ cells }) => cellAt(cells, direction)),
    );
    this.#isAbandonedFlag =
      outcome !== undefined && /abandon|放弃|放棄/.test(plainHeader(headers[outcome]!));
  }

  get isSieved(): boolean {
    return this.#directions.isSieving;
  }

  readonly use = (row: RawRow): void => {
    const { log } = this.#plan;
    if (!this.#directions.accepts(cellAt(row.cells, log.direction))) {
      this.left.add('other-directions', row.line, 1, row.local);
      return;
    }
    const isAnswered = this.#answered(row);
    const handle = isAnswered === false ? Number.NaN : handleOf(row, this.#hasHandling);
    const name = cellAt(row.cells, log.contact);
    const known = name === '' ? undefined : this.#byName.get(name);
    const before = known?.contact;
    if (
      known !== undefined &&
      before !== undefined &&
      Math.abs(row.local - before.local) <= LONGEST_CONTACT
    ) {
      if (known.rows.some((cells) => areSame(cells, row.cells))) {
        this.left.add('copies', row.line, 0, row.local);
        return;
      }
      known.rows.push(row.cells);
      // Legs of one contact: whoever took it adds to its handling.
      if (isAnswered === true) before.isAnswered = true;
      if (handle > 0) before.handle = (before.handle || 0) + handle;
      this.left.add('same-contact', row.line, 0, row.local);
      return;
    }
    const contact = {
      line: row.line,
      local: row.local,
      offset: row.offset,
      queue: row.queue,
      wait: row.wait,
      handle,
      isAnswered,
    };
    this.contacts.push(contact);
    if (name !== '') this.#byName.set(name, { contact, rows: [row.cells] });
  };

  readonly doubt = (row: RawRow): void => {
    this.left.add('text-lines', row.line, 0, Number.NaN);
    this.rowsWithoutTime++;
  };

  readonly leave: RowSink['leave'] = (code, line, contacts, local) =>
    this.left.add(code, line, contacts, local);

  #answered(row: RawRow): boolean | undefined {
    // Some systems write `abandoned` where others have `inbound`.
    const { direction, outcome = direction } = this.#plan.log;
    const text = outcome === undefined ? '' : plainHeader(String(cellAt(row.cells, outcome)));
    const said = text === '' ? undefined : outcomeOf(text);
    if (said === undefined) return undefined;
    return this.#isAbandonedFlag &&
      /^(?:yes|no|true|false|1|0|y|n|ja|nein|oui|non|si|是|否)$/.test(text)
      ? !said
      : said;
  }
}

function areSame(a: readonly Cell[], b: readonly Cell[]): boolean {
  return a.length === b.length && a.every((cell, i) => cell === b[i]);
}

/** The whole, else the parts that an agent is busy with; a duration only where nothing else tells. */
function handleOf({ handle, talk, hold, wrap, duration }: RawRow, hasHandling: boolean): number {
  if (!Number.isNaN(handle)) return handle;
  if (!Number.isNaN(talk)) return talk + (hold || 0) + (wrap || 0);
  if (hasHandling) return Number.NaN;
  return Number.isNaN(wrap) ? duration : duration + wrap;
}

const UNANSWERED =
  /abandon|no ?answer|not answered|unanswered|missed|hang|hung|lost|busy|fail|cancel|congestion|given up|nicht|verloren|aufgelegt|verpasst|perdu|perdid|sans reponse|no contest|non risposta|gemist|nieodebran|porzucon|未接|放弃|放棄|不在|切断|呼损/;
const ANSWERED =
  /answer|handled|connect|complet|agent|success|accepted|served|angenommen|beantwortet|erledigt|repondu|traite|contestad|atendid|respondid|risposta|beantwoord|odebran|接听|已接|接通|応答|対応/;

function outcomeOf(text: string): boolean | undefined {
  if (UNANSWERED.test(text)) return false;
  if (ANSWERED.test(text)) return true;
  if (/^(?:yes|true|1|y|ja|oui|si|sim|tak|是)$/.test(text)) return true;
  if (/^(?:no|false|0|n|nein|non|nao|nie|否)$/.test(text)) return false;
  return undefined;
}

/** Contacts as they are given back, with what there is to ask. */
export function contactsOf(
  callee: string,
  sink: ContactSink,
  plan: ReadPlan,
  options: ReadExportInput,
  timeOf: (local: number, offset: number) => string,
) {
  const { contacts } = sink;
  if (contacts.length === 0) {
    throw unreadableFile(callee, 'no-contacts', { case: 'direction' });
  }
  const questions: ExportQuestion[] = [];
  const remarks: ExportRemark[] = [];
  if (sink.isSieved) remarks.push(remark('inbound-only'));
  const has = (of: string) => plan.durations.some((each) => each.of === of);
  if (
    has('duration') &&
    !has('handle') &&
    !has('talk') &&
    has('wait') &&
    options.units === undefined &&
    options.columns === undefined
  ) {
    questions.push(question('handle-time', { case: 'wait' }, 'columns'));
  }
  const rows = contacts.map((contact): ExportedContact => {
    const { queue, handle, wait, isAnswered } = contact;
    return {
      time: timeOf(contact.local, contact.offset),
      ...(queue === '' ? {} : { queue }),
      ...(handle > 0 ? { ahtSeconds: handle } : {}),
      ...(wait >= 0 ? { waitSeconds: wait } : {}),
      ...(isAnswered === undefined ? {} : { isAnswered }),
    };
  });
  return { rows, questions, remarks };
}
