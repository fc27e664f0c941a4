import type { TextValues } from '../../core/text.ts';
import type { TermBreachCode } from './result.ts';

/** Reports a term that is not kept from a date on. */
export type Report = (code: TermBreachCode, date: string, values?: TextValues) => void;
