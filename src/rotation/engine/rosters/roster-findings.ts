import { finding } from '../../../core/finding.ts';
import { isAtMost } from '../../../core/tie.ts';
import { isAwayFor } from '../../../duty/engine/away.ts';
import type { Roster, RosterDuty } from '../../../duty/roster.ts';
import type { RosterRule } from '../../../duty/roster-rule.ts';
import { fromDayNumber } from '../../../time/day-number.ts';
import { addDays } from '../../../time/local-date.ts';
import type {
  DutyWhileAway,
  NotYetJudged,
  RosterFinding,
  RulesNotReviewed,
} from '../../roster-finding.ts';
import { englishRosterTexts } from '../../roster-texts.ts';
import { averageSoFar } from './average-hours.ts';
import { type PersonalWork, personalWork } from './personal-work.ts';
import { breachesOfWork } from './roster-breaches.ts';
import { type RosterContext, type RosterSurroundings, rosterContext } from './roster-context.ts';
import { limitOf, rounded, ruleText } from './rule-limit.ts';

/** All findings on a roster that is known to be well-formed. */
export function findingsOf(
  roster: Roster,
  rules: readonly RosterRule[],
  surroundings: RosterSurroundings,
): RosterFinding[] {
  const dutiesOf = new Map(roster.employees.map((name): [string, RosterDuty[]] => [name, []]));
  for (const duty of roster.duties) dutiesOf.get(duty.employee)!.push(duty);
  const context = rosterContext(roster, surroundings);
  // What begins after the roster is of those that follow.
  const lastDate = addDays(roster.startDate, roster.days - 1);
  const ofPeople = [...dutiesOf].flatMap(([name, duties]): RosterFinding[] => {
    const work = personalWork(context, name, duties);
    const ofRules = rules.flatMap((rule): RosterFinding[] => {
      const breaches = breachesOfWork(work, name, rule).filter(({ date }) => date <= lastDate);
      return breaches.length > 0 ? breaches : notYetJudged(work, name, rule);
    });
    return [...ofRules, ...dutiesWhileAway(context, duties)];
  });
  return [...ofPeople, ...notReviewed(rules, lastDate)];
}

function dutiesWhileAway({ away }: RosterContext, duties: readonly RosterDuty[]): DutyWhileAway[] {
  return duties
    .filter((duty) => isAwayFor(away, duty.employee, duty))
    .map(({ employee, date, shift }) => ({
      ...finding(englishRosterTexts(), 'duty-while-away', { shift }),
      employee,
      date,
      shift,
    }));
}

/** Whoever is over an average as far as it is known. */
function notYetJudged(work: PersonalWork, employee: string, rule: RosterRule): NotYetJudged[] {
  if (rule.kind !== 'maxAverageHours') return [];
  const { value: limit } = limitOf(rule);
  const text = ruleText(rule);
  return averageSoFar(work, rule)
    .filter(({ found }) => !isAtMost(found, limit))
    .map(({ day, found }) => ({
      ...finding(englishRosterTexts(), 'not-yet-judged', {
        found: rounded(found),
        rule: text,
        days: work.endDay - day,
      }),
      rule: rule.id,
      employee,
      date: fromDayNumber(day),
      found,
      limit,
    }));
}

function notReviewed(rules: readonly RosterRule[], lastDate: string): RulesNotReviewed[] {
  const old = rules.filter(({ reviewedOn }) => reviewedOn !== undefined && reviewedOn <= lastDate);
  if (old.length === 0) return [];
  const ids = old.map(({ id }) => id);
  const [earliest] = old.map(({ reviewedOn }) => reviewedOn!).sort();
  return [
    {
      ...finding(englishRosterTexts(), 'not-reviewed', { earliest, lastDate, rules: ids }),
      rules: ids,
    },
  ];
}
