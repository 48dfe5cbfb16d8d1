// One import: how far it is, and what became of each file, by bin.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { Batch, BatchBin } from '@vitae/schema/api';
import { ArrowLeft, ServerCrash } from 'lucide-react';
import { messageOf } from '../../api/api-error.ts';
import { useTitle } from '../../app/use-title.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TabPanel, Tabs } from '../../ui/tabs.tsx';
import { BatchHead } from './batch-head.tsx';
import { BatchItems } from './batch-items.tsx';
import { batchQuery, isMoving } from './batch-queries.ts';
import { BIN_LOOKS, BINS } from './bin-look.ts';

export function BatchPage() {
  const { batchId } = useParams({ from: '/app/import/$batchId' });
  const { bin } = useSearch({ from: '/app/import/$batchId' });
  const query = useQuery(batchQuery(batchId));
  useTitle(query.data?.name ?? 'Import');
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <nav aria-label="Way back" className="px-5 pt-3">
        <Link to="/import" className={buttonClass({ variant: 'ghost', size: 'sm', className: '-ml-2.5' })}>
          <ArrowLeft aria-hidden />
          All imports
        </Link>
      </nav>
      {query.isPending && <Skeleton className="m-5 h-32" />}
      {query.isError && query.data === undefined && (
        <EmptyState
          level={1}
          icon={<ServerCrash aria-hidden />}
          title="This import could not be loaded"
          actions={<Button onClick={() => void query.refetch()}>Try again</Button>}
        >
          {messageOf(query.error)}
        </EmptyState>
      )}
      {query.data !== undefined && (
        <>
          <BatchHead batch={query.data} bin={bin} />
          <BatchBins batch={query.data} />
        </>
      )}
    </div>
  );
}

const ALL = 'all';

/** Only bins that hold something, and the one that is open. */
function BatchBins({ batch }: { batch: Batch }) {
  const { bin } = useSearch({ from: '/app/import/$batchId' });
  const navigate = useNavigate();
  const shown = BINS.filter((one) => batch.counts[one] > 0 || one === bin);
  const tabs: { value: BatchBin | typeof ALL; label: string; badge: string; icon?: React.ReactNode }[] = [
    { value: ALL, label: 'All', badge: batch.total.toLocaleString('en') },
    ...shown.map((one) => {
      const { label, Icon } = BIN_LOOKS[one];
      return { value: one, label, badge: batch.counts[one].toLocaleString('en'), icon: <Icon aria-hidden /> };
    }),
  ];
  const value = bin ?? ALL;
  return (
    <div className="min-h-0 flex-1">
      <Tabs
        fill
        label="What became of the files"
        value={value}
        tabs={tabs.map((tab) => ({ ...tab, badge: <span className="text-muted tabular-nums">{tab.badge}</span> }))}
        onChange={(next) =>
          void navigate({
            to: '/import/$batchId',
            params: { batchId: batch.id },
            search: next === ALL ? {} : { bin: next },
            replace: true,
          })
        }
      >
        <TabPanel key={value} value={value} className="min-h-0 flex-1">
          <BatchItems batchId={batch.id} bin={bin} moving={isMoving(batch.counts)} />
        </TabPanel>
      </Tabs>
    </div>
  );
}
