import { refuse } from '../../core/parse-input.ts';
import type { DutyTime } from '../../duty/engine/duty-time.ts';
import { refuseStrangers } from '../../duty/refuse-strangers.ts';
import type { Roster } from '../../duty/roster.ts';
import { DutyBoard, timesOf } from '../engine/rosters/duty-board.ts';
import { obstaclesOf } from '../engine/rosters/obstacles.ts';
import { rosterContext } from '../engine/rosters/roster-context.ts';
import type { Obstacle } from '../obstacle.ts';
import { givenTo } from '../open-duty.ts';
import type { OfferDutiesInput } from './input.ts';

/** A roster with open duties beside it, and who may take them. */
interface OpenBoard {
  readonly board: DutyBoard;
  readonly open: readonly DutyTime[];
  obstacles(name: string, time: DutyTime): Obstacle[];
}

/** The board of a roster and the times of the open duties; refuses those on other dates. */
export function openBoard(callee: string, roster: Roster, input: OfferDutiesInput): OpenBoard {
  const { duties, rules, absences, skills = [] } = input;
  refuseStrangers(callee, roster, input, { absences, skills });
  const context = rosterContext(roster, input);
  const { rosterEnd, calendar } = context;
  const open = timesOf(
    context,
    duties.map((duty) => givenTo(duty.employee ?? '', duty)),
  );
  refuse(
    callee,
    open.flatMap(({ day, duty }, i) =>
      day >= calendar.firstDay && day < rosterEnd
        ? []
        : [{ path: `duties[${i}].date`, expected: 'a date of the roster', received: duty.date }],
    ),
  );
  const board = new DutyBoard(context, rules, roster, timesOf(context, roster.duties));
  const skillOf = new Map(skills.map((skill) => [skill.employee, skill]));
  return {
    board,
    open,
    obstacles: (name, time) => obstaclesOf(board, name, [], [time], skillOf.get(name)),
  };
}
