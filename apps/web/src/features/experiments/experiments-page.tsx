// Experiments: versions of the CV extractor against each other, and what came of them.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Experiment } from '@vitae/schema/api';
import { Plus, Split } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { fetchFlags, fetchProviders } from '../../api/language-models.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { FLAGS } from '../language-models/flags-query.ts';
import { PROVIDERS } from '../language-models/provider-query.ts';
import { ExperimentPanel } from './experiment-panel.tsx';
import { experimentsQuery } from './experiment-queries.ts';
import { NewExperimentDialog } from './new-experiment-dialog.tsx';

export function ExperimentsPage() {
  const { data, error } = useQuery(experimentsQuery);
  const providers = useQuery({ queryKey: PROVIDERS, queryFn: ({ signal }) => fetchProviders(signal) });
  const [making, setMaking] = useState(false);
  const ready = data !== undefined && providers.data !== undefined;
  const hasProvider = providers.data?.items.some(({ enabled }) => enabled) === true;
  const items = data?.items ?? [];
  const running = items.find(({ state }) => state === 'running');
  return (
    <>
      <Panel
        title="Experiments"
        description="Versions of the CV extractor against each other, one experiment at a time. Intervals hold with 95% confidence; where those of two arms overlap, the difference may be chance."
        actions={
          hasProvider && (
            <Button icon={<Plus aria-hidden />} onClick={() => setMaking(true)}>
              New experiment
            </Button>
          )
        }
      >
        {error !== null && (
          <Alert kind="bad" title="This could not be loaded.">
            {messageOf(error)}
          </Alert>
        )}
        {!ready && error === null && <Skeleton className="h-24" />}
        {ready && <Standing running={running} hasProvider={hasProvider} isEmpty={items.length === 0} />}
      </Panel>
      {items.map((experiment) => (
        <ExperimentPanel key={experiment.id} experiment={experiment} mayStart={hasProvider && running === undefined} />
      ))}
      {making && <NewExperimentDialog onClose={() => setMaking(false)} />}
    </>
  );
}

interface StandingProps {
  running: Experiment | undefined;
  hasProvider: boolean;
  isEmpty: boolean;
}

function Standing({ running, hasProvider, isEmpty }: StandingProps) {
  const flags = useQuery({ queryKey: FLAGS, queryFn: ({ signal }) => fetchFlags(signal), enabled: hasProvider });
  const providers = (
    <Link to="/admin/language-models" className={buttonClass()}>
      Providers
    </Link>
  );
  if (isEmpty) {
    return (
      <EmptyState
        level={3}
        icon={<Split aria-hidden />}
        title={hasProvider ? 'No experiments' : 'There is nobody to ask'}
        {...(hasProvider ? {} : { actions: providers })}
      >
        {hasProvider
          ? 'Give a part of the users another version, or run one beside the first and only compare.'
          : 'Set up a provider first.'}
      </EmptyState>
    );
  }
  if (running !== undefined && flags.data?.assistant.mode === 'off') {
    return (
      <Alert kind="warn" title="Nothing is measured." actions={providers}>
        Nobody gets a language model at present, so that “{running.name}” has no users.
      </Alert>
    );
  }
  return (
    <p className="text-muted">
      {running === undefined
        ? 'None is running: everybody has the version in production.'
        : `“${running.name}” is running.`}
    </p>
  );
}
