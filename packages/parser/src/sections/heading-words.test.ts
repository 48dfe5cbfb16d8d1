import { describe, expect, it } from 'vitest';
import { headingKind, kindByStem } from './heading-words.ts';

describe('headingKind', () => {
  it.each([
    ['WORK EXPERIENCE', 'work'],
    ['01 Experience', 'work'],
    ['Work Experience (2)', 'work'],
    ['Education & Training', 'education'],
    ['W O R K  E X P E R I E N C E', 'work'],
    ['E ducation', 'education'],
    ['Berufserfahrung', 'work'],
    ["Centres d'intérêt", 'interests'],
    ['Formación académica', 'education'],
    ['Competências técnicas', 'skills'],
    ['Istruzione e formazione', 'education'],
    ['Werkervaring', 'work'],
    ['Wykształcenie', 'education'],
    ['Arbetslivserfarenhet', 'work'],
    ['Työkokemus', 'work'],
    ['Pracovní zkušenosti', 'work'],
    ['İş Deneyimi', 'work'],
    ['Опыт работы', 'work'],
    ['Освіта', 'education'],
    ['Εκπαίδευση', 'education'],
    ['الخبرات العملية', 'work'],
    ['השכלה', 'education'],
    ['कार्य अनुभव', 'work'],
    ['工作经历', 'work'],
    ['職歴', 'work'],
    ['학력', 'education'],
  ])('%s', (text, kind) => {
    expect(headingKind(text)).toBe(kind);
  });

  it.each([
    ['Recent Publications', 'publications'],
    ['Conference Papers (selected)', 'publications'],
    ['Research Grants', 'awards'],
    ['Postes occupés', 'work'],
    ['Solo Exhibitions', 'other'],
    ['Group Exhibitions (selection)', 'other'],
    ['Supervision and Teaching', 'work'],
  ])('%s, as scholars and artists write it', (text, kind) => {
    expect(headingKind(text)).toBe(kind);
  });

  it('knows no other lines', () => {
    expect(headingKind('Senior Quality Engineer')).toBeUndefined();
    expect(headingKind('Worked on languages and skills for three years in several projects')).toBeUndefined();
  });

  it('tells unknown headings by their stem', () => {
    expect(kindByStem('Expériences associatives')).toBe('volunteer');
    expect(kindByStem('Mein beruflicher Weg')).toBe('work');
  });
});
