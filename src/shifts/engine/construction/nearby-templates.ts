import type { CoverModel } from '../model/cover-model.ts';
import type { Template } from '../model/template.ts';

/**
 * For each template those that it may turn into: start and end each moved by up to an hour, or one
 * of them by up to two. Where few templates are allowed, all of them are near.
 */
export function nearbyTemplates(model: CoverModel, allowed: readonly number[]): Template[][] {
  const hour = 60 / model.tickMinutes;
  const candidates = allowed.map((index) => model.templates[index]!);
  if (allowed.length <= 30) return model.templates.map((t) => candidates.filter((c) => c !== t));
  return model.templates.map((template) =>
    candidates.filter((candidate) => {
      const starts = Math.abs(candidate.startTick - template.startTick);
      const ends = Math.abs(endOf(candidate) - endOf(template));
      if (candidate === template || Math.max(starts, ends) > 2 * hour) return false;
      return Math.min(starts, ends) === 0 || Math.max(starts, ends) <= hour;
    }),
  );
}

const endOf = ({ startTick, ticks }: Template) => startTick + ticks;
