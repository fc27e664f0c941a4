import { sum } from '../../core/sum.ts';
import { fromDayNumber } from '../../time/day-number.ts';
import { DAY } from '../../time/durations.ts';
import { instantToLocalDateTime } from '../../time/instants.ts';
import type {
  ExportAccount,
  ExportedQueue,
  ExportQuestion,
  ExportRemark,
  LeftOut,
} from '../export-account.ts';
import type { ReadExportInput } from '../export-input.ts';
import { question, remark } from './notices.ts';
import type { ReadPlan } from './read-plan.ts';
import type { PageSums, Sums } from './row-values.ts';

/** A time of the file: when it is, on which clock. */
interface Seen {
  at: number;
  local: number;
  offset: number;
}

function put(seen: Seen, at: number, local: number, offset: number): void {
  seen.at = at;
  seen.local = local;
  seen.offset = offset;
}

/** Sums over the rows that were used, kept as they come. */
export class Tally implements Sums {
  rows = 0;
  contacts = 0;
  /** Handle seconds of all contacts that have a handle time, and how many these are. */
  handled = 0;
  seconds = 0;
  /** The most agents that any row keeps busy. */
  load = 0;
  readonly first: Seen = { at: Number.POSITIVE_INFINITY, local: 0, offset: Number.NaN };
  readonly last: Seen = { at: Number.NEGATIVE_INFINITY, local: 0, offset: Number.NaN };
  readonly #queues = new Map<string, { rows: number; contacts: number }>();

  /** Adds a row. */
  add(
    local: number,
    offset: number,
    queue: string,
    contacts: number,
    weight: number,
    aht: number,
  ): void {
    this.see(local, offset);
    this.contacts += contacts;
    if (aht > 0) {
      this.handled += weight;
      this.seconds += aht * weight;
      this.load = Math.max(this.load, aht * contacts);
    }
    this.#addTo(queue, 1, contacts);
  }

  /** Takes the sums that those of a page of a queue make. */
  addPage(queue: string, { contacts, handled, seconds, load, rows, own }: PageSums): void {
    this.contacts = contacts;
    this.handled = handled;
    this.seconds = seconds;
    this.load = load;
    if (rows > 0) this.#addTo(queue, rows, own);
  }

  /** Sees the time of rows. */
  see(local: number, offset: number): void {
    const at = Number.isNaN(offset) ? local : local - offset;
    if (at < this.first.at) put(this.first, at, local, offset);
    if (at > this.last.at) put(this.last, at, local, offset);
  }

  #addTo(queue: string, rows: number, contacts: number): void {
    this.rows += rows;
    const entry = this.#queues.get(queue) ?? { rows: 0, contacts: 0 };
    this.#queues.set(queue, entry);
    entry.rows += rows;
    entry.contacts += contacts;
  }

  get ahtSeconds(): number | undefined {
    return this.handled > 0 ? this.seconds / this.handled : undefined;
  }

  /** The queues in the order of the file; a name that is a telephone number is not shown. */
  queues(): ExportedQueue[] {
    return Array.from(this.#queues, ([name, { rows, contacts }]) => ({ name, rows, contacts }));
  }
}

/** A mean handle time above this is asked about where no interval says what is long. */
const LONG_SECONDS = 3600;

/** No centre handles its contacts in less. */
const SHORT_SECONDS = 3;

/** More agents than any centre has at work on one row of a report. */
const MOST_AGENTS = 5000;

/** Says what became of every row and column. */
export function accountOf(
  tally: Tally,
  plan: ReadPlan,
  options: ReadExportInput,
  {
    leftOut,
    intervalSeconds,
    questions,
    remarks,
    shift,
  }: {
    readonly leftOut: readonly LeftOut[];
    readonly intervalSeconds?: number | undefined;
    readonly questions: readonly ExportQuestion[];
    readonly remarks: readonly ExportRemark[];
    readonly shift: number;
  },
): ExportAccount {
  const { timeZone } = options;
  const { ahtSeconds } = tally;
  const queues = tally.queues();
  const order = plan.times.order;
  const isNamed = queues.some(({ name }) => name !== '');
  const added: ExportRemark[] =
    queues.length > 1 ? [remark('queues-added', { queues: queues.length })] : [];
  return {
    contactsInFile: tally.contacts + sum(leftOut.map(({ contacts }) => contacts)),
    contactsUsed: tally.contacts,
    leftOut,
    ...(ahtSeconds === undefined ? {} : { ahtSeconds }),
    ...(intervalSeconds === undefined ? {} : { intervalSeconds }),
    from: dateOf(tally.first, shift, timeZone),
    to: dateOf(tally.last, shift, timeZone),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(order === undefined ? {} : { dateOrder: order }),
    columns: plan.columns,
    queues: isNamed ? queues : [],
    remarks: [...plan.remarks, ...remarks, ...added],
    questions: [
      ...plan.questions,
      ...questions,
      ...plausibility(tally, plan, options, intervalSeconds),
    ],
  };
}

function plausibility(
  { ahtSeconds = 0, load }: Tally,
  plan: ReadPlan,
  options: ReadExportInput,
  intervalSeconds: number | undefined,
): ExportQuestion[] {
  if (options.units !== undefined) return [];
  const isAsked = plan.questions.some(({ code }) => code === 'handle-time');
  const questions: ExportQuestion[] = [];
  const isLong =
    ahtSeconds > (plan.kind === 'intervals' ? (intervalSeconds ?? LONG_SECONDS) : LONG_SECONDS);
  if (isLong && !isAsked) {
    questions.push(
      question('handle-time', { case: 'long', meanSeconds: Math.round(ahtSeconds) }, 'units'),
    );
  }
  // As if seconds were read as milliseconds.
  if (ahtSeconds > 0 && ahtSeconds < SHORT_SECONDS && !isAsked) {
    const meanSeconds = Number(ahtSeconds.toPrecision(2));
    questions.push(question('handle-time', { case: 'short', meanSeconds }, 'units'));
  }
  const agents =
    plan.kind === 'intervals' && intervalSeconds !== undefined ? load / intervalSeconds : 0;
  if (agents > MOST_AGENTS && !isLong && !isAsked) {
    questions.push(question('load', { agents: Math.round(agents) }, 'units'));
  }
  return questions;
}

/** An instant has its date in the zone of the centre, where that is known. */
function dateOf(
  { local, offset }: { readonly local: number; readonly offset: number },
  shift: number,
  timeZone: string | undefined,
): string {
  const at = local + shift;
  if (Number.isNaN(offset) || timeZone === undefined) return fromDayNumber(Math.floor(at / DAY));
  return instantToLocalDateTime(at - offset, timeZone).date;
}
