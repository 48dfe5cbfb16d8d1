// For tests: what a perfect model would answer the CV extractor about a document of the corpus.
import type { CorpusTruth } from './corpus-readings.ts';

const given = (text: string | undefined): string => text ?? '';

export function truthAnswer({ basics, ...truth }: CorpusTruth) {
  return {
    personal_info: {
      name: given(basics.name),
      email: given(basics.email),
      phone: given(basics.phone),
      summary: given(basics.summary),
    },
    work_experience: truth.work.map(({ name, position, startDate, endDate, location, highlights }) => ({
      company: given(name),
      title: given(position),
      start_date: given(startDate),
      end_date: given(endDate),
      location: given(location),
      description: highlights,
    })),
    education: truth.education.map(({ institution, studyType, area, startDate, endDate }) => ({
      institution: given(institution),
      degree: given(studyType),
      field: given(area),
      start_date: given(startDate),
      end_date: given(endDate),
    })),
    skills: truth.skills.flatMap(({ name, keywords }) => (keywords.length > 0 ? keywords : [given(name)])),
    projects: truth.projects.map(({ name, highlights, keywords }) => ({
      name: given(name),
      description: highlights,
      technologies: keywords,
    })),
    certifications: truth.certificates.map(({ name, issuer, date }) => ({
      name: given(name),
      issuer: given(issuer),
      year: given(date).slice(0, 4),
    })),
    languages: truth.languages.map(({ language, fluency }) => ({
      language: given(language),
      proficiency: given(fluency),
    })),
  };
}
export type TruthAnswer = ReturnType<typeof truthAnswer>;
