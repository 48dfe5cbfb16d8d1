// Many documents of different people from the corpus: each résumé as it is once, then written anew from its truth for
// somebody else, as PDF, DOCX, Markdown and HTML in turn. Some are damaged, some have the bytes of an earlier one.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createPdfWriter, writeDocx } from '@vitae/documents';
import { fromJsonResume, type Profile, toMarkdown } from '@vitae/schema';
import { z } from 'zod';
import { corpusFolder } from './corpus-documents.ts';
import { readManifest } from './corpus-manifest.ts';

export interface MadeDocument {
  /** With a folder, as people drop them. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly kind: 'corpus' | 'rewritten' | 'damaged' | 'same-bytes';
}

/** One in so many is damaged, and one the same as an earlier one. */
const ODD_ONE = 100;
const NOW = new Date('2026-01-01T00:00:00Z');
const FORMATS = ['pdf', 'docx', 'md', 'html'] as const;
// Invented people. Primes of each other, so that a pair comes again only after all of them.
const FIRST =
  'Amara Bastian Carmen Dario Edda Fiona Gilles Hanne Ivo Jolanda Kaspar Leila Marek Nadia Oskar Paula Quentin Rosa Sven Tamara Ugo Vera Wim'.split(
    ' ',
  );
const LAST =
  'Achterberg Bellucci Cavendish Dragomir Eklund Farkas Gallagher Hashimoto Iversen Jankowski Keller Lindholm Moreau Novotny Okafor Pellegrini Quispe Rasmussen Santoro Thorvaldsen Ullmann Vasquez Wachter Yildirim Zielinski Abernathy Brandvold Castellano Demirci'.split(
    ' ',
  );

const Truth = z.looseObject({ basics: z.looseObject({}) });
type Truth = z.infer<typeof Truth>;

/** The same for the same `count` and corpus. */
export async function* madeDocuments(count: number): AsyncGenerator<MadeDocument> {
  const corpus = await readManifest();
  const write = createWriter();
  let first: MadeDocument | undefined;
  for (let n = 0; n < count; n++) {
    const entry = corpus[n % corpus.length];
    if (entry === undefined) throw new Error('The corpus is empty.');
    const copy = Math.floor(n / corpus.length);
    const folder = `folder-${copy}`;
    if (n % ODD_ONE === ODD_ONE - 1) {
      const bytes = new TextEncoder().encode(`%PDF-1.4\n% ${n}\n${'\u0007'.repeat(200)}`);
      yield { path: `${folder}/damaged-${n}.pdf`, bytes, kind: 'damaged' };
    } else if (n % ODD_ONE === ODD_ONE - 2 && first !== undefined) {
      yield { path: `${folder}/again-${n}${path.extname(first.path)}`, bytes: first.bytes, kind: 'same-bytes' };
    } else {
      const made =
        copy === 0
          ? await asItIs(entry.file, folder)
          : await write(someoneElse(await readTruth(entry.id), n), FORMATS[(n + copy) % FORMATS.length] ?? 'md', n);
      first ??= made;
      yield made;
    }
  }
}

async function asItIs(file: string, folder: string): Promise<MadeDocument> {
  const bytes = await readFile(path.join(corpusFolder(), file));
  return { path: `${folder}/${path.basename(file)}`, bytes, kind: 'corpus' };
}

async function readTruth(id: string): Promise<Truth> {
  return Truth.parse(JSON.parse(await readFile(path.join(corpusFolder(), `truth/${id}.json`), 'utf8')));
}

/** Another name, mail and phone; no links, which would say who it was. */
function someoneElse(truth: Truth, n: number): Profile {
  const [first, last] = [FIRST[n % FIRST.length] ?? '', LAST[n % LAST.length] ?? ''];
  const basics = {
    ...truth.basics,
    name: `${first} ${last}`,
    email: `${first}.${last}.${n}@example.org`.toLowerCase(),
    phone: `+41 44 ${String(1_000_000 + n)}`,
    url: undefined,
    profiles: [],
  };
  const profile = fromJsonResume({ ...truth, basics });
  if (profile === undefined) throw new Error(`The truth of document ${n} is no JSON Resume.`);
  return profile;
}

function createWriter(): (profile: Profile, format: (typeof FORMATS)[number], n: number) => Promise<MadeDocument> {
  const writePdf = createPdfWriter();
  return async (profile, format, n) => {
    const made = (extension: string, bytes: Uint8Array): MadeDocument => ({
      path: `made/resume-${n}.${extension}`,
      bytes,
      kind: 'rewritten',
    });
    if (format === 'md') return made('md', new TextEncoder().encode(toMarkdown(profile)));
    if (format === 'html') return made('html', new TextEncoder().encode(asHtml(toMarkdown(profile), n)));
    const pdf = format === 'pdf' ? await writePdf(profile, { now: NOW }) : undefined;
    // Scripts that the PDF's typeface can't show are written as DOCX.
    return pdf?.ok === true ? made('pdf', pdf.bytes) : made('docx', await writeDocx(profile, { now: NOW }));
  };
}

function asHtml(markdown: string, n: number): string {
  const escaped = markdown.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
  const blocks = escaped.split('\n\n').map((block) => {
    const heading = /^(#+) (.*)$/.exec(block);
    if (heading !== null) return `<h${heading[1]?.length}>${heading[2]}</h${heading[1]?.length}>`;
    return `<p>${block.replace(/\*\*(.*?)\*\*/g, '<b>$1</b>').replaceAll('\n', '<br>')}</p>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>${n}</title>${blocks.join('\n')}`;
}
