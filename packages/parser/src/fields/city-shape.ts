// What a city looks like that no list knows.
import {
  companyLikelihood,
  degreeLikelihood,
  institutionLikelihood,
  languageCode,
  titleLikelihood,
} from '@vitae/taxonomy';
import { headingKind } from '../sections/heading-words.ts';
import { isContactLabel } from './contact-label.ts';

/** A postal code before or behind a city and nothing else: "37213 Witzenhausen", "1781 AB Den Helder", "Swansea SA1 5GH", "2900-123 Setúbal". */
export const CODE_AND_CITY =
  /^(?:[A-Z]{1,3}-)?(?:\d{4,6}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3}|\d{4} ?[A-Z]{2}) \p{Lu}[\p{L}.'’]+(?:[ /-]\p{L}[\p{L}.'’]*){0,4}$|^\p{Lu}[\p{L}.'’]+(?:[ -]\p{L}[\p{L}.'’]*){0,3} (?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{2}-\d{3}|\d{5}-\d{3})$|^\p{Lo}[\p{Lo}\p{M}]+ \d{5,6}$/u;
/** "г. Тверь", "м. Харків": the word for a city before its name. */
export const CITY_WORD = /^(?:г|гор|м|город|місто)\.?\s+(?=\p{Lu})/u;
/** "м. Вінниця": the word for a city says that it is one. */
export function isNamedCity(text: string): boolean {
  return CITY_WORD.test(text) && text.length <= 40 && !/[«"„]/.test(text);
}

/** One to four words that begin large, as cities do. */
const CITY_SHAPE = /^\p{Lu}[\p{L}.'’]+(?:[ -]\p{L}[\p{L}.'’]*){0,3}$/u;

/** Nothing speaks against its being a place; what stands around it has to speak for it. */
export function isPlaceName(text: string): boolean {
  return (
    CITY_SHAPE.test(text) &&
    text !== text.toUpperCase() &&
    titleLikelihood(text) < 0.4 &&
    companyLikelihood(text) === 0 &&
    institutionLikelihood(text) === 0 &&
    languageCode(text) === undefined &&
    degreeLikelihood(text) === 0 &&
    headingKind(text) === undefined &&
    !isContactLabel(text)
  );
}
