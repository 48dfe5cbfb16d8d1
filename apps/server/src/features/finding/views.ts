// Saved views: a query with a name, for oneself or for the workspace, and how many are new in it since one last looked.
import { VitaeError } from '@vitae/schema';
import type { SavedSearch, SavedView, SaveViewRequest } from '@vitae/schema/api';
import type { SkillTaxonomy } from '@vitae/taxonomy';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Reader } from '../candidates/read-candidates.ts';
import { filterParts } from './candidate-filter-store.ts';
import { countFound } from './find-store.ts';
import { parseSearch } from './search-query.ts';
import { searchWords } from './search-query-store.ts';
import {
  deleteView,
  findViewOwner,
  insertView,
  listViews,
  noteLook,
  type StoredView,
  updateView,
} from './view-store.ts';

/** `resource.not-found` for views that one may not see, and for changes of somebody else's. */
export interface Views {
  list(reader: Reader): Promise<SavedView[]>;
  create(reader: Reader, request: SaveViewRequest): Promise<SavedView>;
  change(reader: Reader, id: string, request: SaveViewRequest): Promise<SavedView>;
  delete(reader: Reader, id: string): Promise<void>;
  seen(reader: Reader, id: string): Promise<void>;
}

export interface ViewsParts {
  readonly db: Db;
  readonly taxonomy: SkillTaxonomy;
  readonly now: () => Date;
}

export function createViews({ db, taxonomy, now }: ViewsParts): Views {
  return {
    list: (reader) =>
      withWorkspace(db, reader, async (trx) => {
        const shown: SavedView[] = [];
        for (const view of await listViews(trx, reader.userId))
          shown.push(await show(trx, taxonomy, view, reader.userId));
        return shown;
      }),
    create: (reader, { name, query, shared }) =>
      withWorkspace(db, reader, async (trx) => {
        const id = newId();
        const at = now();
        await insertView(trx, {
          ...{ id, name, shared, owner_id: reader.userId },
          ...{ query: JSON.stringify(query), created_at: at, updated_at: at },
        });
        await noteLook(trx, id, reader.userId, at);
        return await showOne(trx, taxonomy, id, reader.userId);
      }),
    change: (reader, id, request) =>
      withWorkspace(db, reader, async (trx) => {
        await checkOwner(trx, id, reader.userId);
        await updateView(trx, id, { ...request, now: now() });
        return await showOne(trx, taxonomy, id, reader.userId);
      }),
    delete: (reader, id) =>
      withWorkspace(db, reader, async (trx) => {
        await checkOwner(trx, id, reader.userId);
        await deleteView(trx, id);
      }),
    seen: (reader, id) =>
      withWorkspace(db, reader, async (trx) => {
        if ((await findViewOwner(trx, id)) === undefined) throw new VitaeError('resource.not-found');
        await noteLook(trx, id, reader.userId, now());
      }),
  };
}

async function checkOwner(trx: Trx, id: string, userId: string): Promise<void> {
  if ((await findViewOwner(trx, id)) !== userId) throw new VitaeError('resource.not-found');
}

async function showOne(trx: Trx, taxonomy: SkillTaxonomy, id: string, userId: string): Promise<SavedView> {
  const view = (await listViews(trx, userId)).find((one) => one.id === id);
  if (view === undefined) throw new VitaeError('resource.not-found');
  return await show(trx, taxonomy, view, userId);
}

async function show(trx: Trx, taxonomy: SkillTaxonomy, view: StoredView, userId: string): Promise<SavedView> {
  const { id, name, query, shared, ownerId, createdAt, seenAt } = view;
  const unseen = await countSince(trx, taxonomy, query, seenAt ?? createdAt);
  return { id, name, query, shared, own: ownerId === userId, unseen, createdAt: createdAt.toISOString() };
}

/** Candidates of the view that came into the pool after `since`. */
async function countSince(trx: Trx, taxonomy: SkillTaxonomy, query: SavedSearch, since: Date): Promise<number> {
  const words = await searchWords(trx, taxonomy);
  const from =
    query.createdFrom === undefined ? since : new Date(Math.max(since.getTime(), Date.parse(query.createdFrom)));
  const filter = { ...query, createdFrom: from.toISOString() };
  return await countFound(trx, filterParts(filter, parseSearch(query.text ?? ''), words));
}
