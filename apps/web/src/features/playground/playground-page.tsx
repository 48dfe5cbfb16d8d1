// The playground: any version on documents of the workspace, beside what else is known of them. Changes no profile.
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { FlaskConical } from 'lucide-react';
import { fetchProviders } from '../../api/language-models.ts';
import { buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { PROVIDERS } from '../language-models/provider-query.ts';
import { templatesQuery } from '../templates/template-queries.ts';
import { PlaygroundForm } from './playground-form.tsx';
import { PlaygroundResult } from './playground-result.tsx';
import { useTrials } from './use-trials.ts';

export function PlaygroundPage() {
  const search = useSearch({ from: '/app/admin/language-models/playground' });
  const providers = useQuery({ queryKey: PROVIDERS, queryFn: ({ signal }) => fetchProviders(signal) });
  const templates = useQuery(templatesQuery);
  const trials = useTrials();
  const items = templates.data?.items ?? [];
  const ready = providers.data !== undefined && templates.data !== undefined;
  const hasProvider = providers.data?.items.some(({ enabled }) => enabled) === true;
  return (
    <>
      <Panel
        title="Playground"
        description="Tries a version on documents of your workspace. It costs what a call costs, is logged, and changes no profile."
      >
        {!ready && <Skeleton className="h-48" />}
        {ready && !hasProvider && (
          <EmptyState
            level={3}
            icon={<FlaskConical aria-hidden />}
            title="There is nobody to ask"
            actions={
              <Link to="/admin/language-models" className={buttonClass()}>
                Providers
              </Link>
            }
          >
            Set up a provider first. What would be sent is shown in the editor of a template without one.
          </EmptyState>
        )}
        {ready && hasProvider && <PlaygroundForm templates={items} start={search} trials={trials} />}
      </Panel>
      {trials.results.map((result) => (
        <PlaygroundResult key={result.key} result={result} />
      ))}
    </>
  );
}
