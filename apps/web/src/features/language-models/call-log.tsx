// Every call: when, by whom, how it ended, what it cost. Never the text of a document.
import { useQuery } from '@tanstack/react-query';
import type { LlmCall } from '@vitae/schema/api';
import { Bot, Download } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { callsFileUrl, fetchCalls, fetchProviders } from '../../api/language-models.ts';
import { exactTimeText, timeText } from '../../app/time-text.ts';
import { useNow } from '../../app/use-now.ts';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/table.tsx';
import { notify } from '../../ui/toast.tsx';
import { PagesPanel } from '../admin/pages-panel.tsx';
import { usePages } from '../admin/use-pages.ts';
import { saveExport } from '../review/saving/save-export.ts';
import { CallDialog } from './call-dialog.tsx';
import { CallFilters, type CallFilterValues, NO_FILTERS, toQuery } from './call-filters.tsx';
import { dollars } from './dollars.ts';
import { OutcomeBadge } from './outcome-badge.tsx';
import { PROVIDERS } from './provider-query.ts';

export function CallLog() {
  const now = useNow();
  const [filters, setFilters] = useState<CallFilterValues>(NO_FILTERS);
  const [shown, setShown] = useState<LlmCall>();
  const providers = useQuery({ queryKey: PROVIDERS, queryFn: ({ signal }) => fetchProviders(signal) });
  const query = toQuery(filters);
  const pages = usePages(['admin', 'llm', 'calls', query], (call) => fetchCalls({ ...call, ...query }));
  const save = () =>
    void saveExport(callsFileUrl(query)).catch((error: unknown) => {
      notify.problem('The file was not made', messageOf(error));
    });
  return (
    <>
      <PagesPanel
        title="Calls"
        description="Kept for seven months. What was said is kept only where that is switched on, and for some days."
        actions={
          <Button icon={<Download aria-hidden />} onClick={save}>
            CSV
          </Button>
        }
        filters={<CallFilters filters={filters} onChange={setFilters} providers={providers.data?.items ?? []} />}
        pages={pages}
        columns={columnsAt(now, setShown)}
        rowKey={({ id }) => id}
        empty={{
          icon: <Bot aria-hidden />,
          title: 'No calls',
          text: filters === NO_FILTERS ? 'Nothing was sent to a language model.' : 'None fits what you chose.',
        }}
      />
      {shown !== undefined && (
        <CallDialog call={shown} providers={providers.data?.items ?? []} onClose={() => setShown(undefined)} />
      )}
    </>
  );
}

function columnsAt(now: Date, onShow: (call: LlmCall) => void): Column<LlmCall>[] {
  return [
    {
      key: 'at',
      header: 'When',
      className: 'whitespace-nowrap text-muted',
      cell: ({ at }) => <time title={exactTimeText(at)}>{timeText(at, now)}</time>,
    },
    {
      key: 'template',
      header: 'Template',
      cell: ({ template, version }) => (
        <>
          <span className="block">{template}</span>
          <span className="text-sm text-muted">{version === 0 ? 'not saved' : `version ${version}`}</span>
        </>
      ),
    },
    {
      key: 'model',
      header: 'Provider, model',
      cell: ({ provider, model }) => (
        <>
          <span className="block">{provider ?? '—'}</span>
          <span className="text-sm text-muted">{model}</span>
        </>
      ),
    },
    {
      key: 'outcome',
      header: 'Outcome',
      cell: ({ outcome, cached }) => (
        <>
          <OutcomeBadge outcome={outcome} />
          {cached && <span className="block text-sm text-muted">known from before</span>}
        </>
      ),
    },
    {
      key: 'time',
      header: 'Time',
      align: 'right',
      className: 'whitespace-nowrap tabular-nums',
      cell: ({ milliseconds }) => `${(milliseconds / 1000).toFixed(1)} s`,
    },
    {
      key: 'tokens',
      header: 'Tokens in, out',
      align: 'right',
      className: 'whitespace-nowrap tabular-nums',
      cell: ({ inputTokens, outputTokens }) =>
        `${inputTokens.toLocaleString('en')}, ${outputTokens.toLocaleString('en')}`,
    },
    {
      key: 'cost',
      header: 'Cost',
      align: 'right',
      className: 'tabular-nums',
      cell: ({ cost }) => (cost === null ? 'Not known' : dollars(cost)),
    },
    {
      key: 'details',
      header: 'Details',
      headerHidden: true,
      align: 'right',
      cell: (call) => (
        <Button size="sm" variant="ghost" onClick={() => onShow(call)}>
          Details
        </Button>
      ),
    },
  ];
}
