export { bridgeChart } from './charts/bridge-chart.ts';
export { costTreeChart } from './charts/cost-tree-chart.ts';
export { tornadoChart } from './charts/tornado-chart.ts';
export { type BreakEvenOptions, breakEven } from './compare/break-even.ts';
export {
  type BridgeEffect,
  type BridgeOptions,
  type CostBridge,
  costBridge,
} from './compare/bridge.ts';
export type { BridgeDriver } from './compare/bridge-drivers.ts';
export type { CostMeasure } from './compare/measure.ts';
export {
  type CostScenario,
  compareScenarios,
  type InputChange,
  type ScenarioCost,
} from './compare/scenarios.ts';
export {
  type Tornado,
  type TornadoBar,
  type TornadoEnd,
  type TornadoOptions,
  type TornadoRange,
  tornado,
} from './compare/tornado.ts';
export { type CostNode, costNodeAt } from './evaluate/cost-node.ts';
export type {
  ChannelCost,
  CostAssumption,
  CostMemos,
  CostResult,
  CostWarning,
  PayByUse,
  StaffCounts,
  UnitCosts,
} from './evaluate/cost-result.ts';
export type { ChannelDemand } from './evaluate/demand.ts';
export { evaluateCost } from './evaluate/evaluate-cost.ts';
export type { CostHours } from './evaluate/hours.ts';
export type {
  BillingIncrement,
  ContactResolution,
  CostChannel,
  Deflection,
  Escalation,
  LineTime,
  SelfService,
  ServiceTarget,
} from './input/channel.ts';
export type { CostInput } from './input/cost-input.ts';
export type {
  Capex,
  FacilitiesCost,
  OpportunityCost,
  OtherCost,
  PriceBasis,
  SourcingContract,
  TechnologyCost,
  UsageCharge,
} from './input/purchases.ts';
export type {
  AgentPay,
  AttritionCost,
  CostStaff,
  SupportRole,
  SupportWorkload,
} from './input/staff.ts';
export { billedSeconds } from './prices/billing.ts';
export { marginOfMarkup, markupOfMargin } from './prices/markup.ts';
export { type PriceLadderInput, priceLadder } from './prices/price-ladder.ts';
export {
  type AgentsOption,
  type CheapestAgents,
  type CheapestAgentsInput,
  cheapestAgents,
} from './queue/cheapest-agents.ts';
export {
  type CostStaircaseInput,
  costStaircase,
  type StaircaseStep,
} from './queue/cost-staircase.ts';
export { contactsPerIssue } from './resolution/contacts-per-issue.ts';
export { apportion } from './rounding/apportion.ts';
export { type RoundedCostNode, roundCostTree } from './rounding/round-cost-tree.ts';
