// The providers in their order of fallback, each with a test that says what is wrong.
import { useQuery } from '@tanstack/react-query';
import type { LlmProvider, LlmProviderTest } from '@vitae/schema/api';
import { CircleAlert, CircleCheck, KeyRound, Plus, Stethoscope, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { deleteProvider, fetchProviders, testProvider } from '../../api/language-models.ts';
import { dayText } from '../../app/time-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { Column } from '../../ui/table.tsx';
import { notify } from '../../ui/toast.tsx';
import { ListPanel } from '../settings/list-panel.tsx';
import { useSettingsMutation } from '../settings/use-settings-mutation.ts';
import { AddProviderDialog } from './add-provider-dialog.tsx';
import { KeyDialog } from './key-dialog.tsx';
import { KIND_NAMES } from './kind-names.ts';
import { PROVIDERS } from './provider-query.ts';

export function Providers() {
  const query = useQuery({ queryKey: PROVIDERS, queryFn: ({ signal }) => fetchProviders(signal) });
  const [adding, setAdding] = useState(false);
  const [keysOf, setKeysOf] = useState<string>();
  const [doomed, setDoomed] = useState<LlmProvider>();
  const [tests, setTests] = useState<Readonly<Record<string, LlmProviderTest>>>({});
  const remove = useSettingsMutation({
    run: deleteProvider,
    refresh: PROVIDERS,
    problem: 'The provider could not be removed.',
    onDone: () => notify.done('The provider is removed.'),
  });
  const test = useSettingsMutation({
    run: async (id: string) => ({ id, result: await testProvider(id) }),
    refresh: PROVIDERS,
    problem: 'The test could not be run.',
    onDone: ({ id, result }) => setTests((known) => ({ ...known, [id]: result })),
  });
  const changing = query.data?.items.find(({ id }) => id === keysOf);
  return (
    <>
      <ListPanel
        title="Providers"
        description="In their order of fallback. Documents are read by Vitae’s own engine; a language model is asked beside it, for the users that you name below."
        query={query}
        columns={columnsOf({
          tests,
          testing: test.isPending ? test.variables : undefined,
          onTest: (id) => test.mutate(id),
          onRemove: setDoomed,
          onKeys: setKeysOf,
        })}
        rowKey={({ id }) => id}
        empty="There is none, and nothing is sent anywhere."
        actions={
          <Button icon={<Plus aria-hidden />} onClick={() => setAdding(true)}>
            Add a provider
          </Button>
        }
      />
      {changing !== undefined && <KeyDialog provider={changing} onClose={() => setKeysOf(undefined)} />}
      {adding && <AddProviderDialog onClose={() => setAdding(false)} />}
      <ConfirmDialog
        danger
        open={doomed !== undefined}
        onOpenChange={(open) => {
          if (!open) setDoomed(undefined);
        }}
        title={`Remove “${doomed?.name ?? ''}”?`}
        description="Its key is deleted with it. The log of its calls stays."
        confirmLabel="Remove the provider"
        busy={remove.isPending}
        onConfirm={() => doomed && remove.mutate(doomed.id, { onSettled: () => setDoomed(undefined) })}
      />
    </>
  );
}

interface ColumnParts {
  tests: Readonly<Record<string, LlmProviderTest>>;
  testing: string | undefined;
  onTest: (id: string) => void;
  onRemove: (provider: LlmProvider) => void;
  onKeys: (id: string) => void;
}

function columnsOf({ tests, testing, onTest, onRemove, onKeys }: ColumnParts): Column<LlmProvider>[] {
  return [
    {
      key: 'name',
      header: 'Provider',
      cell: ({ name, kind }) => (
        <>
          <span className="block font-medium">{name}</span>
          <span className="text-sm text-muted">{KIND_NAMES[kind]}</span>
        </>
      ),
    },
    {
      key: 'model',
      header: 'Model',
      cell: ({ model, embeddingModel, shutdown, replacement, priced }) => (
        <>
          <code className="block font-mono text-sm">{model}</code>
          {shutdown !== null && (
            <span className="text-sm text-warn">
              Ends {dayText(shutdown)}
              {replacement === null ? '' : `, then ${replacement}`}
            </span>
          )}
          {embeddingModel !== null && (
            <span className="block text-sm text-muted">
              Likeness: <code className="font-mono">{embeddingModel}</code>
            </span>
          )}
          {!priced && <span className="text-sm text-muted">Price not known</span>}
        </>
      ),
    },
    {
      key: 'limit',
      header: 'Requests a minute',
      align: 'right',
      className: 'tabular-nums',
      cell: ({ requestsPerMinute }) => requestsPerMinute.toLocaleString('en'),
    },
    {
      key: 'keys',
      header: 'Keys',
      className: 'whitespace-nowrap',
      cell: ({ keys }) => (keys === 0 ? 'None' : keys === 1 ? 'One' : 'Two, old one still valid'),
    },
    { key: 'test', header: 'Test', cell: ({ id }) => <TestResult result={tests[id]} /> },
    {
      key: 'actions',
      header: 'Actions',
      headerHidden: true,
      align: 'right',
      cell: (provider) => (
        <span className="flex justify-end gap-1">
          <Button
            size="sm"
            icon={<Stethoscope aria-hidden />}
            busy={testing === provider.id}
            onClick={() => onTest(provider.id)}
          >
            Test
          </Button>
          <IconButton
            size="sm"
            label={`Keys of ${provider.name}`}
            icon={<KeyRound aria-hidden />}
            onClick={() => onKeys(provider.id)}
          />
          <IconButton
            size="sm"
            label={`Remove ${provider.name}`}
            icon={<Trash2 aria-hidden />}
            onClick={() => onRemove(provider)}
          />
        </span>
      ),
    },
  ];
}

function TestResult({ result }: { result: LlmProviderTest | undefined }) {
  if (result === undefined) return <span className="text-muted">Not tested</span>;
  return (
    <output className="block max-w-xs">
      <Badge
        tone={result.ok ? 'good' : 'bad'}
        icon={result.ok ? <CircleCheck aria-hidden /> : <CircleAlert aria-hidden />}
      >
        {result.ok ? 'Works' : 'Does not work'}
      </Badge>
      <span className="mt-1 block text-sm text-muted">{result.message}</span>
      {result.detail !== null && <span className="block text-sm break-words text-muted">“{result.detail}”</span>}
    </output>
  );
}
