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

/** Sums over the rows that were used, kept as they come. */
export class Tally {
  rows = 0;
  contacts = 0;
  /** Handle seconds of all contacts that have a handle time, and how many these are. */
  handled = 0;
  seconds = 0;
  /** The most agents that any row keeps busy. */
  load = 0;
  first = { at: Number.POSITIVE_INFINITY, local: 0, offset: Number.NaN };
  last = { at: Number.NEGATIVE_INFINITY, local: 0, offset: Number.NaN };
  readonly #queues = new Map<string, { rows: number; contacts: number }>();
  #last: { readonly queue?: string; readonly entry: { rows: number; contacts: number } } = {
    entry: { rows: 0, contacts: 0 },
  };

  add(
    local: number,
    offset: number,
    queue: string,
    contacts: number,
    weight: number,
    aht: number,
  ): void {
    const isKnown = aht > 0;
    this.addSums(
      local,
      offset,
      queue,
      1,
      contacts,
      isKnown ? weight : 0,
      isKnown ? aht * weight : 0,
      isKnown ? aht * contacts : 0,
    );
  }

  /** Adds rows of one time and queue together. */
  addSums(
    local: number,
    offset: number,
    queue: string,
    rows: number,
    contacts: number,
    handled: number,
    seconds: number,
    load = handled > 0 ? (seconds / handled) * contacts : 0,
  ): void {
    this.rows += rows;
    this.contacts += contacts;
    this.handled += handled;
    this.seconds += seconds;
    if (load > this.load) this.load = load;
    const at = Number.isNaN(offset) ? local : local - offset;
    if (at < this.first.at) this.first = { at, local, offset };
    if (at > this.last.at) this.last = { at, local, offset };
    const entry = queue === this.#last.queue ? this.#last.entry : this.#entryOf(queue);
    entry.rows += rows;
    entry.contacts += contacts;
  }

  #entryOf(queue: string): { rows: number; contacts: number } {
    const entry = this.#queues.get(queue) ?? { rows: 0, contacts: 0 };
    this.#queues.set(queue, entry);
    this.#last = { queue, entry };
    return entry;
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
