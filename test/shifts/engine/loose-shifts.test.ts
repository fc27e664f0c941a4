import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { LooseShifts } from '../../../src/shifts/engine/construction/loose-shifts.ts';
import { Cover, coverOf } from '../../../src/shifts/engine/model/cover.ts';
import { coverModelOf } from '../../../src/shifts/engine/model/cover-model.ts';
import { PatternMaker } from '../../../src/shifts/engine/model/pattern.ts';
import { isPlaced } from '../../../src/shifts/engine/model/template.ts';
import { randomProblem } from '../support/random-problem.ts';

describe('shifts as numbers', () => {
  it('cost after any changes what the same shifts cost when they are counted from nothing', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const model = coverModelOf(randomProblem(seed));
      const random = seededRandom(seed);
      const pick = (count: number) => Math.floor(random() * count);
      const loose = new LooseShifts(new Cover(model), 0, new PatternMaker(model));
      for (let change = 0; change < 60; change++) {
        const group = loose.size > 0 && random() < 0.5 ? loose.group[pick(loose.size)]! : 0;
        const place = pick(Math.max(1, loose.size));
        const isReplacing = loose.size > 0 && random() < 0.5;
        const days = isReplacing ? loose.group[place]! : group;
        const able = model.templates.filter(({ index }) => model.groupsOf[index]!.includes(days));
        const template = able[pick(able.length)];
        if (template === undefined) continue;
        const { breaks, index } = template;
        const offsets = Int32Array.from(
          model.dayGroups[days]!.flatMap(() =>
            breaks.map((b) => b.offsets[pick(b.offsets.length)]!),
          ),
        );
        if (!isPlaced(template, offsets)) continue;
        if (isReplacing) {
          loose.replaceAt(loose.changeByReplacing(place, index, offsets), place, index, offsets);
        } else if (loose.size > 0 && random() < 0.3) {
          loose.removeAt(loose.changeByRemoving(place), place);
        } else {
          loose.add(loose.changeByAdding(index, days, offsets), index, days, offsets);
        }
        const counted = coverOf(model, loose.patterns());
        expect(Math.abs(loose.objective - counted.objective)).toBeLessThan(
          1e-9 * (1 + counted.objective),
        );
        expect(loose.isValid).toBe(counted.isValid);
      }
    }
  });
});
