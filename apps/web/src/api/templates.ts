// Calls about templates: recipes of extraction with their versions.
import {
  TemplateCheck,
  type TemplateCheckRequest,
  type TemplateCreate,
  TemplateDetail,
  type TemplateFile,
  TemplateList,
  type TemplateTestRequest,
  TemplateTestResult,
  type TemplateUpdate,
} from '@vitae/schema/api';
import type { z } from 'zod';
import { request, send } from './request.ts';

const TEMPLATES = '/api/templates';
const one = (id: string) => `${TEMPLATES}/${encodeURIComponent(id)}`;
const choose = (id: string, what: string, version: number) =>
  request(TemplateDetail, `${one(id)}/${what}`, { method: 'POST', body: { version } });

export const fetchTemplates = (signal?: AbortSignal) => request(TemplateList, TEMPLATES, { signal });
export const fetchTemplate = (id: string, signal?: AbortSignal) => request(TemplateDetail, one(id), { signal });
export const createTemplate = (body: TemplateCreate) => request(TemplateDetail, TEMPLATES, { method: 'POST', body });
export const addTemplateVersion = (id: string, body: TemplateUpdate) =>
  request(TemplateDetail, one(id), { method: 'PUT', body });
export const deleteTemplate = (id: string) => send(one(id), { method: 'DELETE' });
export const publishTemplate = (id: string, version: number) => choose(id, 'publish', version);
export const rollBackTemplate = (id: string, version: number) => choose(id, 'rollback', version);
export const archiveTemplate = (id: string, version: number) => choose(id, 'archive', version);
export const importTemplate = (body: TemplateFile) =>
  request(TemplateDetail, `${TEMPLATES}/import`, { method: 'POST', body });
export const templateFileUrl = (id: string, version: number) => `${one(id)}/versions/${version}/file`;
export const checkTemplate = (body: TemplateCheckRequest, signal?: AbortSignal) =>
  request(TemplateCheck, `${TEMPLATES}/check`, { method: 'POST', body, signal });
export const testTemplate = (id: string, body: z.input<typeof TemplateTestRequest>, signal?: AbortSignal) =>
  request(TemplateTestResult, `${one(id)}/test`, { method: 'POST', body, signal });
