import type { ReportContext } from './context.ts';
import type { Doubt } from './doubts.ts';
import { type Html, html } from './html.ts';

/** A doubt in the language of the report; what the library says of it in its own words is marked as English. */
export function doubtHtml({ say }: ReportContext, { code, values, detail }: Doubt): Html {
  const sentence = html`${say(code, values)}`;
  return detail === undefined ? sentence : html`${sentence} <span lang="en">(${detail})</span>`;
}
