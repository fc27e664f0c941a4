// Written by scripts/schema-pages.ts from the functions themselves: change those, and run `npm run schemas`.

import { agentsOnDutyInput } from '../calls/agents-on-duty/input.ts';
import { estimateArrivalsInput } from '../calls/estimate-arrivals/input.ts';
import { estimateHandleTimesInput } from '../calls/estimate-handle-times/input.ts';
import { estimatePatienceInput } from '../calls/estimate-patience/input.ts';
import { estimateRedialsInput } from '../calls/estimate-redials/input.ts';
import { measureAdherenceInput } from '../calls/measure-adherence/input.ts';
import { measureCallsInput } from '../calls/measure-calls/input.ts';
import { resultOf, resultsOf } from '../core/check-result.ts';
import { fraction, fractionBelowOne, nonNegative, oneOf, positive, positiveWholeNumber } from '../core/kinds.ts';
import { type LazySchema } from '../core/schema.ts';
import { billingIncrementSchema } from '../cost/channel.ts';
import { breakEvenSchema, costBridgeSchema, tornadoSchema } from '../cost/compare/input.ts';
import { scenarioList } from '../cost/compare/scenarios.ts';
import { costInputSchema } from '../cost/cost-input.ts';
import { priceLadderSchema } from '../cost/prices/input.ts';
import { cheapestAgentsSchema, costStaircaseSchema } from '../cost/queue/input.ts';
import { attemptsSchema } from '../cost/resolution/input.ts';
import { apportionSchema } from '../cost/rounding/input.ts';
import { countHoursInput } from '../duty/count-hours/input.ts';
import { dutyList } from '../duty/duty.ts';
import { rosterRulesSchema } from '../duty/roster-rule.ts';
import { rosterSchema } from '../duty/roster.ts';
import { agentsForServiceLevelsInputSchema } from '../erlang/agents/input.ts';
import { agentsForCallbacksInput, queueWithCallbacksInput } from '../erlang/callbacks/input.ts';
import { agentsForChatsInput, queueWithChatsInput } from '../erlang/chats/input.ts';
import { agentsForFluidInput, fluidQueueInput } from '../erlang/fluid/input.ts';
import { agentsForGeneralPatienceInput, queueWithGeneralPatienceInput } from '../erlang/general-patience/input.ts';
import { agentsForGeneralTimesInput, queueWithGeneralTimesInput } from '../erlang/general-times/input.ts';
import { whatIfGridInputSchema } from '../erlang/grid/input.ts';
import { linesForQueueInput, queueWithLinesInput } from '../erlang/lines/input.ts';
import { erlangBWithRetrialsInputSchema } from '../erlang/loss/input.ts';
import { agentsForMessagesInput, queueWithMessagesInput } from '../erlang/messages/input.ts';
import { agentsForOutboundInput, linesForOutboundInput, outboundPacingInput } from '../erlang/outbound/input.ts';
import { agentsForErlangAInputSchema, erlangAInputSchema, erlangXInputSchema } from '../erlang/patience/input.ts';
import { agentsForPrioritiesInput, queueWithPrioritiesInput } from '../erlang/priority/input.ts';
import { accuracyArguments } from '../forecast/accuracy/input.ts';
import { analyseTrafficInput } from '../forecast/analyse-traffic/input.ts';
import { backtestInput } from '../forecast/backtest/input.ts';
import { chartedForecast } from '../forecast/charts/forecast-chart.ts';
import { compareForecastsInput } from '../forecast/compare-forecasts/input.ts';
import { forecastAhtInput } from '../forecast/forecast-aht/input.ts';
import { forecastFromTotalsInput, periodTotalsSchema } from '../forecast/forecast-from-totals/input.ts';
import { forecastPeriodsInput } from '../forecast/forecast-periods/input.ts';
import { forecastVolumeInput } from '../forecast/forecast-volume/input.ts';
import { historySchema } from '../forecast/history.ts';
import { historyColumns } from '../forecast/interval-history/columns-input.ts';
import { historyOptions, intervalHistoryInput } from '../forecast/interval-history/input.ts';
import { reconcileForecastsInput } from '../forecast/reconcile-forecasts/input.ts';
import { reconcileInput } from '../forecast/reconcile/input.ts';
import { prepareDayInput, reforecastDayInput, updateDayInput } from '../forecast/reforecast-day/input.ts';
import { preparedDay } from '../forecast/reforecast-day/update-day.ts';
import { CONVENTIONS, annualDomain } from '../hiring/attrition-rate.ts';
import { hiringPlanSchema } from '../hiring/hiring-input.ts';
import { measureAttritionInput } from '../hiring/measure-attrition/input.ts';
import { overtimeOrHireSchema } from '../hiring/overtime-or-hire/input.ts';
import { overtimePayInput } from '../pay/overtime-pay/input.ts';
import { premiumHoursInput } from '../pay/premium-hours/input.ts';
import { premiumLinesInput } from '../pay/premium-lines/input.ts';
import { comparedPlan } from '../plan/compare-plans/input.ts';
import { headcountBridgeInput } from '../plan/headcount-bridge/input.ts';
import { leaveAllotmentInput } from '../plan/leave-allotment/input.ts';
import { planCapacityInput } from '../plan/plan-capacity/input.ts';
import { planWorkforceInput } from '../plan/plan-workforce/input.ts';
import { planQueueList, planQueuesInput } from '../plan/queues/input.ts';
import { suggestChangesInput } from '../plan/suggest-changes/input.ts';
import { savedPlan } from '../plan/suggest-changes/levers-input.ts';
import { suggestIntradayActionsInput } from '../plan/suggest-intraday-actions/input.ts';
import { categoryRatingsSchema, qualityMonitoringSchema, qualitySampleSchema, scoreRatingsSchema } from '../quality/input.ts';
import { readExportSchema } from '../read/export-input.ts';
import { readHolidaysSchema } from '../read/read-holidays/input.ts';
import { awardDutiesInput } from '../rotation/award-duties/input.ts';
import { rosterChartInput } from '../rotation/charts/roster-chart-input.ts';
import { checkRosterInput } from '../rotation/check-roster/input.ts';
import { checkSwapInput, swapsSchema } from '../rotation/check-swap/input.ts';
import { classicalRotaName } from '../rotation/classical-rota/classical-rota.ts';
import { designRotationInput } from '../rotation/design-rotation/input.ts';
import { evenOutRosterInput } from '../rotation/even-out-roster/input.ts';
import { crewRotationsInput } from '../rotation/generate-crew-rotations/input.ts';
import { generateRosterInput } from '../rotation/generate-roster/input.ts';
import { layRosterInput } from '../rotation/lay-roster/input.ts';
import { fairnessInput } from '../rotation/measure-fairness/input.ts';
import { offerDutiesInput } from '../rotation/offer-duties/input.ts';
import { priceRulesInput } from '../rotation/price-rules/input.ts';
import { repairRosterInput } from '../rotation/repair-roster/input.ts';
import { rotaSchema, shiftsToRead } from '../rotation/rota.ts';
import { rotationDemandInput } from '../rotation/rotation-demand/input.ts';
import { rotationInput } from '../rotation/rotation-input.ts';
import { rotationRulesSchema } from '../rotation/rotation-rules.ts';
import { scoreRosterInput } from '../rotation/score-roster/input.ts';
import { rosterCsvInput, rosterUpdateInput } from '../rotation/write-roster/input.ts';
import { searchControlSchema } from '../search/search-control.schema.ts';
import { requirementSchema } from '../shifts/agent-requirement.ts';
import { designShiftsInput } from '../shifts/design-shifts/input.ts';
import { designSiteShiftsInput } from '../shifts/design-site-shifts/input.ts';
import { evaluateCoverageInput } from '../shifts/evaluate-coverage/input.ts';
import { peopleForShiftsInput } from '../shifts/people-for-shifts/input.ts';
import { placeBreaksInput } from '../shifts/place-breaks/input.ts';
import { placeOffPhoneTimeInput } from '../shifts/place-off-phone-time/input.ts';
import { requirementByClockInput } from '../shifts/requirement-by-clock/input.ts';
import { suggestShiftTypesInput } from '../shifts/suggest-shift-types/input.ts';
import { comparedDays } from '../simulate/compare-simulations/input.ts';
import { optimiseSkillGroupDayInput } from '../simulate/optimise-skill-group-day/input.ts';
import { optimiseSkillGroupsInput } from '../simulate/optimise-skill-groups/input.ts';
import { replayCallsInput } from '../simulate/replay-calls/input.ts';
import { simulateCentreInput } from '../simulate/simulate-centre/input.ts';
import { simulateQueueInput } from '../simulate/simulate-queue/input.ts';
import { verifyStaffingInput } from '../simulate/verify-staffing/input.ts';
import { agentsForUncertainVolumeInputSchema } from '../staffing/agents-for-uncertain-volume/input.ts';
import { compareQueueModelsInputSchema } from '../staffing/compare-queue-models/input.ts';
import { forecastShrinkageInput } from '../staffing/forecast-shrinkage/input.ts';
import { measureShrinkageInputSchema } from '../staffing/measure-shrinkage/input.ts';
import { occupancyEffectsInputSchema } from '../staffing/occupancy-effects/input.ts';
import { paidHoursInputSchema } from '../staffing/paid-hours/input.ts';
import { agentsForConfidenceInputSchema, dayServiceLevelRiskInputSchema, serviceLevelRiskInputSchema } from '../staffing/risk/input.ts';
import { scheduledForAttendanceInputSchema } from '../staffing/scheduled-for-attendance/input.ts';
import { requiredAgentsInputSchema } from '../staffing/service-targets.ts';
import { shrinkageAtHorizonInputSchema } from '../staffing/shrinkage-at-horizon/input.ts';
import { staffBlendInputSchema } from '../staffing/staff-blend/input.ts';
import { addShrinkageInputSchema, removeShrinkageInputSchema } from '../staffing/staff-chain/input.ts';
import { staffChatInputSchema } from '../staffing/staff-chat/input.ts';
import { runDeferredWorkInputSchema, staffDeferredWorkInputSchema } from '../staffing/staff-deferred-work/input.ts';
import { staffPeriodInputSchema } from '../staffing/staff-period/input.ts';
import { staffSkillGroupsInputSchema } from '../staffing/staff-skill-groups/input.ts';
import { staffVaryingLoadInputSchema } from '../staffing/staff-varying-load/input.ts';
import { staffingGridInputSchema } from '../staffing/staffing-grid/input.ts';
import { staffIntervalsInputSchema, staffingSeriesSchema } from '../staffing/staffing-series.ts';
import { workAfterBotInput } from '../staffing/work-after-bot/input.ts';
import { explainedSteps, textLanguage, textSubject, translatedError, translatedFinding } from '../texts/input.ts';
import { addedDaysArgument, addedMonthsArgument } from '../time/date-arguments.ts';
import { clockSpanArgument, localDateTimeArgument, zonedInstantArgument } from '../time/instant-arguments.ts';
import { intervalGridSchema } from '../time/interval-grid.ts';
import { gridSchema, openIntervalsSchema } from '../time/open-intervals.ts';
import { localDate } from '../time/time-kinds.ts';

/** What each function asks of its arguments. Functions that take any number, such as `erlangC`, are absent. */
export const ARGUMENT_CHECKS: Readonly<Record<string, (given: Given) => readonly ArgumentCheck[]>> = {
  readExport: ({ options = {} }) => [[readExportSchema, options, 'options']],
  readHolidays: ({ options = {} }) => [[readHolidaysSchema, options, 'options']],
  explainIn: ({ steps, language }) => [[explainedSteps, steps, 'steps'], [textLanguage, language, 'language']],
  translateError: ({ error, language }) => [[translatedError, error, 'error'], [textLanguage, language, 'language']],
  translateFinding: ({ finding, subject, language }) => [[translatedFinding, finding, 'finding'], [textSubject, subject, 'subject'], [textLanguage, language, 'language']],
  addDays: ({ date, days }) => [[addedDaysArgument, { date, days }, '']],
  addMonths: ({ date, months }) => [[addedMonthsArgument, { date, months }, '']],
  datesBetween: ({ from, to }) => [[localDate, from, 'from'], [localDate, to, 'to']],
  daysBetween: ({ from, to }) => [[localDate, from, 'from'], [localDate, to, 'to']],
  elapsedMinutes: ({ date, startMinutes, endMinutes, timeZone }) => [[clockSpanArgument, { date, startMinutes, endMinutes, timeZone }, '']],
  formatInstant: ({ instant, timeZone }) => [[zonedInstantArgument, { instant, timeZone }, '']],
  instantToLocalDateTime: ({ instant, timeZone }) => [[zonedInstantArgument, { instant, timeZone }, '']],
  intervalGrid: ({ options }) => [[intervalGridSchema, options, 'options']],
  isoWeekOf: ({ date }) => [[localDate, date, 'date']],
  localDateTimeToInstant: ({ date, minutes, timeZone }) => [[localDateTimeArgument, { date, minutes, timeZone }, '']],
  openIntervals: ({ grid, options = {} }) => [[gridSchema, grid, 'grid'], [openIntervalsSchema, options, 'options']],
  weekdayOf: ({ date }) => [[localDate, date, 'date']],
  countHours: ({ roster, input = {} }) => [[rosterSchema, roster, 'roster'], [countHoursInput, input, 'input']],
  agentsForCallbacks: ({ input }) => [[agentsForCallbacksInput, input, 'input']],
  agentsForChats: ({ input }) => [[agentsForChatsInput, input, 'input']],
  agentsForErlangA: ({ input }) => [[agentsForErlangAInputSchema, input, 'input']],
  agentsForFluid: ({ input }) => [[agentsForFluidInput, input, 'input']],
  agentsForGeneralPatience: ({ input }) => [[agentsForGeneralPatienceInput, input, 'input']],
  agentsForGeneralTimes: ({ input }) => [[agentsForGeneralTimesInput, input, 'input']],
  agentsForMessages: ({ input }) => [[agentsForMessagesInput, input, 'input']],
  agentsForOutbound: ({ input }) => [[agentsForOutboundInput, input, 'input']],
  agentsForPriorities: ({ input }) => [[agentsForPrioritiesInput, input, 'input']],
  agentsForServiceLevels: ({ input }) => [[agentsForServiceLevelsInputSchema, input, 'input']],
  erlangA: ({ input }) => [[erlangAInputSchema, input, 'input']],
  erlangBWithRetrials: ({ input }) => [[erlangBWithRetrialsInputSchema, input, 'input']],
  erlangX: ({ input }) => [[erlangXInputSchema, input, 'input']],
  fluidQueue: ({ input }) => [[fluidQueueInput, input, 'input']],
  linesForOutbound: ({ input }) => [[linesForOutboundInput, input, 'input']],
  linesForQueue: ({ input }) => [[linesForQueueInput, input, 'input']],
  outboundPacing: ({ input }) => [[outboundPacingInput, input, 'input']],
  queueWithCallbacks: ({ input }) => [[queueWithCallbacksInput, input, 'input']],
  queueWithChats: ({ input }) => [[queueWithChatsInput, input, 'input']],
  queueWithGeneralPatience: ({ input }) => [[queueWithGeneralPatienceInput, input, 'input']],
  queueWithGeneralTimes: ({ input }) => [[queueWithGeneralTimesInput, input, 'input']],
  queueWithLines: ({ input }) => [[queueWithLinesInput, input, 'input']],
  queueWithMessages: ({ input }) => [[queueWithMessagesInput, input, 'input']],
  queueWithPriorities: ({ input }) => [[queueWithPrioritiesInput, input, 'input']],
  whatIfGrid: ({ input }) => [[whatIfGridInputSchema, input, 'input']],
  accuracy: ({ actuals, forecasts, options = {} }) => [[accuracyArguments, { actuals, forecasts, ...options }, '', 'options']],
  analyseTraffic: ({ history, options = {} }) => [[historySchema, history, 'history'], [analyseTrafficInput, options, 'options']],
  backtest: ({ history, options = {} }) => [[historySchema, history, 'history'], [backtestInput, options, 'options']],
  backtestChart: ({ methods }) => [[resultsOf('a model of a backtest', { name: 'text' }), methods, 'methods']],
  compareForecasts: ({ input }) => [[compareForecastsInput, input, 'input']],
  forecastAht: ({ history, options }) => [[historySchema, history, 'history'], [forecastAhtInput, options, 'options']],
  forecastChart: ({ history, forecast }) => [[historySchema, history, 'history'], [chartedForecast, forecast, 'forecast']],
  forecastFromTotals: ({ totals, options }) => [[periodTotalsSchema, totals, 'totals'], [forecastFromTotalsInput, options, 'options']],
  forecastPeriods: ({ input }) => [[forecastPeriodsInput, input, 'input']],
  forecastVolume: ({ history, options }) => [[historySchema, history, 'history'], [forecastVolumeInput, options, 'options']],
  historyFromColumns: ({ columns, options }) => [[historyColumns, columns, 'columns'], [historyOptions, options, 'options']],
  intervalHistory: ({ options }) => [[intervalHistoryInput, options, 'options']],
  prepareDay: ({ history, options = {} }) => [[historySchema, history, 'history'], [prepareDayInput, options, 'options']],
  reconcile: ({ root }) => [[reconcileInput, root, 'root']],
  reconcileForecasts: ({ root }) => [[reconcileForecastsInput, root, 'root']],
  reforecastDay: ({ history, options }) => [[historySchema, history, 'history'], [reforecastDayInput, options, 'options']],
  residualChart: ({ actuals }) => [[resultOf('what intervalHistory returns', {
    days: 'list',
    startMinutes: 'list',
    contacts: 'list',
    intervalSeconds: 'number',
  }), actuals, 'actuals']],
  trafficChart: ({ analysis }) => [[resultOf('what analyseTraffic returns', {
    week: 'list',
  }), analysis, 'analysis']],
  transferChart: ({ trend }) => [[resultOf('what analyseTraffic returns', {
    weeks: 'list',
    nextRate: 'number',
  }), trend, 'trend']],
  updateDay: ({ day, options }) => [[preparedDay, day, 'day'], [updateDayInput, options, 'options']],
  addShrinkage: ({ options }) => [[addShrinkageInputSchema, options, 'options']],
  agentsForConfidence: ({ options }) => [[agentsForConfidenceInputSchema, options, 'options']],
  agentsForUncertainVolume: ({ options }) => [[agentsForUncertainVolumeInputSchema, options, 'options']],
  compareQueueModels: ({ options }) => [[compareQueueModelsInputSchema, options, 'options']],
  dayServiceLevelRisk: ({ options }) => [[dayServiceLevelRiskInputSchema, options, 'options']],
  forecastShrinkage: ({ input }) => [[forecastShrinkageInput, input, 'input']],
  measureShrinkage: ({ options }) => [[measureShrinkageInputSchema, options, 'options']],
  occupancyEffects: ({ series, input }) => [[staffingSeriesSchema, series, 'series'], [occupancyEffectsInputSchema, input, 'input']],
  paidHours: ({ options }) => [[paidHoursInputSchema, options, 'options']],
  removeShrinkage: ({ options }) => [[removeShrinkageInputSchema, options, 'options']],
  requiredAgents: ({ options }) => [[requiredAgentsInputSchema, options, 'options']],
  runDeferredWork: ({ options }) => [[runDeferredWorkInputSchema, options, 'options']],
  scheduledForAttendance: ({ options }) => [[scheduledForAttendanceInputSchema, options, 'options']],
  serviceLevelRisk: ({ options }) => [[serviceLevelRiskInputSchema, options, 'options']],
  shrinkageAtHorizon: ({ options }) => [[shrinkageAtHorizonInputSchema, options, 'options']],
  shrinkageForecastChart: ({ weeks }) => [[resultsOf('a week of a forecast of shrinkage', {
    shrinkage: 'number',
  }), weeks, 'weeks']],
  staffBlend: ({ options }) => [[staffBlendInputSchema, options, 'options']],
  staffChat: ({ options }) => [[staffChatInputSchema, options, 'options']],
  staffDeferredWork: ({ options }) => [[staffDeferredWorkInputSchema, options, 'options']],
  staffIntervals: ({ series, targets }) => [[staffingSeriesSchema, series, 'series'], [staffIntervalsInputSchema, targets, 'targets']],
  staffPeriod: ({ series, targets }) => [[staffingSeriesSchema, series, 'series'], [staffPeriodInputSchema, targets, 'targets']],
  staffSkillGroups: ({ options }) => [[staffSkillGroupsInputSchema, options, 'options']],
  staffVaryingLoad: ({ series, targets }) => [[staffingSeriesSchema, series, 'series'], [staffVaryingLoadInputSchema, targets, 'targets']],
  staffingGrid: ({ options }) => [[staffingGridInputSchema, options, 'options']],
  workAfterBot: ({ input }) => [[workAfterBotInput, input, 'input']],
  compareDesigns: ({ requirement, before, after }) => [[requirementSchema, requirement, 'requirement'], [dutyList, before, 'before'], [dutyList, after, 'after']],
  coverageChart: ({ report, options }) => [[resultOf('what evaluateCoverage returns', {
    required: 'list',
    onPosition: 'list',
  }), report, 'report'], [resultOf('an object with intervalSeconds', {
    intervalSeconds: 'number',
  }), options, 'options']],
  coverageHeatMap: ({ report, options }) => [[resultOf('what evaluateCoverage returns', {
    required: 'list',
    onPosition: 'list',
  }), report, 'report'], [resultOf('an object with intervalSeconds', {
    intervalSeconds: 'number',
  }), options, 'options']],
  designShifts: ({ input }) => [[designShiftsInput, input, 'input']],
  designSiteShifts: ({ input }) => [[designSiteShiftsInput, input, 'input']],
  evaluateCoverage: ({ input }) => [[evaluateCoverageInput, input, 'input']],
  peopleForShifts: ({ input }) => [[peopleForShiftsInput, input, 'input']],
  placeBreaks: ({ input }) => [[placeBreaksInput, input, 'input']],
  placeOffPhoneTime: ({ input }) => [[placeOffPhoneTimeInput, input, 'input']],
  requirementByClock: ({ input }) => [[requirementByClockInput, input, 'input']],
  shiftsChart: ({ duties }) => [[resultsOf('a duty of a design', {
    day: 'number',
    breaks: 'list',
  }), duties, 'duties']],
  suggestShiftChanges: ({ input }) => [[designShiftsInput, input, 'input']],
  suggestShiftTypes: ({ input }) => [[suggestShiftTypesInput, input, 'input']],
  awardDuties: ({ roster, input }) => [[rosterSchema, roster, 'roster'], [awardDutiesInput, input, 'input']],
  checkRoster: ({ roster, rules, input = {} }) => [[rosterSchema, roster, 'roster'], [rosterRulesSchema, rules, 'rules'], [checkRosterInput, input, 'input']],
  checkRotation: ({ rota, rules }) => [[rotaSchema, rota, 'rota'], [rotationRulesSchema, rules, 'rules']],
  checkSwap: ({ roster, swaps, input }) => [[rosterSchema, roster, 'roster'], [swapsSchema, swaps, 'swaps'], [checkSwapInput, input, 'input']],
  classicalRota: ({ name }) => [[classicalRotaName, name, 'name']],
  describeRosterRules: ({ rules }) => [[rosterRulesSchema, rules, 'rules']],
  designRotation: ({ input }) => [[designRotationInput, input, 'input']],
  evenOutRoster: ({ roster, input }) => [[rosterSchema, roster, 'roster'], [evenOutRosterInput, input, 'input']],
  generateAlternatives: ({ input, count }) => [[rotationInput, input, 'input'], [positiveWholeNumber, count, 'count']],
  generateCrewRotations: ({ input }) => [[crewRotationsInput, input, 'input']],
  generateRoster: ({ input }) => [[generateRosterInput, input, 'input']],
  generateRotation: ({ input }) => [[rotationInput, input, 'input']],
  judgeRoster: ({ roster, rules, input = {} }) => [[rosterSchema, roster, 'roster'], [rosterRulesSchema, rules, 'rules'], [checkRosterInput, input, 'input']],
  layRoster: ({ input }) => [[layRosterInput, input, 'input']],
  measureFairness: ({ roster, options = {} }) => [[rosterSchema, roster, 'roster'], [fairnessInput, options, 'options']],
  measureRota: ({ rota, shifts }) => [[rotaSchema, rota, 'rota'], [shiftsToRead, shifts, 'shifts']],
  offerDuties: ({ roster, input }) => [[rosterSchema, roster, 'roster'], [offerDutiesInput, input, 'input']],
  priceRules: ({ input }) => [[priceRulesInput, input, 'input']],
  relaxRotation: ({ input }) => [[rotationInput, input, 'input']],
  repairRoster: ({ roster, input }) => [[rosterSchema, roster, 'roster'], [repairRosterInput, input, 'input']],
  rosterChart: ({ roster, input = {} }) => [[rosterSchema, roster, 'roster'], [rosterChartInput, input, 'input']],
  rosterToCsv: ({ roster, options = {} }) => [[rosterSchema, roster, 'roster'], [rosterCsvInput, options, 'options']],
  rosterToICalendar: ({ roster }) => [[rosterSchema, roster, 'roster']],
  rosterUpdateToICalendar: ({ before, after, input }) => [[rosterSchema, before, 'before'], [rosterSchema, after, 'after'], [rosterUpdateInput, input, 'input']],
  rotaChart: ({ rota, shifts }) => [[rotaSchema, rota, 'rota'], [shiftsToRead, shifts, 'shifts']],
  rotaToHtml: ({ rota, shifts }) => [[rotaSchema, rota, 'rota'], [shiftsToRead, shifts, 'shifts']],
  rotationDemand: ({ input }) => [[rotationDemandInput, input, 'input']],
  scoreRoster: ({ roster, input }) => [[rosterSchema, roster, 'roster'], [scoreRosterInput, input, 'input']],
  overtimePay: ({ input }) => [[overtimePayInput, input, 'input']],
  premiumHours: ({ roster, options = {} }) => [[rosterSchema, roster, 'roster'], [premiumHoursInput, options, 'options']],
  premiumLines: ({ roster, input }) => [[rosterSchema, roster, 'roster'], [premiumLinesInput, input, 'input']],
  apportion: ({ amounts, decimals, total }) => [[apportionSchema, { amounts, decimals, total }, '']],
  billedSeconds: ({ seconds, increment }) => [[nonNegative, seconds, 'seconds'], [billingIncrementSchema, increment, 'increment']],
  breakEven: ({ input, options }) => [[costInputSchema, input, 'input'], [breakEvenSchema, options, 'options']],
  bridgeChart: ({ bridge }) => [[resultOf('what costBridge returns', {
    before: 'number',
    after: 'number',
    effects: 'list',
  }), bridge, 'bridge']],
  cheapestAgents: ({ input }) => [[cheapestAgentsSchema, input, 'input']],
  compareScenarios: ({ base, scenarios }) => [[costInputSchema, base, 'base'], [scenarioList, scenarios, 'scenarios']],
  contactsPerIssue: ({ attempts }) => [[attemptsSchema, attempts, 'attempts']],
  costBridge: ({ before, after, options = {} }) => [[costInputSchema, before, 'before'], [costInputSchema, after, 'after'], [costBridgeSchema, options, 'options']],
  costNodeAt: ({ tree }) => [[resultOf('the tree of evaluateCost, or a branch of it', {
    amount: 'number',
  }), tree, 'tree']],
  costStaircase: ({ input }) => [[costStaircaseSchema, input, 'input']],
  costTreeChart: ({ tree }) => [[resultOf('the tree of evaluateCost, or a branch of it', {
    amount: 'number',
  }), tree, 'tree']],
  evaluateCost: ({ input }) => [[costInputSchema, input, 'input']],
  marginOfMarkup: ({ markup }) => [[nonNegative, markup, 'markup']],
  markupOfMargin: ({ margin }) => [[fractionBelowOne, margin, 'margin']],
  priceLadder: ({ input }) => [[priceLadderSchema, input, 'input']],
  roundCostTree: ({ tree }) => [[resultOf('the tree of evaluateCost, or a branch of it', {
    amount: 'number',
  }), tree, 'tree']],
  tornado: ({ input, options = {} }) => [[costInputSchema, input, 'input'], [tornadoSchema, options, 'options']],
  tornadoChart: ({ tornado }) => [[resultOf('what costTornado returns', {
    base: 'number',
    bars: 'list',
  }), tornado, 'tornado']],
  annualAttrition: ({ perPeriod, convention, periodsPerYear }) => [[oneOf(CONVENTIONS), convention, 'convention'], [positive, periodsPerYear, 'periodsPerYear'], [fractionBelowOne, perPeriod, 'perPeriod']],
  attritionPerPeriod: ({ annual, convention, periodsPerYear }) => [[oneOf(CONVENTIONS), convention, 'convention'], [positive, periodsPerYear, 'periodsPerYear'], [annualDomain(convention), annual, 'annual']],
  hiringChart: ({ periods }) => [[resultsOf('a period of a hiring plan', {
    supply: 'number',
  }), periods, 'periods']],
  hiringPlan: ({ input, control = {} }) => [[hiringPlanSchema, input, 'input'], [searchControlSchema, control, 'control']],
  measureAttrition: ({ input }) => [[measureAttritionInput, input, 'input']],
  overtimeOrHire: ({ input }) => [[overtimeOrHireSchema, input, 'input']],
  projectStaff: ({ input }) => [[hiringPlanSchema, input, 'input']],
  steadyStateProductivity: ({ attritionRate, trainingYears, startProductivity, learningRate }) => [[nonNegative, attritionRate, 'attritionRate'], [nonNegative, trainingYears, 'trainingYears'], [fraction, startProductivity, 'startProductivity'], [positive, learningRate, 'learningRate']],
  survivalChart: ({ survival }) => [[resultsOf('a point of a survival', {
    survival: 'number',
  }), survival, 'survival']],
  cohenKappa: ({ ratings }) => [[categoryRatingsSchema(2), ratings, 'ratings']],
  fleissKappa: ({ ratings }) => [[categoryRatingsSchema(Math.max(2, ratings?.[0]?.length ?? 0)), ratings, 'ratings']],
  qualityMonitoring: ({ input }) => [[qualityMonitoringSchema, input, 'input']],
  qualitySample: ({ input }) => [[qualitySampleSchema, input, 'input']],
  scoreAgreement: ({ scores }) => [[scoreRatingsSchema(Math.max(2, scores?.[0]?.length ?? 0)), scores, 'scores']],
  compareSimulations: ({ before, after, confidence = 0.95 }) => [[comparedDays, { before, after, confidence }, '']],
  optimiseSkillGroupDay: ({ input }) => [[optimiseSkillGroupDayInput, input, 'input']],
  optimiseSkillGroups: ({ input }) => [[optimiseSkillGroupsInput, input, 'input']],
  replayCalls: ({ input }) => [[replayCallsInput, input, 'input']],
  serviceByIntervalChart: ({ simulation }) => [[resultOf('what simulateQueue returns', {
    intervals: 'list',
  }), simulation, 'simulation']],
  serviceDistributionChart: ({ simulation }) => [[resultOf('what simulateQueue returns', {
    dayServiceLevels: 'list',
  }), simulation, 'simulation']],
  simulateCentre: ({ input }) => [[simulateCentreInput, input, 'input']],
  simulateQueue: ({ input }) => [[simulateQueueInput, input, 'input']],
  verifyStaffing: ({ input }) => [[verifyStaffingInput, input, 'input']],
  adherenceChart: ({ intervals }) => [[resultsOf('an interval of measured adherence', {
    scheduledAgents: 'number',
    agents: 'number',
  }), intervals, 'intervals']],
  agentsOnDuty: ({ input }) => [[agentsOnDutyInput, input, 'input']],
  estimateArrivals: ({ input }) => [[estimateArrivalsInput, input, 'input']],
  estimateHandleTimes: ({ calls }) => [[estimateHandleTimesInput, calls, 'calls']],
  estimatePatience: ({ calls }) => [[estimatePatienceInput, calls, 'calls']],
  estimateRedials: ({ input }) => [[estimateRedialsInput, input, 'input']],
  measureAdherence: ({ input }) => [[measureAdherenceInput, input, 'input']],
  measureCalls: ({ input }) => [[measureCallsInput, input, 'input']],
  capacityChart: ({ plan }) => [[resultOf('what planCapacity returns', {
    rows: 'list',
    work: 'list',
  }), plan, 'plan']],
  comparePlans: ({ before, after }) => [[comparedPlan, before, 'before'], [comparedPlan, after, 'after']],
  headcountBridge: ({ input }) => [[headcountBridgeInput, input, 'input']],
  headcountChart: ({ plan }) => [[resultOf('what headcountBridge or planWorkforce returns', { headcount: 'list' }), plan, 'plan']],
  leaveAllotment: ({ input, control = {} }) => [[leaveAllotmentInput, input, 'input'], [searchControlSchema, control, 'control']],
  leaveChart: ({ weeks }) => [[resultsOf('a week of a leave allotment', {
    allottedHours: 'number',
  }), weeks, 'weeks']],
  planCapacity: ({ input, control = {} }) => [[planCapacityInput, input, 'input'], [searchControlSchema, control, 'control']],
  planWorkforce: ({ history, options }) => [[Array.isArray(history) ? planQueueList : historySchema, history, 'history'], [Array.isArray(history) ? planQueuesInput : planWorkforceInput, options, 'options']],
  suggestChanges: ({ plan, input }) => [[savedPlan, plan, 'plan'], [suggestChangesInput, input, 'input']],
  suggestIntradayActions: ({ input, control = {} }) => [[suggestIntradayActionsInput, input, 'input'], [searchControlSchema, control, 'control']],
};

/** A check, what it looks at, and the path of that; the argument that holds the fields which are none. */
type ArgumentCheck = readonly [check: LazySchema, value: unknown, path: string, rest?: string];

/** Arguments by name; what they are is what is to be found out. */
// biome-ignore lint/suspicious/noExplicitAny: a default such as `{}` and a look at the first row must be possible
type Given = Readonly<Record<string, any>>;
