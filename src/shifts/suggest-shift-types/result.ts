import type { TextValues } from '../../core/text.ts';
import type { SearchResult } from '../../search/search-result.ts';
import type { DesignLimits } from '../design-problem.ts';
import type { ShiftDesign } from '../design-shifts/result.ts';
import type { ShiftType } from '../shift-type.ts';
import type { SHIFT_CHANGE_TEXTS } from '../texts.ts';

/** What a design comes to. */
export interface DesignFigures {
  /** Its objective: paid hours where hours have no price, else money. */
  readonly objective: number;
  /** Paid hours over the period. */
  readonly paidHours: number;
  /** Distinct shifts. */
  readonly distinctShifts: number;
}

/** What a design asks of people, in shifts over the period; of a change, how many more or fewer. */
export interface AskedOfPeople {
  /** Shifts that start from 00:00 to before 06:00. */
  readonly startsBefore6: number;
  /** Shifts shorter than the shortest of today's types. */
  readonly shortShifts: number;
  /** Shifts in two parts. */
  readonly splitShifts: number;
  /** Shifts with a minute between 00:00 and 05:00. */
  readonly nightShifts: number;
}

/** What may be changed: starts or lengths that are added, the number of distinct shifts, the windows of breaks, or shares of the hours. */
export type ShiftTypeChangeKind = 'starts' | 'distinctShifts' | 'breaks' | 'shares';

/** A change of shift types in a sentence, and how it is said in another language: by `translateFinding` as a `shiftChange`. */
export interface ShiftChangeInWords {
  /** The change in a sentence. */
  readonly title: string;
  /** Which sentence it is. */
  readonly code: keyof typeof SHIFT_CHANGE_TEXTS;
  /** Its numbers and names. */
  readonly values: TextValues;
}

/** A change that pays, on top of those before it. */
export interface SuggestedShiftTypes extends ShiftChangeInWords {
  /** What is changed, in the order of the title. */
  readonly kinds: readonly ShiftTypeChangeKind[];
  /** Types that it adds, each a part of one that is offered. */
  readonly added: readonly ShiftType[];
  /** Whether there is a design only with it: then it saves 0, and later changes save from its design on. */
  readonly makesPossible?: boolean | undefined;
  /** What it saves after the changes before it: objective before less objective after. */
  readonly saving: number;
  /** The same as a share of what the design of today costs, or the first that is possible. */
  readonly savingShare: number;
  /** Paid hours before less paid hours after; below 0 where dearer hours become cheaper ones. */
  readonly savedHours: number;
  /** What it asks of people beyond the design before it. */
  readonly asks: AskedOfPeople;
  /** What the design after it comes to. */
  readonly after: DesignFigures;
  /** Shift types with this change and those before it: with them and `limits` `designShifts` finds the design after it. */
  readonly shiftTypes: readonly ShiftType[];
  readonly limits: DesignLimits;
}

/** A change that was looked at and is not in the list. */
export interface PassedShiftTypes extends ShiftChangeInWords {
  /** What a design with it saved after all changes of the list, where one was made. */
  readonly saving?: number | undefined;
  /** What it could save after all changes of the list at most, whatever the number of distinct shifts: proven; absent where no bound was reached. */
  readonly atMost?: number | undefined;
}

/** Changes of shift types that add up, and where they lead. The `bound` is what a free choice of all that is offered costs at least. */
export interface ShiftTypeSuggestions extends SearchResult {
  /** What the design of today comes to; absent where its types make none that keeps every rule. */
  readonly today?: DesignFigures | undefined;
  /** What today's design asks of people: nothing where there is none. */
  readonly asksToday: AskedOfPeople;
  /** Changes in the order in which they pay most. Their savings add up to `saving`. */
  readonly changes: readonly SuggestedShiftTypes[];
  /** What all changes save together. */
  readonly saving: number;
  /** What a free choice of every start and length offered could save at most, with any number of distinct shifts. */
  readonly savingAtMost?: number | undefined;
  /** What was looked at and does not pay. */
  readonly passed: readonly PassedShiftTypes[];
  /** The design with all changes, with its own bound and gap: to the types that it has. */
  readonly design: ShiftDesign;
}
