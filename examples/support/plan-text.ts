import type { ShiftDesign } from 'halfhour';
import { contractRows } from './contract-rows.ts';
import { costLines } from './money.ts';
import type { ReportContext } from './report/context.ts';
import { costWord } from './report/cost-words.ts';
import { doubtsOf } from './report/doubts.ts';
import { headReason } from './report/headcount-section.ts';
import { rotaText } from './rota-text.ts';
import { rulePricesText } from './rule-prices-text.ts';
import { sitesText } from './sites-text.ts';
import { textTable, widthOf } from './text-table.ts';

/** The plan as a planner reads it on a terminal, in the language of the report. */
export function planText(context: ReportContext): string {
  const { say } = context;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [say('terminal.history'), historyText(context)],
    [say('forecast.heading'), forecastText(context)],
    [say('heads.heading'), headcountText(context)],
    [say('terminal.agents'), agentsText(context)],
    [say('shifts.heading'), shiftsText(context)],
    [say('rota.heading'), rotaText(context)],
    [say('rulePrices.heading'), rulePricesText(context)],
    [say('sites.heading'), sitesText(context)],
    [say('played.heading'), verificationText(context)],
    [say('cost.heading'), costText(context)],
    [say('doubts.heading'), doubtsText(context)],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `${heading}\n${'-'.repeat(widthOf(heading))}\n${lines.join('\n')}`)
    .join('\n\n');
}

function historyText({ file, say, translate, formats }: ReportContext): string[] {
  const { name, history, rows, remarks } = file;
  const { days, findings, timeZone } = history;
  const facts = say('terminal.rows', {
    rows: formats.number(rows),
    days: days.length,
    from: formats.date(days[0]!.date),
    to: formats.date(days.at(-1)!.date),
    zone: timeZone,
  });
  return [
    `${name}: ${facts}`,
    ...remarks,
    ...findings.map((finding) => translate(finding, 'history')),
  ];
}

function forecastText(context: ReportContext): string[] {
  const { plan, check, say, translate, formats } = context;
  const { forecast, aht, staffing } = plan;
  const error = check?.accuracy;
  const seconds = formats.number(staffing.intervals[0]?.ahtSeconds ?? 0);
  return [
    error === undefined
      ? say('forecast.tooShort')
      : say('terminal.heldBack', {
          from: formats.date(check!.from),
          to: formats.date(check!.to),
          intervals: formats.percent(error.wape ?? 0),
          days: formats.percent(error.byDay?.wape ?? 0),
          bias: formats.percent(error.bias ?? 0),
        }),
    ...forecast.reasons.map((reason) => translate(reason, 'forecastReason')),
    aht === undefined ? say('terminal.ahtSteady', { seconds }) : say('terminal.ahtHistory'),
    '',
    textTable([say('word.date'), say('word.contacts'), say('forecast.band'), ''], dayRows(context)),
  ];
}

function dayRows({ plan: { forecast }, say, formats }: ReportContext): string[][] {
  const low = forecast.levels.indexOf(0.1);
  const high = forecast.levels.indexOf(0.9);
  return forecast.days.map(({ date, contacts, quantiles, holiday, closed }) => [
    formats.date(date),
    closed ? say('word.closed') : formats.number(contacts),
    closed
      ? ''
      : say('word.range', {
          low: formats.number(quantiles[low]!),
          high: formats.number(quantiles[high]!),
        }),
    holiday ?? '',
  ]);
}

/** Why so many, when the work is done by so few: the bridge of heads on one screen, steps that add nothing left out. */
function headcountText(context: ReportContext): string[] {
  const { plan, say, formats } = context;
  const { headcount, staff, rotation } = plan;
  const contracts = contractRows(context);
  const { hoursAWeek, people } = headcount.at(-1)!;
  const summary = say('terminal.heads', {
    people: formats.number(people),
    hours: formats.number(hoursAWeek),
    busy: formats.number(headcount[0]!.people, 1),
  });
  const signed = (value: number) => `${value < 0 ? '−' : '+'}${formats.number(Math.abs(value))}`;
  const costs = headcount.flatMap(({ cost }) => (cost === undefined ? [] : [cost]));
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  return [
    summary,
    ...(rotation?.employees === undefined
      ? []
      : [
          say('people.rota', {
            people: formats.number(rotation.employees),
            crews: rotation.crews.length,
          }),
        ]),
    ...(staff.present === undefined
      ? []
      : [
          say('terminal.present', {
            present: staff.present,
            hire: staff.toHire ?? 0,
            spare: staff.spare ?? 0,
          }),
        ]),
    '',
    textTable(
      [
        say('heads.step'),
        say('heads.adds'),
        say('word.hours'),
        say('heads.people'),
        say('heads.money'),
        say('heads.why'),
      ],
      [
        ...headcount
          .filter(({ change }) => change !== 0)
          .map((step) => [
            say(`heads.${step.name}`),
            signed(step.change),
            formats.number(step.hoursAWeek),
            formats.number(step.people, 1),
            step.cost === undefined ? '' : formats.money(step.cost),
            headReason(context, step),
          ]),
        [
          say('heads.employed'),
          '',
          formats.number(hoursAWeek),
          formats.number(people, 1),
          costs.length === 0 ? '' : formats.money(total),
          '',
        ],
      ],
      [0, 5],
    ),
    ...(contracts === undefined ? [] : ['', textTable(contracts.columns, contracts.rows)]),
  ];
}

function agentsText({ plan, options, say, formats }: ReportContext): string[] {
  const { staffing, week, forecast } = plan;
  const { targetServiceLevel, answerTimeSeconds = 0 } = options.targets;
  const perDay = 86_400 / week.intervalSeconds;
  const clock = (i: number) => {
    const minutes = (i * week.intervalSeconds) / 60;
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  };
  const hours = say('terminal.hours', {
    hours: formats.number(staffing.total.agentHours),
    scheduled: formats.number(staffing.total.scheduledHours),
    days: forecast.days.length,
  });
  const target =
    targetServiceLevel === undefined
      ? []
      : [
          say('terminal.target', {
            share: formats.percent(targetServiceLevel, 0),
            seconds: answerTimeSeconds,
          }),
        ];
  return [
    ...target,
    hours,
    '',
    say('terminal.monday'),
    textTable(
      [
        say('terminal.from'),
        say('word.contacts'),
        say('terminal.aht'),
        say('terminal.load'),
        say('terminal.onPosition'),
        say('terminal.scheduled'),
        say('terminal.inTime'),
        say('terminal.wait'),
        say('terminal.occupancy'),
        say('terminal.decided'),
      ],
      week.staffing.intervals
        .slice(0, perDay)
        .map((interval, i) => [i, interval] as const)
        .filter(([i]) => week.open[i])
        .map(([i, interval]) => [
          clock(i),
          formats.number(interval.contacts, 1),
          formats.number(interval.ahtSeconds),
          formats.number(interval.offeredLoad, 2),
          interval.agents,
          interval.scheduledAgents,
          formats.percent(interval.serviceLevel),
          formats.number(interval.asaSeconds, 1),
          formats.percent(interval.occupancy, 0),
          say(`binding.${interval.binding}`),
        ]),
    ),
  ];
}

/** How good the shifts are, and how sure that is. */
export function qualityText(
  { status, gap }: Pick<ShiftDesign, 'status' | 'gap'>,
  { say, formats }: Pick<ReportContext, 'say' | 'formats'>,
): string {
  return status === 'feasible' && gap !== undefined
    ? say('shifts.gap', { share: formats.percent(gap) })
    : say(`shifts.${status}`);
}

function shiftsText(context: ReportContext): string[] {
  const { plan, say, formats } = context;
  const { dailyDemand, coverage } = plan.shifts;
  return [
    qualityText(plan.shifts, context),
    say('terminal.shiftHours', {
      required: formats.number(coverage.requiredHours),
      planned: formats.number(coverage.onPositionHours),
      paid: formats.number(coverage.paidHours),
    }),
    say('terminal.covered', {
      share: formats.percent(coverage.coveredShare),
      under: formats.number(coverage.underHours, 1),
      over: formats.number(coverage.overHours, 1),
    }),
    '',
    textTable(
      [say('word.shift'), ...[0, 1, 2, 3, 4, 5, 6].map((day) => formats.shortWeekday(day))],
      dailyDemand.map(({ id, counts }) => [id, ...counts]),
    ),
  ];
}

function verificationText({ plan, say, formats }: ReportContext): string[] {
  const { verification, week } = plan;
  if (verification === undefined) return [];
  const { day } = verification.simulation;
  const counted = verification.intervals.filter((_, i) => week.contacts[i]! > 0);
  const count = (verdict: string) =>
    counted.filter((interval) => interval.verdict === verdict).length;
  return [
    say('played.week', {
      share: formats.percent(day.serviceLevels.servedWithin.value),
      wait: formats.number(day.asaSeconds.value, 1),
      occupancy: formats.percent(day.occupancy.value),
    }),
    say('played.intervals', {
      count: counted.length,
      meets: count('meets'),
      short: count('short'),
    }),
    ...(count('short') === 0 ? [] : [say('played.add', { agents: verification.shortAgents })]),
  ];
}

function costText({ plan, isPayInvented, say, formats }: ReportContext): string[] {
  const { cost, forecast } = plan;
  if (cost === undefined) return [];
  const { unit, memos } = cost;
  const share = (amount: number) => formats.percent(cost.total > 0 ? amount / cost.total : 0);
  return [
    say('cost.summary', {
      total: formats.money(cost.total),
      days: forecast.days.length,
      contact: formats.money(unit.perContactHandled ?? 0),
      resolution: formats.money(unit.perResolution ?? 0),
    }),
    say('cost.memos', {
      repeats: share(memos.repeats),
      idle: share(memos.idle),
      attrition: share(memos.attrition),
    }),
    ...(isPayInvented ? [say('doubt.payInvented')] : []),
    '',
    textTable(
      [say('cost.line'), say('cost.money'), say('cost.share')],
      costLines(
        cost.tree,
        (name) => costWord(say, name),
        formats.money,
        (part) => formats.percent(part),
      ),
    ),
  ];
}

function doubtsText(context: ReportContext): string[] {
  return doubtsOf(context).map(({ code, values, said }) => {
    const sentence = context.say(code, values);
    return said === undefined ? sentence : `${sentence} (${said})`;
  });
}
