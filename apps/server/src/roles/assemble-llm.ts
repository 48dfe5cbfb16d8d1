// What language models are made of, and the engine that reads with them.

import { createExperiments } from '../features/experiments/experiments.ts';
import { createAssistantEngine } from '../features/llm/assistant-engine.ts';
import { createLlm, type Llm } from '../features/llm/llm.ts';
import type { SecondEngine } from '../features/resumes/second-engine.ts';
import { createTemplates } from '../features/templates/templates.ts';
import type { Platform } from './platform.ts';

export function assembleLlm({ db, keyRing, config }: Pick<Platform, 'db' | 'keyRing' | 'config'>): Llm {
  return createLlm({ db, keyRing, defaults: config.assistant, now: () => new Date() });
}

export function assembleSecondEngine(platform: Platform, { flags, runs }: Llm): SecondEngine {
  const { db, config, log } = platform;
  const now = () => new Date();
  const templates = createTemplates({ db, now });
  return createAssistantEngine({
    flags,
    runs,
    templates,
    experiments: createExperiments({ db, now }),
    reviewThreshold: config.reviewThreshold,
    log,
    now,
  });
}
