import type { TextValues } from '../core/text.ts';
import type { DateOrder } from './date-order.ts';
import type { ExportField } from './export-field.ts';
import type { EXPORT_QUESTION_TEXTS, EXPORT_REMARK_TEXTS } from './texts.ts';

/** What became of a column. */
export interface ExportColumn {
  /** Its header, as it stands in the file; long numbers and addresses in it are not shown. */
  readonly header: string;
  /** What it was taken for; absent if for nothing. */
  readonly field?: ExportField;
  /** What told it: the option, its header, or for units the values. */
  readonly told?: 'option' | 'header' | 'values';
  /** How a time is counted, where its cells do not say so themselves. */
  readonly unit?: 'seconds' | 'milliseconds' | 'minutes' | 'minutes-seconds' | 'hours' | 'days';
  /** Whether a time is the mean of the contacts of its row or their total. */
  readonly statistic?: 'mean' | 'total';
}

/** One contact of an export with a row for each. */
export interface ExportedContact {
  /** When it came, or its interval starts: ISO 8601 as it was written, local or with an offset. */
  readonly time: string;
  /** The queue or skill, where the export tells. */
  readonly queue?: string;
  /** Handle time in seconds (0 or more), of an interval the mean. */
  readonly ahtSeconds?: number;
  /** Seconds that it waited (0 or more); of a single contact, where the export tells. */
  readonly waitSeconds?: number;
  /** Whether an agent took it; of a single contact, where the export tells. */
  readonly isAnswered?: boolean;
}

/** What an export says about one interval, as `intervalHistory` of `halfhour/forecast` takes it. */
export interface ExportedInterval extends ExportedContact {
  /** Contacts offered to agents (0 or more). */
  readonly contacts: number;
  /** All that arrived, before any self-service (0 or more). */
  readonly arrivals?: number;
  /** Offered and answered (0 or more). */
  readonly answered?: number;
  /** Offered and given up (0 or more). */
  readonly abandoned?: number;
  /** Made by the agents themselves (0 or more). */
  readonly outbound?: number;
  /** Mean seconds of ringing at the agent (0 or more). */
  readonly ringSeconds?: number;
  /** Mean seconds of talk (0 or more). */
  readonly talkSeconds?: number;
  /** Mean seconds on hold (0 or more). */
  readonly holdSeconds?: number;
  /** Mean seconds of work after the contact (0 or more). */
  readonly afterContactSeconds?: number;
}

/** Why rows of an export were not used. */
export type LeftOutCode =
  | 'copies'
  | 'filtered'
  | 'no-contacts'
  | 'other-directions'
  | 'repeated-header'
  | 'same-contact'
  | 'text-lines'
  | 'totals';

/** Rows of an export that were not used, for one reason. */
export interface LeftOut {
  /** Why, for programs. */
  readonly code: LeftOutCode;
  /** Why, in words that follow "rows". */
  readonly reason: string;
  /** How many rows. */
  readonly rows: number;
  /** The contacts in them; totals and repeated headers hold none of their own. */
  readonly contacts: number;
  /** The lines of the first twenty. */
  readonly lines: readonly number[];
  /** The first twenty dates that they speak of, `YYYY-MM-DD`. */
  readonly dates: readonly string[];
}

/** What one queue of an export comes to. */
export interface ExportedQueue {
  /** As it stands in the file; empty for rows that name none. */
  readonly name: string;
  readonly rows: number;
  readonly contacts: number;
}

/** Something that an export leaves open, because it really allows two readings. */
export interface ExportQuestion {
  readonly code: keyof typeof EXPORT_QUESTION_TEXTS;
  /** In plain words, with the option that answers it. */
  readonly message: string;
  /** The numbers and names in the message. */
  readonly values: TextValues;
  /** The option of `readExport` that answers it. */
  readonly option: 'columns' | 'duplicates' | 'intervalLabel' | 'intervalSeconds' | 'units';
}

/** Something that was told from the export, for who wants to check it. */
export interface ExportRemark {
  readonly code: keyof typeof EXPORT_REMARK_TEXTS;
  /** In plain words. */
  readonly message: string;
  /** The numbers and names in the message. */
  readonly values: TextValues;
}

/** What became of every row and column of an export. */
export interface ExportAccount {
  /** Contacts of all rows; always the sum of those used and those left out. */
  readonly contactsInFile: number;
  /** Contacts of the rows that were read. */
  readonly contactsUsed: number;
  /** Rows that were not used, by reason. */
  readonly leftOut: readonly LeftOut[];
  /** Mean handle time in seconds, by contacts answered (else offered); absent if the export has none. */
  readonly ahtSeconds?: number;
  /** Length of an interval as the option or the times say it; absent for single contacts and where neither does. */
  readonly intervalSeconds?: number;
  /** First date, `YYYY-MM-DD`: in the zone where that is known, else as it was written. */
  readonly from: string;
  /** Last date, `YYYY-MM-DD`. */
  readonly to: string;
  /** The zone that the option says; absent where it does not. */
  readonly timeZone?: string;
  /** The columns in the order of the file, with what each was taken for. */
  readonly columns: readonly ExportColumn[];
  /** The queues in the order of the file; empty if it has no column for them. */
  readonly queues: readonly ExportedQueue[];
  /** Which of day and month stands first, where dates need to be told. */
  readonly dateOrder?: DateOrder;
  /** What was told from the export itself: units, the meaning of a row, queues that are added up. */
  readonly remarks: readonly ExportRemark[];
  /** What the export leaves open; `intervalHistory` takes no account with one. */
  readonly questions: readonly ExportQuestion[];
}

/** An export as rows of intervals or as single contacts, with an account of all of it. */
export type ReadExport = {
  readonly account: ExportAccount;
} & (
  | { readonly kind: 'intervals'; readonly rows: readonly ExportedInterval[] }
  | { readonly kind: 'contacts'; readonly rows: readonly ExportedContact[] }
);
