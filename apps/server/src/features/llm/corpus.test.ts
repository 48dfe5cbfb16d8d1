// Over every document of the corpus: what a model says is proven or marked, and what identifies somebody never leaves. Skips
// without one.
import {
  createGateway,
  findSpans,
  fold,
  groundAnswer,
  indexText,
  openProvider,
  ProviderConfig,
  prepareInput,
  TemplateVersion,
} from '@vitae/llm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT_IN_TEMPLATES, CV_EXTRACTOR } from '../templates/built-in-templates.ts';
import { inputOf } from './assistant-engine.ts';
import { type CorpusReading, HAS_CORPUS, readCorpus } from './testing/corpus-readings.ts';
import { cvAnswer, type FakeLlm, startFakeLlm } from './testing/fake-llm.ts';
import { plantInvention } from './testing/plant-inventions.ts';
import { type TruthAnswer, truthAnswer } from './testing/truth-answer.ts';

const content = BUILT_IN_TEMPLATES.find(({ id }) => id === CV_EXTRACTOR)?.content;
const VERSION = TemplateVersion.parse({ template: CV_EXTRACTOR, version: 1, ...content });
const PLACEHOLDER = /\[(?:NAME|EMAIL|PHONE|ADDRESS|LINK|BIRTHDATE|REFEREE)_\d+\]/g;

const ground = ({ result }: CorpusReading, value: TruthAnswer) =>
  groundAnswer({ schema: VERSION.schema, value, lines: new Map(), text: result.text });
const valueAt = (value: unknown, pointer: string): string =>
  String(
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((at, name) => Reflect.get(Object(at), name), value),
  );

describe.skipIf(!HAS_CORPUS)('over the documents of the corpus', () => {
  let corpus: readonly CorpusReading[] = [];
  beforeAll(async () => {
    corpus = await readCorpus();
  }, 900_000);

  it('at most one true value in a hundred is marked', () => {
    let count = 0;
    const marked: string[] = [];
    for (const reading of corpus) {
      const value = truthAnswer(reading.truth);
      for (const [pointer, { status }] of ground(reading, value)) {
        const said = valueAt(value, pointer);
        if (!wasRead(reading, said)) continue;
        count += 1;
        if (status !== 'found') marked.push(`${reading.id} ${pointer} ${status}: ${said}`);
      }
    }
    expect(count).toBeGreaterThan(corpus.length * 40);
    expect(marked.length, marked.join('\n')).toBeLessThanOrEqual(count * 0.01);
  });

  it('every one of 200 inventions planted into true answers is marked', () => {
    const kinds = ['wrong employer', 'changed digits', 'extra skill', 'swapped dates'] as const;
    const answers = corpus.map(({ truth }) => truthAnswer(truth));
    const chance = seeded(11);
    let planted = 0;
    const missed: string[] = [];
    while (planted < 200) {
      const reading = corpus[Math.floor(chance() * corpus.length)];
      const kind = kinds[planted % kinds.length];
      if (reading === undefined || kind === undefined) continue;
      const parts = { answer: truthAnswer(reading.truth), text: reading.result.text.text, others: answers, chance };
      const plant = plantInvention(kind, parts);
      if (plant === undefined) continue;
      planted += 1;
      const grounding = ground(reading, plant.answer);
      for (const pointer of plant.at) {
        if (grounding.get(pointer)?.status === 'found') missed.push(`${reading.id} ${kind} ${pointer}`);
      }
    }
    expect(missed).toEqual([]);
  });

  describe('through a provider', () => {
    let fake: FakeLlm;
    beforeAll(async () => {
      fake = await startFakeLlm();
    });
    afterAll(() => fake.stop());
    /** The run, and what the provider received of it. */
    const run = async (reading: CorpusReading, answered: (placeholders: readonly string[]) => readonly string[]) => {
      const before = fake.sent().length;
      fake.answer((question) => cvAnswer({ skills: answered([...new Set(documentIn(question).match(PLACEHOLDER))]) }));
      const input = await inputOf(
        { ...reading.result, document: reading.document, sections: [] },
        new Date('2026-11-28'),
      );
      const result = await gatewayTo(fake.url).run({ version: VERSION, input, correlationId: reading.id });
      if (!result.ok) throw new Error(`${reading.id}: ${result.fault.detail}`);
      return { result, input, sent: fake.sent().slice(before).join('\n') };
    };

    it('no name, mail, phone, user name or link of the truth is received', async () => {
      const leaks: string[] = [];
      for (const reading of corpus) {
        const { sent } = await run(reading, () => []);
        expect(sent.length, reading.id).toBeGreaterThan(100);
        leaks.push(...leaksIn(sent, reading));
      }
      expect(leaks).toEqual([]);
    }, 240_000);

    it('every placeholder that an answer keeps comes back as what stood there, and a lost one is noticed', async () => {
      for (const reading of corpus) {
        const kept = await run(reading, (placeholders) => placeholders);
        const { originals } = prepareInput(VERSION, kept.input);
        expect(kept.result.lost, reading.id).toEqual([]);
        expect(new Set(Object(kept.result.value).skills), reading.id).toEqual(new Set(originals.values()));
        const [dropped] = originals.keys();
        if (dropped === undefined) continue;
        const { result } = await run(reading, (placeholders) => placeholders.filter((one) => one !== dropped));
        expect(result.lost, reading.id).toEqual([dropped]);
      }
    }, 240_000);
  });
});

/** Without the instructions, which name placeholders too. */
const documentIn = (question: string): string => question.slice(question.lastIndexOf('<document>'));

/** What text recognition made of a picture need not hold every word of it; of all other documents everything counts. */
function wasRead({ document, result }: CorpusReading, said: string): boolean {
  if (!document.pages.some(({ ocr }) => ocr === true)) return true;
  const folded = fold(result.text.text);
  return (said.match(/[\p{L}\p{N}+#]+/gu) ?? []).every((word) => folded.includes(fold(word)));
}

function gatewayTo(baseUrl: string) {
  const config = ProviderConfig.parse({ id: 'fake', kind: 'openai', keys: ['k'], model: 'gpt-6-luna', baseUrl });
  return createGateway({
    providers: [openProvider(config, undefined)],
    ports: {
      clock: { now: () => performance.now(), sleep: async () => undefined },
      rateLimit: { take: async () => ({ ok: true }) },
      budget: { reserve: async () => ({ settle: async () => undefined }) },
    },
  });
}

const digitsOf = (text: string): string => text.replace(/\P{Nd}/gu, '');
const bareLink = (url: string): string => fold(url.replace(/^https?:\/\/(?:www\.)?/, ''));

function leaksIn(sent: string, { id, truth: { basics } }: CorpusReading): string[] {
  const folded = fold(sent);
  const index = indexText(sent);
  const lines = sent.split('\n').map((line) => digitsOf(line.replace(/^\d+: /, '')));
  const holds = {
    name: (value: string) => folded.includes(fold(value)),
    mail: (value: string) => folded.includes(fold(value)),
    phone: (value: string) => lines.some((line) => line.includes(digitsOf(value).slice(-7))),
    link: (value: string) => folded.includes(bareLink(value)),
    user: (value: string) => findSpans(index, value).length > 0,
  };
  const told: [keyof typeof holds, string | undefined][] = [
    ['name', basics.name],
    ['mail', basics.email],
    ['phone', basics.phone],
    ['link', basics.url],
    ...basics.profiles.flatMap(({ url, username }): [keyof typeof holds, string | undefined][] => [
      ['link', url],
      ['user', username],
    ]),
  ];
  return told.flatMap(([kind, value]) =>
    value !== undefined && value !== '' && holds[kind](value) ? [`${id} ${kind} ${value}`] : [],
  );
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
