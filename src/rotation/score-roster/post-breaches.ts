import type { RosterPerson } from '../roster-person.ts';
import type { Report } from './report.ts';
import { datesOf, obstacleTo, periodsIn, type ScoredRoster } from './scored-roster.ts';

/** Posts that somebody did not go through in a whole period without leave, or not in turn. */
export function postBreaches(person: RosterPerson, scored: ScoredRoster, report: Report): void {
  const { jobRotation } = scored.input;
  if (jobRotation === undefined) return;
  const { posts, per, leastDuties = 1, order = 'inTurn' } = jobRotation;
  const own = scored.dutiesOf(person.name);
  const mayWork = (post: (typeof posts)[number], dates: readonly string[]) =>
    post.shifts.some((id) =>
      dates.some((date) => obstacleTo(scored.shiftOf.get(id)!, person, date) === undefined),
    );
  let inTurn: typeof posts | undefined;
  for (const { dates, whole } of periodsIn(datesOf(scored), per)) {
    const isWhole = dates.length === whole;
    if (!isWhole || dates.some((date) => scored.isAway(person.name, date))) continue;
    const asked = posts.filter((post) => mayWork(post, dates));
    if (asked.length < 2) continue;
    inTurn = (inTurn ?? asked).filter((post) => asked.includes(post));
    for (const { id, shifts } of asked) {
      const found = dates.filter((date) => shifts.includes(own.get(date)?.[0]?.shift ?? '')).length;
      if (found < leastDuties)
        report('post-of-period', dates[0]!, { found, post: id, limit: leastDuties });
    }
  }
  if (order === 'any' || inTurn === undefined || inTurn.length < 2) return;
  let last: number | undefined;
  // The first of the roster may follow one of the roster before.
  for (const date of scored.dates) {
    const shift = own.get(date)?.[0]?.shift ?? '';
    const post = inTurn.findIndex(({ shifts }) => shifts.includes(shift));
    if (post < 0) continue;
    const isNext = last === undefined || post === last || post === (last + 1) % inTurn.length;
    if (!isNext && date >= scored.roster.startDate)
      report('post-out-of-turn', date, { post: inTurn[post]!.id });
    last = post;
  }
}
