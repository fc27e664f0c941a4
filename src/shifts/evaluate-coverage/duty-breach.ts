import type { CoverageViolationCode } from '../coverage-report.ts';

/** Something wrong with a duty, for a sentence that begins with its name. */
export interface DutyFault {
  readonly code: CoverageViolationCode;
  readonly text: string;
}
