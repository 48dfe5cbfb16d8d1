// What a language model is asked about a match: one sentence from facts that name nobody.

export const MATCH_SENTENCE_SCHEMA = {
  type: 'object',
  required: ['sentence'],
  properties: {
    sentence: { type: 'string', 'x-vitae': 'computed', description: 'One sentence, 240 characters at the most.' },
  },
};

export const MATCH_SENTENCE_INSTRUCTIONS =
  'The document lists facts on how a candidate fits a job. Say in one plain English sentence what a recruiter should know first: what is met, what is missing, how the experience compares. Use names and numbers exactly as the facts have them, the units too, and otherwise only plain words such as has, with, but, and, years, in the field, not found. Put what was not found behind a semicolon or “but”, apart from what is met. No praise, no advice, nothing about the person but the facts; call them the candidate.';
