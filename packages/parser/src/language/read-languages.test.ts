import { describe, expect, it } from 'vitest';
import { headingKind } from '../sections/heading-words.ts';
import { detectLanguage } from './detect-language.ts';
import { READ_LANGUAGES } from './read-languages.ts';

/** The usual heading of studies. */
const EDUCATION: Readonly<Record<string, string>> = {
  ar: 'التعليم',
  cs: 'Vzdělání',
  da: 'Uddannelse',
  de: 'Ausbildung',
  el: 'Εκπαίδευση',
  en: 'Education',
  es: 'Formación académica',
  fi: 'Koulutus',
  fr: 'Formation',
  he: 'השכלה',
  hi: 'शिक्षा',
  it: 'Istruzione',
  ja: '学歴',
  ko: '학력',
  nl: 'Opleiding',
  no: 'Utdanning',
  pl: 'Wykształcenie',
  pt: 'Formação académica',
  ru: 'Образование',
  sv: 'Utbildning',
  tr: 'Eğitim',
  uk: 'Освіта',
  zh: '教育背景',
};

describe('the languages that are read', () => {
  it.each(READ_LANGUAGES)('%s: its headings are known, and it decides where the text does not tell', (language) => {
    expect(headingKind(EDUCATION[language] ?? '')).toBe('education');
    expect(detectLanguage('CV 2020', language)).toBe(language);
  });
});
