import type { Random } from '../../core/random.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import { CrewSearch, type SearchLimit } from '../engine/walks/crew-search.ts';
import type { CrewWalk } from '../engine/walks/crew-walk.ts';
import { fewestForDuties, type PeopleForDuties } from '../engine/walks/fewest-for-duties.ts';
import type { Found } from '../engine/walks/fewest-people.ts';
import { HalfHourCover } from '../engine/walks/half-hour-cover.ts';
import { ownSlots } from '../engine/walks/own-slots.ts';
import type { CrewQuest } from './crew-quest.ts';
import type { GivenShifts } from './shifts-designed-first.ts';
import { withBreaks } from './with-breaks.ts';

/**
 * Crews who miss no more duties than this share of their people, and no more than so many, are completed by the search for
 * shifts and crews together, in so many moves and more for each person: one duty of 390 takes 500 to 1,800 moves, three of
 * 545 take 4,400 to 5,300, five none.
 */
const MOST_MISSING = 0.03;
const MOST_DUTIES = 5;
const COMPLETION = 6_000;
const COMPLETION_A_PERSON = 25;
/** With more people a completion takes half of all moves that there are, which find crews of a few people more by themselves. */
const MOST_TO_COMPLETE = 1_000;
const WARM = 0.6;

/** Crews for shifts that are given, as few of a range as the budget finds; none where its most are not enough. */
export type CrewsOfGivenShifts = (range: PeopleForDuties, budget: SearchLimit) => Found | undefined;

/**
 * The crews for shifts that were designed without a thought of rotas, as who works one after the other would
 * find them. Where rules about weekends and weeks do not bind they are found in a tenth of the time that a search for
 * both takes, and are often as few; where they do, they are what that search has to beat.
 */
export function crewsOfGivenShifts(
  { problem, cover, sizesOf, burdens, search: both }: CrewQuest,
  { duties, demand, byHours }: GivenShifts,
  random: Random,
): CrewsOfGivenShifts {
  const { automaton, terms } = problem;
  const search = new CrewSearch(
    automaton,
    new HalfHourCover(ownSlots(demand)),
    terms,
    random,
    burdens,
  );
  return (range, limit) => {
    const fewest = Math.max(range.fewest, roundUpHeadCount(byHours));
    const finish = (crews: readonly CrewWalk[], missing: number) => {
      const people = crews.reduce((sum, { weeks }) => sum + weeks, 0);
      const most = people > MOST_TO_COMPLETE ? 0 : Math.min(MOST_DUTIES, MOST_MISSING * people);
      if (missing > most) return undefined;
      both.restore(withBreaks(crews, duties, problem, cover));
      const moves = COMPLETION + COMPLETION_A_PERSON * people;
      return both.run(moves, WARM, WARM, limit) === undefined ? undefined : both.snapshot();
    };
    return fewestForDuties(search, sizesOf, { ...range, fewest }, limit, finish);
  };
}
