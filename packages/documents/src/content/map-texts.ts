// The same content with every text changed: addresses behind links stay.
import type { CvContact, CvContent, CvSection } from './cv-content.ts';

export function mapTexts(content: CvContent, change: (text: string) => string): CvContent {
  const contact = (of: CvContact): CvContact => ({ ...of, text: change(of.text) });
  return {
    ...content,
    title: change(content.title),
    label: change(content.label),
    contact: content.contact.map(contact),
    sections: content.sections.map((section) => mapSection(section, change, contact)),
  };
}

function mapSection(
  section: CvSection,
  change: (text: string) => string,
  contact: (of: CvContact) => CvContact,
): CvSection {
  const heading = change(section.heading);
  switch (section.kind) {
    case 'text':
      return { ...section, heading, paragraphs: section.paragraphs.map(change) };
    case 'facts':
      return {
        ...section,
        heading,
        facts: section.facts.map((f) => ({ label: change(f.label), text: change(f.text) })),
      };
    case 'entries':
      return {
        ...section,
        heading,
        entries: section.entries.map((entry) => ({
          title: change(entry.title),
          subtitle: change(entry.subtitle),
          period: change(entry.period),
          link: entry.link === undefined ? undefined : contact(entry.link),
          paragraphs: entry.paragraphs.map(change),
          bullets: entry.bullets.map(change),
        })),
      };
  }
}
