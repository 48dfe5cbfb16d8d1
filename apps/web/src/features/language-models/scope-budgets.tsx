// Budgets of single workspaces and templates: each a row, and a choice to add one.
import { useQuery } from '@tanstack/react-query';
import type { LlmBudgetScope } from '@vitae/schema/api';
import { Trash2 } from 'lucide-react';
import { fetchAllWorkspaces } from '../../api/admin.ts';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { templatesQuery } from '../templates/template-queries.ts';
import { AmountFields } from './amount-fields.tsx';

export interface ScopeDraft extends Pick<LlmBudgetScope, 'kind' | 'id'> {
  day: string;
  month: string;
  spentToday: number;
  spentThisMonth: number;
}

interface ScopeBudgetsProps {
  scopes: readonly ScopeDraft[];
  onChange: (scopes: readonly ScopeDraft[]) => void;
}

const KINDS = { workspace: 'Workspace', template: 'Template' } as const;
const keyOf = ({ kind, id }: Pick<LlmBudgetScope, 'kind' | 'id'>) => `${kind} ${id}`;

export function ScopeBudgets({ scopes, onChange }: ScopeBudgetsProps) {
  const known = useScopes();
  const taken = new Set(scopes.map(keyOf));
  const nameOf = (scope: ScopeDraft) => known.find((one) => keyOf(one) === keyOf(scope))?.name ?? scope.id;
  const free = known.filter((one) => !taken.has(keyOf(one)));
  return (
    <div className="flex flex-col gap-3">
      {scopes.map((scope, at) => (
        <div key={keyOf(scope)} className="flex flex-wrap items-start gap-4 border-t border-line pt-3">
          <p className="w-56 min-w-0">
            <span className="block truncate font-medium">{nameOf(scope)}</span>
            <span className="text-sm text-muted">{KINDS[scope.kind]}</span>
          </p>
          <AmountFields
            amounts={scope}
            spent={scope}
            whose={`, ${nameOf(scope)}`}
            onChange={(amounts) => onChange(scopes.with(at, { ...scope, ...amounts }))}
          />
          <IconButton
            label={`Remove the budget of ${nameOf(scope)}`}
            icon={<Trash2 aria-hidden />}
            onClick={() => onChange(scopes.filter((one) => one !== scope))}
          />
        </div>
      ))}
      <Field label="A budget for" className="w-72">
        <Select
          value=""
          options={[
            { value: '', label: 'Choose a workspace or template' },
            ...free.map((one) => ({ value: keyOf(one), label: `${KINDS[one.kind]}: ${one.name}` })),
          ]}
          onChange={({ target }) => {
            const chosen = free.find((one) => keyOf(one) === target.value);
            if (chosen === undefined) return;
            const { kind, id } = chosen;
            onChange([...scopes, { kind, id, day: '', month: '', spentToday: 0, spentThisMonth: 0 }]);
          }}
        />
      </Field>
    </div>
  );
}

/** The first 200 workspaces, which are the oldest, and all templates. */
function useScopes(): readonly (Pick<LlmBudgetScope, 'kind' | 'id'> & { name: string })[] {
  const workspaces = useQuery({
    queryKey: ['admin', 'llm', 'budget-workspaces'],
    queryFn: ({ signal }) => fetchAllWorkspaces({ signal, limit: 200 }),
  });
  const templates = useQuery(templatesQuery);
  return [
    ...(workspaces.data?.items ?? []).map(({ id, name }) => ({ kind: 'workspace' as const, id, name })),
    ...(templates.data?.items ?? []).map(({ id, name }) => ({ kind: 'template' as const, id, name })),
  ];
}
