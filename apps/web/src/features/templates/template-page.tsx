// One template: its versions, and an editor whose changes become a new draft.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { TemplateDetail } from '@vitae/schema/api';
import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { fetchUsage } from '../../api/language-models.ts';
import { useTitle } from '../../app/use-title.ts';
import { Alert } from '../../ui/alert.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { dollars } from '../language-models/dollars.ts';
import { TemplateEditor } from './template-editor.tsx';
import { answeredText } from './template-list.tsx';
import { templateQuery } from './template-queries.ts';

const ROUTE = '/app/admin/language-models/templates/$templateId';

export function TemplatePage() {
  const { templateId } = useParams({ from: ROUTE });
  const { data, error } = useQuery(templateQuery(templateId));
  useTitle(`${data?.name ?? 'Template'} · Admin`);
  return (
    <>
      <Link
        to="/admin/language-models/templates"
        className="-mb-2 inline-flex items-center gap-1 self-start text-sm text-muted hover:text-ink [&_svg]:size-4"
      >
        <ChevronLeft aria-hidden />
        Templates
      </Link>
      {error !== null && (
        <Alert kind="bad" title="The template could not be loaded.">
          {messageOf(error)}
        </Alert>
      )}
      {data === undefined && error === null && <Skeleton className="h-96" />}
      {data !== undefined && <Loaded key={data.id} template={data} />}
    </>
  );
}

function Loaded({ template }: { template: TemplateDetail }) {
  const { version } = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: '/admin/language-models/templates/$templateId' });
  const [round, setRound] = useState(0);
  const shown = template.versions.find((one) => one.version === version) ?? template.versions[0];
  if (shown === undefined) return null;
  return (
    <>
      <Head template={template} />
      <TemplateEditor
        key={`${shown.version} ${round}`}
        template={template}
        version={shown}
        onShow={(next) => void navigate({ search: { version: next }, replace: true })}
        onDiscard={() => setRound(round + 1)}
      />
    </>
  );
}

function Head({ template }: { template: TemplateDetail }) {
  const usage = useQuery({ queryKey: ['admin', 'llm', 'usage'], queryFn: ({ signal }) => fetchUsage(signal) });
  const use = usage.data?.templates.find((one) => one.template === template.id);
  const answered = answeredText(use);
  return (
    <header>
      <h2 className="flex flex-wrap items-center gap-2 text-lg font-semibold tracking-tight">
        {template.name}
        {template.builtIn && <Badge>Built in</Badge>}
      </h2>
      <p className="mt-0.5 text-muted">
        {template.purpose} <code className="font-mono text-sm">{template.id}</code>
      </p>
      {use !== undefined && answered !== undefined && (
        <p className="mt-1 text-sm text-muted tabular-nums">
          In 30 days: {use.calls.toLocaleString('en')} {use.calls === 1 ? 'call' : 'calls'}, {answered} answered,{' '}
          {dollars(use.cost)}.
        </p>
      )}
    </header>
  );
}
