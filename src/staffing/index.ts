export { type RequiredAgents, requiredAgents } from './targets/required-agents.ts';
