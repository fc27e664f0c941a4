import type { ReportContext } from './context.ts';
import type { Doubt } from './doubts.ts';
import { type Html, html } from './html.ts';

/** A doubt in the language of the report. */
export function doubtHtml({ say }: ReportContext, { code, values, said, reading }: Doubt): Html {
  const sentence = html`${say(code, values)}${said === undefined ? '' : ` (${said})`}`;
  return reading === undefined ? sentence : html`${sentence} (${reading})`;
}
