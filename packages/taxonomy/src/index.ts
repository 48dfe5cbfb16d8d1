// Public surface: what words mean in a résumé, and how they are told.
export { type City, findCity } from './cities/find-city.ts';
export { type DegreeMatch, degreeLikelihood, findDegree } from './degrees.ts';
export { educationFields } from './education-fields.ts';
export { foldWord } from './fold-word.ts';
export { type Synonym, withOwnSynonyms, withSkills, withSynonyms } from './import/extend-taxonomy.ts';
export { ESCO_ATTRIBUTION, importEscoOccupations, importEscoSkills } from './import/import-esco.ts';
export { importOnetSkills, importOnetTechnologySkills, ONET_ATTRIBUTION } from './import/import-onet.ts';
export type { ImportedSkills, ImportedTitle } from './import/imported-skills.ts';
export { type CefrLevel, cefrOf, isFluency, languageCode } from './language-names.ts';
export { byScript } from './latin-pattern.ts';
export { companyLikelihood, endsWithLegalForm, institutionLikelihood } from './organisation-words.ts';
export { countryCode, isCity, isRegion } from './places.ts';
export { readSkillTable, type Skill } from './skills/skill-table.ts';
export { createSkillTaxonomy, type SkillTaxonomy, skillKey } from './skills/skills.ts';
export { translatedSkills } from './skills/translated-skills.ts';
export { titleLikelihood } from './title-words.ts';
export type { UnitGroup } from './titles/title-table.ts';
export { findTitle, ISCO_MAJOR_GROUPS, iscoUnitGroups, type TitleMatch } from './titles/titles.ts';
