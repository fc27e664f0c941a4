export { erlangB } from './erlang-b.ts';
