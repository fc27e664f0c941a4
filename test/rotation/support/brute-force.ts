import type { RotationRules } from 'halfhour/rotation';
import { brokenRolling } from './rolling-rules.ts';
import { weeksWithoutRest } from './weekly-rests.ts';

/**
 * A second reading of the rules, for comparison: it unrolls the cycle three times into one long
 * string, a letter a day, and looks for what each rule forbids. Nothing of it is shared with the
 * library.
 */
export function brokenRules(
  rota: readonly (readonly (string | null)[])[],
  rules: RotationRules,
): Set<string> {
  const broken = new Set<string>();
  const letter = new Map(rules.shifts.map(({ id }, s) => [id, String.fromCharCode(97 + s)]));
  const once = rota
    .map((week) => week.map((id) => (id === null ? '-' : letter.get(id)!)).join(''))
    .join('');
  const thrice = once.repeat(3);
  const breaks = (rule: string, isBroken: boolean) => isBroken && broken.add(rule);
  const runs = (kind: string) => [
    ...thrice.matchAll(new RegExp(`(?<!${kind})${kind}+(?!${kind})`, 'g')),
  ];
  // Runs that touch an end of the string may go on beyond it; the middle copy has them whole.
  const whole = (kind: string) =>
    runs(kind).filter(({ index, 0: run }) => index > 0 && index + run.length < thrice.length);
  const limit = (rule: string, kind: string, min: number, max: number) => {
    const endless = new RegExp(`^${kind}+$`).test(once);
    breaks(rule, endless || whole(kind).some(([run]) => run.length < min || run.length > max));
  };
  const work = '[a-z]';
  limit('workStretch', work, rules.workStretch.min, rules.workStretch.max);
  limit('daysOff', '-', rules.daysOff.min, rules.daysOff.max);
  for (const { id, minRun = 1, maxRun = 1e9 } of rules.shifts) {
    if (once.includes(letter.get(id)!)) limit('shiftRun', letter.get(id)!, minRun, maxRun);
  }
  for (const sequence of rules.forbiddenSequences ?? []) {
    const pattern = sequence.map((id) => (id === 'off' ? '-' : letter.get(id)!)).join('');
    breaks('forbiddenSequences', thrice.includes(pattern));
  }
  for (const [s, week] of rules.demand.entries()) {
    for (const [day, required] of week.entries()) {
      const column = rota.map((row) => row[day]);
      const planned = column.filter((id) => id === rules.shifts[s]!.id).length;
      const { under, over } = rules.deviation ?? {};
      const free = rules.shifts[s]!.demandIs === 'atLeast' || over;
      breaks('demand', (planned < required && !under) || (planned > required && !free));
    }
  }
  const times = (at: number) => {
    const s = thrice.charCodeAt(at) - 97;
    const { startMinutes, lengthMinutes } = rules.shifts[s]!;
    return {
      start: 1440 * at + startMinutes,
      end: 1440 * at + startMinutes + lengthMinutes,
      clock: startMinutes,
    };
  };
  for (let at = 0; at < once.length; at++) {
    if (thrice[at] === '-') continue;
    const next = [at + 1, at + 2, at + 3].find((later) => thrice[later] !== '-');
    if (next === undefined) continue;
    breaks('minRestHours', times(next).start - times(at).end < 60 * (rules.minRestHours ?? 0));
    const isEarlier = next === at + 1 && times(next).clock < times(at).clock;
    breaks('forwardRotation', isEarlier && rules.forwardRotation === true);
  }
  const duties = Array.from(once, (_, at) => at)
    .filter((at) => once[at] !== '-')
    .map(times);
  const { minWeeklyRestHours = 0 } = rules;
  breaks(
    'minWeeklyRestHours',
    minWeeklyRestHours > 0 && weeksWithoutRest(duties, rota.length, minWeeklyRestHours) > 0,
  );
  const works = Array.from(once, (_, at) => at)
    .filter((at) => once[at] !== '-')
    .map((at) => {
      const { start, end } = times(at);
      const { lengthMinutes, paidMinutes = lengthMinutes } =
        rules.shifts[once.charCodeAt(at) - 97]!;
      let dark = 0;
      for (let t = start; t < end; t++) if (t % 1440 < 360 || t % 1440 >= 1380) dark++;
      return { day: at, start, end, paid: paidMinutes, isNight: dark >= 180 };
    });
  for (const rule of brokenRolling(works, rota.length, rules)) broken.add(rule);
  checkWeeks(once, rules, breaks);
  checkNights(thrice, once.length, rules, breaks);
  return broken;
}

type Breaks = (rule: string, isBroken: boolean) => void;

function checkWeeks(once: string, rules: RotationRules, breaks: Breaks): void {
  const weeks = once.match(/.{7}/g)!;
  const minutes = (days: string) =>
    [...days].reduce(
      (sum, day) => sum + (day === '-' ? 0 : rules.shifts[day.charCodeAt(0) - 97]!.lengthMinutes),
      0,
    );
  const { weekends, weeklyHours, daysOffEachWeek = 0, maxSingleDaysOff = 1e9 } = rules;
  const singles =
    once.length < 3
      ? 0
      : [...`${once.at(-1)}${once}${once[0]}`.matchAll(/(?<=[a-z])-(?=[a-z])/g)].length;
  breaks('maxSingleDaysOff', singles > maxSingleDaysOff);
  breaks(
    'daysOffEachWeek',
    weeks.some((week) => !week.includes('-'.repeat(daysOffEachWeek))),
  );
  const free = weeks.map((week) => week.endsWith('--'));
  breaks('weekends.minFree', free.filter(Boolean).length < (weekends?.minFree ?? 0));
  breaks(
    'weekends.together',
    weekends?.together === true && weeks.some((week) => /(-[a-z]|[a-z]-)$/.test(week)),
  );
  breaks(
    'weekends.sameShift',
    weekends?.sameShift === true && weeks.some((week) => /([a-z])(?!\1)[a-z]$/.test(week)),
  );
  const wait = weekends?.maxBetweenFree;
  const calendar = [...free, ...free].map((isFree) => (isFree ? 'f' : 'b')).join('');
  if (wait !== undefined) {
    breaks(
      'weekends.maxBetweenFree',
      !calendar.includes('f') || calendar.includes('b'.repeat(wait + 1)),
    );
  }
  breaks(
    'weeklyHours.max',
    weeks.some((week) => minutes(week) > 60 * (weeklyHours?.max ?? 1e9)),
  );
  breaks(
    'weeklyHours.maxAverage',
    minutes(once) > 60 * (weeklyHours?.maxAverage ?? 1e9) * weeks.length,
  );
  breaks(
    'weeklyHours.minAverage',
    minutes(once) < 60 * (weeklyHours?.minAverage ?? 0) * weeks.length,
  );
}

function checkNights(thrice: string, length: number, rules: RotationRules, breaks: Breaks): void {
  // Night by counting the minutes of the shift, one by one.
  const isNight = rules.shifts.map(({ startMinutes, lengthMinutes }) => {
    let minutes = 0;
    for (let t = startMinutes; t < startMinutes + lengthMinutes; t++) {
      const hour = (t % 1440) / 60;
      if (hour >= 23 || hour < 6) minutes++;
    }
    return minutes >= 180;
  });
  const nights = [...thrice]
    .map((day) => (day === '-' ? '-' : isNight[day.charCodeAt(0) - 97] ? 'n' : 'd'))
    .join('');
  const { maxRun = 1e6, minDaysOffAfter = 1 } = rules.nights ?? {};
  breaks(
    'nights.maxRun',
    (nights.match(/n+/g) ?? []).some((run) => run.length > maxRun),
  );
  const rest = [...nights.slice(0, 2 * length).matchAll(/n(-+)/g)].filter(
    ({ index, 0: found }) => index + found.length < 2 * length,
  );
  breaks(
    'nights.minDaysOffAfter',
    rest.some(([, off]) => off!.length < minDaysOffAfter),
  );
}
