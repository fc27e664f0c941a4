import { crewsOf } from '../plan-roster.ts';
import type { ReportContext } from './context.ts';
import { doubtHtml } from './doubt-html.ts';
import { doubtsOf } from './doubts.ts';
import { type Html, html } from './html.ts';
import { knownName } from './known-names.ts';

const FIRST = 3;
const MONTH_DAYS = 365.25 / 12;

/** What a planner is asked for first: how many people, what service, what cost, how sure; what to look at; from what. */
export function firstScreen(context: ReportContext): Html {
  const { say } = context;
  const doubts = doubtsOf(context).slice(0, FIRST);
  return html`<dl class="tiles">${[people(context), service(context), cost(context), sureness(context)]}</dl>
${
  doubts.length === 0
    ? html`<p>${say('first.nothing')}</p>`
    : html`<h2 id="first">${say('first.heading')}</h2>
<ol>${doubts.map((doubt) => html`<li>${doubtHtml(context, doubt)}</li>`)}</ol>`
}
<h2 id="inputs">${say('inputs.heading')}</h2>
${inputs(context)}`;
}

function tile(name: string, big: string, ...small: readonly (string | undefined)[]): Html {
  const lines = small.filter((text) => text !== undefined);
  return html`<div><dt>${name}</dt><dd class="big">${big}</dd>${lines.map((text) => html`<dd class="small">${text}</dd>`)}</div>`;
}

function people(context: ReportContext): Html {
  const { plan, say, formats } = context;
  const crews = crewsOf(plan);
  const scheduled = crews.reduce((sum, { employees }) => sum + employees, 0);
  const fte = say('people.fte', { fte: formats.number(plan.staffing.total.fte, 1) });
  if (scheduled === 0) return tile(say('people.name'), '–', say('people.none'), fte);
  const employed = plan.headcount.at(-1)!.people;
  return tile(
    say('people.name'),
    formats.number(employed),
    say('people.rota', { people: formats.number(scheduled), crews: crews.length }),
    ...contracts(context),
    employed > scheduled
      ? say('people.leave', { people: formats.number(employed - scheduled) })
      : undefined,
    fte,
  );
}

/** How many on which hours a week. */
function contracts({ plan, say, formats }: ReportContext): string[] {
  const byHours = new Map<string, number>();
  for (const { employees, hoursAWeek } of crewHours(plan)) {
    const hours = formats.number(hoursAWeek, 1);
    byHours.set(hours, (byHours.get(hours) ?? 0) + employees);
  }
  return Array.from(byHours, ([hours, count]) =>
    say('people.contract', { people: formats.number(count), hours }),
  );
}

function crewHours(plan: ReportContext['plan']) {
  const paid = new Map(plan.shifts.dailyDemand.map(({ id, paidMinutes }) => [id, paidMinutes]));
  return crewsOf(plan).map(({ employees, rota }) => {
    const minutes = rota.flat().reduce((sum, id) => sum + (paid.get(id ?? '') ?? 0), 0);
    return { employees, hoursAWeek: minutes / 60 / rota.length };
  });
}

function service({ plan, options, say, formats }: ReportContext): Html {
  const { verification, staffing } = plan;
  const { targetServiceLevel, answerTimeSeconds = 0 } = options.targets;
  const target =
    targetServiceLevel === undefined
      ? undefined
      : say('service.target', {
          share: formats.percent(targetServiceLevel, 0),
          seconds: answerTimeSeconds,
        });
  if (verification === undefined) {
    const level = formats.percent(meanService(staffing.intervals));
    return tile(say('service.name'), level, say('service.formula'), target);
  }
  const { serviceLevels, asaSeconds, occupancy } = verification.simulation.day;
  return tile(
    say('service.name'),
    formats.percent(serviceLevels.servedWithin.value),
    target,
    say('service.played', {
      wait: formats.number(asaSeconds.value, 0),
      occupancy: formats.percent(occupancy.value, 0),
    }),
  );
}

function meanService(
  intervals: readonly { readonly contacts: number; readonly serviceLevel: number }[],
): number {
  let answered = 0;
  let offered = 0;
  for (const { contacts, serviceLevel } of intervals) {
    answered += contacts * serviceLevel;
    offered += contacts;
  }
  return offered > 0 ? answered / offered : 1;
}

function cost({ plan, isPayInvented, say, formats }: ReportContext): Html {
  if (plan.cost === undefined) return tile(say('cost.name'), '–', say('cost.none'));
  const { total, unit } = plan.cost;
  return tile(
    say('cost.name'),
    formats.money((total * MONTH_DAYS) / plan.forecast.total.days),
    unit.perContactHandled === undefined
      ? undefined
      : say('cost.contact', { amount: formats.money(unit.perContactHandled) }),
    isPayInvented ? say('cost.invented') : undefined,
  );
}

function sureness({ check, plan, say, formats }: ReportContext): Html {
  const { levels, total } = plan.forecast;
  const [low, high] = [levels.indexOf(0.1), levels.indexOf(0.9)].map((i) => total.quantiles[i]);
  const band =
    low === undefined || high === undefined
      ? undefined
      : say('sure.band', {
          contacts: formats.number(total.contacts),
          low: formats.number(low),
          high: formats.number(high),
        });
  const error = check?.accuracy.byDay?.wape;
  if (error === undefined) return tile(say('sure.name'), say('sure.none'), say('sure.short'), band);
  return tile(
    say('sure.name'),
    `± ${formats.percent(error)}`,
    say('sure.week', { from: formats.date(check!.from), to: formats.date(check!.to) }),
    band,
  );
}

function inputs(context: ReportContext): Html {
  const { file, options, plan, isPayInvented, version, say, formats } = context;
  const { account, history } = file;
  const { targets, cost: prices } = options;
  const rows: (readonly [string, string] | undefined)[] = [
    [say('inputs.file'), file.name],
    [
      say('inputs.contacts'),
      say('inputs.contactsUsed', {
        used: formats.number(account.contactsUsed),
        file: formats.number(account.contactsInFile),
        from: formats.date(history.days[0]!.date),
        to: formats.date(history.days.at(-1)!.date),
      }),
    ],
    [
      say('inputs.columns'),
      account.columns
        .flatMap(({ header, field }) =>
          field === undefined
            ? []
            : [say('inputs.column', { header, field: say(`field.${field}`) })],
        )
        .join(', '),
    ],
    [say('inputs.zone'), history.timeZone],
    [
      say('inputs.dates'),
      say('inputs.datesOf', {
        from: formats.date(plan.forecast.total.from),
        to: formats.date(plan.forecast.total.to),
        minutes: plan.forecast.intervalSeconds / 60,
      }),
    ],
    targets.targetServiceLevel === undefined
      ? undefined
      : [
          say('inputs.target'),
          say('service.target', {
            share: formats.percent(targets.targetServiceLevel, 0),
            seconds: targets.answerTimeSeconds ?? 0,
          }),
        ],
    targets.maxOccupancy === undefined
      ? undefined
      : [say('inputs.occupancy'), formats.percent(targets.maxOccupancy, 0)],
    [say('inputs.minimum'), formats.number(targets.minAgents ?? 0)],
    [
      say('inputs.aht'),
      options.ahtSeconds === undefined
        ? say('inputs.ahtFile', { seconds: formats.number(account.ahtSeconds ?? 0) })
        : say('inputs.ahtGiven', { seconds: formats.number(options.ahtSeconds) }),
    ],
    [say('inputs.shrinkage'), shrinkageText(context)],
    prices === undefined
      ? undefined
      : [
          say('inputs.pay'),
          say(isPayInvented ? 'inputs.payInvented' : 'inputs.payGiven', {
            amount: formats.money(prices.pay.baseMonthly ?? 0),
            hours: formats.number(prices.hoursPerFte ?? monthlyHours(context), 1),
          }),
        ],
    [say('inputs.version'), `halfhour ${version}`],
  ];
  return html`<table class="plain"><caption>${say('inputs.caption')}</caption>
<thead><tr><th scope="col">${say('inputs.what')}</th><th scope="col">${say('inputs.value')}</th></tr></thead>
<tbody>${rows.filter((row) => row !== undefined).map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}</tbody></table>`;
}

/** Paid hours of one person in a mean month, as the plan employs people. */
function monthlyHours({ plan }: ReportContext): number {
  const { hoursAWeek, people } = plan.headcount.at(-1)!;
  return ((hoursAWeek / people) * MONTH_DAYS) / 7;
}

function shrinkageText({ options, say, formats }: ReportContext): string {
  const { shrinkage = 0 } = options.targets;
  if (typeof shrinkage === 'number')
    return say('shrinkage.one', { share: formats.percent(shrinkage) });
  return shrinkage
    .map(({ name, share, base }) =>
      say(`shrinkage.${base}`, { name: knownName(say, name), share: formats.percent(share) }),
    )
    .join(', ');
}
