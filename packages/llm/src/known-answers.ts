// Answers that were given before to the same question. What is kept has placeholders, as the model was shown them.
import { createHash } from 'node:crypto';
import type { AnswerCache } from './ports.ts';
import type { PreparedInput, RunInput } from './prepare-input.ts';
import type { OpenProvider } from './providers/open-provider.ts';
import { variablesIn } from './structured/instructions-of.ts';
import type { ValidateAnswer } from './structured/validate-answer.ts';
import { unwire } from './structured/wire-schema.ts';
import type { TemplateVersion } from './template-version.ts';

interface KnownAnswers {
  /** Undefined where nothing is kept, or it does not fit any more: then it is dropped. */
  find(validate: ValidateAnswer): Promise<{ readonly provider: OpenProvider; readonly wire: unknown } | undefined>;
  keep(provider: OpenProvider | null, wire: unknown): Promise<void>;
}

interface Asked {
  readonly providers: readonly OpenProvider[];
  readonly options: { readonly version: TemplateVersion; readonly input: RunInput };
  readonly prepared: PreparedInput;
}

export function knownAnswers(cache: AnswerCache | undefined, asked: Asked): KnownAnswers {
  if (cache === undefined) return { find: async () => undefined, keep: async () => undefined };
  const key = keyOf(asked);
  const { version } = asked.options;
  return {
    find: async (validate) => {
      const known = await cache.find(key);
      if (known === undefined) return undefined;
      const provider = asked.providers.find(({ id }) => id === known.provider);
      const fits = validate(unwire(version.schema, known.wire, version.grounded).value).length === 0;
      if (provider !== undefined && fits) return { provider, wire: known.wire };
      await cache.drop(key);
      return undefined;
    },
    keep: async (provider, wire) => {
      if (provider === null) return;
      await cache.keep(key, { provider: provider.id, model: provider.config.model, wire });
    },
  };
}

/** The same content, told the same way, by the same version, to the same models: a change of any of them asks anew. */
function keyOf({ providers, options: { version, input }, prepared }: Asked): string {
  const variables = variablesIn(version.instructions).map((name) => [name, input.variables?.[name]]);
  const { deadline: _deadline, retries: _retries, ...limits } = version.limits;
  const models = providers.map(({ id, config }) => [id, config.kind, config.baseUrl, config.model, config.baseModel]);
  const told = JSON.stringify([{ ...version, limits }, variables, prepared.parts, models]);
  return createHash('sha256').update(told).digest('hex');
}
