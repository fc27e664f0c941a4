import { describe, expect, it } from 'vitest';
import { planInWords, shiftName } from '../../examples/support/plan-in-words.ts';
import { CATALOGUES, sayIn } from '../../examples/support/texts/texts.ts';

const say = sayIn(CATALOGUES.de);

describe('the names of shifts', () => {
  it.each([
    ['early', 'Früh'],
    ['night 22:00', 'Nacht 22:00'],
    ['late 6 h', 'Spät 6 h'],
    ['part-early 4 h 07:30', 'Teil-Früh 4 h 07:30'],
    ['lately', 'lately'],
    ['=early', '=early'],
  ])('%s is %s', (id, name) => {
    expect(shiftName(id, say)).toBe(name);
  });

  it('stay as they are in English', () => {
    const ids = ['early', 'part-late 17:00', 'mid 11:30'];
    expect(ids.map((id) => shiftName(id, sayIn(CATALOGUES.en)))).toEqual(ids);
  });

  it('stand wherever ids do, and the same words elsewhere are left', () => {
    const plan = {
      period: 'day',
      shifts: { dailyDemand: [{ id: 'day 09:00', typeId: 'day', counts: new Float64Array(2) }] },
      rotation: { rota: [['day 09:00', null], ['night']], working: [{ note: 'day' }] },
      warnings: [{ code: 'day', values: { type: 'part-late', name: 'late' } }],
    };
    const before = structuredClone(plan);
    expect(planInWords(plan as never, say)).toEqual({
      period: 'day',
      shifts: { dailyDemand: [{ id: 'Tag 09:00', typeId: 'Tag', counts: new Float64Array(2) }] },
      rotation: { rota: [['Tag 09:00', null], ['Nacht']], working: [{ note: 'day' }] },
      warnings: [{ code: 'day', values: { type: 'Teil-Spät', name: 'late' } }],
    });
    expect(plan).toEqual(before);
  });
});
