// One part of a document → a valid answer: down the ladder of what the provider can do, and back to the model with what is wrong.
import type { JSONSchema7 } from 'ai';
import { FaultError, faultOf } from '../faults/fault.ts';
import type { ModelAnswer, ModelRequest } from '../providers/call-model.ts';
import type { OpenProvider } from '../providers/open-provider.ts';
import type { StructuredMode } from '../providers/provider-config.ts';
import { type Guarded, guardedRequest, type RequestScope } from '../resilience/guarded-request.ts';
import type { TemplateVersion } from '../template-version.ts';
import { instructionsOf } from './instructions-of.ts';
import { readJson } from './read-json.ts';
import type { ValidateAnswer } from './validate-answer.ts';
import { unwire } from './wire-schema.ts';

export interface AskParts {
  readonly provider: OpenProvider;
  readonly version: TemplateVersion;
  readonly wire: JSONSchema7;
  readonly validate: ValidateAnswer;
  readonly variables: Readonly<Record<string, string>>;
  readonly scope: RequestScope;
}

const LADDER: readonly StructuredMode[] = ['json-schema', 'json-object', 'prompt'];

/** The answer by the wire schema, known to be valid. Throws `FaultError`. */
export async function askForObject(parts: AskParts, document: string): Promise<unknown> {
  const { provider, version } = parts;
  const key = `${version.template}@${version.version}`;
  for (;;) {
    const mode = provider.modes.get(key) ?? provider.config.structured;
    try {
      return await withRepairs(parts, document, mode);
    } catch (error) {
      const next = LADDER[LADDER.indexOf(mode) + 1];
      if (!(error instanceof FaultError) || error.fault.class !== 'schema-refused' || next === undefined) throw error;
      provider.modes.set(key, next);
      parts.scope.tracer.note('step-down', `${mode} to ${next}`);
    }
  }
}

async function withRepairs(parts: AskParts, document: string, mode: StructuredMode): Promise<unknown> {
  const { provider, version, wire, scope } = parts;
  const { instructions, question } = promptOf(parts, document, mode);
  let messages: ModelRequest['messages'] = [{ role: 'user', content: question }];
  for (let repair = 0; ; repair++) {
    const request: ModelRequest = {
      instructions,
      messages,
      mode,
      wireSchema: wire,
      schemaName: version.template.replace(/[^\w-]/g, '_').slice(0, 60),
      parameters: version.parameters,
    };
    const answer = await guardedRequest(telling(provider, scope), request, scope);
    const checked = check(parts, answer.text);
    if (checked.ok) return checked.value;
    if (repair >= version.limits.repairs) throw new FaultError(faultOf('validation', checked.problems.join(' ')));
    scope.tracer.note('repair', `${checked.problems.length} problems`);
    messages = [...messages, ...repairMessages(answer.text, checked.problems)];
  }
}

/** Tells the ports, where they want to know, of each request that leaves. */
function telling(provider: OpenProvider, { ports: { exchanged } }: RequestScope): Guarded<ModelRequest, ModelAnswer> {
  if (exchanged === undefined) return provider;
  const call: OpenProvider['call'] = (key) => async (request, signal) => {
    const { instructions, messages } = request;
    const tell = (answer: string | null) => exchanged({ provider: provider.id, instructions, messages, answer });
    try {
      const answer = await provider.call(key)(request, signal);
      tell(answer.text);
      return answer;
    } catch (error) {
      tell(null);
      throw error;
    }
  };
  return { ...provider, call };
}

/** What a model is sent for a document; shown in previews as it is. */
export function promptOf(
  { version, variables, wire }: Pick<AskParts, 'version' | 'variables' | 'wire'>,
  document: string,
  mode: StructuredMode,
): { readonly instructions: string; readonly question: string } {
  return {
    instructions: instructionsOf({ version, variables, mode, wire }),
    question: `<document>\n${document.replaceAll('</document>', '')}\n</document>`,
  };
}

type Checked =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly string[] };

function check({ version, validate }: AskParts, text: string): Checked {
  const read = readJson(text);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const problems = validate(unwire(version.schema, read.value, version.grounded).value);
  return problems.length === 0 ? { ok: true, value: read.value } : { ok: false, problems };
}

/** Characters of a bad answer that are sent back. */
const MOST_ECHO = 20_000;

function repairMessages(answer: string, problems: readonly string[]): ModelRequest['messages'] {
  return [
    { role: 'assistant', content: answer.slice(0, MOST_ECHO) || '(nothing)' },
    {
      role: 'user',
      content: `That answer can't be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}\nAnswer again with the whole object, with these faults put right.`,
    },
  ];
}
