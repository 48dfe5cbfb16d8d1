// Every recipe of extraction: what it is for, which version is in production, how much it is used.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { LlmUsage, TemplateSummary } from '@vitae/schema/api';
import { CircleSlash, Plus } from 'lucide-react';
import { useState } from 'react';
import { fetchUsage } from '../../api/language-models.ts';
import { dayText } from '../../app/time-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/table.tsx';
import { dollars } from '../language-models/dollars.ts';
import { ListPanel } from '../settings/list-panel.tsx';
import { ImportButton } from './import-button.tsx';
import { NewTemplateDialog } from './new-template-dialog.tsx';
import { templatesQuery } from './template-queries.ts';

type Use = LlmUsage['templates'][number];

export function TemplateList() {
  const query = useQuery(templatesQuery);
  const usage = useQuery({ queryKey: ['admin', 'llm', 'usage'], queryFn: ({ signal }) => fetchUsage(signal) });
  const [adding, setAdding] = useState(false);
  const uses = new Map((usage.data?.templates ?? []).map((use) => [use.template, use]));
  return (
    <>
      <ListPanel
        title="Templates"
        description="What a language model is asked for, and in which form it answers. Versions never change; one of each is in production."
        query={query}
        columns={columnsOf(uses)}
        rowKey={({ id }) => id}
        empty="There is none."
        actions={
          <span className="flex flex-wrap gap-2">
            <ImportButton />
            <Button icon={<Plus aria-hidden />} onClick={() => setAdding(true)}>
              New template
            </Button>
          </span>
        }
      />
      {adding && <NewTemplateDialog templates={query.data?.items ?? []} onClose={() => setAdding(false)} />}
    </>
  );
}

function columnsOf(uses: ReadonlyMap<string, Use>): Column<TemplateSummary>[] {
  return [
    {
      key: 'name',
      header: 'Template',
      className: 'min-w-64',
      cell: ({ id, name, purpose, builtIn }) => (
        <>
          <span className="flex flex-wrap items-center gap-2">
            <Link
              to="/admin/language-models/templates/$templateId"
              params={{ templateId: id }}
              className="font-medium hover:underline"
            >
              {name}
            </Link>
            {builtIn && <Badge>Built in</Badge>}
          </span>
          <span className="block text-sm text-muted">{purpose}</span>
        </>
      ),
    },
    { key: 'state', header: 'Version', className: 'whitespace-nowrap', cell: (template) => <State {...template} /> },
    {
      key: 'calls',
      header: 'Calls, 30 days',
      align: 'right',
      className: 'tabular-nums',
      cell: ({ id }) => uses.get(id)?.calls.toLocaleString('en') ?? <None />,
    },
    {
      key: 'answered',
      header: 'Answered',
      align: 'right',
      className: 'tabular-nums',
      cell: ({ id }) => answeredText(uses.get(id)) ?? <None />,
    },
    {
      key: 'cost',
      header: 'Cost',
      align: 'right',
      className: 'tabular-nums',
      cell: ({ id }) => {
        const use = uses.get(id);
        return use === undefined ? <None /> : dollars(use.cost);
      },
    },
    {
      key: 'changed',
      header: 'Changed',
      className: 'whitespace-nowrap text-muted',
      cell: ({ updatedAt }) => dayText(updatedAt),
    },
  ];
}

function State({ production, latest }: TemplateSummary) {
  return (
    <span className="flex flex-col items-start gap-1">
      {production === null ? (
        <Badge icon={<CircleSlash aria-hidden />}>Not in production</Badge>
      ) : (
        <span className="tabular-nums">Version {production}</span>
      )}
      {latest > (production ?? 0) && <span className="text-sm text-muted">Newest: {latest}</span>}
    </span>
  );
}

/** “98%” of the calls; undefined without any. */
export function answeredText(use: Use | undefined): string | undefined {
  if (use === undefined || use.calls === 0) return undefined;
  return `${Math.floor((100 * (use.calls - use.failed)) / use.calls)}%`;
}

function None() {
  return <span className="text-muted">—</span>;
}
