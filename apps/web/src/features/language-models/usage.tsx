// What was asked for and what it cost in 30 days: by day as columns, by provider, model and template as tables.
import { useQuery } from '@tanstack/react-query';
import type { LlmUsage } from '@vitae/schema/api';
import { ChartColumn } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { fetchUsage } from '../../api/language-models.ts';
import { Alert } from '../../ui/alert.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { dollars } from './dollars.ts';
import { UsageDays } from './usage-days.tsx';
import { MEASURES, type MeasureName } from './usage-measures.ts';
import { UsageTable } from './usage-table.tsx';

const OPTIONS = (['cost', 'calls', 'tokens'] as const).map((value) => ({ value, label: MEASURES[value].label }));

export function Usage() {
  const { data, error } = useQuery({
    queryKey: ['admin', 'llm', 'usage'],
    queryFn: ({ signal }) => fetchUsage(signal),
  });
  const [name, setName] = useState<MeasureName>('cost');
  return (
    <Panel
      title="Use and cost of 30 days"
      description="From the tokens that the providers counted, at the prices of the day of each call."
      actions={
        <Field label="Shown" labelHidden>
          <Select
            options={OPTIONS}
            value={name}
            onChange={({ target }) => setName(OPTIONS.find(({ value }) => value === target.value)?.value ?? 'cost')}
          />
        </Field>
      }
    >
      {error !== null && (
        <Alert kind="bad" title="This could not be loaded.">
          {messageOf(error)}
        </Alert>
      )}
      {data === undefined && error === null && <Skeleton className="h-64" />}
      {data?.total.calls === 0 && (
        <EmptyState level={3} icon={<ChartColumn aria-hidden />} title="Nothing was asked">
          As soon as a document goes to a language model, its tokens and cost are counted here.
        </EmptyState>
      )}
      {data !== undefined && data.total.calls > 0 && <Shown usage={data} name={name} />}
    </Panel>
  );
}

function Shown({ usage, name }: { usage: LlmUsage; name: MeasureName }) {
  const { total } = usage;
  const answered = Math.floor((100 * (total.calls - total.failed)) / total.calls);
  return (
    <>
      <dl className="mb-5 flex flex-wrap gap-x-10 gap-y-3">
        <Figure label="Cost">{dollars(total.cost)}</Figure>
        <Figure label="Calls">{total.calls.toLocaleString('en')}</Figure>
        <Figure label="Answered">{answered}%</Figure>
        <Figure label="Known from before">{Math.round((100 * total.known) / total.calls)}%</Figure>
        <Figure label="Tokens in">{total.inputTokens.toLocaleString('en')}</Figure>
        <Figure label="Tokens out">{total.outputTokens.toLocaleString('en')}</Figure>
      </dl>
      <UsageDays days={usage.days} name={name} />
      <div className="mt-6 flex flex-col gap-6">
        <UsageTable
          title="Provider"
          rows={usage.providers.map(({ provider, ...sums }) => [provider, sums])}
          name={name}
        />
        <UsageTable title="Model" rows={usage.models.map(({ model, ...sums }) => [model, sums])} name={name} />
        <UsageTable
          title="Template"
          rows={usage.templates.map(({ template, ...sums }) => [template, sums])}
          name={name}
        />
      </div>
    </>
  );
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="text-lg font-semibold tabular-nums">{children}</dd>
    </div>
  );
}
