import { measureAdherence, measureCalls } from 'halfhour/calls';
import { apportion, billedSeconds, evaluateCost } from 'halfhour/cost';
import { countHours, type Roster } from 'halfhour/duty';
import * as erlang from 'halfhour/erlang';
import { accuracy } from 'halfhour/forecast';
import { overtimePay, premiumLines } from 'halfhour/pay';
import { checkRoster, layRoster } from 'halfhour/rotation';
import { simulateCentre } from 'halfhour/simulate';
import {
  type AddShrinkageInput,
  addShrinkage,
  measureShrinkage,
  paidHours,
  type RequiredAgentsInput,
  requiredAgents,
  staffSkillGroups,
} from 'halfhour/staffing';
import { daysBetween, intervalGrid, isoWeekOf, weekdayOf } from 'halfhour/time';

// biome-ignore lint/suspicious/noExplicitAny: the cases are JSON, whose fields each question knows
type Input = any;

/** How this library answers each question of the conformance kit. */
export const answers: Readonly<Record<string, (input: Input) => object>> = {
  'erlang-b': ({ agents, offeredLoad }) => ({
    blockingProbability: erlang.erlangB(agents, offeredLoad),
  }),
  'erlang-c': ({ agents, offeredLoad, answerTimeInAht }) => ({
    waitProbability: erlang.erlangC(agents, offeredLoad),
    waitTail: erlang.waitTail(agents, offeredLoad, answerTimeInAht),
    averageSpeedOfAnswerInAht: erlang.averageSpeedOfAnswer(agents, offeredLoad),
  }),
  'erlang-a': (input) => erlang.erlangA(input),
  agents: answerAgents,
  ties: answerAgents,
  occupancy: (input) => ({
    agents: erlang.agentsForOccupancy(loadOf(input), input.maxOccupancy),
  }),
  'wait-probability': ({ offeredLoad, maxWaitProbability }) => ({
    agents: erlang.agentsForWaitProbability(offeredLoad, maxWaitProbability),
  }),
  'service-level-definitions': (input: RequiredAgentsInput) => requiredAgents(input),
  published: (input: RequiredAgentsInput) => requiredAgents(input),
  shrinkage: (input: AddShrinkageInput) => addShrinkage(input),
  'shrinkage-components': (input: AddShrinkageInput) => addShrinkage(input),
  'measured-shrinkage': (input) => ({ shares: measureShrinkage(input).map(({ share }) => share) }),
  'paid-hours': (input) => paidHours(input),
  'half-hours': ({ date, timeZone, intervalSeconds }) => ({
    intervals: intervalGrid({ from: date, to: date, timeZone, intervalSeconds }).starts.length,
  }),
  'interval-of-instant': answerInterval,
  dates: ({ from, to }) => {
    const { year, week } = isoWeekOf(to);
    return { days: daysBetween(from, to), weekday: weekdayOf(to), isoYear: year, isoWeek: week };
  },
  'shift-hours': answerShift,
  'night-hours': answerNight,
  'call-log': answerLog,
  'day-totals': answerDay,
  'forecast-errors': ({ actuals, forecasts }) => accuracy(actuals, forecasts),
  adherence: answerAdherence,
  'roster-rules': answerRule,
  'overtime-pay': ({ country, monthlyPay, rateHoursMonthly, hours }) =>
    overtimePay({ rule: country, monthlyPay, rateHoursMonthly, hours }),
  'week-pay': answerWeek,
  'cost-per-contact': answerCost,
  'billed-seconds': ({ seconds, ...increment }) => ({
    billedSeconds: billedSeconds(seconds, increment),
  }),
  apportion: ({ amounts, decimals }) => ({ amounts: apportion(amounts, decimals) }),
  'skill-agents': answerSkillAgents,
  'skill-waits': answerSkillWaits,
};

function loadOf({ contacts, ahtSeconds, intervalSeconds }: Input): number {
  return erlang.offeredLoad(contacts, ahtSeconds, intervalSeconds);
}

function answerAgents(input: Input): object {
  const answerTimeInAht = input.answerTimeSeconds / input.ahtSeconds;
  const target = input.targetServiceLevel;
  return { agents: erlang.agentsForServiceLevel(loadOf(input), answerTimeInAht, target) };
}

function answerInterval({ instant, timeZone, intervalSeconds }: Input): object {
  const at = Date.parse(instant);
  // A local date is within a day of that of UTC.
  const [from, to] = [-1, 1].map((days) =>
    new Date(at + days * 86_400_000).toISOString().slice(0, 10),
  );
  const grid = intervalGrid({ from: from!, to: to!, timeZone, intervalSeconds });
  const index = grid.starts.filter((start) => start <= at).length - 1;
  const day = grid.days.find(({ first, count }) => index >= first && index < first + count)!;
  return { date: day.date, interval: index - day.first };
}

function answerShift({ date, startMinutes, endMinutes, unpaidMinutes, timeZone }: Input): object {
  const lengthMinutes = endMinutes - startMinutes;
  const cells = Array.from({ length: 7 }, (_, i) => (i === weekdayOf(date) ? 'S' : null));
  const shift = {
    id: 'S',
    startMinutes,
    lengthMinutes,
    paidMinutes: lengthMinutes - unpaidMinutes,
  };
  const { duties } = layRoster({
    rota: [cells],
    shifts: [shift],
    employees: [{ name: 'Ann', week: 0 }],
    startDate: date,
    days: 1,
    timeZone,
  });
  return { hours: duties[0]!.hours };
}

/** Duties of one person from the first date on. */
function rosterOf(duties: readonly Input[], timeZone: string): Roster {
  const dates = duties.map(({ date }) => date as string).sort();
  return {
    startDate: dates[0]!,
    days: daysBetween(dates[0]!, dates.at(-1)!) + 1,
    timeZone,
    employees: ['Ann'],
    duties: duties
      .map(({ date, start, end, unpaidMinutes }) => ({
        employee: 'Ann',
        date,
        shift: 'S',
        start,
        end,
        hours: (Date.parse(end) - Date.parse(start)) / 3_600_000 - unpaidMinutes / 60,
        isNight: false,
      }))
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}

function answerNight({ start, end, timeZone, nightFromMinutes, nightToMinutes }: Input): object {
  const roster = rosterOf([{ date: start.slice(0, 10), start, end, unpaidMinutes: 0 }], timeZone);
  const night = { fromMinutes: nightFromMinutes, toMinutes: nightToMinutes };
  const { worked, night: nightHours } = countHours(roster, { night })[0]!.total;
  return { hours: worked, nightHours };
}

function answerRule({ duties, timeZone, rule }: Input): object {
  const record = { id: 'rule', source: 'the case', ...rule };
  if (rule.kind === 'maxDutyHours' || rule.kind === 'maxDaysInARow') record.nightsOnly = false;
  const roster = rosterOf(duties, timeZone);
  // Only weeks and periods that lie in the roster are judged: there is no duty around this one.
  const from = new Date(Date.parse(roster.startDate) - 14 * 86_400_000).toISOString().slice(0, 10);
  const findings = checkRoster({ ...roster, startDate: from, days: roster.days + 28 }, [record]);
  return { breached: findings.length > 0 };
}

function answerLog({ calls, answerTimeSeconds, staffedSeconds }: Input): object {
  const { day } = measureCalls({
    calls: calls.map((call: Input, i: number) => ({ arrivalSeconds: i, ...call })),
    intervalSeconds: 86_400,
    intervals: 1,
    answerTimeSeconds,
    staffedSeconds: [staffedSeconds],
  });
  return { ...day, ...day.serviceLevels };
}

/** The intervals call by call, so that the library adds them up. */
function answerDay({ intervals }: Input): object {
  const { day } = measureCalls({
    calls: intervals.flatMap(
      ({ offered, answered, answeredInTime, ahtSeconds }: Input, i: number) =>
        Array.from({ length: offered }, (_, k) => ({
          arrivalSeconds: i * 1800,
          waitSeconds: k < answeredInTime ? 0 : 60,
          ...(k < answered
            ? { outcome: 'answered', handleSeconds: ahtSeconds }
            : { outcome: 'abandoned' }),
        })),
    ),
    intervalSeconds: 1800,
    intervals: intervals.length,
    answerTimeSeconds: 20,
    staffedSeconds: intervals.map((interval: Input) => interval.staffedSeconds),
  });
  return { ...day, serviceLevel: day.serviceLevels.servedWithin };
}

function answerAdherence({ schedule, log, exceptions, activities, states }: Input): object {
  const midnight = Date.UTC(2026, 5, 1, 12);
  const rows = (spans: readonly Input[]) =>
    spans.map(({ startSeconds, endSeconds, ...rest }) => ({
      agent: 'Ann',
      start: midnight + startSeconds * 1000,
      end: midnight + endSeconds * 1000,
      ...rest,
    }));
  const { total } = measureAdherence({
    schedule: rows(schedule),
    log: rows(log),
    exceptions: rows(exceptions).map((span) => ({ ...span, reason: 'granted' })),
    activities,
    states,
  });
  return {
    ...total.adherence,
    conformancePaidWork: total.conformance.paidWork,
    conformancePosition: total.conformance.position,
    occupancy: total.occupancy.ofPosition,
  };
}

function answerWeek({ country, hoursByDay, hourlyRate }: Input): object {
  const lengths = [...new Set<number>(hoursByDay)].filter((hours) => hours > 0);
  const roster = layRoster({
    rota: [hoursByDay.map((hours: number) => (hours > 0 ? `${hours}` : null))],
    shifts: lengths.map((hours) => ({
      id: `${hours}`,
      startMinutes: 360,
      lengthMinutes: hours * 60,
    })),
    employees: [{ name: 'Ann', week: 0 }],
    startDate: '2026-06-01',
    days: 7,
    timeZone: 'UTC',
  });
  const { regular, overtime, premiums } = premiumLines(roster, { rule: country });
  const worth = [...overtime, ...premiums].map(({ hours, multiplier }) => hours * multiplier);
  return { pay: hourlyRate * worth.reduce((total, one) => total + one, regular) };
}

function answerCost({ contacts, ahtSeconds, baseMonthly, onCost, ...staff }: Input): object {
  const { total, hours, unit } = evaluateCost({
    channels: [{ name: 'calls', contacts, ahtSeconds }],
    staff,
    pay: { baseMonthly, onCost },
  });
  return { fte: hours.fte, total, costPerContact: unit.perContactHandled };
}

function answerSkillAgents(input: Input): object {
  const { contacts, ahtSeconds, intervalSeconds, answerTimeSeconds, targetServiceLevel } = input;
  const names: string[] = contacts.map((_: number, i: number) => `queue ${i + 1}`);
  const { pooledAgents, dedicatedAgents } = staffSkillGroups({
    intervalSeconds,
    skills: names.map((name, i) => ({ name, contacts: contacts[i], ahtSeconds })),
    groups: [{ name: 'all', skills: names }],
    targets: { targetServiceLevel, answerTimeSeconds },
  });
  return { pooledAgents, dedicatedAgents };
}

function answerSkillWaits(input: Input): object {
  const hours = 100;
  const queueOf = (name: string, contacts: number, priority: number) => ({
    name,
    priority,
    contacts: new Array<number>(hours).fill(contacts),
    ahtSeconds: input.ahtSeconds,
    patienceSeconds: input.patienceSeconds,
    answerTimeSeconds: 20,
  });
  const { queues } = simulateCentre({
    intervalSeconds: 3600,
    queues: [queueOf('A', input.contactsOfA, 1), queueOf('B', input.contactsOfB, 0)],
    groups: [
      { name: 'A', agents: input.agentsOfA, skills: [{ queue: 'A' }] },
      {
        name: 'both',
        agents: input.agentsOfBoth,
        skills: [{ queue: 'B' }, { queue: 'A', preference: 1 }],
      },
    ],
    replications: 8,
    warmUpSeconds: 7200,
    seed: 31,
  });
  return Object.fromEntries(
    queues.flatMap(({ name, day }) => [
      [`waitProbabilityOf${name}`, day.waitProbability.value],
      [`abandonProbabilityOf${name}`, day.abandonProbability.value],
      [`averageWaitSecondsOf${name}`, day.averageWaitSeconds.value],
    ]),
  );
}
