import { forecastChart, residualChart } from 'halfhour';
import { chart } from './chart.ts';
import { chartLanguage } from './chart-words.ts';
import type { ReportContext, ReportSection } from './context.ts';
import { html } from './html.ts';
import { paragraphs, table } from './parts.ts';

/** Days of history that the chart shows before the forecast. */
const HISTORY_DAYS = 28;

export async function forecastSection(context: ReportContext): Promise<ReportSection> {
  const { file, check, plan, say, formats, translate } = context;
  const { forecast } = plan;
  const { total, levels } = forecast;
  const [low, high] = [levels.indexOf(0.1), levels.indexOf(0.9)];
  const most = forecast.days.reduce((a, b) => (b.contacts > a.contacts ? b : a));
  const sentence = say('forecast.chart', {
    contacts: formats.number(total.contacts),
    from: formats.date(total.from),
    to: formats.date(total.to),
    date: formats.date(most.date),
    most: formats.number(most.contacts),
  });
  const language = chartLanguage(context);
  const { wape, bias, byDay } = check?.accuracy ?? {};
  return {
    id: 'forecast',
    heading: say('forecast.heading'),
    body: html`${await chart(forecastChart(file.history, forecast, { historyDays: HISTORY_DAYS }), sentence, language)}
${
  check === undefined
    ? paragraphs(say('forecast.tooShort'))
    : await chart(
        residualChart(check.actuals, check.forecasts),
        say('forecast.residuals', {
          from: formats.date(check.from),
          to: formats.date(check.to),
          intervals: formats.percent(wape ?? 0),
          days: formats.percent(byDay?.wape ?? 0),
          bias: formats.percent(bias ?? 0),
        }),
        language,
      )
}
<h3>${say('forecast.why')}</h3>
<ul>${forecast.reasons.map((reason) => html`<li>${translate(reason, 'forecastReason')}</li>`)}</ul>
${table(
  say('forecast.days'),
  [say('word.date'), say('word.contacts'), say('forecast.band'), say('forecast.special')],
  forecast.days.map(({ date, contacts, quantiles, holiday, closed }) => [
    formats.date(date),
    closed ? say('word.closed') : formats.number(contacts),
    closed || low < 0 || high < 0
      ? ''
      : say('word.range', {
          low: formats.number(quantiles[low]!),
          high: formats.number(quantiles[high]!),
        }),
    holiday ?? '',
  ]),
)}`,
  };
}
