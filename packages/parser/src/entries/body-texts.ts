// The body of an entry → one leading paragraph and highlights.
import type { Extracted } from '@vitae/schema';
import type { Context } from '../context.ts';
import { extractText } from '../evidence/extract.ts';
import { isDuration } from './duration.ts';
import type { EntryBlock } from './entry-block.ts';
import { onlyDates } from './group-entries.ts';
import { KEYWORD_WORDS } from './keyword-label.ts';
import { isSmallHeading } from './small-headings.ts';
import { isWebAddress } from './web-address.ts';

export interface BodyTexts {
  readonly summary: Extracted<string> | undefined;
  readonly highlights: Extracted<string>[];
  /** Short words under the text. */
  readonly tags: readonly EntryBlock[];
  /** "Technologies: a, b"; `offset`: where the list begins in the block. */
  readonly labelled: readonly { readonly label: string; readonly block: EntryBlock; readonly offset: number }[];
}

const TOOLS =
  '(?:key |main |core )?technologies(?: used)?|technology|tech(?:nology|nical)? stack|stack|(?:key )?tools(?: used| and technologies| & technologies)?|skills(?: used)?|(?:technical )?environment|built with|(?:eingesetzte |verwendete )?technologien|technologie-?stack|technisches umfeld|(?:technische )?umgebung|(?:eingesetzte )?werkzeuge|technologies utilisées|environnement(?: technique)?|stack technique|outils|tecnologías(?: utilizadas)?|entorno(?: técnico| tecnológico)?|herramientas|tecnologias(?: utilizadas| usadas)?|ferramentas|ambiente(?: técnico| tecnico)?|tecnologie(?: utilizzate)?|strumenti|technologieën|technische omgeving|technologie|środowisko|narzędzia|tekniker|teknik|verktyg|teknologier|teknologi|verktøy|værktøjer|teknologiat|työkalut|nástroje|teknolojiler|araçlar|технологии|стек(?: технологий)?|инструменты|технології|стек технологій|інструменти|τεχνολογίες|εργαλεία|التقنيات(?: المستخدمة)?|الأدوات|טכנולוגיות|כלים|तकनीक|प्रौद्योगिकियाँ|उपकरण|技术栈|技术环境|使用技术|技術|使用技術|技術スタック|開発環境|기술|사용 기술|기술 스택|개발 환경';
const KEYWORDS = new RegExp(`^(?:${KEYWORD_WORDS}|${TOOLS})\\s*[:：]\\s*`, 'iu');

/** A bullet marks its own beginning and the leading paragraph its place; loose text may as well belong to the head. */
const CONFIDENCE = { 'list-item': 0.95, 'entry-paragraph': 0.93, 'entry-text': 0.83 };

export function bodyTexts(context: Context, body: readonly EntryBlock[]): BodyTexts {
  const labelled: { label: string; block: EntryBlock; offset: number }[] = [];
  const texts = body.filter((block) => {
    const match = /[:：]/.test(block.text) ? KEYWORDS.exec(block.text) : null;
    if (match !== null) labelled.push({ label: match[0], block, offset: match[0].length });
    return (
      match === null &&
      !isSmallHeading(block) &&
      !isDuration(block.text) &&
      !onlyDates(block) &&
      !isWebAddress(block.text) &&
      /[\p{L}\p{N}]/u.test(block.text)
    );
  });
  const tags = tagBlocks(texts);
  texts.length -= tags.length;
  const [first, ...rest] = texts;
  const leading =
    first !== undefined && !first.bullet && (first.words >= 8 || rest.length === 0 || rest.some((b) => b.bullet));
  const extract = (block: EntryBlock, method: keyof typeof CONFIDENCE) =>
    extractText(context, block.spans, { method, confidence: CONFIDENCE[method] });
  return {
    summary: leading ? extract(first, 'entry-paragraph') : undefined,
    highlights: (leading ? rest : texts).map((block) => extract(block, block.bullet ? 'list-item' : 'entry-text')),
    labelled,
    tags,
  };
}

/** Single words at the end of the body, after longer items: what was used, no text of their own. */
function tagBlocks(texts: readonly EntryBlock[]): EntryBlock[] {
  let from = texts.length;
  while (from > 0 && (texts[from - 1]?.words ?? 9) <= 2) from--;
  const before = texts.slice(0, from);
  const longer = before.filter((block) => block.words >= 6).length;
  return texts.length - from >= 3 && longer > 0 && longer >= before.length * 0.5 ? texts.slice(from) : [];
}
