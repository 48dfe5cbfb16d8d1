import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { newId } from '../../platform/database/new-id.ts';
import { CV_EXTRACTOR } from '../templates/built-in-templates.ts';
import { createTemplates } from '../templates/templates.ts';
import { createEstimateBatch, type EstimateAsked } from './estimate-batch.ts';
import { FLAGS, providerAt } from './testing/fake-llm.ts';
import { type LlmApi, startLlmApi } from './testing/llm-api.ts';

const of: LlmApi = await startLlmApi();
afterAll(() => of.close());

const estimate = async (asked: Partial<EstimateAsked> = {}) => {
  const { db } = of.database;
  const now = () => new Date();
  const ask = createEstimateBatch({ db, ...of.llm, templates: createTemplates({ db, now }), now });
  return (await ask({ documents: 100, userId: newId(), workspaceId: newId(), ...asked })).estimate;
};

describe('an estimate before an import', () => {
  it('is none where no model will be asked', async () => {
    await of.llm.flags.set({ ...FLAGS, mode: 'on', engine: 'llm' });
    expect(await estimate()).toBeNull();
    await of.llm.providers.create(providerAt(of.fake.url));
    expect(await estimate({ engine: 'local' })).toBeNull();
    expect(await estimate()).not.toBeNull();
    await of.llm.flags.set({ ...FLAGS, mode: 'percentage', percentage: 0 });
    expect(await estimate()).toBeNull();
    expect(await estimate({ engine: 'hybrid' })).toMatchObject({ whole: false });
    await of.llm.flags.set({ ...FLAGS, mode: 'off' });
    expect(await estimate({ engine: 'llm' })).toBeNull();
  });

  it('goes by a rule until the log can tell, then by what calls used, at the price of today', async () => {
    await of.llm.flags.set({ ...FLAGS, mode: 'on', engine: 'llm' });
    const ruled = await estimate({ documents: 10 });
    expect(ruled).toMatchObject({ documents: 10, basis: 'rule', model: 'gpt-6-luna', whole: true });
    expect(ruled?.cost).toBeGreaterThan(0);
    for (const input of [1_000, 2_000, 3_000, 2_000, 2_000]) {
      await sql`insert into llm_calls (id, at, template, version, provider, model, input_tokens, cached_tokens, output_tokens,
          milliseconds, requests, cached, outcome, trace)
        values (${newId()}, now(), ${CV_EXTRACTOR}, 1, 'p', 'm', ${input}, 0, 500, 1, 1, false, 'ok', '[]')`.execute(
        of.database.ownerDb,
      );
    }
    expect((await estimate({ documents: 10, engine: 'two-pass' }))?.basis).toBe('rule');
    // 2,000 in at $0.10 and 500 out at $0.50 for a million.
    expect(await estimate({ documents: 10 })).toMatchObject({
      ...{ inputTokens: 20_000, outputTokens: 5_000, cost: 4_500, basis: 'log' },
    });
  });
});
