// SQL of a search: the parsed query as a `tsquery` in every language of the pool.
import type { SkillSynonym } from '@vitae/schema/api';
import { type SkillTaxonomy, skillKey } from '@vitae/taxonomy';
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import { listSkillSynonyms } from '../skill-synonyms/skill-synonym-store.ts';
import { askedLexemes, askedSkill, wordsOf } from './lexemes.ts';
import { UNSTEMMED } from './search-language.ts';
import type { SearchField, SearchNode } from './search-query.ts';
import { searchableText } from './searchable-text.ts';

export type TsQuery = RawBuilder<unknown>;

export interface SearchWords {
  readonly taxonomy: SkillTaxonomy;
  /** Text search configurations of the candidates in the pool. */
  readonly configurations: readonly string[];
  /** The workspace's own words for skills. */
  readonly synonyms: readonly SkillSynonym[];
}

export async function searchWords(trx: Trx, taxonomy: SkillTaxonomy): Promise<SearchWords> {
  return { taxonomy, configurations: await listConfigurations(trx), synonyms: await listSkillSynonyms(trx) };
}

/** Hops from one to the next in the index, instead of looking at every candidate. */
async function listConfigurations(trx: Trx): Promise<string[]> {
  const { rows } = await sql<{ language: string }>`with recursive found as (
      (select language from pool_search order by language limit 1)
      union all
      select (select s.language from pool_search s where s.language > f.language order by s.language limit 1)
      from found f where f.language is not null
    ) select language from found where language is not null`.execute(trx);
  return rows.map(({ language }) => language);
}

/** `index`: for the column `words`, which has words that stand next to each other as lexemes of their own; `text`: for what has none. */
type Asked = 'index' | 'text';

export function tsqueryOf(node: SearchNode, words: SearchWords, asked: Asked): TsQuery {
  switch (node.kind) {
    case 'word':
      return sql`(${wordQuery(node.text, words, asked)}${node.prefix ? prefixQuery(node.text) : sql``})`;
    case 'phrase':
      return wordQuery(node.text, words, asked);
    case 'field':
      return fieldQuery(node.field, node.value, words);
    case 'not':
      return sql`(!!${tsqueryOf(node.part, words, asked)})`;
    case 'and':
    case 'or':
      return joined(
        node.kind,
        node.parts.map((part) => tsqueryOf(part, words, asked)),
      );
  }
}

export function joined(kind: 'and' | 'or', queries: readonly TsQuery[]): TsQuery {
  return sql`(${sql.join(queries, kind === 'and' ? sql` && ` : sql` || `)})`;
}

/** A lexeme as SQL: one as it is, or that of a tag. */
export type Lexeme = RawBuilder<string>;

export function exactLexeme(lexeme: string): Lexeme {
  return sql<string>`${storable(lexeme)}::text`;
}

export function tagLexeme(tag: string): Lexeme {
  return sql<string>`tag_lexeme(${storable(tag)})`;
}

export function lexemeQuery(lexeme: Lexeme): TsQuery {
  return sql`lexeme_query(${lexeme})`;
}

/** PostgreSQL has no text with NUL. */
function storable(text: string): string {
  return text.replaceAll('\0', ' ');
}

/** By any of its names, the workspace's own among them, whatever the résumé calls it. */
export function skillLexemes(name: string, { taxonomy, synonyms }: SearchWords): Lexeme[] {
  return askedSkill(taxonomy, synonyms, name).map(exactLexeme);
}

function wordQuery(text: string, { taxonomy, configurations }: SearchWords, asked: Asked): TsQuery {
  const skill = taxonomy.find(text);
  const others = configurations.filter((name) => name !== UNSTEMMED);
  const known = skill === undefined || skill.name.toLowerCase() === text.toLowerCase() ? undefined : skill.name;
  return joined('or', [
    ...[UNSTEMMED, ...others].map((name) => phraseQuery(name, text, asked)),
    // One word is meant as it is written; of more, only stems are in the index next to each other.
    ...(known === undefined ? [] : [UNSTEMMED, ...(/\W/.test(known) ? others : [])]).map((name) =>
      phraseQuery(name, known ?? '', asked),
    ),
    ...(skill === undefined ? [] : [lexemeQuery(exactLexeme(`skill:${skillKey(skill.name)}`))]),
  ]);
}

function phraseQuery(configuration: string, given: string, asked: Asked): TsQuery {
  const text = searchableText(given);
  const single = /^\p{L}+$/u.test(text);
  return asked === 'text' || single
    ? sql`phraseto_tsquery(${configuration}::regconfig, ${text})`
    : sql`phrase_query(${configuration}::regconfig, ${text})`;
}

/** Nothing when the beginning is more than one word for the index. */
function prefixQuery(text: string): RawBuilder<unknown> {
  const [only, ...more] = wordsOf(text);
  return only === undefined || more.length > 0 || /[+#.]/.test(only) ? sql`` : sql` || lexeme_query(${only}, true)`;
}

function fieldQuery(field: SearchField, value: string, words: SearchWords): TsQuery {
  const bare = value.replace(/^"|"$/g, '');
  if (field === 'skill') return joined('or', skillLexemes(bare, words).map(lexemeQuery));
  if (field === 'tag') return lexemeQuery(tagLexeme(bare));
  const lexemes = askedLexemes(field, value.startsWith('"') ? bare : value);
  return lexemes.length === 0 ? sql`''::tsquery` : joined('and', lexemes.map(exactLexeme).map(lexemeQuery));
}
