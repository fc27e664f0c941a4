import { ADHERENCE_TEXTS } from '../calls/texts.ts';
import { madeOnce } from '../core/made-once.ts';
import { STEP_ROUNDINGS, STEP_UNITS } from '../core/step-texts.ts';
import { COST_NOTES, COST_TEXTS } from '../cost/texts.ts';
import {
  CLEANING_TEXTS,
  FORECAST_MEMBER_TEXTS,
  FORECAST_NOTES,
  FORECAST_REASON_TEXTS,
  FORECAST_TEXTS,
  FORECAST_TRAIT_TEXTS,
  HISTORY_TEXTS,
  OPENING_HOURS_TEXTS,
  UPDATE_TEXTS,
} from '../forecast/texts.ts';
import { HIRING_TEXTS } from '../hiring/texts.ts';
import { PAY_READINGS } from '../pay/texts.ts';
import { STEP_TITLES } from '../plan/headcount-bridge/step-titles.ts';
import {
  HEADCOUNT_TEXTS,
  PLAN_CHANGE_TEXTS,
  PLAN_DRIVER_TEXTS,
  PLAN_TEXTS,
  SUGGESTED_CHANGE_TEXTS,
} from '../plan/texts.ts';
import {
  EXPORT_QUESTION_TEXTS,
  EXPORT_REMARK_TEXTS,
  HANDLE_READING_TEXTS,
  LEFT_OUT_TEXTS,
  UNREADABLE_ADVICE_TEXTS,
  UNREADABLE_TEXTS,
} from '../read/texts.ts';
import { REFUSAL_TEXTS, ROSTER_REASON_TEXTS } from '../rotation/generate-roster/texts.ts';
import { ROSTER_RULE_PRESETS } from '../rotation/roster-rules/roster-rule-presets.ts';
import { englishRosterTexts, englishRuleTexts, OBSTACLE_TEXTS } from '../rotation/roster-texts.ts';
import { TERM_TEXTS } from '../rotation/score-roster/texts.ts';
import {
  ROTATION_BREACH_TEXTS,
  ROTATION_CHANGE_TEXTS,
  ROTATION_NOTES,
  ROTATION_REASON_TEXTS,
} from '../rotation/texts.ts';
import {
  COVERAGE_TEXTS,
  DESIGN_NOTES,
  DESIGN_REACH_TEXTS,
  DESIGN_REMEDY_TEXTS,
  DESIGN_TEXTS,
  SHIFT_CHANGE_TEXTS,
} from '../shifts/texts.ts';
import { STAFFING_NOTES, STAFFING_TEXTS } from '../staffing/texts.ts';

/** How each rule of law for rosters is read, by its id; in English it is its `reading`. */
const rosterReadings = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.values(ROSTER_RULE_PRESETS)
      .flat()
      .flatMap(({ id, reading }) => (reading === undefined ? [] : [[id, reading]])),
  );

/** What the findings of each domain say in English: the sentences that stand in their `message`. */
const makeEnglish = () => ({
  staffing: STAFFING_TEXTS,
  hiring: HIRING_TEXTS,
  cost: COST_TEXTS,
  design: DESIGN_TEXTS,
  designRemedy: DESIGN_REMEDY_TEXTS,
  designReach: DESIGN_REACH_TEXTS,
  shiftChange: SHIFT_CHANGE_TEXTS,
  history: HISTORY_TEXTS,
  openingHours: OPENING_HOURS_TEXTS,
  cleaning: CLEANING_TEXTS,
  forecast: FORECAST_TEXTS,
  forecastReason: FORECAST_REASON_TEXTS,
  forecastMember: FORECAST_MEMBER_TEXTS,
  forecastTrait: FORECAST_TRAIT_TEXTS,
  update: UPDATE_TEXTS,
  coverage: COVERAGE_TEXTS,
  rotation: ROTATION_REASON_TEXTS,
  rotationChange: ROTATION_CHANGE_TEXTS,
  rotationBreach: ROTATION_BREACH_TEXTS,
  rosterRule: englishRuleTexts(),
  rosterReading: rosterReadings(),
  roster: englishRosterTexts(),
  obstacle: OBSTACLE_TEXTS,
  rosterReason: ROSTER_REASON_TEXTS,
  refusal: REFUSAL_TEXTS,
  rosterTerm: TERM_TEXTS,
  plan: PLAN_TEXTS,
  adherence: ADHERENCE_TEXTS,
  headcount: HEADCOUNT_TEXTS,
  headcountTitle: STEP_TITLES,
  planChange: PLAN_CHANGE_TEXTS,
  suggestedChange: SUGGESTED_CHANGE_TEXTS,
  planDriver: PLAN_DRIVER_TEXTS,
  payReading: PAY_READINGS,
  exportQuestion: EXPORT_QUESTION_TEXTS,
  exportRemark: EXPORT_REMARK_TEXTS,
  handleReading: HANDLE_READING_TEXTS,
  leftOut: LEFT_OUT_TEXTS,
  unreadable: UNREADABLE_TEXTS,
  unreadableAdvice: UNREADABLE_ADVICE_TEXTS,
  stepUnit: STEP_UNITS,
  stepRounding: STEP_ROUNDINGS,
  stepNote: {
    ...STAFFING_NOTES,
    ...DESIGN_NOTES,
    ...FORECAST_NOTES,
    ...ROTATION_NOTES,
    ...COST_NOTES,
  },
});

/** The English catalogue, made at first use. */
export const english = /* @__PURE__ */ madeOnce(makeEnglish);

/** What findings may be about. */
export type TextSubject = keyof ReturnType<typeof makeEnglish>;

/** The same sentences in another language: one for each code. */
export type Catalogue = {
  readonly [Subject in TextSubject]: Readonly<
    Record<keyof ReturnType<typeof makeEnglish>[Subject], string>
  >;
};
