// What a language model is asked about the description of a job. Every value comes with words of the description that say it.

const text = (description?: string) => ({ type: 'string', ...(description === undefined ? {} : { description }) });
const words = text('The words of the description that say so, as printed.');
const number = { type: 'number' };
const choice = (...values: readonly string[]) => ({ type: 'string', enum: values });
const some = (properties: Record<string, unknown>) => ({ type: 'object', properties, required: [] });
const list = (properties: Record<string, unknown>, required: readonly string[]) => ({
  type: 'array',
  items: { type: 'object', properties, required: [...required] },
});

export const JOB_DESCRIPTION_SCHEMA = {
  type: 'object',
  required: [],
  properties: {
    title: text('The name of the job alone, without place, hours or (m/f/d).'),
    seniority: some({ level: choice('intern', 'junior', 'mid', 'senior', 'lead', 'director'), words }),
    min_years: some({ years: number, words }),
    max_years: some({ years: number, words }),
    skills: list({ name: text('One skill, as printed.'), importance: choice('must', 'nice') }, ['name', 'importance']),
    education: some({
      level: { type: 'integer', minimum: 0, maximum: 8, description: 'ISCED 2011, the least that is asked for.' },
      field: text('The field of study, as printed.'),
      required: { type: 'boolean' },
      words,
    }),
    languages: list(
      {
        name: text('As printed.'),
        level: choice('A1', 'A2', 'B1', 'B2', 'C1', 'C2'),
        required: { type: 'boolean' },
        words,
      },
      ['name'],
    ),
    place: some({ city: text(), country: text() }),
    arrangement: some({ kind: choice('on-site', 'hybrid', 'remote'), words }),
    salary: some({
      min: number,
      max: number,
      currency: { type: 'string', 'x-vitae': 'computed', description: 'ISO 4217.' },
      period: choice('year', 'month', 'week', 'day', 'hour'),
      words,
    }),
    contract: some({
      kind: choice('permanent', 'temporary', 'freelance', 'internship', 'apprenticeship'),
      words,
    }),
    hours: some({ kind: choice('full-time', 'part-time'), words }),
  },
};

export const JOB_DESCRIPTION_INSTRUCTIONS =
  'You read the description of a job into what it asks of candidates. A skill is something that one has learned: no trait of character, no task, nothing that the company says of itself or offers. It is a must unless the description calls it a plus. Of several degrees give the least that is enough. What the description does not say is null.';
