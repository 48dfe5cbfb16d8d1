// Sections whose entries have one name: certificates, awards, publications, references; with date, giver and text.
import type { AwardEntry, CertificateEntry, ProjectEntry, PublicationEntry, ReferenceEntry } from '@vitae/schema';
import type { Context } from '../context.ts';
import { bodyTexts } from '../entries/body-texts.ts';
import type { Piece } from '../entries/head-pieces.ts';
import { extractText } from '../evidence/extract.ts';
import type { Section } from '../sections/section.ts';
import { entryDates, singleDate } from './dates-of.ts';
import { listItems } from './list-items.ts';
import { type SectionEntry, sectionEntries } from './section-entries.ts';

interface Named {
  readonly group: SectionEntry;
  readonly name: Piece;
  readonly by: Piece | undefined;
  readonly url: Piece | undefined;
}

function namedEntries(context: Context, sections: readonly Section[]): Named[] {
  return sections.flatMap((section) =>
    sectionEntries(context, section).flatMap((group) => {
      const texts = joinParts(group.pieces.filter((piece) => piece.kind !== 'url'));
      const [name, by] = texts;
      const url = group.pieces.find((piece) => piece.kind === 'url');
      return name === undefined ? [] : [{ group, name, by, url }];
    }),
  );
}

/** A comma or a bracket doesn't end a name: "Certified Scrum Master (CSM)". */
function joinParts(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      last.block === piece.block &&
      /^[,:;(（]$/.test(piece.before) &&
      piece.start - last.end <= 3 &&
      last.bold === piece.bold
    ) {
      joined[joined.length - 1] = { ...last, end: piece.end, text: `${last.text} ${piece.text}` };
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

const text = (context: Context, piece: Piece, method: string, confidence = 0.85) =>
  extractText(context, [piece], { method, confidence });

export function readCertificates(context: Context, sections: readonly Section[]): CertificateEntry[] {
  return namedEntries(context, sections).map(({ group, name, by, url }, i) => {
    const date = singleDate(context, group.head);
    return {
      id: `certificate-${i + 1}`,
      name: text(context, name, 'entry-name'),
      ...(by === undefined ? {} : { issuer: text(context, by, 'entry-giver', 0.75) }),
      ...(date === undefined ? {} : { date }),
      ...(url === undefined ? {} : { url: text(context, url, 'entry-link') }),
    };
  });
}

export function readAwards(context: Context, sections: readonly Section[]): AwardEntry[] {
  return namedEntries(context, sections).map(({ group, name, by }, i) => {
    const date = singleDate(context, group.head);
    const { summary } = bodyTexts(context, group.body);
    return {
      id: `award-${i + 1}`,
      title: text(context, name, 'entry-name'),
      ...(by === undefined ? {} : { awarder: text(context, by, 'entry-giver', 0.75) }),
      ...(date === undefined ? {} : { date }),
      ...(summary === undefined ? {} : { summary }),
    };
  });
}

export function readPublications(context: Context, sections: readonly Section[]): PublicationEntry[] {
  return namedEntries(context, sections).map(({ group, name, by, url }, i) => {
    const releaseDate = singleDate(context, group.head);
    const { summary } = bodyTexts(context, group.body);
    return {
      id: `publication-${i + 1}`,
      name: text(context, name, 'entry-name'),
      ...(by === undefined ? {} : { publisher: text(context, by, 'entry-giver', 0.75) }),
      ...(releaseDate === undefined ? {} : { releaseDate }),
      ...(url === undefined ? {} : { url: text(context, url, 'entry-link') }),
      ...(summary === undefined ? {} : { summary }),
    };
  });
}

export function readProjects(context: Context, sections: readonly Section[]): ProjectEntry[] {
  return namedEntries(context, sections).map(({ group, name, by, url }, i) => {
    const { summary, highlights, labelled } = bodyTexts(context, group.body);
    const keywords = labelled.flatMap(({ block, offset }) => {
      const start = (block.spans[0]?.start ?? 0) + offset;
      return listItems(context, { start, end: block.spans.at(-1)?.end ?? start });
    });
    const role = by !== undefined && summary !== undefined ? [text(context, by, 'entry-role', 0.6)] : [];
    const description =
      summary ?? (by === undefined || by.text.length < 25 ? undefined : text(context, by, 'entry-text', 0.7));
    return {
      id: `project-${i + 1}`,
      name: text(context, name, 'entry-name'),
      ...(description === undefined ? {} : { description }),
      highlights,
      keywords: keywords.map((span) => extractText(context, [span], { method: 'keyword-list', confidence: 0.85 })),
      roles: role,
      ...entryDates(context, group.head, 'start'),
      ...(url === undefined ? {} : { url: text(context, url, 'entry-link') }),
    };
  });
}

export function readReferences(context: Context, sections: readonly Section[]): ReferenceEntry[] {
  return namedEntries(context, sections).map(({ group, name }, i) => {
    const { summary, highlights } = bodyTexts(context, group.body);
    const reference = summary ?? highlights[0];
    return {
      id: `reference-${i + 1}`,
      name: text(context, name, 'entry-name', 0.7),
      ...(reference === undefined ? {} : { reference }),
    };
  });
}
