// A better sentence on a match, written by a language model from facts that name nobody, and taken only when it says nothing else.
import { createHash } from 'node:crypto';
import type { TemplateVersion } from '@vitae/llm';
import { explainMatch, type SentenceFacts, sentenceFacts, sentenceHolds } from '@vitae/matching';
import { VitaeError } from '@vitae/schema';
import type { MatchSentence } from '@vitae/schema/api';
import { z } from 'zod';
import { withWorkspace } from '../../platform/database/database.ts';
import type { Log } from '../../platform/log/log.ts';
import { findListedCandidate } from '../candidates/candidate-store.ts';
import { findCandidateProfile } from '../candidates/candidate-version-store.ts';
import type { Reader } from '../candidates/read-candidates.ts';
import type { Flags } from '../llm/flags.ts';
import { inRollout } from '../llm/in-rollout.ts';
import type { LlmRuns } from '../llm/llm-runs.ts';
import { MATCH_SENTENCE } from '../templates/built-in-templates.ts';
import type { Templates } from '../templates/templates.ts';
import { candidateMatchFacts } from './candidate-match-facts.ts';
import { idsOfMatch } from './match-id.ts';
import { findSentence, saveSentence } from './match-sentence-store.ts';
import { compiledJob, type ReadMatchesParts } from './read-matches.ts';

/** Throws `resource.not-found`. The local sentence stands wherever a model doesn't write, fails, or says more than the facts. */
export type WriteSentence = (reader: Reader, matchId: string, signal: AbortSignal) => Promise<MatchSentence>;

export interface SentenceModel {
  readonly flags: Pick<Flags, 'read'>;
  readonly runs: Pick<LlmRuns, 'available' | 'run'>;
  readonly templates: Pick<Templates, 'production'>;
  readonly log: Log;
}

const Answer = z.object({ sentence: z.string() });

export function createWriteSentence(parts: ReadMatchesParts, model: SentenceModel | undefined): WriteSentence {
  const { db, now, skillsOf } = parts;
  const factsOf = (reader: Reader, { jobId, candidateId }: ReturnType<typeof idsOfMatch>) =>
    withWorkspace(db, reader, async (trx) => {
      const { taxonomy, relations } = await skillsOf.of(trx, reader.workspaceId);
      const job = await compiledJob(trx, jobId, { relations: relations(), now });
      const row = await findListedCandidate(trx, candidateId);
      const profile = row === undefined ? undefined : await findCandidateProfile(trx, row.id, row.version);
      if (profile === undefined) throw new VitaeError('resource.not-found');
      // Without its lines, so that no word of a document is among the facts.
      return explainMatch(job, candidateMatchFacts(candidateId, profile, taxonomy, now()).candidate);
    });
  return async (reader, id, signal) => {
    const ids = idsOfMatch(id);
    const match = await factsOf(reader, ids);
    const local: MatchSentence = { sentence: match.sentence, engine: 'local' };
    if (model === undefined) return local;
    try {
      const version = await versionFor(model, reader);
      if (version === undefined) return local;
      const facts = sentenceFacts(match);
      const basis = basisOf(version, facts);
      const kept = await withWorkspace(db, reader, (trx) => findSentence(trx, { ...ids, basis }));
      const written = kept ?? (await write(model, { version, facts, reader, signal }));
      if (written === undefined) return local;
      const { jobId, candidateId } = ids;
      const row = { job_id: jobId, candidate_id: candidateId, basis, written_at: now(), ...written };
      if (kept === undefined) await withWorkspace(db, reader, (trx) => saveSentence(trx, row));
      return written.sentence === null ? local : { sentence: written.sentence, engine: 'llm' };
    } catch (error) {
      // A fault of ours must not cost anybody the reasons.
      model.log.error({ err: error }, 'A language model could not write on a match');
      return local;
    }
  };
}

async function versionFor({ flags, runs, templates }: SentenceModel, reader: Reader) {
  const { assistant } = await flags.read();
  if (!inRollout(assistant, reader) || !(await runs.available())) return undefined;
  const version = await templates.production(MATCH_SENTENCE);
  return version && { ...version, limits: { ...version.limits, retries: assistant.maxRetries } };
}

/** The same facts, told to the same version, are asked about once. */
function basisOf({ template, version }: TemplateVersion, { lines }: SentenceFacts): string {
  return createHash('sha256')
    .update(JSON.stringify([template, version, lines]))
    .digest('base64url');
}

interface Asked {
  readonly version: TemplateVersion;
  readonly facts: SentenceFacts;
  readonly reader: Reader;
  readonly signal: AbortSignal;
}

/** Undefined: the model failed, and may be asked again. */
async function write(
  { runs }: SentenceModel,
  { version, facts, reader: { workspaceId }, signal }: Asked,
): Promise<{ readonly sentence: string | null } | undefined> {
  const input = { text: { text: facts.lines.join('\n'), segments: [] }, leftOut: [], sensitive: [] };
  const run = await runs.run({ version, input, workspaceId, resumeId: null, signal });
  if (!run.ok) return undefined;
  const answer = Answer.safeParse(run.value);
  const sentence = answer.data?.sentence.trim() ?? '';
  return { sentence: sentenceHolds(sentence, facts) ? sentence : null };
}
