import { LlmBudgets } from '@vitae/schema/api';
import { afterAll, describe, expect, it } from 'vitest';
import { newId } from '../../platform/database/new-id.ts';
import { type LlmApi, startLlmApi } from './testing/llm-api.ts';

const of: LlmApi = await startLlmApi();
const { llm, admin } = of;
afterAll(() => of.close());

describe('budgets', () => {
  it('can’t be passed by calls at the same time', async () => {
    await admin.send('PUT', '/api/admin/llm/budgets', { day: 1_000, month: null });
    const asked = await Promise.all(
      Array.from({ length: 40 }, () => llm.budgets.portFor(null).reserve({ template: 't', amount: 100 })),
    );
    const given = asked.filter((one) => !('refused' in one));
    expect(given).toHaveLength(10);
    for (const one of given) if (!('refused' in one)) await one.settle(30);
    expect(LlmBudgets.parse((await admin.send('GET', '/api/admin/llm/budgets')).body)).toMatchObject({
      spentToday: 300,
      spentThisMonth: 300,
    });
    expect(await llm.budgets.portFor(null).reserve({ template: 't', amount: 701 })).toEqual({
      refused: 'The budget of today is used up.',
    });
    await admin.send('PUT', '/api/admin/llm/budgets', { day: null, month: null });
  });

  it('of a workspace and of a template can’t be passed either, and what is refused takes nothing from the others', async () => {
    const [workspace, other] = [newId(), newId()];
    const scopes = [
      { kind: 'workspace', id: workspace, day: 500, month: null },
      { kind: 'template', id: 'dear', day: null, month: 800 },
    ];
    const before = LlmBudgets.parse((await admin.send('GET', '/api/admin/llm/budgets')).body);
    const set = await admin.send('PUT', '/api/admin/llm/budgets', { day: null, month: null, scopes });
    expect(LlmBudgets.parse(set.body).scopes).toMatchObject(scopes);
    const reserve = async (of: string, template: string, amount = 100) => {
      const reserved = await llm.budgets.portFor(of).reserve({ template, amount });
      if (!('refused' in reserved)) await reserved.settle(amount);
      return 'refused' in reserved ? reserved.refused : 'given';
    };
    const asked = await Promise.all(Array.from({ length: 20 }, () => reserve(workspace, 'dear')));
    expect(asked.filter((answer) => answer === 'given')).toHaveLength(5);
    expect(new Set(asked)).toEqual(new Set(['given', 'The budget of this workspace for today is used up.']));
    const others = await Promise.all(Array.from({ length: 20 }, () => reserve(other, 'dear')));
    expect(others.filter((answer) => answer === 'given')).toHaveLength(3);
    expect(others).toContain('The budget of this template for this month is used up.');
    expect(await reserve(other, 'cheap')).toBe('given');
    // Absent ones stay; all together spent what was given.
    const after = LlmBudgets.parse(
      (await admin.send('PUT', '/api/admin/llm/budgets', { day: null, month: null })).body,
    );
    expect(after.scopes).toMatchObject([{ spentToday: 500 }, { spentThisMonth: 800 }]);
    expect(after.spentToday - before.spentToday).toBe(900);
    expect(await reserve(workspace, 'cheap', 1)).toBe('The budget of this workspace for today is used up.');
    expect(
      (await admin.send('PUT', '/api/admin/llm/budgets', { day: 1, month: 1, scopes: [scopes[0], scopes[0]] })).status,
    ).toBe(400);
    await admin.send('PUT', '/api/admin/llm/budgets', { day: null, month: null, scopes: [] });
  });
});
