// What language models may cost: all calls together, those of a workspace, those of a template.
import { useQuery } from '@tanstack/react-query';
import type { LlmBudgets } from '@vitae/schema/api';
import { useState } from 'react';
import { fetchBudgets, saveBudgets } from '../../api/language-models.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { notify } from '../../ui/toast.tsx';
import { useSettingsMutation } from '../settings/use-settings-mutation.ts';
import { AmountFields } from './amount-fields.tsx';
import { amountOf, shownAmount } from './amounts.ts';
import { ScopeBudgets, type ScopeDraft } from './scope-budgets.tsx';

const BUDGETS = ['admin', 'llm', 'budgets'];

export function Money() {
  const budgets = useQuery({ queryKey: BUDGETS, queryFn: ({ signal }) => fetchBudgets(signal) });
  return (
    <Panel
      title="Budgets"
      description="Reserved before a call and settled after it. When a budget is used up, nothing is sent, and documents are read as without a model."
    >
      {budgets.data === undefined ? (
        <Skeleton className="h-24" />
      ) : (
        <BudgetForm key={JSON.stringify(limitsOf(budgets.data))} budgets={budgets.data} />
      )}
    </Panel>
  );
}

const limitsOf = ({ day, month, scopes }: LlmBudgets) => [day, month, scopes.map((of) => [of.id, of.day, of.month])];

function BudgetForm({ budgets }: { budgets: LlmBudgets }) {
  const [whole, setWhole] = useState({ day: shownAmount(budgets.day), month: shownAmount(budgets.month) });
  const [scopes, setScopes] = useState<readonly ScopeDraft[]>(
    budgets.scopes.map((scope) => ({ ...scope, day: shownAmount(scope.day), month: shownAmount(scope.month) })),
  );
  const save = useSettingsMutation({
    run: saveBudgets,
    refresh: BUDGETS,
    problem: 'The budgets could not be saved.',
    onDone: () => notify.done('The budgets are saved.'),
  });
  const submit = () => {
    const limits = { day: amountOf(whole.day), month: amountOf(whole.month) };
    const parsed = scopes.map(({ kind, id, day, month }) => ({ kind, id, day: amountOf(day), month: amountOf(month) }));
    const good = parsed.flatMap(({ day, month, ...of }) =>
      day === undefined || month === undefined ? [] : [{ ...of, day, month }],
    );
    if (limits.day === undefined || limits.month === undefined || good.length < parsed.length) return;
    save.mutate({ day: limits.day, month: limits.month, scopes: good });
  };
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <AmountFields amounts={whole} spent={budgets} onChange={setWhole} />
      <ScopeBudgets scopes={scopes} onChange={setScopes} />
      <Button type="submit" className="self-start" busy={save.isPending}>
        Save the budgets
      </Button>
    </form>
  );
}
