// Publications; patents are publications of the office that granted them, known by their number.
import type { Extracted, PublicationEntry } from '@vitae/schema';
import type { Context } from '../context.ts';
import { bodyTexts } from '../entries/body-texts.ts';
import type { EntryBlock } from '../entries/entry-block.ts';
import { onlyDates } from '../entries/group-entries.ts';
import { extractText } from '../evidence/extract.ts';
import { splitByLine } from '../evidence/span.ts';
import type { Section } from '../sections/section.ts';
import { readBook, readCitation } from './citation.ts';
import { singleDate } from './dates-of.ts';
import { namedEntries, PUBLICATIONS, text } from './named-entries.ts';
import { sectionBlocks } from './section-entries.ts';

/** "US Patent No. 10,123,456 B2", "EP 3 456 789 A1", "WO 2019/123456", "DE 10 2015 123 456", "特許第1234567号", "ZL201510123456.7". */
const NUMBER =
  /\b(?:US|EP|WO|PCT|DE|GB|FR|JP|CN|KR|CA|AU|IN|ES|IT|NL|SE|RU|BR|IL|ZL)\b\.?\s?(?:Pat(?:ent)?\b\.?\s?)?(?:App(?:lication|l)?\b\.?\s?)?(?:No\b\.?|Nr\b\.?|Number\b|#|№)?\s?\d[\d\s.,/]{4,16}\d(?:\s?[A-C]\d?\b)?|ZL\s?\d{12}\.\w|特許第\s?\d{6,8}\s?号/u;
const PATENT =
  /\b(?:patent(?:s|ed|e|en|es|et)?|pat\.|brevets?|brevett[oi]|octrooi(?:en)?|patentti|USPTO|EPO|WIPO)\b|патент|ευρεσιτεχν|براءة|פטנט|पेटेंट|专利|專利|特許|특허/iu;
const OFFICE =
  /\b(?:USPTO|EPO|WIPO|DPMA|INPI|UKIPO|OEPM|UIBM|CNIPA|KIPO|JPO|(?:(?:US|U\.S\.|United States|European|German|UK|Japan|Korean|Canadian|Indian|Swiss|Austrian|Israel|Polish|Swedish)\s+)?(?:Patent and Trademark Office|Patent Office|Intellectual Property Office))\b|\b(?:Deutsches |Europäisches |Österreichisches )?Patent- und Markenamt\b|\b(?:Deutsches |Europäisches )?Patentamt\b|Office europ[ée]en des brevets|Oficina Espa[ñn]ola de Patentes y Marcas|国家知识产权局|特許庁|특허청/u;

export function readPublications(context: Context, sections: readonly Section[]): PublicationEntry[] {
  const cited = sections.map((section) => readCited(context, section));
  const plain = sections.filter((_, i) => cited[i]?.length === 0);
  const all = [...cited.flat(), ...readNamed(context, plain)];
  return all.map((entry, i) => ({ ...entry, id: `publication-${i + 1}` }));
}

/** A list of references; empty when most of the section's paragraphs are no references. */
function readCited(context: Context, section: Section): PublicationEntry[] {
  const blocks = sectionBlocks(context, section).filter((block) => !onlyDates(block));
  const texts = blocks.map((block) =>
    context.text.slice(block.spans[0]?.start, block.spans.at(-1)?.end).replaceAll('\n', ' '),
  );
  const cited = texts.map(readCitation);
  const known = texts.map((text, i) => cited[i] ?? readBook(text));
  const entries = blocks.flatMap((block, i) => {
    const start = block.spans[0]?.start ?? 0;
    const citation = known[i];
    if (citation === undefined) return [];
    const within = (part: { start: number; end: number }) =>
      splitByLine(context, { start: start + part.start, end: start + part.end });
    const date = singleDate(context, [block]);
    return {
      id: '',
      name: extractText(context, within(citation.title), { method: 'citation-title', confidence: 0.85 }),
      ...(citation.venue === undefined
        ? {}
        : { publisher: extractText(context, within(citation.venue), { method: 'citation-venue', confidence: 0.7 }) }),
      ...(date === undefined ? {} : { releaseDate: date }),
    };
  });
  const most = cited.filter((citation) => citation !== undefined).length * 2 > blocks.length;
  return most || known.every((citation) => citation !== undefined) ? entries : [];
}

function readNamed(context: Context, sections: readonly Section[]): PublicationEntry[] {
  return namedEntries(context, sections, PUBLICATIONS).map(({ group, name: first, by: second, url }, i) => {
    // "US 10,555,012 B2 – Soft gripper": what the patent is of is its name.
    const numbered = second !== undefined && NUMBER.exec(first.text)?.[0].length === first.text.length;
    const [name, by] = numbered ? [second, undefined] : [first, second];
    const releaseDate = singleDate(context, group.head);
    const { summary } = bodyTexts(context, group.body);
    const patent = patentFacts(
      context,
      [...group.head, ...group.body],
      numbered || PATENT.test(sectionTitle(context, group.head)),
    );
    const publisher = patent.office ?? (by === undefined ? undefined : text(context, by, 'entry-giver', 0.75));
    const about = summary ?? patent.number;
    return {
      id: `publication-${i + 1}`,
      name: text(context, name, 'entry-name'),
      ...(publisher === undefined ? {} : { publisher }),
      ...(releaseDate === undefined ? {} : { releaseDate }),
      ...(url === undefined ? {} : { url: text(context, url, 'entry-link') }),
      ...(about === undefined ? {} : { summary: about }),
    };
  });
}

/** The entry's own words. */
function sectionTitle(context: Context, head: readonly EntryBlock[]): string {
  return head.map((block) => context.text.slice(block.spans[0]?.start, block.spans.at(-1)?.end)).join(' ');
}

interface PatentFacts {
  readonly office?: Extracted<string>;
  readonly number?: Extracted<string>;
}

/** JSON Resume has no patents: the office is the publisher and the number the summary, unless there is a text. */
function patentFacts(context: Context, blocks: readonly EntryBlock[], named: boolean): PatentFacts {
  if (!named) return {};
  const find = (pattern: RegExp, method: string, confidence: number): Extracted<string> | undefined => {
    for (const span of blocks.flatMap((block) => block.spans)) {
      const match = pattern.exec(context.text.slice(span.start, span.end));
      if (match === null) continue;
      const start = span.start + match.index;
      return extractText(context, [{ start, end: start + match[0].length }], { method, confidence });
    }
    return undefined;
  };
  const office = find(OFFICE, 'patent-office', 0.9);
  const number = find(NUMBER, 'patent-number', 0.9);
  return { ...(office === undefined ? {} : { office }), ...(number === undefined ? {} : { number }) };
}
