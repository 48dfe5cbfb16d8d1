// Styles of a DOCX with their inheritance, and the fonts of its theme.
import { attribute, child, childrenOf, descendants, type XmlElement } from '../xml/xml-element.ts';
import {
  inheritParagraph,
  inheritRun,
  NO_RUN_PROPERTIES,
  type ParagraphProperties,
  paragraphProperties,
  type RunProperties,
  runProperties,
  type ThemeFonts,
} from './docx-properties.ts';

export interface ResolvedStyle {
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
  /** 1–6 for heading styles. */
  readonly heading?: number | undefined;
}

export interface DocxStyles {
  /** Everything a paragraph in that style (undefined: the default one) starts from. */
  readonly paragraph: (id: string | undefined) => ResolvedStyle;
  readonly character: (id: string | undefined) => RunProperties;
  /** Whether cells of tables in that style may have a background. */
  readonly shadesCells: (id: string | undefined) => boolean;
  readonly themeFonts: ThemeFonts;
}

/** Word brings hundreds of styles into a document that uses a few: what stands inside one is read when it is asked for. */
interface Style {
  readonly element: XmlElement;
  readonly id: string;
}

/** Longer chains of inheritance are loops. */
const MAX_CHAIN = 30;
const FALLBACK: RunProperties = { ...NO_RUN_PROPERTIES, size: 10 };

/** `theme` is asked for when a style first names one of its fonts. */
export function readStyles(root: XmlElement | undefined, theme: () => XmlElement | undefined): DocxStyles {
  const themeFonts = readThemeFonts(theme);
  const styles = new Map<string, Style>();
  let defaultId: string | undefined;
  for (const element of childrenOf(root, 'w:style')) {
    const id = attribute(element, 'w:styleId');
    if (id === undefined) continue;
    styles.set(id, { element, id });
    const isDefault = /^(1|true|on)$/.test(attribute(element, 'w:default') ?? '');
    if (isDefault && attribute(element, 'w:type') === 'paragraph') defaultId = id;
  }
  const defaults = child(root, 'w:docDefaults');
  const ownRun = (style: Style): RunProperties => runProperties(child(style.element, 'w:rPr'), themeFonts);
  const ownParagraph = (style: Style): ParagraphProperties => paragraphProperties(child(style.element, 'w:pPr'));
  const run = inheritRun(FALLBACK, runProperties(child(defaults, 'w:rPrDefault', 'w:rPr'), themeFonts));
  const paragraph = paragraphProperties(child(defaults, 'w:pPrDefault', 'w:pPr'));
  const resolve = (id: string | undefined): ResolvedStyle => {
    const chain = chainOf(styles, id !== undefined && styles.has(id) ? id : defaultId);
    return {
      run: chain.map(ownRun).reduce(inheritRun, run),
      paragraph: chain.map(ownParagraph).reduce(inheritParagraph, paragraph),
      heading: headingOf(chain),
    };
  };
  return {
    paragraph: memo(resolve),
    character: memo((id) => chainOf(styles, id).map(ownRun).reduce(inheritRun, NO_RUN_PROPERTIES)),
    shadesCells: memo((id) => chainOf(styles, id).some((s) => descendants(s.element, 'w:shd').some(isFilled))),
    themeFonts,
  };
}

function memo<T>(compute: (id: string | undefined) => T): (id: string | undefined) => T {
  const known = new Map<string | undefined, T>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const value = compute(id);
    known.set(id, value);
    return value;
  };
}

/** From the most general style to the one named. */
function chainOf(styles: ReadonlyMap<string, Style>, id: string | undefined): Style[] {
  const chain: Style[] = [];
  for (let at = id; at !== undefined && chain.length < MAX_CHAIN; ) {
    const style = styles.get(at);
    if (style === undefined) break;
    chain.unshift(style);
    at = attribute(child(style.element, 'w:basedOn'), 'w:val');
  }
  return chain;
}

function headingOf(chain: readonly Style[]): number | undefined {
  for (const style of [...chain].reverse()) {
    const name = attribute(child(style.element, 'w:name'), 'w:val') ?? style.id;
    const match = /^heading (\d)/i.exec(name);
    if (match?.[1] !== undefined) return Math.min(6, Math.max(1, Number(match[1])));
    if (/^title$/i.test(name)) return 1;
  }
  return undefined;
}

const isFilled = (shading: XmlElement): boolean => !/^(auto|ffffff)?$/i.test(attribute(shading, 'w:fill') ?? '');

/** Most documents name their fonts themselves, and then the theme is never read. */
function readThemeFonts(theme: () => XmlElement | undefined): ThemeFonts {
  const fonts = new Map<string, string | undefined>();
  let root: XmlElement | undefined;
  return (kind) => {
    if (kind !== 'minor' && kind !== 'major') return undefined;
    if (fonts.size === 0) root = theme();
    if (!fonts.has(kind)) {
      const face = attribute(child(root, 'a:themeElements', 'a:fontScheme', `a:${kind}Font`, 'a:latin'), 'typeface');
      fonts.set(kind, face === '' ? undefined : face);
    }
    return fonts.get(kind);
  };
}
