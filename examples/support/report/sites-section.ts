import { siteRows } from '../site-rows.ts';
import type { ReportContext, ReportSection } from './context.ts';
import { html } from './html.ts';
import { paragraphs, table } from './parts.ts';

/** What several sites would do of the whole, where the file of options names them. */
export function sitesSection(context: ReportContext): ReportSection[] {
  const { sites, say } = context;
  if (sites === undefined) return [];
  const { sentences, columns, rows } = siteRows(sites, context);
  return [
    {
      id: 'sites',
      heading: say('sites.heading'),
      body: html`${paragraphs(...sentences)}
${rows.length > 0 ? table(say('sites.caption'), columns, rows) : ''}`,
    },
  ];
}
