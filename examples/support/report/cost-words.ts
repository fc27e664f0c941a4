import type { Say, TextCode } from '../texts/texts.ts';

/** Lines of the cost tree that have a word in the catalogue. */
const COST_WORDS: Readonly<Record<string, TextCode>> = {
  total: 'cost.total',
  people: 'cost.people',
  agents: 'cost.agents',
  base: 'cost.base',
  bonus: 'cost.bonus',
  onCost: 'cost.onCost',
  overtime: 'cost.overtime',
  premiums: 'cost.premiums',
  support: 'cost.support',
  'team leaders': 'cost.teamLeaders',
  'quality monitoring': 'cost.quality',
  planners: 'cost.planners',
  attrition: 'cost.attrition',
  recruiting: 'cost.recruiting',
  trainingPay: 'cost.trainingPay',
  technology: 'cost.technology',
  seatLicences: 'cost.seatLicences',
  telecom: 'cost.telecom',
  contacts: 'word.contacts',
  facilities: 'cost.facilities',
  seats: 'cost.seats',
};

/** A line of the cost tree in words; a line that the planner named stays as it is. */
export function costWord(say: Say, name: string): string {
  const code = COST_WORDS[name];
  return code === undefined ? name : say(code);
}
