// What language models may cost.
import { useQuery } from '@tanstack/react-query';
import type { LlmBudgets } from '@vitae/schema/api';
import { useState } from 'react';
import { fetchBudgets, saveBudgets } from '../../api/language-models.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { notify } from '../../ui/toast.tsx';
import { useSettingsMutation } from '../settings/use-settings-mutation.ts';
import { dollars } from './dollars.ts';

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
        <BudgetForm key={`${budgets.data.day} ${budgets.data.month}`} budgets={budgets.data} />
      )}
    </Panel>
  );
}

const shown = (limit: number | null) => (limit === null ? '' : String(limit / 1e6));
/** Undefined for what is no amount. */
const limitOf = (text: string): number | null | undefined => {
  if (text.trim() === '') return null;
  const amount = Number(text);
  return Number.isFinite(amount) && amount >= 0 ? Math.round(amount * 1e6) : undefined;
};

function BudgetForm({ budgets }: { budgets: LlmBudgets }) {
  const [day, setDay] = useState(shown(budgets.day));
  const [month, setMonth] = useState(shown(budgets.month));
  const save = useSettingsMutation({
    run: saveBudgets,
    refresh: BUDGETS,
    problem: 'The budgets could not be saved.',
    onDone: () => notify.done('The budgets are saved.'),
  });
  const limits = { day: limitOf(day), month: limitOf(month) };
  const error = (limit: number | null | undefined) => (limit === undefined ? 'An amount, or nothing' : undefined);
  return (
    <form
      className="flex flex-wrap items-end gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (limits.day !== undefined && limits.month !== undefined)
          save.mutate({ day: limits.day, month: limits.month });
      }}
    >
      <Field
        label="Dollars a day"
        className="w-40"
        error={error(limits.day)}
        hint={`${dollars(budgets.spentToday)} today`}
      >
        <Input inputMode="decimal" placeholder="No limit" value={day} onChange={({ target }) => setDay(target.value)} />
      </Field>
      <Field
        label="Dollars a month"
        className="w-40"
        error={error(limits.month)}
        hint={`${dollars(budgets.spentThisMonth)} this month`}
      >
        <Input
          inputMode="decimal"
          placeholder="No limit"
          value={month}
          onChange={({ target }) => setMonth(target.value)}
        />
      </Field>
      <Button type="submit" className="mb-6.5" busy={save.isPending}>
        Save the budgets
      </Button>
    </form>
  );
}
