// Every call: when, by whom, how it ended, what it cost. Never the text of a document.
import type { LlmCall } from '@vitae/schema/api';
import { Bot, CircleAlert, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { fetchCalls } from '../../api/language-models.ts';
import { exactTimeText, timeText } from '../../app/time-text.ts';
import { useNow } from '../../app/use-now.ts';
import { Badge } from '../../ui/badge.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import type { Column } from '../../ui/table.tsx';
import { PagesPanel } from '../admin/pages-panel.tsx';
import { usePages } from '../admin/use-pages.ts';
import { dollars } from './dollars.ts';

const OUTCOMES = [
  { value: '', label: 'All' },
  { value: 'ok', label: 'Answered' },
  { value: 'failed', label: 'Failed' },
];

export function CallLog() {
  const now = useNow();
  const [outcome, setOutcome] = useState('');
  const pages = usePages(['admin', 'llm', 'calls', outcome], (call) => fetchCalls({ ...call, outcome }));
  return (
    <PagesPanel
      title="Calls"
      description="Kept for seven months, without any text of a document."
      filters={
        <Field label="Outcome">
          <Select options={OUTCOMES} value={outcome} onChange={({ target }) => setOutcome(target.value)} />
        </Field>
      }
      pages={pages}
      columns={columnsAt(now)}
      rowKey={({ id }) => id}
      empty={{ icon: <Bot aria-hidden />, title: 'No calls', text: 'Nothing was sent to a language model.' }}
    />
  );
}

function columnsAt(now: Date): Column<LlmCall>[] {
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
          {template} <span className="text-muted">version {version}</span>
        </>
      ),
    },
    {
      key: 'model',
      header: 'Model',
      cell: ({ provider, model }) => [provider, model].filter(Boolean).join(', ') || '—',
    },
    { key: 'outcome', header: 'Outcome', cell: (call) => <Outcome call={call} /> },
    {
      key: 'time',
      header: 'Time',
      align: 'right',
      className: 'whitespace-nowrap tabular-nums',
      cell: ({ milliseconds, requests }) =>
        `${(milliseconds / 1000).toFixed(1)} s${requests > 1 ? `, ${requests} requests` : ''}`,
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
  ];
}

function Outcome({ call: { outcome, message, detail } }: { call: LlmCall }) {
  if (outcome === 'ok') {
    return (
      <Badge tone="good" icon={<CircleCheck aria-hidden />}>
        Answered
      </Badge>
    );
  }
  return (
    <span className="block max-w-xs">
      <Badge tone="warn" icon={<CircleAlert aria-hidden />}>
        {outcome.replaceAll('-', ' ')}
      </Badge>
      <span className="mt-1 block text-sm text-muted" title={detail ?? undefined}>
        {message}
      </span>
    </span>
  );
}
