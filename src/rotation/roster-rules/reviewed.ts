import type { RosterLimit, RosterRule } from '../../duty/roster-rule.ts';

/** When the records of law were last compared with what is public of their texts. */
const REVIEWED_ON = '2026-11-29';

/** A record of law. */
export function lawRule(
  id: string,
  source: string,
  limit: RosterLimit,
  reading?: string,
): RosterRule {
  return { id, source, ...limit, ...(reading && { reading }), reviewedOn: REVIEWED_ON };
}
