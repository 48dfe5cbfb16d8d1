// For the isolation test: which table an id in a route comes from, and the bodies that no schema can tell.
import { sql } from 'kysely';
import type { FindId, KnownBodies, KnownForms } from './fill-request.ts';
import type { Scene } from './scene.ts';
import { listTables, type TableName, tableOf } from './victim.ts';

/** What a route calls it → the table with the rows, and its column. */
const NAMED: readonly { readonly is: RegExp; readonly table: string; readonly column?: string }[] = [
  { is: /^(survivor|first|candidate|owner of candidate)Ids?$/, table: 'candidates' },
  { is: /^(merged|second)Ids?$/, table: 'candidates' },
  { is: /^mergeId$/, table: 'candidate_merges' },
  { is: /^(owner|user)Id$|^who$/, table: 'membership', column: 'user_id' },
  { is: /^(current)?resumeIds?$/i, table: 'resumes' },
  { is: /^workspace(Id)?$|^holderId$/, table: 'membership', column: 'workspace_id' },
  { is: /^subject$|^taskId$/, table: 'resumes' },
];

/** Ids of the victim, for every parameter and property that asks for one. */
export async function findVictimId({ ownerDb, victim }: Pick<Scene, 'ownerDb' | 'victim'>): Promise<FindId> {
  const tables = await listTables(ownerDb, 'of workspaces');
  const ids = new Map<string, string>();
  const note = async (table: TableName, column: string) => {
    const { rows } = await sql<{ id: string | null }>`
      select ${sql.id(column)}::text as id from ${tableOf(table)}
      where workspace_id = ${victim.workspaceId} order by 1 limit 1`.execute(ownerDb);
    if (rows[0]?.id) ids.set(`${table.table}.${column}`, rows[0].id);
  };
  for (const table of tables) {
    const { rows } = await sql<{ column: string }>`
      select a.attname as column from pg_attribute a where a.attnum > 0 and not a.attisdropped
        and a.attrelid = format('%I.%I', ${table.schema}::text, ${table.table}::text)::regclass
        and a.atttypid = 'uuid'::regtype`.execute(ownerDb);
    for (const { column } of rows) await note(table, column);
  }
  ids.set('session.id', victim.sessionId);
  // Ids of keys are in no order: one of an intruder who is a member would be that one's own.
  const key = await sql<{ id: string }>`
    select id from auth.api_key where user_id = ${victim.recruiter.userId} limit 1`.execute(ownerDb);
  ids.set('api_key.id', key.rows[0]?.id ?? '');
  // A match is named by its job and its candidate.
  const match = `${ids.get('jobs.id')}_${ids.get('candidates.id')}`;
  const task = await sql<{ id: string }>`
    select id from queue.job where data ->> 'workspaceId' = ${victim.workspaceId} order by id limit 1`.execute(ownerDb);
  ids.set('queue.job', task.rows[0]?.id ?? '');
  return (name, path) => (path.startsWith('/api/matches/') ? match : find(ids, tables, name, path));
}

/** `{id}` of `/api/auth/api-keys/{id}` is in the table `api_key`, that of `/api/candidates/{id}/notes/{noteId}` in `candidate_notes`. */
function find(
  ids: ReadonlyMap<string, string>,
  tables: readonly TableName[],
  name: string,
  path: string,
): string | undefined {
  // Providers and templates belong to the installation and no workspace: any id will do to be refused with.
  if (/^\/api\/admin\/llm\/(?:providers|experiments|prices|calls)\//.test(path)) return ids.get('resumes.id');
  if (path.startsWith('/api/templates/')) return name === 'version' ? '1' : 'nobodys-template';
  if (path.startsWith('/api/processing/')) return ids.get('queue.job');
  const named = NAMED.find(({ is }) => is.test(name));
  if (named) return ids.get(`${named.table}.${named.column ?? 'id'}`);
  const before = path.slice(0, path.indexOf(`{${name}}`) - 1).split('/');
  const segments = name === 'id' && path.includes('{id}') ? before : path.replaceAll(/\/\{\w+\}/g, '').split('/');
  const word = /^ids?$/.test(name) ? segments.at(-1) : name.replace(/Ids?$/, '');
  const wanted = [word, segments.at(-1)].map((one) => singular((one ?? '').replaceAll('-', '_')));
  if (wanted.includes('workspace')) return ids.get('membership.workspace_id');
  const ends = (table: string) => wanted.some((one) => one !== '' && singular(table).endsWith(one));
  const fitting = tables.map(({ table }) => table).filter((table) => ends(table) && ids.has(`${table}.id`));
  // The plainest name: `resumes` before `duplicate_resumes`.
  const [table] = fitting.toSorted((a, b) => a.length - b.length);
  return table === undefined ? undefined : ids.get(`${table}.id`);
}

const singular = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x)es$/, '$1')
    .replace(/s$/, '');

const TEMPLATE = { instructions: 'Read.', schema: { type: 'object', properties: { name: { type: 'string' } } } };

export const KNOWN_BODIES: KnownBodies = {
  createTemplate: { id: 'made-by-an-intruder', name: 'something', purpose: '', content: TEMPLATE },
  updateTemplate: { content: TEMPLATE },
  importTemplate: {
    ...{ format: 'vitae-template', formatVersion: 1, id: 'made-by-an-intruder-too' },
    ...{ name: 'something', purpose: '', content: TEMPLATE },
  },
  // A résumé of nobody: which one it is makes no difference to a template that isn't there.
  testTemplate: { version: 1, resumeId: '019a0000-0000-7000-8000-000000000000', previewOnly: true },
  createJob: { title: 'Cook' },
  parseCv: { fileData: Buffer.from('Some Body\nsomebody@people.example\n').toString('base64'), fileType: 'txt' },
  correctProfile: { changes: [{ op: 'confirm', path: 'basics/name' }] },
  // A view keeps the filters that its maker typed; what they find is asked with the list.
  createView: { name: 'something', shared: false, query: { text: 'somebody' } },
  changeView: { name: 'something', shared: false, query: { text: 'somebody' } },
};

export const KNOWN_FORMS: KnownForms = {
  importJobs: { content: 'title,city\nWelder,Leeds\n' },
  startTableImport: {
    content: 'Name,Mail\nSome Body,somebody@people.example\n',
    fields: { mapping: JSON.stringify(['name', 'email']) },
  },
};
