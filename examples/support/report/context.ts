import type { PlanWorkforceInput, Roster, WorkforcePlan } from 'halfhour';
import type { translateFinding } from 'halfhour/texts';
import type { HeldBackWeek } from '../held-back-week.ts';
import type { HistoryFile } from '../history-file.ts';
import type { SitePlan } from '../site-plan.ts';
import type { Language, Say } from '../texts/texts.ts';
import type { Formats } from './formats.ts';
import type { Html } from './html.ts';

type Translate = (
  finding: Parameters<typeof translateFinding>[0],
  subject: Parameters<typeof translateFinding>[1],
) => string;

/** What every section of the report is made from. */
export interface ReportContext {
  readonly file: HistoryFile;
  readonly check: HeldBackWeek | undefined;
  readonly plan: WorkforcePlan;
  readonly options: PlanWorkforceInput;
  readonly roster: Roster | undefined;
  /** Shifts of several sites, where the file of options names them. */
  readonly sites?: SitePlan | undefined;
  /** Whether pay and prices are the examples of this tool. */
  readonly isPayInvented: boolean;
  readonly version: string;
  readonly language: Language;
  readonly say: Say;
  /** A finding of the library in the language of the report. */
  readonly translate: Translate;
  readonly formats: Formats;
}

/** A part of the report, with a place in its table of contents. */
export interface ReportSection {
  readonly id: string;
  readonly heading: string;
  readonly body: Html;
}
