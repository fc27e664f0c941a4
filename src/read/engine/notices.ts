import { finding } from '../../core/finding.ts';
import type { TextValues } from '../../core/text.ts';
import type { ExportQuestion, ExportRemark } from '../export-account.ts';
import { EXPORT_QUESTION_TEXTS, EXPORT_REMARK_TEXTS } from '../texts.ts';

/** Something to ask, with the option that answers it. */
export function question(
  code: ExportQuestion['code'],
  values: TextValues,
  option: ExportQuestion['option'],
): ExportQuestion {
  return { ...finding(EXPORT_QUESTION_TEXTS, code, values), option };
}

/** Something that was told from the file. */
export function remark(code: ExportRemark['code'], values: TextValues = {}): ExportRemark {
  return finding(EXPORT_REMARK_TEXTS, code, values);
}
