import { type ExtractedDate, type ExtractedText, emptyProfile, MatchCandidate, type Profile } from '@vitae/schema';
import { createSkillTaxonomy } from '@vitae/taxonomy';
import { describe, expect, it } from 'vitest';
import { createJobCompiler } from '../compile-job.ts';
import { labelledJobs } from '../labelled/labelled-set.ts';
import { spanOfWritten, writeCandidate } from '../labelled/written-candidate.ts';
import { explainMatch } from '../reasons/explain-match.ts';
import { createSkillRelations } from '../skills/skill-relations.ts';
import { matchCandidateOf } from './match-candidate-of.ts';
import { matchJobOf } from './match-job-of.ts';

const taxonomy = createSkillTaxonomy();
const compile = createJobCompiler({ relations: createSkillRelations(taxonomy), year: 2026 });
const said = (value: string): ExtractedText => ({
  ...{ value, raw: value, places: [], confidence: 1, source: 'local', method: 'test', version: '1' },
});
const year = (value: number): ExtractedDate => ({
  ...{ value: String(value), raw: String(value), places: [], confidence: 1 },
  ...{ source: 'local', method: 'test', version: '1' },
});
const TITLES_OF_TWO_GENDERS =
  `Waiter|Waitress;Steward|Stewardess;Salesman|Saleswoman;Chairman|Chairwoman;Fireman|Firewoman
Cameraman|Camerawoman;Handyman|Handywoman;Policeman|Policewoman;Headmaster|Headmistress;Foreman|Forewoman;Host|Hostess
Kellner|Kellnerin;Krankenpfleger|Krankenschwester;Entwickler|Entwicklerin;Abteilungsleiter|Abteilungsleiterin;Koch|Köchin
Kaufmann im Einzelhandel|Kauffrau im Einzelhandel;Psychologe|Psychologin;Arzt|Ärztin;Geschäftsführer|Geschäftsführerin
Assistent|Assistentin;Praktikant|Praktikantin;Altenpfleger|Altenpflegerin;Friseur|Friseurin;Ingenieur|Ingenieurin
Infirmier|Infirmière;Vendeur|Vendeuse;Ingénieur logiciel|Ingénieure logiciel;Assistant de direction|Assistante de direction
Serveur|Serveuse;Développeur|Développeuse;Technicien du son|Technicienne du son;Avocat|Avocate;Caissier|Caissière;Chauffeur|Chauffeuse
Directeur marketing|Directrice marketing;Apprenti|Apprentie;Chargé de projet|Chargée de projet;Formateur|Formatrice
Enfermero|Enfermera;Director Comercial|Directora Comercial;Jefe de cocina|Jefa de cocina;Camarero|Camarera;Contador|Contadora
Desarrollador|Desarrolladora;Técnico de sonido|Técnica de sonido;Arquitecto de software|Arquitecta de software;Becario|Becaria
Supervisor|Supervisora;Aprendiz|Aprendiza;Conductor repartidor|Conductora repartidora;Operador de cámara|Operadora de cámara
Infermiere|Infermiera;Cameriere|Cameriera;Enfermeiro|Enfermeira;Professor|Professora`.split(/[;\n]/);
const pairs = labelledJobs(taxonomy).flatMap(({ job, candidates }) =>
  candidates.slice(0, 3).map(({ id, facts }) => {
    const written = writeCandidate(facts);
    const context = { taxonomy, experience: written.experience, spanOf: spanOfWritten(facts.jobs) };
    const read = (profile: Profile) => matchCandidateOf(id, profile, context);
    return { job: compile(matchJobOf(job)), profile: written.profile, read };
  }),
);

describe('what the score knows of a candidate', () => {
  it('is the same whoever they are: name, age, gender, photo, nationality and family change nothing', () => {
    const people: readonly Partial<Profile['basics']>[] = [
      { name: said('Amina Okafor'), birthDate: said('1961-02-03'), nationality: said('Nigerian') },
      { name: said('Karl-Heinz Huber'), birthDate: said('2001-10-30'), nationality: said('Austrian') },
      { summary: said('Married, mother of three. Photo attached. Muslim.'), emails: [said('karl1955@example.com')] },
    ];
    for (const { job, profile, read } of pairs) {
      const before = read(profile);
      for (const person of people) {
        const after = read({
          ...profile,
          basics: { ...profile.basics, ...person },
          interests: [{ id: 'i', name: said('Family, church choir'), keywords: [] }],
          references: [{ id: 'r', name: said('Dr. Yilmaz'), reference: said('A young man with a future') }],
        });
        expect(after).toEqual(before);
        expect(explainMatch(job, after.candidate, after.evidence)).toEqual(
          explainMatch(job, before.candidate, before.evidence),
        );
      }
    }
  });

  it('is the same for the feminine form of a title', () => {
    const held = (title: string) => {
      const profile: Profile = { ...emptyProfile(), work: [{ id: 'w', position: said(title), highlights: [] }] };
      const experience = { months: 60, entries: ['w'], uncounted: [], skills: [] };
      const spanOf = () => ({ first: 24_000, last: 24_059 });
      return matchCandidateOf('c', profile, { taxonomy, experience, spanOf }).candidate;
    };
    for (const pair of TITLES_OF_TWO_GENDERS) {
      const [masculine = '', feminine = ''] = pair.split('|');
      expect(held(feminine), pair).toEqual(held(masculine));
    }
    expect(held('Stewardess').fields).toEqual([{ isco: '5111', months: 60 }]);
  });

  it('does not tell the age: when somebody studied or was first employed changes nothing', () => {
    for (const { job, profile, read } of pairs) {
      const before = read(profile);
      const earlier = profile.education.map((entry) => ({ ...entry, startDate: year(1979), endDate: year(1983) }));
      const after = read({ ...profile, education: earlier });
      expect(after.candidate).toEqual(before.candidate);
      expect(explainMatch(job, after.candidate).score).toBe(explainMatch(job, before.candidate).score);
    }
  });

  it('is proven: what meets a requirement has a line that the profile holds', () => {
    for (const { job, profile, read } of pairs) {
      const { candidate, evidence } = read(profile);
      expect(MatchCandidate.safeParse(candidate).error).toBeUndefined();
      const written = JSON.stringify(profile);
      for (const { status, evidence: lines } of explainMatch(job, candidate, evidence).requirements) {
        if (status !== 'not-found') expect(lines.length).toBeGreaterThan(0);
        for (const { quote } of lines) expect(written).toContain(JSON.stringify(quote));
      }
    }
  });

  it('takes levels, languages and ranks from how people write them', () => {
    const profile: Profile = {
      ...emptyProfile(),
      work: [{ id: 'w', position: said('Senior Software Engineer'), highlights: [] }],
      skills: [{ id: 's', name: said('Postgres'), level: said('Expert'), keywords: [] }],
      languages: [{ id: 'l', language: said('Deutsch') }],
    };
    const experience = { months: 0, entries: [], uncounted: ['w'], skills: [] };
    const { candidate } = matchCandidateOf('c', profile, { taxonomy, experience, spanOf: () => undefined });
    expect(candidate).toMatchObject({
      skills: [{ key: 'postgresql', level: 'expert', months: null }],
      languages: [{ code: 'de', level: null }],
      ...{ months: null, seniority: 'senior', place: null, education: { level: null, fields: [] } },
    });
  });
});
