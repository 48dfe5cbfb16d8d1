// Résumés without headings: parts that stand apart by blank space, named by what is in them.
import {
  companyLikelihood,
  degreeLikelihood,
  institutionLikelihood,
  languageCode,
  titleLikelihood,
} from '@vitae/taxonomy';
import type { Context } from '../context.ts';
import { readDates } from '../dates/read-dates.ts';
import type { Line } from '../layout/line.ts';
import { wordCount } from '../text/fold.ts';
import { PRESS } from './press-words.ts';
import type { Section } from './section.ts';
import type { SectionKind } from './section-kind.ts';

/** Blank space of more than this many sizes parts two sections. */
const APART = 3;

/** Without such space a paragraph stands apart by this multiple of the usual distance of lines. */
const PARAGRAPH = 1.15;
/** Name and contacts stand in so many lines at the top, whatever follows them without a gap. */
const HEAD_LINES = 8;
const CONTACT = /\S@\S|\+?\d[\d\s().-]{8,}/;

/** Longer pieces are sentences, which mention schools and titles without being about them. */
const NAMING = 9;
/** Long parts without a heading are cut and named; all others stay as they are. */
export function inferSections(context: Context, sections: readonly Section[]): Section[] {
  const hasWork = sections.some((section) => section.kind === 'work' && section.lines.length > 0);
  return sections.flatMap((section) => {
    if (section.kind !== 'top') return [section];
    if (section.lines.length < 8) return hasWork ? [section] : partJobs(context, section);
    const ranges = section.lines.filter((line) => hasRange(context, line)).length;
    return ranges === 0 || (hasWork && ranges < 2) ? [section] : cutAndName(context, section.lines);
  });
}

/** Lines that each name a job and its dates are the work, however few they are. */
function partJobs(context: Context, section: Section): Section[] {
  const { lines } = section;
  const jobs = lines.filter((line) => hasRange(context, line) && namesJob(line.text));
  const from = jobs[0] === undefined ? 0 : lines.indexOf(jobs[0]);
  if (jobs.length < 2 || from < 1 || lines.slice(from).some(({ text }) => text.includes('@'))) return [section];
  return [
    { ...section, lines: lines.slice(0, from) },
    { kind: 'work', heading: undefined, lines: lines.slice(from) },
  ];
}

function namesJob(text: string): boolean {
  const parts = text.split(/\t|\s[|•–—-]\s|[,.،]\s/);
  return parts.some((part) => wordCount(part) <= NAMING && titleLikelihood(part) >= 0.5);
}

function hasRange(context: Context, line: Line): boolean {
  return (
    line.text.length < 140 && readDates(line.text, context.habits).some((date) => date.range && date.certainty >= 0.9)
  );
}

function cutAndName(context: Context, lines: readonly Line[]): Section[] {
  const sections: { kind: SectionKind | 'top'; heading: undefined; lines: Line[] }[] = [];
  for (const chunk of chunksOf(context, lines)) {
    const last = sections.at(-1);
    const kind = kindOfChunk(context, chunk) ?? last?.kind ?? 'top';
    if (last !== undefined && last.kind === kind) last.lines.push(...chunk);
    else sections.push({ kind, heading: undefined, lines: [...chunk] });
  }
  return sections;
}

function chunksOf(context: Context, lines: readonly Line[]): Line[][] {
  const chunks: Line[][] = [];
  const wide = lines.some((line, i) => i > 0 && Number.isFinite(line.gap) && line.gap > line.size * APART);
  const contacts = lines.findLastIndex((line, i) => i < HEAD_LINES && CONTACT.test(line.text));
  lines.forEach((line, i) => {
    const chunk = chunks.at(-1);
    const usual = context.spacing.get(Math.round(line.size * 2) / 2) ?? 1.5;
    const least = wide ? APART : usual * PARAGRAPH;
    const apart = (line.gap > line.size * least && Number.isFinite(line.gap)) || (contacts > 0 && i === contacts + 1);
    if (chunk === undefined || apart) chunks.push([line]);
    else chunk.push(line);
  });
  return chunks;
}

/** Undefined when nothing speaks for any kind. */
function kindOfChunk(context: Context, lines: readonly Line[]): SectionKind | undefined {
  const cells = lines
    .flatMap((line) => line.text.split(/[\t,|•·]/))
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const contact = lines.some((line) => /@|https?:|www\.|linkedin/i.test(line.text));
  if (cells.length >= 2 && cells.every((cell) => languageCode(cell.replace(/\s*[(:–-].*$/, '')) !== undefined))
    return 'languages';
  const head = lines.slice(0, 4).map((line) => line.text);
  const best = (score: (text: string) => number) =>
    Math.max(
      0,
      ...head
        .flatMap((text) => text.split(/\t|\s[|•–—-]\s|,\s/))
        .filter((part) => wordCount(part) <= NAMING)
        .map(score),
    );
  const range = lines.some((line) => hasRange(context, line));
  const dated =
    range || lines.some((line) => line.text.length < 140 && readDates(line.text, context.habits).length > 0);
  if (dated && !contact) return kindOfDated(lines, range, best);
  if (!contact && Math.max(best(degreeLikelihood) - 0.05, best(institutionLikelihood)) >= 0.85 && lines.length <= 12)
    return 'education';
  const short = cells.filter((cell) => wordCount(cell) <= 4).length / Math.max(1, cells.length);
  if (!contact && cells.length >= 4 && short >= 0.8) return 'skills';
  return range ? kindOfDated(lines, range, best) : undefined;
}

function kindOfDated(
  lines: readonly Line[],
  range: boolean,
  best: (score: (text: string) => number) => number,
): SectionKind {
  const text = lines.map((line) => line.text).join(' ');
  const title = best(titleLikelihood);
  const school = Math.max(best(degreeLikelihood) - 0.05, best(institutionLikelihood));
  if (/\bvolunt/i.test(text.slice(0, 200)) && title < 0.9) return 'volunteer';
  if (school >= 0.85 && !(title >= 0.85 && lines.length > 6)) return 'education';
  const single = !range && title < 0.9;
  if (!range && /\bcertifi/i.test(lines[0]?.text ?? '') && lines.length <= 4) return 'certificates';
  if (
    single &&
    PRESS.test(
      lines
        .slice(0, 3)
        .map((line) => line.text)
        .join(' '),
    )
  )
    return 'publications';
  if (/\b(?:certified|certificat|license)/i.test(text) && lines.length <= 12 && title < 0.85) return 'certificates';
  if (/\b(?:award|prize|scholarship|honou?r)/i.test(text.slice(0, 200)) && !range) return 'awards';
  if (title >= 0.45 || best(companyLikelihood) >= 0.65 || range) return 'work';
  return 'projects';
}
