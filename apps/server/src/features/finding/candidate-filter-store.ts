// SQL of the filters: each on its own, so that a facet can be counted, and an empty result explained, without one of them.
import type { CandidateFilterName, CandidateListQuery } from '@vitae/schema/api';
import { findCity, languageCode } from '@vitae/taxonomy';
import { type RawBuilder, sql } from 'kysely';
import { askedLexemes, plainLexeme, type WordedField } from './lexemes.ts';
import type { SearchNode } from './search-query.ts';
import {
  exactLexeme,
  joined,
  type Lexeme,
  lexemeQuery,
  type SearchWords,
  skillLexemes,
  type TsQuery,
  tagLexeme,
  tsqueryOf,
} from './search-query-store.ts';

export type CandidateFilter = Omit<CandidateListQuery, 'limit' | 'cursor' | 'sort' | 'order' | 'text'>;

/**
 * One filter: lexemes that the text index answers, or a condition on columns of `pool_search`. A filter's `marks` tell of a row whether
 * its lexemes are there; the text of a search has none, but a query for rank.
 */
export type FilterPart = { readonly name: CandidateFilterName } & (
  | { readonly query: TsQuery; readonly ranked: TsQuery; readonly marks?: never; readonly condition?: never }
  | { readonly query: TsQuery; readonly ranked?: never; readonly marks: Condition; readonly condition?: never }
  | { readonly condition: Condition; readonly query?: never; readonly ranked?: never; readonly marks?: never }
);

type Condition = RawBuilder<boolean>;

export function filterParts(filter: CandidateFilter, node: SearchNode | null, words: SearchWords): FilterPart[] {
  return [
    ...(node === null ? [] : [textPart(node, words)]),
    ...wordedParts(filter, words),
    ...placeParts(filter),
    ...columnParts(filter),
  ];
}

/** All of the parts must hold; true when there are none. */
export function whereAll(parts: readonly FilterPart[]): Condition {
  const queries = parts.flatMap(({ query }) => query ?? []);
  const conditions = parts.flatMap(({ condition }) => condition ?? []);
  if (queries.length > 0) conditions.unshift(sql<boolean>`words @@ ${joined('and', queries)}`);
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

function textPart(node: SearchNode, words: SearchWords): FilterPart {
  return { name: 'text', query: tsqueryOf(node, words, 'index'), ranked: tsqueryOf(node, words, 'text') };
}

function wordedParts(filter: CandidateFilter, words: SearchWords): FilterPart[] {
  const worded = (name: WordedField & CandidateFilterName, value: string | undefined): FilterPart[] =>
    lexemePart(name, value === undefined ? [] : askedLexemes(name, value).map((lexeme) => [exactLexeme(lexeme)]));
  const countries = (filter.countryCode ?? []).map((code) => exactLexeme(plainLexeme('country', code)));
  return [
    ...lexemePart(
      'skill',
      (filter.skill ?? []).map((skill) => skillLexemes(skill, words)),
    ),
    ...worded('title', filter.title),
    ...worded('employer', filter.employer),
    ...worded('school', filter.school),
    ...lexemePart('countryCode', countries.length === 0 ? [] : [countries]),
    ...lexemePart(
      'language',
      (filter.language ?? []).map((name) => [exactLexeme(plainLexeme('language', languageCode(name) ?? name))]),
    ),
    ...lexemePart(
      'tag',
      (filter.tag ?? []).map((tag) => [tagLexeme(tag)]),
    ),
    ...(findAround(filter) === undefined ? worded('city', filter.city) : []),
  ];
}

/** One lexeme of each of the lists has to be there; nothing is asked without lists. */
function lexemePart(name: CandidateFilterName, lists: readonly (readonly Lexeme[])[]): FilterPart[] {
  if (lists.length === 0) return [];
  const queries = lists.map((lexemes) => joined('or', lexemes.map(lexemeQuery)));
  const marks = lists.map((lexemes) => {
    // As subqueries they are asked once, not for each row.
    const numbers = lexemes.map((lexeme) => sql`(select filter_mark(${lexeme}))`);
    return sql`marks && array[${sql.join(numbers)}]`;
  });
  return [{ name, query: joined('and', queries), marks: sql<boolean>`(${sql.join(marks, sql` and `)})` }];
}

/** The middle of the circle; undefined when no radius is asked for or the place is not known. */
export function findAround({ city, radius, countryCode }: CandidateFilter) {
  if (city === undefined || radius === undefined) return undefined;
  return findCity(city.replace(/^"|"$/g, ''), countryCode?.length === 1 ? countryCode[0] : undefined);
}

/** Kilometres of one degree of latitude. */
const DEGREE = 111.2;

function placeParts(filter: CandidateFilter): FilterPart[] {
  const middle = findAround(filter);
  const { radius } = filter;
  if (middle === undefined || radius === undefined) return [];
  const { lat, lon } = middle;
  const distance = sql`2 * ${6371}::float8 * asin(sqrt(least(1, power(sin(radians(lat - ${lat}::float8) / 2), 2)
    + cos(radians(${lat}::float8)) * cos(radians(lat)) * power(sin(radians(lon - ${lon}::float8) / 2), 2))))`;
  return [
    {
      name: 'city',
      condition: sql<boolean>`(lat between ${lat - radius / DEGREE}::float8 and ${lat + radius / DEGREE}::float8 and ${distance} <= ${radius}::int)`,
    },
  ];
}

const MONTHS = 12;

function columnParts(filter: CandidateFilter): FilterPart[] {
  const part = (name: CandidateFilterName, value: unknown, condition: () => Condition): FilterPart[] =>
    value === undefined ? [] : [{ name, condition: condition() }];
  const { minYears, maxYears } = filter;
  return [
    ...part('minEducation', filter.minEducation, () => sql`education_level >= ${filter.minEducation}::int`),
    ...part(
      'years',
      minYears ?? maxYears,
      () =>
        sql`(months >= ${Math.ceil((minYears ?? 0) * MONTHS)}::int and months < ${Math.ceil((maxYears ?? 100) * MONTHS)}::int)`,
    ),
    ...part('source', filter.source, () => sql`source = any(${filter.source}::text[])`),
    ...part('status', filter.status, () => sql`status = any(${filter.status}::text[])`),
    ...part('ownerId', filter.ownerId, () => sql`owner_id = ${filter.ownerId}::uuid`),
    ...part('batchId', filter.batchId, () => sql`batch_ids @> array[${filter.batchId}::uuid]`),
    ...part('created', filter.createdFrom ?? filter.createdTo, () => createdWithin(filter)),
  ];
}

function createdWithin({ createdFrom, createdTo }: CandidateFilter): Condition {
  return sql`(created_at >= coalesce(${createdFrom ?? null}::timestamptz, '-infinity')
    and created_at <= coalesce(${createdTo ?? null}::timestamptz, 'infinity'))`;
}
