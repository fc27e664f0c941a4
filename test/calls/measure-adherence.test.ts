import { type MeasureAdherenceInput, measureAdherence } from 'halfhour/calls';
import { serviceLevel } from 'halfhour/erlang';
import { localDateTimeToInstant } from 'halfhour/time';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import { randomLog } from './random-logs.ts';
import { countSeconds } from './seconds-counter.ts';

const activities = [
  { name: 'phone', states: ['ready', 'talk'], onPosition: true, paid: true },
  { name: 'meeting', states: ['meeting'], onPosition: false, paid: true },
  { name: 'meal', states: ['meal', 'loggedOut'], onPosition: false, paid: false },
];
const states = [
  { name: 'ready', onPosition: true, paid: true },
  { name: 'talk', onPosition: true, handling: true, paid: true },
  { name: 'meeting', onPosition: false, paid: true },
  { name: 'meal', onPosition: false, paid: false },
];
const at = (hours: number) => Date.UTC(2024, 0, 8) + Math.round(hours * 3_600_000);
const span = (start: number, end: number, activity = 'phone', agent = 'Ada') => ({
  agent,
  start: at(start),
  end: at(end),
  activity,
});
const was = (start: number, end: number, state = 'ready', agent = 'Ada') => ({
  agent,
  start: at(start),
  end: at(end),
  state,
});
const measure = (
  schedule: MeasureAdherenceInput['schedule'],
  log: MeasureAdherenceInput['log'],
  more: Partial<MeasureAdherenceInput> = {},
) => measureAdherence({ schedule, log, activities, states, ...more });

describe('published examples', () => {
  it('480 of 500 scheduled hours kept are 96 % (kpiexamples.operately.com, agent adherence to schedule)', () => {
    const agents = Array.from({ length: 50 }, (_, i) => `agent ${i}`);
    const { total } = measure(
      agents.map((agent) => span(8, 18, 'phone', agent)),
      agents.map((agent) => was(8, 17.6, 'ready', agent)),
    );
    expect(total.scheduledSeconds).toBe(500 * 3600);
    expect(total.adherentSeconds).toBe(480 * 3600);
    expect(total.adherence.exceptionsKept).toBe(0.96);
  });

  it('six and a half hours ready of seven are 93 % (searchcustomerexperience.techtarget.com, adherence to schedule)', () => {
    // An eight-hour shift, half an hour of lunch, two rests of a quarter.
    const schedule = [
      span(9, 11),
      span(11, 11.25, 'meal'),
      span(11.25, 13),
      span(13, 13.5, 'meal'),
      span(13.5, 15),
      span(15, 15.25, 'meal'),
      span(15.25, 17),
    ];
    const log = [was(9, 11), was(11.25, 13), was(13.5, 15), was(15.25, 16.5)];
    const { total } = measure(schedule, log);
    expect(total.scheduledPositionSeconds).toBe(7 * 3600);
    expect(total.positionAsScheduledSeconds).toBe(6.5 * 3600);
    expect(Math.round(100 * total.conformance.position!)).toBe(93);
  });

  it.each([
    ['ccplanning.net, adherence and conformance', 15],
    ['swpp.org, schedule adherence: big brother or better productivity', 15],
    ['loem.ca, measure for adherence and conformance', 20],
  ])(
    'as late in the morning as longer in the evening conforms and does not adhere (%s)',
    (_, late) => {
      const { total } = measure([span(9, 17)], [was(9 + late / 60, 17 + late / 60)]);
      expect(total.conformance.position).toBe(1);
      expect(total.lostSeconds).toBe(late * 60);
      expect(total.adherence.exceptionsKept).toBe(1 - late / 480);
      expect(total.unscheduledPositionSeconds).toBe(late * 60);
    },
  );

  it('ten of 480 minutes out of adherence, at either end of a rest, are 98 % (customercontactcentral.com, schedule adherence)', () => {
    const schedule = [span(9, 11), span(11, 11.25, 'meal'), span(11.25, 17)];
    const { total } = measure(schedule, [was(9, 11 + 5 / 60), was(11.25 + 5 / 60, 17)]);
    expect([total.scheduledSeconds, total.lostSeconds]).toEqual([480 * 60, 10 * 60]);
    expect(Math.round(100 * total.adherence.exceptionsKept!)).toBe(98);
  });

  it('half an hour of 480 minutes is 93.75 % (climbtheladder.com, adherence in a call center)', () => {
    const { total } = measure([span(9, 17)], [was(9, 12), was(12.5, 17)]);
    expect(total.adherence.exceptionsKept).toBe(0.9375);
  });

  it('a quarter of an hour late for an hour, made up for after it, is 75 % adherence and 100 % conformance (cxcentral.com.au, conformance)', () => {
    const { total } = measure([span(9, 10)], [was(9.25, 10.25)]);
    expect(total.adherence.exceptionsKept).toBe(0.75);
    expect(total.conformance).toEqual({ paidWork: 1, position: 1, byKind: 1 });
  });

  it('ten minutes late and five after the rest in six hours are 95.83 % (timedoctor.com, adherence to schedule)', () => {
    const schedule = [span(9, 12), span(12, 12.25, 'meal'), span(12.25, 15)];
    const { total } = measure(schedule, [was(9 + 10 / 60, 12), was(12.25 + 5 / 60, 15)]);
    expect([total.scheduledSeconds, total.lostSeconds]).toEqual([360 * 60, 15 * 60]);
    expect((100 * total.adherence.exceptionsKept!).toFixed(2)).toBe('95.83');
  });

  it('432 of 480 minutes are 90 %, and a meal ten minutes early costs 20 minutes, as one 20 minutes too long (queuepilot.io, formula and benchmarks)', () => {
    expect(measure([span(9, 17)], [was(9, 16.2)]).total.adherence.exceptionsKept).toBe(0.9);
    const schedule = [span(9, 12), span(12, 12.5, 'meal'), span(12.5, 17)];
    const sixth = 10 / 60;
    const early = measure(schedule, [was(9, 12 - sixth), was(12.5 - sixth, 17)]).total;
    const long = measure(schedule, [was(9, 12), was(12.5 + 2 * sixth, 17)]).total;
    expect([early.lostSeconds, long.lostSeconds]).toEqual([1200, 1200]);
  });

  it('6.55 h on the phone of 6.68 h are 98 % (icmi.com, forum, calculating schedule adherence)', () => {
    // Eight hours, a meal of one and two rests of 0.16; the fourth figure of the thread is the time on the phone.
    const schedule = [
      span(9, 11),
      span(11, 11.16, 'meal'),
      span(11.16, 13),
      span(13, 14, 'meal'),
      span(14, 16),
      span(16, 16.16, 'meal'),
      span(16.16, 17),
    ];
    const log = [was(9, 11), was(11.16, 13), was(14, 16), was(16.16, 16.87)];
    const { total } = measure(schedule, log);
    expect(total.scheduledPositionSeconds).toBe(6.68 * 3600);
    expect(total.positionAsScheduledSeconds).toBe(6.55 * 3600);
    expect(Math.round(100 * total.conformance.position!)).toBe(98);
  });
});

describe('what is counted', () => {
  it('forgives a deviation at an end that is no longer than the tolerance, and no part of a longer one', () => {
    const tolerant = { toleranceSeconds: { start: 300, end: 60 } };
    const five = measure([span(9, 10)], [was(9 + 5 / 60, 10)], tolerant).total;
    expect([five.toleratedSeconds, five.lostSeconds]).toEqual([300, 0]);
    const six = measure([span(9, 10)], [was(9 + 6 / 60, 10)], tolerant).total;
    expect([six.toleratedSeconds, six.lostSeconds]).toEqual([0, 360]);
    const early = measure([span(9, 10)], [was(9, 10 - 2 / 60)], tolerant).total;
    expect(early.lostSeconds).toBe(120);
  });

  it('keeps exceptions by themselves, by reason', () => {
    const { total, excepted, lost } = measure([span(9, 11)], [was(9, 9.5)], {
      exceptions: [
        { agent: 'Ada', start: at(9), end: at(10), reason: 'system down' },
        { agent: 'Ada', start: at(9.75), end: at(10.25), reason: 'call ran long' },
      ],
    });
    expect(total.exceptedSeconds).toBe(0.75 * 3600);
    expect(excepted).toEqual([
      { reason: 'system down', seconds: 1800 },
      { reason: 'call ran long', seconds: 900 },
    ]);
    expect(lost).toEqual([
      { activity: 'phone', state: 'loggedOut', seconds: 0.75 * 3600, times: 1 },
    ]);
    expect(total.adherence).toEqual({
      exceptionsKept: 1.25 / 2,
      exceptionsOut: 0.5 / 1.25,
      overtimeAgainst: 1.25 / 2,
    });
  });

  it('takes late rows to their place, lets the later start hold, and says so', () => {
    const { total, findings } = measure(
      [span(9, 12)],
      [was(10, 11, 'meeting'), was(9, 10.5, 'talk'), was(11, 12)],
    );
    expect([total.handlingSeconds, total.lostSeconds]).toEqual([3600, 3600]);
    expect(findings.map(({ code }) => code)).toEqual(['log-unsorted', 'log-overlaps']);
  });

  it('lets the earlier row hold again once a later one within it has ended', () => {
    const { total, lost } = measure([span(9, 12)], [was(9, 11, 'talk'), was(9.5, 10, 'meeting')]);
    expect([total.handlingSeconds, total.lostSeconds]).toEqual([1.5 * 3600, 1.5 * 3600]);
    expect(lost.map(({ state, seconds }) => [state, seconds])).toEqual([
      ['loggedOut', 3600],
      ['meeting', 1800],
    ]);
  });

  it('names who has exceptions and no schedule, for whom they except nothing', () => {
    const reason = 'system down';
    const { findings, excepted } = measure([span(9, 10)], [was(9, 10), was(9, 10, 'ready', 'Bo')], {
      exceptions: ['Ada', 'Bo', 'Zoe', 'Zoe'].map((agent, i) => ({
        agent,
        start: at(9 + i),
        end: at(10 + i),
        reason,
      })),
    });
    expect(excepted).toEqual([{ reason, seconds: 0 }]);
    expect(findings.map(({ code, values }) => [code, values])).toEqual([
      ['unscheduled-agents', { count: 1, agent: 'Bo' }],
      ['exceptions-unscheduled', { count: 2, agent: 'Bo' }],
    ]);
  });

  it('takes a state of no length, which holds no time and cuts no other', () => {
    const open = { agent: 'Ada', start: at(9), state: 'talk' };
    const { total, findings } = measure([span(9, 10)], [open, was(9.5, 9.5, 'meal')], {
      logUntil: at(10),
    });
    expect([total.handlingSeconds, total.lostSeconds]).toEqual([3600, 0]);
    expect(findings).toEqual([]);
    expect(() => measure([span(9, 10)], [was(9.5, 9.4)])).toThrow('log[0].end');
  });

  it('counts nothing of the schedule beyond the end of the log', () => {
    const { total, findings } = measure([span(9, 12)], [was(9, 12)], { logUntil: at(10) });
    expect(total.scheduledSeconds).toBe(3600);
    expect(findings[0]).toMatchObject({ code: 'schedule-after-log', values: { hours: 2 } });
  });

  it('gives shrinkage and occupancy by three bases', () => {
    const { total } = measure(
      [span(9, 12), span(12, 13, 'meal'), span(13, 14, 'meeting')],
      [was(9, 10, 'talk'), was(10, 11.5), was(13, 14, 'meeting')],
    );
    expect(total.shrinkage).toEqual({ ofPaid: 1.5 / 4, ofScheduled: 0.5, ofLoggedIn: 1 / 3.5 });
    expect(total.occupancy).toEqual({ ofPosition: 0.4, ofLoggedIn: 1 / 3.5, ofScheduled: 1 / 3 });
  });

  it('adds teams up of their agents, as rates of sums', () => {
    const { teams, agents, total } = measure(
      [span(9, 12), span(9, 10, 'phone', 'Bo')],
      [was(9, 12), was(9, 9.5, 'ready', 'Bo')],
      { teams: ['Ada', 'Bo'].map((agent) => ({ agent, team: 'days' })) },
    );
    expect(teams[0]!.adherence).toEqual(total.adherence);
    expect(total.adherence.exceptionsKept).toBe(3.5 / 4);
    expect(agents.map(({ adherence }) => adherence.exceptionsKept)).toEqual([1, 0.5]);
  });

  it('has 50 half-hours on the day on which the clocks go back, and 46 in spring', () => {
    const night = (date: string, next: string) => {
      const start = localDateTimeToInstant(date, 0, 'Europe/Berlin');
      const end = localDateTimeToInstant(next, 0, 'Europe/Berlin');
      const row = { agent: 'Ada', start, end };
      return measureAdherence({
        schedule: [{ ...row, activity: 'phone' }],
        log: [{ ...row, state: 'ready' }],
        activities,
        states,
        timeZone: 'Europe/Berlin',
      });
    };
    const autumn = night('2024-10-27', '2024-10-28');
    expect(autumn.intervals).toHaveLength(50);
    expect(autumn.total.adherentSeconds).toBe(25 * 3600);
    expect(autumn.intervals.filter(({ startMinutes }) => startMinutes === 120)).toHaveLength(2);
    expect(night('2024-03-31', '2024-04-01').intervals).toHaveLength(46);
  });

  it('begins half-hours on the clock of the zone, also where that is a quarter of an hour off', () => {
    const { intervals } = measure([span(9, 10)], [was(9, 10)], { timeZone: 'Asia/Kathmandu' });
    // 9:00 UTC is 14:45.
    expect(intervals.map(({ startMinutes }) => startMinutes)).toEqual([870, 900, 930]);
    expect(intervals.map(({ scheduledSeconds }) => scheduledSeconds)).toEqual([900, 1800, 900]);
  });

  it('makes too much work off position no amends for too little on it', () => {
    const { total } = measure(
      [span(9, 11), span(11, 12, 'meeting')],
      [was(9, 10), was(10, 12, 'meeting')],
    );
    expect(total.conformance).toEqual({ paidWork: 1, position: 0.5, byKind: 2 / 3 });
  });

  it('counts a stretch of two rows of one state as one time lost', () => {
    const log = [was(9, 10, 'meeting'), was(10, 11, 'meeting'), was(11.5, 12, 'meeting')];
    const { lost } = measure([span(9, 12)], log);
    expect(lost.map(({ state, times }) => [state, times])).toEqual([
      ['meeting', 2],
      ['loggedOut', 1],
    ]);
  });

  it('says what it cost in service, by Erlang C', () => {
    const agents = ['a', 'b', 'c', 'd', 'e', 'f'];
    const { service, intervals } = measure(
      agents.map((agent) => span(9, 10, 'phone', agent)),
      agents.map((agent, i) => was(9, i === 0 ? 9.5 : 10, 'ready', agent)),
      { service: { contacts: [20, 20], ahtSeconds: 300, answerTimeSeconds: 20 } },
    );
    const load = (20 * 300) / 1800;
    const [full, short] = [6, 5].map((n) => serviceLevel(n, load, 20 / 300));
    expect(intervals.map(({ serviceLevel }) => serviceLevel)).toEqual([full, short]);
    expect(service!.contactsLate).toBe(40 * full! - 20 * full! - 20 * short!);
  });

  it('refuses spans of a schedule that overlap, and words that nobody explained', () => {
    expect(() => measure([span(9, 11), span(10, 12)], [])).toThrow('schedule[1].start must be');
    expect(() => measure([span(9, 11, 'lunch')], [was(9, 10, 'aux 7')])).toThrow(
      /schedule\[0\]\.activity[\s\S]*log\[0\]\.state/,
    );
  });
});

it.each([1, 2, 3, 4])('equals a count second by second on random logs, part %i', (part) => {
  const random = seededRandom(part);
  for (let run = 0; run < 25; run++) {
    const input = randomLog(random);
    if (input.schedule.length + input.log.length === 0) continue;
    const { total, intervals } = measureAdherence(input);
    const counted = countSeconds(input);
    expect(total).toMatchObject({
      scheduledSeconds: counted.total.scheduled,
      adherentSeconds: counted.total.adherent,
      toleratedSeconds: counted.total.tolerated,
      exceptedSeconds: counted.total.excepted,
      lostSeconds: counted.total.lost,
      positionSeconds: counted.total.position,
      positionAsScheduledSeconds: counted.total.positionAsScheduled,
      handlingSeconds: counted.total.handling,
      paidSeconds: counted.total.paid,
      loggedInSeconds: counted.total.loggedIn,
    });
    expect(total.adherentSeconds + total.exceptedSeconds + total.lostSeconds).toBe(
      total.scheduledSeconds,
    );
    for (const interval of intervals) {
      const own = counted.byInterval.get(interval.start);
      expect(interval.lostSeconds).toBe(own?.lost ?? 0);
      expect(interval.positionSeconds).toBe(own?.position ?? 0);
      expect(interval.scheduledSeconds).toBe(own?.scheduled ?? 0);
    }
  }
});
