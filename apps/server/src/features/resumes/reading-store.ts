// SQL of `resume_documents`: what each reading of a document gave, kept so that a document is read once.
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { DocumentText, Engine, Finding, Page, ReadDocument, TextSection } from '@vitae/schema';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../../platform/database/database.ts';

const Content = z.object({ document: ReadDocument, text: DocumentText, sections: z.array(TextSection).optional() });
export type ReadingContent = z.infer<typeof Content>;

const ReadingFacts = z.object({
  reading: z.int(),
  layout: z.enum(['fixed', 'flow']),
  pages: z.array(Page.pick({ number: true, width: true, height: true, turn: true })),
  findings: z.array(Finding),
  language: z.string().nullable(),
  likelihood: z.number(),
  engine: Engine,
});
export type ReadingFacts = z.infer<typeof ReadingFacts>;

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** Done before the transaction begins, since it takes milliseconds that nobody should wait for. */
export async function packContent(content: ReadingContent): Promise<Buffer> {
  return await zip(JSON.stringify(content), { level: 1 });
}

export async function insertReading(
  trx: Trx,
  of: { readonly workspaceId: string; readonly resumeId: string },
  facts: ReadingFacts,
  content: Buffer,
): Promise<void> {
  await trx
    .insertInto('resume_documents')
    .values({
      workspace_id: of.workspaceId,
      resume_id: of.resumeId,
      reading: facts.reading,
      layout: facts.layout,
      pages: JSON.stringify(facts.pages),
      findings: JSON.stringify(facts.findings),
      language: facts.language,
      likelihood: facts.likelihood,
      engine: JSON.stringify(facts.engine),
      content,
    })
    .execute();
}

export async function findReading(trx: Trx, resumeId: string, reading: number): Promise<ReadingFacts | undefined> {
  const row = await trx
    .selectFrom('resume_documents')
    .select(['reading', 'layout', 'pages', 'findings', 'language', 'likelihood', 'engine'])
    .where('resume_id', '=', resumeId)
    .where('reading', '=', reading)
    .executeTakeFirst();
  return row === undefined ? undefined : ReadingFacts.parse(row);
}

export async function addFindings(
  trx: Trx,
  resumeId: string,
  reading: number,
  findings: readonly Finding[],
): Promise<void> {
  if (findings.length === 0) return;
  await trx
    .updateTable('resume_documents')
    .set({ findings: sql<string>`findings || ${JSON.stringify(findings)}::jsonb` })
    .where('resume_id', '=', resumeId)
    .where('reading', '=', reading)
    .execute();
}

export async function findPackedContent(trx: Trx, resumeId: string, reading: number): Promise<Buffer | undefined> {
  const row = await trx
    .selectFrom('resume_documents')
    .select('content')
    .where('resume_id', '=', resumeId)
    .where('reading', '=', reading)
    .executeTakeFirst();
  return row?.content;
}

export async function unpackContent(packed: Buffer): Promise<ReadingContent> {
  return Content.parse(JSON.parse((await unzip(packed)).toString('utf8')));
}
