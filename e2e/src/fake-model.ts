// A language model on loopback that speaks the wire format of OpenAI, and the answers of the built-in CV extractor.
import { LLMock } from '@copilotkit/aimock';

/** The text of an answer, or a fault with this status. `question` is everything that the model was shown. */
type FakeAnswer = (question: string) => string | { readonly status: number };

export interface FakeModel {
  readonly url: string;
  answer(next: FakeAnswer): void;
  stop(): Promise<void>;
}

export async function startFakeModel(): Promise<FakeModel> {
  const mock = new LLMock({ port: 0, logLevel: 'silent' });
  let answer: FakeAnswer = () => '{}';
  mock.on({}, ({ messages }) => {
    const question = messages.map(({ content }) => (typeof content === 'string' ? content : JSON.stringify(content)));
    const given = answer(question.join('\n'));
    if (typeof given !== 'string') {
      return { error: { message: 'Made to fail', type: 'server_error' }, status: given.status };
    }
    return { content: given, usage: { input_tokens: 1_840, output_tokens: 412, total_tokens: 2_252 } };
  });
  await mock.start();
  return {
    url: `${mock.url}/v1`,
    answer: (next) => {
      answer = next;
    },
    stop: () => mock.stop(),
  };
}

/** Of the seven sections only these; each value without its line. */
export function cvAnswer(name: string, jobs: readonly (readonly [string, string, string, string])[], skills: string[]) {
  const found = (value: string | null) => ({ value, line: null });
  const none = found(null);
  return JSON.stringify({
    personal_info: {
      ...{ name: found(name), email: found('[EMAIL_1]'), phone: none, location: none },
      ...{ linkedin: none, portfolio: none, summary: none },
    },
    work_experience: jobs.map(([company, title, from, to]) => ({
      ...{ company: found(company), title: found(title), start_date: found(from), end_date: found(to) },
      ...{ location: none, description: [] },
    })),
    education: [],
    skills: skills.map(found),
    projects: [],
    certifications: [],
    languages: [],
  });
}
