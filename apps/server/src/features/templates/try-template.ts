// The playground: a version, or content that isn't saved yet, on a résumé of the caller's workspace. Shows what would be sent, what
// came of it, and what is known beside it; changes nothing.
import type { RunInput, RunResult, TemplateVersion } from '@vitae/llm';
import { type Finding, type Profile, VitaeError } from '@vitae/schema';
import type { TemplateTestRequest, TemplateTestResult } from '@vitae/schema/api';
import { nameAuditSubject } from '../../platform/audit/audit-scope.ts';
import type { Db } from '../../platform/database/database.ts';
import { inputOf } from '../llm/assistant-engine.ts';
import type { LlmRuns } from '../llm/llm-runs.ts';
import { findPackedContent, findReading, type ReadingContent, unpackContent } from '../resumes/reading-store.ts';
import type { Visibility } from '../resumes/resume-access-policy.ts';
import { withVisible } from '../resumes/resume-scope.ts';
import { findResume } from '../resumes/resume-store.ts';
import { findVersion } from '../resumes/version-store.ts';
import { valuesBeside } from './values-beside.ts';

export interface TryTemplateParts {
  readonly db: Db;
  readonly runs: LlmRuns;
  readonly version: (template: string, version: number) => Promise<TemplateVersion>;
  readonly now: () => Date;
}

/** Throws `resource.not-found` for a résumé that the caller may not see or that was not read. */
export type TryTemplate = (
  visible: Visibility,
  template: string,
  request: TemplateTestRequest,
  signal?: AbortSignal,
) => Promise<TemplateTestResult>;

export function createTryTemplate(parts: TryTemplateParts): TryTemplate {
  const { db, runs } = parts;
  return async (visible, template, request, signal) => {
    const { resumeId, previewOnly } = request;
    const version = await versionOf(parts, template, request);
    const kept = await findKept(db, visible, resumeId);
    nameAuditSubject('resume', resumeId);
    const input = await inputFor(kept, parts.now());
    const { previewRun } = await import('@vitae/llm');
    const { instructions, documents, placeholders, wireSchema } = previewRun(version, input);
    const sent = { instructions, documents, placeholders, schema: { ...wireSchema } };
    if (previewOnly) return { sent, run: null, beside: null };
    const of = { workspaceId: visible.workspaceId, resumeId, fresh: true, ...(signal === undefined ? {} : { signal }) };
    const result = await runs.run({ version, input, ...of });
    return { sent, run: toResult(result), beside: await besideOf(version, kept, parts.now()) };
  };
}

/** Content that isn't saved counts as version 0. */
async function versionOf(
  { version }: TryTemplateParts,
  template: string,
  { version: number, content }: TemplateTestRequest,
): Promise<TemplateVersion> {
  if (content === undefined) return await version(template, number ?? 0);
  const { TemplateVersion } = await import('@vitae/llm');
  return TemplateVersion.parse({ template, version: 0, ...content });
}

interface Kept extends ReadingContent {
  readonly findings: Finding[];
  readonly profile: Profile;
  readonly language: string | null;
}

async function findKept(db: Db, visible: Visibility, resumeId: string): Promise<Kept> {
  const kept = await withVisible(db, visible, async (trx) => {
    const row = await findResume(trx, resumeId);
    if (row === undefined || row.version === 0) return undefined;
    const reading = await findReading(trx, resumeId, row.reading);
    const packed = await findPackedContent(trx, resumeId, row.reading);
    const version = await findVersion(trx, resumeId, row.version);
    if (reading === undefined || packed === undefined || version === undefined) return undefined;
    return { findings: reading.findings, language: reading.language, packed, profile: version.profile };
  });
  if (kept === undefined) {
    throw new VitaeError('resource.not-found', { detail: 'There is no such résumé that was read.' });
  }
  const { packed, ...facts } = kept;
  return { ...(await unpackContent(packed)), ...facts };
}

async function inputFor({ language, sections = [], ...kept }: Kept, now: Date): Promise<RunInput> {
  return await inputOf({ ...kept, sections, language: language ?? undefined }, now);
}

/** The local engine is asked anew: the kept profile may hold what a model or a person said. */
async function besideOf({ schema }: TemplateVersion, kept: Kept, now: Date): Promise<TemplateTestResult['beside']> {
  const { parseDocument } = await import('@vitae/parser');
  const { profile: local, experience } = parseDocument(kept.document, { now: now.toISOString().slice(0, 10) });
  return valuesBeside({ schema, local, experience, kept: kept.profile });
}

function toResult(result: RunResult): NonNullable<TemplateTestResult['run']> {
  const grounding = result.ok ? [...result.grounding] : [];
  return {
    ok: result.ok,
    message: result.ok ? null : result.fault.message,
    value: result.ok ? result.value : null,
    marked: grounding.flatMap(([pointer, { status }]) => (status === 'found' ? [] : [{ pointer, status }])),
    found: grounding.flatMap(([pointer, { status }]) => (status === 'found' ? [pointer] : [])),
    lost: result.ok ? [...result.lost] : [],
    provider: result.provider,
    model: result.model,
    inputTokens: result.usage.input,
    outputTokens: result.usage.output,
    cost: result.cost,
    milliseconds: result.milliseconds,
  };
}
