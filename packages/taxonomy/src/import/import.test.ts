import { describe, expect, it } from 'vitest';
import { createSkillTaxonomy } from '../skills/skills.ts';
import { withSkills, withSynonyms } from './extend-taxonomy.ts';
import { importEscoOccupations, importEscoSkills } from './import-esco.ts';
import { importOnetSkills, importOnetTechnologySkills } from './import-onet.ts';

const ESCO_SKILLS = `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status\r
KnowledgeSkillCompetence,http://data.example/skill/1,skill/competence,cross-sector,tune harps,"adjust harps
tune a ""celtic"" harp, by ear",,released\r
KnowledgeSkillCompetence,http://data.example/skill/2,knowledge,sector-specific,harp history,,,released`;
const ESCO_OCCUPATIONS = `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels
Occupation,http://data.example/occupation/1,7312,harp maker,"harp builder
builder of harps"
Occupation,http://data.example/occupation/2,,harp dreamer,`;
const ONET_SKILLS = `O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value
11-1011.00\t2.A.1.a\tReading Comprehension\tIM\t4.12
11-1011.00\t2.A.1.a\tReading Comprehension\tLV\t4.75`;
const ONET_TECHNOLOGY = `O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology
11-1011.00\tHarpmaster "Pro"\t43232110\tMusic software\tN`;

describe('imports', () => {
  it('reads the CSV of ESCO', () => {
    const { skills, attribution } = importEscoSkills(ESCO_SKILLS);
    expect(skills.map(({ name, aliases, category }) => [name, aliases, category])).toEqual([
      ['tune harps', ['adjust harps', 'tune a "celtic" harp, by ear'], 'skill/competence'],
      ['harp history', [], 'knowledge'],
    ]);
    expect(attribution).toContain('ESCO');
    expect(importEscoOccupations(ESCO_OCCUPATIONS).titles).toEqual([
      { title: 'harp maker', aliases: ['harp builder', 'builder of harps'], isco: '7312' },
    ]);
  });
  it('reads the text files of O*NET', () => {
    expect(importOnetSkills(ONET_SKILLS).skills.map(({ name }) => name)).toEqual(['Reading Comprehension']);
    const { skills, attribution } = importOnetTechnologySkills(ONET_TECHNOLOGY);
    expect(skills.map(({ name, category }) => [name, category])).toEqual([['Harpmaster "Pro"', 'Music software']]);
    expect(attribution).toContain('O*NET');
  });
  it('gives nothing for other text', () => {
    expect(importEscoSkills('').skills).toEqual([]);
    expect(importOnetSkills('a,b\n1,2').skills).toEqual([]);
  });
  it('adds imports and synonyms to a taxonomy without changing it', () => {
    const own = createSkillTaxonomy();
    const more = withSynonyms(withSkills(own, importEscoSkills(ESCO_SKILLS).skills), [
      { alias: 'Snake', skill: 'Python' },
      { alias: 'Nothing', skill: 'No such skill' },
    ]);
    expect(more.find('adjust harps')?.name).toBe('tune harps');
    expect(more.find('snake')?.name).toBe('Python');
    expect(more.find('Nothing')).toBeUndefined();
    expect(more.find('K8s')?.name).toBe('Kubernetes');
    expect(own.find('snake')).toBeUndefined();
  });
});
