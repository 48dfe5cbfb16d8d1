// Calls about experiments with versions of a template.
import { Experiment, ExperimentList, type ExperimentSettings } from '@vitae/schema/api';
import { request, send } from './request.ts';

const EXPERIMENTS = '/api/admin/llm/experiments';
const one = (id: string) => `${EXPERIMENTS}/${encodeURIComponent(id)}`;

export const fetchExperiments = (signal?: AbortSignal) => request(ExperimentList, EXPERIMENTS, { signal });
export const createExperiment = (body: ExperimentSettings) =>
  request(Experiment, EXPERIMENTS, { method: 'POST', body });
export const startExperiment = (id: string) => request(Experiment, `${one(id)}/start`, { method: 'POST' });
export const endExperiment = (id: string) => request(Experiment, `${one(id)}/end`, { method: 'POST' });
export const deleteExperiment = (id: string) => send(one(id), { method: 'DELETE' });
