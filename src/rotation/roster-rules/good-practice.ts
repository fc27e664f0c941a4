import type { RosterLimit, RosterRule } from '../../duty/roster-rule.ts';

const HSE_GUIDE = 'UK HSE, Managing shift work (HSG256), good practice guidelines';

const rule = (id: string, limit: RosterLimit, source = HSE_GUIDE): RosterRule => ({
  id,
  source,
  ...limit,
});

export const hseRules = (): readonly RosterRule[] => [
  rule('hse.shift-length', { kind: 'maxDutyHours', hours: 12, nightsOnly: false }),
  rule('hse.night-length', { kind: 'maxDutyHours', hours: 8, nightsOnly: true }),
  rule('hse.days-in-a-row', { kind: 'maxDaysInARow', days: 7, nightsOnly: false }),
  rule('hse.nights-in-a-row', { kind: 'maxDaysInARow', days: 3, nightsOnly: true }),
  rule(
    'hse.rest-after-nights',
    { kind: 'minRestAfterNightsHours', hours: 48 },
    `${HSE_GUIDE}: two nights of full sleep when going from nights to days`,
  ),
];
