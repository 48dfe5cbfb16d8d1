// Versions in production, each bound to a provider and its model: how much they are used, what they cost, what they are worth.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Assistant } from '@vitae/schema/api';
import { RefreshCw } from 'lucide-react';
import { fetchAssistants, reconcileAssistants } from '../../api/language-models.ts';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/table.tsx';
import { notify } from '../../ui/toast.tsx';
import { ListPanel } from '../settings/list-panel.tsx';
import { useSettingsMutation } from '../settings/use-settings-mutation.ts';
import { dollars } from './dollars.ts';

const ASSISTANTS = ['admin', 'llm', 'assistants'];

export function Assistants() {
  const query = useQuery({ queryKey: ASSISTANTS, queryFn: ({ signal }) => fetchAssistants(signal) });
  const reconcile = useSettingsMutation({
    run: reconcileAssistants,
    refresh: ASSISTANTS,
    problem: 'The assistants could not be looked through.',
    onDone: ({ made, removed }) =>
      notify.done(made + removed === 0 ? 'All are as they should be.' : `${made} made, ${removed} removed.`),
  });
  return (
    <ListPanel
      title="Assistants"
      description="Each template’s version in production with each provider’s model, and the last 30 days of it. They follow what is published and set up; what belongs to nothing any more is removed every hour."
      query={query}
      columns={COLUMNS}
      rowKey={({ template, version, provider, model }) => `${template} ${version} ${provider} ${model}`}
      empty="There is none: no provider is switched on."
      actions={
        <Button icon={<RefreshCw aria-hidden />} busy={reconcile.isPending} onClick={() => reconcile.mutate(undefined)}>
          Look through
        </Button>
      }
    />
  );
}

const share = (part: number, whole: number) => (whole === 0 ? '—' : `${Math.floor((100 * part) / whole)}%`);
const NUMBER = { align: 'right', className: 'tabular-nums whitespace-nowrap' } as const;

const COLUMNS: Column<Assistant>[] = [
  {
    key: 'template',
    header: 'Template',
    cell: ({ template, name, version }) => (
      <>
        <Link
          to="/admin/language-models/templates/$templateId"
          params={{ templateId: template }}
          className="block font-medium hover:underline"
        >
          {name}
        </Link>
        <span className="text-sm text-muted">version {version}</span>
      </>
    ),
  },
  {
    key: 'model',
    header: 'Provider, model',
    cell: ({ providerName, model, mode }) => (
      <>
        <span className="block">{providerName}</span>
        <code className="font-mono text-sm">{model}</code>
        {mode !== null && <span className="block text-sm text-muted">Asked for {MODES[mode]}</span>}
      </>
    ),
  },
  { key: 'calls', header: 'Calls', ...NUMBER, cell: ({ use }) => use.calls.toLocaleString('en') },
  { key: 'known', header: 'Known before', ...NUMBER, cell: ({ use }) => share(use.known, use.calls) },
  { key: 'answered', header: 'Answered', ...NUMBER, cell: ({ use }) => share(use.calls - use.failed, use.calls) },
  {
    key: 'time',
    header: 'Time',
    ...NUMBER,
    cell: ({ use }) => (use.milliseconds === null ? '—' : `${(use.milliseconds / 1000).toFixed(1)} s`),
  },
  { key: 'cost', header: 'Cost', ...NUMBER, cell: ({ use }) => dollars(use.cost) },
  { key: 'found', header: 'In the document', ...NUMBER, cell: ({ use }) => share(use.found, use.values) },
  {
    key: 'changes',
    header: 'Changed by people, a résumé',
    ...NUMBER,
    cell: ({ use }) => (use.resumes === 0 ? '—' : (use.changes / use.resumes).toFixed(1)),
  },
];

const MODES: Readonly<Record<NonNullable<Assistant['mode']>, string>> = {
  'json-schema': 'JSON by its schema',
  'json-object': 'any JSON object',
  prompt: 'text with JSON in it',
};
