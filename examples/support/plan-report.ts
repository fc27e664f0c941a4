import type { ReportContext } from './report/context.ts';
import { firstScreen } from './report/first-screen.ts';
import { forecastSection } from './report/forecast-section.ts';
import { headcountSection } from './report/headcount-section.ts';
import { page } from './report/page.ts';
import { requirementSection } from './report/requirement-section.ts';
import { rosterSection, rotaSection } from './report/rota-sections.ts';
import { rulePricesSection } from './report/rule-prices-section.ts';
import { costSection, doubtsSection, serviceSection } from './report/service-and-cost-sections.ts';
import { coverageSection, shiftsSection } from './report/shifts-sections.ts';
import { sitesSection } from './report/sites-section.ts';

/** The plan as one page for a planner. */
export async function planReport(context: ReportContext): Promise<string> {
  const { plan, say, formats } = context;
  const { from, to } = plan.forecast.total;
  const title = say('report.title', { from: formats.date(from), to: formats.date(to) });
  const text = page(context.language, title, say('report.contents'), firstScreen(context), [
    await forecastSection(context),
    await headcountSection(context),
    await requirementSection(context),
    await coverageSection(context),
    await shiftsSection(context),
    ...rotaSection(context),
    ...rulePricesSection(context),
    ...rosterSection(context),
    ...sitesSection(context),
    ...(await serviceSection(context)),
    ...(await costSection(context)),
    ...doubtsSection(context),
  ]);
  return withOwnIds(text);
}

/** The drawing library counts its ids on from chart to chart; here they begin anew with each page. */
function withOwnIds(text: string): string {
  const ids = new Map<string, string>();
  return text.replaceAll(/(id="|url\(#)((?:clip|gradient)[\w-]*)/g, (_, before, id) => {
    if (!ids.has(id)) ids.set(id, `drawn-${ids.size}`);
    return `${before}${ids.get(id)}`;
  });
}
