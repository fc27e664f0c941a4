import type { ReportContext } from './context.ts';
import type { Doubt } from './doubts.ts';
import { type Html, html } from './html.ts';

/** A doubt in the language of the report; what is there in English alone is marked as English. */
export function doubtHtml({ say }: ReportContext, { code, values, said, detail }: Doubt): Html {
  const sentence = html`${say(code, values)}${said === undefined ? '' : ` (${said})`}`;
  return detail === undefined ? sentence : html`${sentence} <span lang="en">(${detail})</span>`;
}
