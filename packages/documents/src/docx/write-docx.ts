// Profile → DOCX: one column, real styles, links, the language of its words; right to left where that is how it is read.
import type { Profile } from '@vitae/schema';
import { Document, Packer } from 'docx';
import { cvContent } from '../content/cv-content.ts';
import { mapTexts } from '../content/map-texts.ts';
import type { CvFileOptions } from '../pdf/write-pdf.ts';
import { cvParagraphs } from './cv-paragraphs.ts';
import { BULLET_LEVELS, BULLETS, docxStyles, PAGE } from './docx-styles.ts';

/** Word shows every script. */
export async function writeDocx(profile: Profile, { language }: CvFileOptions): Promise<Uint8Array> {
  const content = mapTexts(cvContent(profile, language), withoutControls);
  const named = content.title !== content.words.title;
  const document = new Document({
    title: named ? `${content.title} – ${content.words.title}` : content.title,
    creator: named ? content.title : 'Vitae',
    lastModifiedBy: 'Vitae',
    styles: docxStyles(content.words.language),
    numbering: { config: [{ reference: BULLETS, levels: [...BULLET_LEVELS] }] },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { left: PAGE.side, right: PAGE.side, top: PAGE.top, bottom: PAGE.bottom },
          },
        },
        children: cvParagraphs(content),
      },
    ],
  });
  return await Packer.toBuffer(document);
}

/** XML has no place for most control characters, not even escaped. */
function withoutControls(text: string): string {
  return text.replace(/\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, '').trim();
}
