import { checkResult } from '../../core/check-result.ts';
import type { CoverageReport } from '../coverage-report.ts';

/** Checks that a report comes from `evaluateCoverage`, and that the options say how long its intervals are. */
export function checkReport(
  callee: string,
  report: CoverageReport,
  options: { readonly intervalSeconds: number },
): void {
  checkResult(callee, 'report', report, 'what evaluateCoverage returns', {
    required: 'list',
    onPosition: 'list',
  });
  checkResult(callee, 'options', options, 'an object with intervalSeconds', {
    intervalSeconds: 'number',
  });
}
