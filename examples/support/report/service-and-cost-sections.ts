import { type CostNode, costTreeChart, serviceByIntervalChart } from 'halfhour';
import { chart } from './chart.ts';
import { chartLanguage } from './chart-words.ts';
import type { ReportContext, ReportSection } from './context.ts';
import { costWord } from './cost-words.ts';
import { doubtHtml } from './doubt-html.ts';
import { doubtsOf } from './doubts.ts';
import { html } from './html.ts';
import { list, paragraphs, table } from './parts.ts';

/** The planned week call by call, the first open day of it as a chart. */
export async function serviceSection(context: ReportContext): Promise<ReportSection[]> {
  const { plan, options, say, formats } = context;
  const { verification, week } = plan;
  const perDay = 86_400 / week.intervalSeconds;
  const first = week.open.indexOf(true);
  if (verification === undefined || first < 0) return [];
  const weekday = Math.floor(first / perDay);
  const end = week.open.slice(0, (weekday + 1) * perDay).lastIndexOf(true) + 1;
  const intervals = verification.intervals.slice(first, end);
  const busy = verification.intervals.filter((_, i) => week.contacts[i]! > 0);
  const meets = busy.filter(({ verdict }) => verdict === 'meets').length;
  const short = busy.filter(({ verdict }) => verdict === 'short').length;
  const { serviceLevels, asaSeconds, occupancy } = verification.simulation.day;
  const levels = verification.simulation.intervals
    .slice(first, end)
    .map(({ serviceLevels: { servedWithin } }) => servedWithin.value);
  const drawn = serviceByIntervalChart(
    { intervals: verification.simulation.intervals.slice(first, end) },
    {
      startMinutes: ((first % perDay) * week.intervalSeconds) / 60,
      intervalSeconds: week.intervalSeconds,
      expected: intervals.map(({ expectedServiceLevel }) => expectedServiceLevel),
      target: options.targets.targetServiceLevel,
    },
  );
  return [
    {
      id: 'service',
      heading: say('played.heading'),
      body: html`${paragraphs(
        say('played.week', {
          share: formats.percent(serviceLevels.servedWithin.value),
          wait: formats.number(asaSeconds.value, 1),
          occupancy: formats.percent(occupancy.value),
        }),
        say('played.intervals', { count: busy.length, meets, short }),
        short > 0
          ? say('played.add', { agents: formats.number(verification.shortAgents) })
          : undefined,
      )}
${await chart(
  drawn,
  say('played.chart', {
    weekday: formats.weekday(weekday),
    low: formats.percent(Math.min(...levels), 0),
    high: formats.percent(Math.max(...levels), 0),
  }),
  chartLanguage(context),
)}`,
    },
  ];
}

export async function costSection(context: ReportContext): Promise<ReportSection[]> {
  const { plan, isPayInvented, say, formats } = context;
  const { cost, forecast } = plan;
  if (cost === undefined) return [];
  const word = (name: string) => costWord(say, name);
  const language = chartLanguage(context);
  const share = (amount: number) => formats.percent(cost.total > 0 ? amount / cost.total : 0);
  const lines = linesOf(cost.tree);
  return [
    {
      id: 'cost',
      heading: say('cost.heading'),
      body: html`${paragraphs(
        say('cost.summary', {
          total: formats.money(cost.total),
          days: forecast.total.days,
          contact: formats.money(cost.unit.perContactHandled ?? 0),
          resolution: formats.money(cost.unit.perResolution ?? 0),
        }),
        say('cost.memos', {
          repeats: share(cost.memos.repeats),
          idle: share(cost.memos.idle),
          attrition: share(cost.memos.attrition),
        }),
        isPayInvented ? say('doubt.payInvented') : undefined,
      )}
${await chart(
  costTreeChart(inWords(cost.tree, word)),
  say('cost.chart', { share: formats.percent(cost.labourShare ?? 0) }),
  language,
)}
${table(
  say('cost.table'),
  [say('cost.line'), say('cost.money'), say('cost.share')],
  lines.map(({ name, amount, depth }) => [
    html`<span class="depth${depth}">${word(name)}</span>`,
    formats.money(amount),
    share(amount),
  ]),
)}`,
    },
  ];
}

function linesOf(node: CostNode, depth = 0): { name: string; amount: number; depth: number }[] {
  if (node.amount === 0) return [];
  const { name, amount, children = [] } = node;
  return [{ name, amount, depth }, ...children.flatMap((child) => linesOf(child, depth + 1))];
}

function inWords(node: CostNode, word: (name: string) => string): CostNode {
  const { children, ...rest } = node;
  return {
    ...rest,
    name: word(node.name),
    ...(children && { children: children.map((child) => inWords(child, word)) }),
  };
}

export function doubtsSection(context: ReportContext): ReportSection[] {
  const doubts = doubtsOf(context);
  const { say } = context;
  return doubts.length === 0
    ? []
    : [
        {
          id: 'doubts',
          heading: say('doubts.heading'),
          body: list(doubts.map((doubt) => doubtHtml(context, doubt))),
        },
      ];
}
