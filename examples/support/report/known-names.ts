import type { Say } from '../texts/texts.ts';

/** The names that this tool itself gives have their words; those of a planner stay as they are. */
export function knownName(say: Say, name: string): string {
  if (name === 'leave') return say('name.leave');
  if (name === 'sickness') return say('name.sickness');
  return name === 'training and coaching' ? say('name.training') : name;
}
