// The title of the job: beside its label, at the head of the description, or after "we are looking for".
import { findTitle, titleLikelihood } from '@vitae/taxonomy';
import type { DescriptionLine } from './description-lines.ts';
import type { FoundValue } from './found-value.ts';

const LABEL =
  /^(?:job title|position|title|role|vacancy|job|we'?re hiring|now hiring|hiring|stellenbezeichnung|stellentitel|stelle|stellenangebot|gesucht|wir suchen|berufsbezeichnung|poste|intitulé du poste|intitulé|offre d['’]emploi|titre du poste|puesto|oferta de empleo|vacante|cargo|título del puesto|puesto de trabajo)\s*[:：]\s*/iu;
const MARK =
  /\s*[([]?\s*(?:\b[mwfdhx]\s?[/|,]\s?[mwfdhx](?:\s?[/|,]\s?[mwfdhx*])*\b|all genders?|gn\*?|alle geschlechter|divers)\s*[)\]]?/iu;
const SEEKING =
  /(?:(?:we are|we['’]re|is|are) (?:currently |now )?(?:looking for|seeking|hiring|recruiting|searching for)|looking for|seeking|is hiring|join (?:us|our team|\p{L}+) as|suchen(?: wir)?(?: (?:zum|ab|für|zur|in|per)(?: \p{L}+){1,6}?)?|recherch(?:ons|e)|recrut(?:ons|e)|buscamos|busca|necesitamos|selecciona(?:mos)?|incorporar)\s+(?:(?:for )?an?|our next|the|eine[nr]?|einen?\/eine|eine\(n\)|une?|un\(e\)|un\/une|unos?|unas?|un\/a|una\/un)\s+/iu;
const TITLE_END =
  /\s(?:to|who|with|for|at|based|that|für|mit|zur|zum|als|bei|ab|pour|avec|chez|basée?|afin|para|con|que|quien)(?=\s)|\s(?:in|en|à)\s(?=\p{Lu}|our|the|unser|notre|nuestr)|[,.:;!?(\n]|\s[–—|-]\s/u;

/** How far down a title is looked for without a label. */
const HEAD_LINES = 8;

export function findJobTitle(lines: readonly DescriptionLine[]): FoundValue<string> | undefined {
  return labelledTitle(lines) ?? headTitle(lines) ?? soughtTitle(lines) ?? firstLine(lines);
}

function labelledTitle(lines: readonly DescriptionLine[]): FoundValue<string> | undefined {
  for (const line of lines.slice(0, 20)) {
    const label = LABEL.exec(line.text);
    if (label === null) continue;
    const found = cleanTitle(line.text.slice(label[0].length), line.start + label[0].length);
    if (found !== undefined && found.value.length <= 120) return found;
  }
  return undefined;
}

function headTitle(lines: readonly DescriptionLine[]): FoundValue<string> | undefined {
  let best: { readonly found: FoundValue<string>; readonly score: number } | undefined;
  for (const line of lines.slice(0, HEAD_LINES)) {
    if (line.isHeading || line.text.length > 110 || /[.!?]$/.test(line.text)) continue;
    const found = cleanTitle(line.text, line.start);
    if (found === undefined) continue;
    const score = titleScore(found.value) + (MARK.test(line.text) ? 1 : 0) + (line.index === 0 ? 0.2 : 0);
    if (score >= 0.8 && (best === undefined || score > best.score)) best = { found, score };
  }
  return best?.found;
}

function soughtTitle(lines: readonly DescriptionLine[]): FoundValue<string> | undefined {
  for (const line of lines) {
    const seeking = SEEKING.exec(line.text);
    if (seeking === null) continue;
    const from = seeking.index + seeking[0].length;
    const rest = line.text.slice(from);
    const end = TITLE_END.exec(rest)?.index ?? rest.length;
    const found = cleanTitle(rest.slice(0, end), line.start + from);
    if (found !== undefined && found.value.length <= 80 && titleScore(found.value) >= 0.4) return found;
  }
  return undefined;
}

/** A short first line is a title in words that are not known. */
function firstLine([line]: readonly DescriptionLine[]): FoundValue<string> | undefined {
  if (line === undefined || line.isHeading || line.text.length > 60 || /[.!?:]$|\d{3}/.test(line.text))
    return undefined;
  const found = cleanTitle(line.text, line.start);
  return found === undefined || found.value.split(/\s+/).length > 6 ? undefined : found;
}

function titleScore(text: string): number {
  return Math.max(titleLikelihood(text), findTitle(text) === undefined ? 0 : 0.95);
}

/** Without gender marks, and of "Welder – Night shift – Leeds" the piece that reads most like a title. */
function cleanTitle(text: string, start: number): FoundValue<string> | undefined {
  const mark = MARK.exec(text);
  const before = mark === null || mark.index < 3 ? text : text.slice(0, mark.index);
  let best: { readonly piece: string; readonly at: number; readonly score: number } | undefined;
  let at = 0;
  for (const piece of before.split(/(\s[–—|•·-]\s|\s\/\/\s|[|•])/u)) {
    const score = titleScore(piece);
    if (piece.trim() !== '' && (best === undefined || score > best.score + 0.1)) best = { piece, at, score };
    at += piece.length;
  }
  if (best === undefined) return undefined;
  const lead = best.piece.length - best.piece.trimStart().length;
  const value = trimEnd(best.piece.slice(lead));
  if (value.length < 2 || value.length > 200) return undefined;
  return { value, start: start + best.at + lead, end: start + best.at + lead + value.length };
}

/** Brackets, what comes with the job ("with driving licence"), and signs at the end are no part of a title. */
function trimEnd(text: string): string {
  const open = text.lastIndexOf('(');
  const ends = open > 0 && /^\([^)]*\)?\s*$/.test(text.slice(open)) ? text.slice(0, open) : text;
  return ends.replace(/\s(?:with|mit|avec|con)\s.*$/u, '').replace(/[\s,:;–—|/*-]+$/u, '');
}
