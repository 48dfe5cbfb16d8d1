// What a provider would say to a template, before it is saved or published.
import { VitaeError } from '@vitae/schema';
import type { TemplateCheck, TemplateCheckRequest } from '@vitae/schema/api';

export async function checkTemplate(content: TemplateCheckRequest): Promise<TemplateCheck> {
  const { lintSchema, variablesIn } = await import('@vitae/llm');
  return {
    findings: lintSchema(content.schema, content.grounded).map(({ pointer, message }) => ({ pointer, message })),
    variables: [...new Set(variablesIn(content.instructions))],
  };
}

/** Throws `request.invalid`, with each finding, for a schema that no provider takes. */
export async function refuseBadSchema(content: TemplateCheckRequest): Promise<void> {
  const { findings } = await checkTemplate(content);
  if (findings.length === 0) return;
  const errors = findings.map(({ pointer, message }) => ({ path: `content/schema${pointer}`, message }));
  throw new VitaeError('request.invalid', { detail: 'No provider would take this schema.', errors });
}
