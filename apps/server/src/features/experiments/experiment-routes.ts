// Experiments for the admin of the installation.
import { Experiment, ExperimentList, ExperimentSettings } from '@vitae/schema/api';
import { z } from 'zod';
import { nameAuditSubject } from '../../platform/audit/audit-scope.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { INSTALLATION_ADMINS } from '../llm/llm-routes.ts';
import type { Experiments } from './experiments.ts';

const tags = ['Language models'];
const Id = z.object({ id: z.uuid() });
const AUDIT = { action: 'llm-experiment.change', subject: 'llm-experiment' } as const;
const NOTHING_OF_ANYBODY = { none: 'Says nothing of anybody.' } as const;

export function addExperimentRoutes(app: HttpApp, experiments: Experiments): void {
  readRoutes(app, experiments);
  changeRoutes(app, experiments);
}

function readRoutes(app: HttpApp, experiments: Experiments): void {
  app.route({
    method: 'GET',
    url: '/api/admin/llm/experiments',
    config: { access: INSTALLATION_ADMINS, audit: NOTHING_OF_ANYBODY },
    schema: {
      operationId: 'listExperiments',
      summary: 'Experiments with versions of a template, and what came of them',
      tags,
      response: { 200: ExperimentList },
    },
    handler: async () => ({ items: await experiments.list() }),
  });
  app.route({
    method: 'GET',
    url: '/api/admin/llm/experiments/:id',
    config: { access: INSTALLATION_ADMINS, audit: NOTHING_OF_ANYBODY },
    schema: {
      operationId: 'getExperiment',
      summary: 'An experiment: success, corrections by people, time and cost of each arm, with confidence intervals',
      tags,
      params: Id,
      response: { 200: Experiment },
    },
    handler: (request) => experiments.get(request.params.id),
  });
}

function changeRoutes(app: HttpApp, experiments: Experiments): void {
  app.route({
    method: 'POST',
    url: '/api/admin/llm/experiments',
    config: { access: INSTALLATION_ADMINS, audit: AUDIT },
    schema: {
      operationId: 'createExperiment',
      summary: 'Set up an experiment; nothing changes until it is started',
      tags,
      body: ExperimentSettings,
      response: { 201: Experiment },
    },
    handler: async (request, reply) => {
      const made = await experiments.create(request.body);
      nameAuditSubject('llm-experiment', made.id);
      return await reply.code(201).header('location', `/api/admin/llm/experiments/${made.id}`).send(made);
    },
  });
  for (const [step, operationId, summary] of [
    ['start', 'startExperiment', 'Start an experiment: from now on its users get their arm'],
    ['end', 'endExperiment', 'End an experiment: everybody gets the version in production again'],
  ] as const) {
    app.route({
      method: 'POST',
      url: `/api/admin/llm/experiments/:id/${step}`,
      config: { access: INSTALLATION_ADMINS, audit: AUDIT },
      schema: { operationId, summary, tags, params: Id, response: { 200: Experiment } },
      handler: (request) => experiments[step](request.params.id),
    });
  }
  app.route({
    method: 'DELETE',
    url: '/api/admin/llm/experiments/:id',
    config: { access: INSTALLATION_ADMINS, audit: AUDIT },
    schema: {
      operationId: 'deleteExperiment',
      summary: 'Delete an experiment with its runs',
      tags,
      params: Id,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      await experiments.delete(request.params.id);
      return await reply.code(204).send(null);
    },
  });
}
