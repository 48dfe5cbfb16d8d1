// What can be chosen for the documents of a batch, and whether what was chosen is among it.
import { VitaeError } from '@vitae/schema';
import type { BatchChoices, BatchEstimate, BatchEstimateQuery, BatchSettings, EngineChoice } from '@vitae/schema/api';

export interface BatchChoicesParts {
  /** ISO 639-1 of languages that are read. */
  readonly languages: () => readonly string[];
  /** Whether a language model is set up, and switched on for this workspace. */
  readonly hasModel: (workspaceId: string) => Promise<boolean>;
  /** What a language model will use for so many documents. */
  readonly estimate: (
    asked: BatchEstimateQuery & { readonly userId: string; readonly workspaceId: string },
  ) => Promise<BatchEstimate>;
}

/** Throws `request.invalid` for what this installation does not have. */
export type CheckSettings = (workspaceId: string, settings: BatchSettings) => Promise<void>;

const WITH_MODEL: readonly EngineChoice[] = ['local', 'hybrid', 'llm', 'two-pass'];

export async function listBatchChoices(
  { languages, hasModel }: Pick<BatchChoicesParts, 'languages' | 'hasModel'>,
  workspaceId: string,
): Promise<BatchChoices> {
  return { languages: [...languages()], engines: (await hasModel(workspaceId)) ? [...WITH_MODEL] : ['local'] };
}

export function createCheckSettings(parts: Pick<BatchChoicesParts, 'languages' | 'hasModel'>): CheckSettings {
  return async (workspaceId, { language, engine }) => {
    if (language === undefined && engine === undefined) return;
    const { languages, engines } = await listBatchChoices(parts, workspaceId);
    if (language !== undefined && !languages.includes(language)) {
      throw invalid('language', 'Documents in this language are not read.');
    }
    if (engine !== undefined && !engines.includes(engine)) {
      throw invalid('engine', 'No language model is set up, or it is switched off.');
    }
  };
}

function invalid(name: string, message: string): VitaeError {
  return new VitaeError('request.invalid', { errors: [{ path: `body.settings.${name}`, message }] });
}
