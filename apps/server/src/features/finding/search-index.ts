// Keeps what is searched in step with the profile, in the same transaction.
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Profile } from '@vitae/schema';
import { findCity, foldWord, type SkillTaxonomy } from '@vitae/taxonomy';
import { z } from 'zod';
import type { Trx } from '../../platform/database/database.ts';
import type { CandidateIndex } from '../candidates/candidate-index.ts';
import { candidateWords, type WordFacts } from './candidate-words.ts';
import {
  findCurrentReading,
  findFactsToIndex,
  keepsDocument,
  type SearchRow,
  saveSearchRow,
} from './search-index-store.ts';
import { configurationOf } from './search-language.ts';
import { searchableText } from './searchable-text.ts';

const unzip = promisify(gunzip);
/** Of all that a reading kept, its text alone. */
const ReadingText = z.object({ text: z.object({ text: z.string() }) });
const MOST_DOCUMENT_TEXT = 200_000;

export function createSearchIndex(taxonomy: SkillTaxonomy): CandidateIndex {
  return {
    profileChanged: async (trx, workspaceId, candidateId, profile, read) => {
      const facts = await findFactsToIndex(trx, workspaceId, candidateId);
      if (facts === undefined) return;
      const document =
        read !== undefined && read.resumeId === facts.current_resume_id
          ? read
          : await documentOf(trx, workspaceId, candidateId, facts.current_resume_id);
      await saveSearchRow(trx, searchRowOf(taxonomy, { workspaceId, candidateId, facts, profile, document }));
    },
  };
}

export interface ToIndex {
  readonly workspaceId: string;
  readonly candidateId: string;
  readonly facts: WordFacts;
  readonly profile: Profile;
  readonly document: IndexedDocument;
}

export function searchRowOf(taxonomy: SkillTaxonomy, candidate: ToIndex): SearchRow {
  const { workspaceId, candidateId, facts, profile, document } = candidate;
  const place = facts.city === null ? undefined : findCity(facts.city, facts.country_code ?? undefined);
  return {
    workspaceId,
    candidateId,
    configuration: configurationOf(document.language),
    nameKey: facts.name === null ? LAST : foldWord(facts.name).trim().slice(0, 200),
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    words: candidateWords(profile, facts, taxonomy),
    document: document.text === undefined ? document : { ...document, text: indexedText(document.text) },
  };
}

/** Behind every letter of the Latin alphabet. */
const LAST = '~';

export interface IndexedDocument {
  readonly resumeId: string | null;
  readonly reading: number | null;
  readonly language: string | null;
  /** Undefined: as it stands in the index. */
  readonly text: string | undefined;
}

async function documentOf(
  trx: Trx,
  workspaceId: string,
  candidateId: string,
  resumeId: string | null,
): Promise<IndexedDocument> {
  const nothing = { resumeId: null, reading: null, language: null, text: '' };
  if (resumeId === null) return nothing;
  const current = await findCurrentReading(trx, workspaceId, resumeId);
  if (current === undefined) return nothing;
  const { reading, language } = current;
  if (await keepsDocument(trx, { workspaceId, candidateId, resumeId, reading })) {
    return { resumeId, reading, language, text: undefined };
  }
  const { text } = ReadingText.parse(JSON.parse((await unzip(current.content)).toString('utf8')));
  return { resumeId, reading, language, text: text.text };
}

const indexedText = (text: string): string => searchableText(text.replaceAll('\0', '').slice(0, MOST_DOCUMENT_TEXT));
