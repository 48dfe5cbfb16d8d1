// Templates: immutable versions, of which one is in production. Publishing checks what a provider would refuse.
import type { TemplateVersion } from '@vitae/llm';
import { VitaeError } from '@vitae/schema';
import {
  TemplateContent,
  type TemplateCreate,
  type TemplateDetail,
  type TemplateFile,
  type TemplateSummary,
  type TemplateUpdate,
  TemplateVersionInfo,
} from '@vitae/schema/api';
import { asSystem, type Db, type Trx } from '../../platform/database/database.ts';
import { reconcileAssistants } from '../assistants/assistant-store.ts';
import { BUILT_IN_TEMPLATES } from './built-in-templates.ts';
import { refuseBadSchema } from './check-template.ts';
import {
  deleteTemplate,
  findProduction,
  findTemplateToChange,
  findVersion,
  insertTemplate,
  insertTemplateVersion,
  listTemplates,
  listVersions,
  setStatus,
  setTemplate,
  type TemplateRow,
  type VersionRow,
} from './template-store.ts';

/** Those with an id throw `resource.not-found`. */
export interface Templates {
  list(): Promise<TemplateSummary[]>;
  get(id: string): Promise<TemplateDetail>;
  /** Throws `resource.conflict` for an id that is taken, `request.invalid` for a schema that no provider takes. */
  create(request: TemplateCreate, by: string): Promise<TemplateDetail>;
  /** A new draft. */
  update(id: string, request: TemplateUpdate, by: string): Promise<TemplateDetail>;
  /** Puts a version into production; the one before it is archived. Going back to an earlier version is the same. */
  publish(id: string, version: number): Promise<TemplateDetail>;
  /** Puts a version away; without the one in production nothing is asked any more. */
  archive(id: string, version: number): Promise<TemplateDetail>;
  /** From a file: a new template, or a new draft of the one with this id. */
  import(file: TemplateFile, by: string): Promise<TemplateDetail>;
  file(id: string, version: number): Promise<TemplateFile>;
  /** Throws `resource.conflict` for a built-in one. */
  delete(id: string): Promise<void>;
  /** For runs; undefined when nothing is in production. */
  production(id: string): Promise<TemplateVersion | undefined>;
  version(id: string, version: number): Promise<TemplateVersion>;
}

export interface TemplatesParts {
  readonly db: Db;
  readonly now: () => Date;
}

export function createTemplates({ db, now }: TemplatesParts): Templates {
  const run = <T>(purpose: string, work: (trx: Trx) => Promise<T>): Promise<T> =>
    asSystem(db, `templates: ${purpose}`, async (trx) => {
      await ensureBuiltIn(trx, now());
      return await work(trx);
    });
  return {
    list: () => run('list', async (trx) => (await listTemplates(trx)).map((row) => toSummary(row, row.latest))),
    get: (id) => run('read', (trx) => detailOf(trx, id)),
    create: (request, by) =>
      run('create', async (trx) => {
        await refuseBadSchema(request.content);
        if (!(await addTemplate(trx, request, by, now()))) {
          throw new VitaeError('resource.conflict', { detail: 'There is a template with this id.' });
        }
        return await detailOf(trx, request.id);
      }),
    update: (id, request, by) =>
      run('new version', async (trx) => {
        await refuseBadSchema(request.content);
        await addDraft(trx, id, request, by, now());
        return await detailOf(trx, id);
      }),
    import: (file, by) =>
      run('import', async (trx) => {
        await refuseBadSchema(file.content);
        if (!(await addTemplate(trx, file, by, now())))
          await addDraft(trx, file.id, { content: file.content }, by, now());
        return await detailOf(trx, file.id);
      }),
    file: (id, version) =>
      run('file', async (trx) => {
        const { name, purpose } = await toChange(trx, id);
        const content = contentOf((await findVersion(trx, id, version)) ?? notFound());
        return { format: 'vitae-template', formatVersion: 1, id, name, purpose, content };
      }),
    publish: (id, version) =>
      run('publish', async (trx) => {
        const { production } = await toChange(trx, id);
        await refuseBadSchema(contentOf((await findVersion(trx, id, version)) ?? notFound()));
        if (production !== null && production !== version) await setStatus(trx, id, production, 'archived');
        await setStatus(trx, id, version, 'published');
        await setTemplate(trx, id, { production: version }, now());
        await reconcileAssistants(trx, now());
        return await detailOf(trx, id);
      }),
    archive: (id, version) =>
      run('archive', async (trx) => {
        const { production } = await toChange(trx, id);
        if ((await findVersion(trx, id, version)) === undefined) notFound();
        await setStatus(trx, id, version, 'archived');
        if (production === version) {
          await setTemplate(trx, id, { production: null }, now());
          await reconcileAssistants(trx, now());
        }
        return await detailOf(trx, id);
      }),
    delete: (id) =>
      run('delete', async (trx) => {
        const { built_in } = await toChange(trx, id);
        if (built_in) throw new VitaeError('resource.conflict', { detail: 'Built-in templates can’t be deleted.' });
        await deleteTemplate(trx, id);
      }),
    production: (id) =>
      run('production', async (trx) => {
        const row = await findProduction(trx, id);
        return row === undefined ? undefined : await toRun(row);
      }),
    version: (id, version) =>
      run('version', async (trx) => await toRun((await findVersion(trx, id, version)) ?? notFound())),
  };
}

/** Built-in templates come with the first look at the list, already in production. */
async function ensureBuiltIn(trx: Trx, now: Date): Promise<void> {
  let made = false;
  for (const { content, ...facts } of BUILT_IN_TEMPLATES) {
    if (!(await insertTemplate(trx, { ...facts, builtIn: true, now }))) continue;
    await insertTemplateVersion(trx, { template: facts.id, version: 1, status: 'published', content, by: null, now });
    await setTemplate(trx, facts.id, { production: 1 }, now);
    made = true;
  }
  if (made) await reconcileAssistants(trx, now);
}

/** False when there is one with this id. */
async function addTemplate(trx: Trx, request: TemplateCreate, by: string, now: Date): Promise<boolean> {
  const { id, name, purpose, content } = request;
  if (!(await insertTemplate(trx, { id, name, purpose, builtIn: false, now }))) return false;
  await insertTemplateVersion(trx, { template: id, version: 1, status: 'draft', content, by, now });
  return true;
}

async function addDraft(
  trx: Trx,
  id: string,
  { content, name, purpose }: TemplateUpdate,
  by: string,
  now: Date,
): Promise<void> {
  await toChange(trx, id);
  const [latest] = await listVersions(trx, id);
  const version = (latest?.version ?? 0) + 1;
  await insertTemplateVersion(trx, { template: id, version, status: 'draft', content, by, now });
  const facts = { ...(name === undefined ? {} : { name }), ...(purpose === undefined ? {} : { purpose }) };
  await setTemplate(trx, id, facts, now);
}

async function toChange(trx: Trx, id: string): Promise<TemplateRow> {
  return (await findTemplateToChange(trx, id)) ?? notFound();
}

function notFound(): never {
  throw new VitaeError('resource.not-found');
}

async function detailOf(trx: Trx, id: string): Promise<TemplateDetail> {
  const row = await toChange(trx, id);
  const versions = await listVersions(trx, id);
  return { ...toSummary(row, versions[0]?.version ?? 0), versions: versions.map(toVersion) };
}

function toSummary(row: TemplateRow, latest: number): TemplateSummary {
  return {
    id: row.id,
    name: row.name,
    purpose: row.purpose,
    builtIn: row.built_in,
    production: row.production,
    latest,
    updatedAt: row.updated_at.toISOString(),
  };
}

const contentOf = ({ content }: VersionRow): TemplateContent => TemplateContent.parse(content);

function toVersion(row: VersionRow): TemplateVersionInfo {
  return TemplateVersionInfo.parse({
    version: row.version,
    status: row.status,
    createdAt: row.created_at.toISOString(),
    createdBy: row.created_by,
    content: contentOf(row),
  });
}

async function toRun(row: VersionRow): Promise<TemplateVersion> {
  const { TemplateVersion } = await import('@vitae/llm');
  return TemplateVersion.parse({ template: row.template_id, version: row.version, ...contentOf(row) });
}
