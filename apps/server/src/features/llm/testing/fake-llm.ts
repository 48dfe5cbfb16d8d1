// For tests: a language model on loopback, set up as a provider of an installation that is a test database.
import { LLMock } from '@copilotkit/aimock';
import type { AssistantFlags, LlmProviderSettings } from '@vitae/schema/api';
import type { Db } from '../../../platform/database/database.ts';
import { createFixedKeyRing } from '../../../platform/encryption/key-ring.ts';
import { silentLog } from '../../../platform/testing/test-database.ts';
import { createExperiments } from '../../experiments/experiments.ts';
import { createTemplates } from '../../templates/templates.ts';
import { createAssistantEngine } from '../assistant-engine.ts';
import { createLlm, type Llm } from '../llm.ts';

/** The text of an answer, or a fault with this status. `question` is what the model was shown. */
export type FakeAnswer = (question: string) => string | { readonly status: number; readonly message?: string };

export interface FakeLlm {
  readonly url: string;
  /** What was sent, the newest last. */
  sent(): string[];
  answer(with_: FakeAnswer): void;
  stop(): Promise<void>;
}

export async function startFakeLlm(): Promise<FakeLlm> {
  const mock = new LLMock({ port: 0, logLevel: 'silent' });
  let answer: FakeAnswer = () => '{}';
  const sent: string[] = [];
  mock.on({}, (request) => {
    const question = request.messages
      .map(({ content }) => (typeof content === 'string' ? content : JSON.stringify(content)))
      .join('\n');
    sent.push(question);
    const given = answer(question);
    if (typeof given === 'string')
      return { content: given, usage: { input_tokens: 50, output_tokens: 20, total_tokens: 70 } };
    return { error: { message: given.message ?? 'Made to fail', type: 'server_error' }, status: given.status };
  });
  await mock.start();
  return {
    url: `${mock.url}/v1`,
    sent: () => sent,
    answer: (next) => {
      answer = next;
    },
    stop: () => mock.stop(),
  };
}

export const FLAGS: AssistantFlags = {
  ...{ mode: 'on', percentage: 0, workspaces: [], engine: 'hybrid' },
  ...{ fallback: true, maxRetries: 0 },
};

export function testLlm(db: Db, defaults: AssistantFlags = FLAGS): Llm {
  const keyRing = createFixedKeyRing([Buffer.alloc(32, 7).toString('base64')]);
  return createLlm({ db, keyRing, defaults, now: () => new Date() });
}

export function testEngine(db: Db, { flags, runs }: Llm, reviewThreshold = 0.8) {
  const now = () => new Date();
  const [templates, experiments] = [createTemplates({ db, now }), createExperiments({ db, now })];
  return createAssistantEngine({ flags, runs, templates, experiments, reviewThreshold, log: silentLog, now });
}

export function providerAt(baseUrl: string, given: Partial<LlmProviderSettings> = {}): LlmProviderSettings {
  return {
    name: 'Fake',
    kind: 'openai',
    baseUrl,
    model: 'gpt-6-luna',
    baseModel: null,
    embeddingModel: null,
    api: 'responses',
    structured: 'json-schema',
    requestsPerMinute: 100_000,
    tokensPerMinute: null,
    enabled: true,
    position: 0,
    key: 'sk-test-secret',
    ...given,
  };
}

/** An answer of the CV extractor: each text without the line that it stands on. */
export function cvAnswer(given: {
  readonly name?: string;
  readonly email?: string;
  readonly work?: readonly {
    readonly company: string;
    readonly title: string;
    readonly start: string;
    readonly end: string;
  }[];
  readonly skills?: readonly string[];
  /** Their names. */
  readonly projects?: readonly string[];
}): string {
  const found = (value: string | null) => ({ value, line: null });
  const none = found(null);
  return JSON.stringify({
    personal_info: {
      ...{ phone: none, location: none, linkedin: none, portfolio: none, summary: none },
      name: found(given.name ?? null),
      email: found(given.email ?? null),
    },
    work_experience: (given.work ?? []).map(({ company, title, start, end }) => ({
      ...{ company: found(company), title: found(title), start_date: found(start), end_date: found(end) },
      ...{ location: none, description: [] },
    })),
    education: [],
    skills: (given.skills ?? []).map(found),
    projects: (given.projects ?? []).map((name) => ({
      name: found(name),
      date: none,
      description: [],
      technologies: [],
    })),
    certifications: [],
    languages: [],
  });
}
