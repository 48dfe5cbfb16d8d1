// The playground: a version on a résumé of the caller's workspace. Shows what would be sent, and what came of it; changes nothing.
import type { RunResult, TemplateVersion } from '@vitae/llm';
import { VitaeError } from '@vitae/schema';
import type { TemplateTestRequest, TemplateTestResult } from '@vitae/schema/api';
import type { Db } from '../../platform/database/database.ts';
import { inputOf } from '../llm/assistant-engine.ts';
import type { LlmRuns } from '../llm/llm-runs.ts';
import { findPackedContent, findReading, unpackContent } from '../resumes/reading-store.ts';
import type { Visibility } from '../resumes/resume-access-policy.ts';
import { withVisible } from '../resumes/resume-scope.ts';
import { findResume } from '../resumes/resume-store.ts';
import { findVersion } from '../resumes/version-store.ts';

export interface TryTemplateParts {
  readonly db: Db;
  readonly runs: LlmRuns;
  readonly version: (template: string, version: number) => Promise<TemplateVersion>;
}

/** Throws `resource.not-found` for a résumé that the caller may not see or that was not read. */
export type TryTemplate = (
  visible: Visibility,
  template: string,
  request: TemplateTestRequest,
  signal?: AbortSignal,
) => Promise<TemplateTestResult>;

export function createTryTemplate({ db, runs, version: versionOf }: TryTemplateParts): TryTemplate {
  return async (visible, template, { resumeId, version: number, previewOnly }, signal) => {
    const version = await versionOf(template, number);
    const input = await inputFor(db, visible, resumeId);
    const { previewRun } = await import('@vitae/llm');
    const { instructions, documents, placeholders } = previewRun(version, input);
    const sent = { instructions, documents, placeholders };
    if (previewOnly) return { sent, run: null };
    const of = { workspaceId: visible.workspaceId, resumeId, ...(signal === undefined ? {} : { signal }) };
    return { sent, run: toResult(await runs.run({ version, input, ...of })) };
  };
}

async function inputFor(db: Db, visible: Visibility, resumeId: string) {
  const kept = await withVisible(db, visible, async (trx) => {
    const row = await findResume(trx, resumeId);
    if (row === undefined || row.version === 0) return undefined;
    const [reading, packed, version] = [
      await findReading(trx, resumeId, row.reading),
      await findPackedContent(trx, resumeId, row.reading),
      await findVersion(trx, resumeId, row.version),
    ];
    return reading === undefined || packed === undefined || version === undefined
      ? undefined
      : { findings: reading.findings, packed, profile: version.profile };
  });
  if (kept === undefined)
    throw new VitaeError('resource.not-found', { detail: 'There is no such résumé that was read.' });
  const { document, text } = await unpackContent(kept.packed);
  return await inputOf({ document, result: { text, findings: kept.findings, profile: kept.profile } });
}

function toResult(result: RunResult): NonNullable<TemplateTestResult['run']> {
  const marked = result.ok
    ? [...result.grounding].flatMap(([pointer, { status }]) => (status === 'found' ? [] : [{ pointer, status }]))
    : [];
  return {
    ok: result.ok,
    message: result.ok ? null : result.fault.message,
    value: result.ok ? result.value : null,
    marked,
    lost: result.ok ? [...result.lost] : [],
    provider: result.provider,
    model: result.model,
    inputTokens: result.usage.input,
    outputTokens: result.usage.output,
    cost: result.cost,
    milliseconds: result.milliseconds,
  };
}
