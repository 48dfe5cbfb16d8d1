// A small template and an invented document for it.
import type { DocumentText } from '@vitae/schema';
import type { RunInput } from '../prepare-input.ts';
import {
  type ProviderConfig,
  ProviderConfig as ProviderSchema,
  type ProviderSettings,
} from '../providers/provider-config.ts';
import { TemplateVersion } from '../template-version.ts';

export const SCHEMA = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    years: { type: 'number' },
    skills: { type: 'array', items: { type: 'string' } },
  },
  required: ['name', 'skills'],
};

export function testVersion(given: Partial<TemplateVersion> = {}): TemplateVersion {
  return TemplateVersion.parse({
    template: 'small',
    version: 1,
    instructions: 'Read the document.',
    schema: SCHEMA,
    grounded: false,
    redacted: false,
    parameters: {},
    limits: {},
    ...given,
  });
}

/** Lines of 10 points each on one page, 6 points a character. */
export function documentText(text: string): DocumentText {
  let start = 0;
  const segments = text.split('\n').flatMap((line, index) => {
    const from = start;
    start += line.length + 1;
    const box = { x: 10, y: 20 + index * 10, width: line.length * 6, height: 8 };
    return line === '' ? [] : [{ start: from, end: from + line.length, page: 1, box }];
  });
  return { text, segments };
}

export function inputOf(text: string, given: Partial<RunInput> = {}): RunInput {
  return { text: documentText(text), leftOut: [], sensitive: [], ...given };
}

export const CV = 'Mira Solberg\nmira.solberg@example.net\nSkills: Terraform, Go';
export const ANSWER = '{"name":"Mira Solberg","years":null,"skills":["Terraform","Go"]}';

export function providerConfig(given: Partial<ProviderSettings> & { baseUrl: string }): ProviderConfig {
  return ProviderSchema.parse({ id: 'fake', kind: 'openai', keys: ['test-key'], model: 'gpt-6-luna', ...given });
}
