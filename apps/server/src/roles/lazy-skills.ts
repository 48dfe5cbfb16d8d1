// The skills that this installation knows: read when they are first asked for, once for the whole process.
import { createSkillTaxonomy, type SkillTaxonomy, translatedSkills, withSynonyms } from '@vitae/taxonomy';

export function lazySkills(): SkillTaxonomy {
  let read: SkillTaxonomy | undefined;
  const skills = (): SkillTaxonomy => {
    read ??= withSynonyms(createSkillTaxonomy(), translatedSkills());
    return read;
  };
  return {
    get skills() {
      return skills().skills;
    },
    find: (text) => skills().find(text),
    withBroader: (skill) => skills().withBroader(skill),
  };
}
