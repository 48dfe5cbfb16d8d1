// What the page of experiments asks for.
import { queryOptions } from '@tanstack/react-query';
import { fetchExperiments } from '../../api/experiments.ts';

export const EXPERIMENTS = ['admin', 'llm', 'experiments'];
/** Of templates that imports use there is one. */
export const TEMPLATE = 'cv-data-extractor';
/** Milliseconds between two looks at one that is running. */
const WHILE_RUNNING = 10_000;

export const experimentsQuery = queryOptions({
  queryKey: EXPERIMENTS,
  queryFn: ({ signal }) => fetchExperiments(signal),
  refetchInterval: ({ state }) => (state.data?.items.some((one) => one.state === 'running') ? WHILE_RUNNING : false),
});
