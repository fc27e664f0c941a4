import { finding, partOf } from '../../../core/finding.ts';
import type { DutyTime } from '../../../duty/engine/duty-time.ts';
import { fromDayNumber } from '../../../time/day-number.ts';
import type { Obstacle, ObstacleCode } from '../../obstacle.ts';
import { OBSTACLE_TEXTS } from '../../roster-texts.ts';
import type { ShiftSkill } from '../../shift-skill.ts';
import type { DutyBoard } from './duty-board.ts';

/** All that keeps somebody from giving some duties and taking others, the plain reasons first. */
export function obstaclesOf(
  board: DutyBoard,
  name: string,
  given: readonly DutyTime[],
  taken: readonly DutyTime[],
  skill?: ShiftSkill,
): Obstacle[] {
  const plain = plainObstacles(board, name, given, taken, skill);
  // Of somebody at two places at once rules say nothing that helps.
  if (plain.some(({ code }) => code === 'at-work')) return plain;
  const rules = board.newBreaches(name, given, taken).map((breach): Obstacle => {
    const { rule, date, found, limit } = breach;
    const said = finding(OBSTACLE_TEXTS, 'rule', { breach: partOf('roster', breach) });
    return { ...said, employee: name, date, rule, found, limit };
  });
  return [...plain, ...rules];
}

/** The duties of which one more given away would leave nothing in somebody's way. */
export function remediesOf(
  board: DutyBoard,
  name: string,
  given: readonly DutyTime[],
  taken: readonly DutyTime[],
  skill: ShiftSkill | undefined,
): DutyTime[] {
  return board.ownOf(name).filter((time) => {
    if (given.includes(time)) return false;
    const more = [...given, time];
    return (
      plainObstacles(board, name, more, taken, skill).length === 0 &&
      board.keepsRules(name, more, taken)
    );
  });
}

function plainObstacles(
  board: DutyBoard,
  name: string,
  given: readonly DutyTime[],
  taken: readonly DutyTime[],
  skill?: ShiftSkill,
): Obstacle[] {
  const because = (code: Exclude<ObstacleCode, 'rule'>, { day, duty }: DutyTime): Obstacle => ({
    ...finding(OBSTACLE_TEXTS, code, { name, shift: duty.shift }),
    employee: name,
    date: fromDayNumber(day),
    shift: duty.shift,
  });
  return taken.flatMap((time, i) => [
    ...(board.isAway(name, time) ? [because('away', time)] : []),
    ...(board.isAtWork(name, time, given) || meetsOthers(time, taken.slice(0, i))
      ? [because('at-work', time)]
      : []),
    ...(skill !== undefined && !skill.shifts.includes(time.duty.shift)
      ? [because('not-skilled', time)]
      : []),
  ]);
}

function meetsOthers(time: DutyTime, others: readonly DutyTime[]): boolean {
  return others.some(
    (other) => other.day === time.day || (other.start < time.end && other.end > time.start),
  );
}
