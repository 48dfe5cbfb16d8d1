// Finding candidates: a page, how many there are, where the words stand, and why nothing was found.
import type { CandidateList, CandidateListQuery, CandidateSort, SavedSearch } from '@vitae/schema/api';
import type { SkillTaxonomy } from '@vitae/taxonomy';
import { z } from 'zod';
import type { Trx } from '../../platform/database/database.ts';
import { decodeCursor, pageOf } from '../../platform/http/cursor.ts';
import { type ListedCandidate, toCandidateSummary } from '../candidates/candidate-row.ts';
import { listedRows } from '../candidates/candidate-store.ts';
import { namesOf } from '../candidates/read-candidates.ts';
import type { UserNames } from '../candidates/user-names.ts';
import { type FilterPart, filterParts, findAround } from './candidate-filter-store.ts';
import { didYouMean } from './did-you-mean.ts';
import { countFound, type FoundPage, type FoundPosition, findPage, listPage, type PageOrder } from './find-store.ts';
import { headlineNeedles } from './headline-needles.ts';
import { listHeadlines } from './headline-store.ts';
import { parseSearch, type SearchNode } from './search-query.ts';
import { type SearchWords, searchWords, tsqueryOf } from './search-query-store.ts';
import { toSnippet } from './snippet.ts';

const Position = z.object({ id: z.uuid(), key: z.string().max(300) });

export interface FindParts {
  readonly taxonomy: SkillTaxonomy;
  readonly userNames: UserNames;
}

export async function findCandidates(trx: Trx, parts: FindParts, query: CandidateListQuery): Promise<CandidateList> {
  const words = await searchWords(trx, parts.taxonomy);
  const found = await search(trx, query, words);
  if (found.total > 0) return await toList(trx, parts, found);
  const corrected =
    query.text === undefined ? undefined : await didYouMean(trx, query.text, parseSearch(query.text), words);
  if (corrected !== undefined) {
    const again = await search(trx, { ...query, text: corrected.used }, words);
    if (again.total > 0) return { ...(await toList(trx, parts, again)), corrected };
  }
  return { ...(await toList(trx, parts, found)), without: await withoutEach(trx, found.filters) };
}

/** Everybody that a search finds, in its order. Words are taken as they are typed. */
export async function findAllIds(trx: Trx, taxonomy: SkillTaxonomy, query: SavedSearch): Promise<string[]> {
  const node = parseSearch(query.text ?? '');
  const filters = filterParts(query, node, await searchWords(trx, taxonomy));
  const found = await listPage(trx, filters, orderOf(query, node), { limit: ALL, after: undefined });
  return found.map(({ id }) => id);
}

/** More than any pool has. */
const ALL = 2 ** 31 - 1;

interface Found extends FoundPage {
  readonly query: CandidateListQuery;
  readonly node: SearchNode | null;
  readonly words: SearchWords;
  readonly filters: readonly FilterPart[];
}

async function search(trx: Trx, query: CandidateListQuery, words: SearchWords): Promise<Found> {
  const node = parseSearch(query.text ?? '');
  const filters = filterParts(query, node, words);
  const order = orderOf(query, node);
  const page = { limit: query.limit + 1, after: readCursor(query.cursor, order.sort) };
  return { query, node, words, filters, ...(await findPage(trx, filters, order, page)) };
}

function orderOf(query: Pick<CandidateListQuery, 'sort' | 'order'>, node: SearchNode | null): PageOrder {
  const sort = query.sort ?? (node === null ? 'updated' : 'relevance');
  return { sort, order: query.order ?? usualOrder(sort) };
}

/** A key that this order can't have is refused like any other cursor that is not of this list. */
function readCursor(cursor: string | undefined, sort: CandidateSort): FoundPosition | undefined {
  return decodeCursor(
    cursor,
    Position.refine(({ key }) => isKeyOf(sort, key)),
  );
}

function isKeyOf(sort: CandidateSort, key: string): boolean {
  if (sort === 'name') return true;
  if (sort === 'experience') return /^-?\d{1,9}$/.test(key);
  if (/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/.test(key)) return true;
  return sort === 'relevance' && /^\d(\.\d+)?(e-\d{1,2})?$/.test(key);
}

function usualOrder(sort: CandidateSort): 'asc' | 'desc' {
  return sort === 'name' ? 'asc' : 'desc';
}

async function toList(trx: Trx, { userNames }: FindParts, found: Found): Promise<CandidateList> {
  const { query, node, words, positions } = found;
  const page = pageOf(
    positions,
    query.limit,
    ({ id }) => id,
    (position) => position,
  );
  const rows = new Map((await listedRows(trx, page.items)).map((row): [string, ListedCandidate] => [row.id, row]));
  const people = await namesOf(
    [...rows.values()].map(({ owner_id }) => owner_id),
    userNames,
  );
  const texts =
    node === null
      ? []
      : await listHeadlines(trx, page.items, tsqueryOf(node, words, 'text'), headlineNeedles(node, words.taxonomy));
  const snippets = new Map(texts.map((text) => [text.id, toSnippet(text)]));
  const unknownPlace = query.radius !== undefined && query.city !== undefined && findAround(query) === undefined;
  return {
    items: page.items.flatMap((id) => {
      const row = rows.get(id);
      const snippet = snippets.get(id);
      return row === undefined
        ? []
        : [{ ...toCandidateSummary(row, people), snippets: snippet === undefined ? [] : [snippet] }];
    }),
    nextCursor: page.nextCursor,
    total: found.total,
    ...(unknownPlace ? { unknownPlace } : {}),
  };
}

async function withoutEach(trx: Trx, filters: readonly FilterPart[]): Promise<NonNullable<CandidateList['without']>> {
  const counts: NonNullable<CandidateList['without']> = [];
  for (const { name } of filters) {
    counts.push({
      filter: name,
      count: await countFound(
        trx,
        filters.filter((part) => part.name !== name),
      ),
    });
  }
  return counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
