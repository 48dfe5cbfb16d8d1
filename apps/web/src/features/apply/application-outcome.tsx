// After sending: that it has arrived, and whether the document could be read.
import { useQuery } from '@tanstack/react-query';
import { CircleAlert, CircleCheck, Hourglass } from 'lucide-react';
import { fetchApplicationStatus } from '../../api/public-jobs.ts';
import { EmptyState } from '../../ui/empty-state.tsx';

/** Milliseconds between two questions while the document is being read. */
const ASK_AGAIN = 1_500;

const LOOKS = {
  waiting: { title: 'Thank you, your application has arrived', Icon: Hourglass },
  read: { title: 'Thank you, your application has arrived', Icon: CircleCheck },
  unreadable: { title: 'Your document could not be read', Icon: CircleAlert },
} as const;

export function ApplicationOutcome({ receipt }: { receipt: string }) {
  const { data } = useQuery({
    queryKey: ['application', receipt],
    queryFn: ({ signal }) => fetchApplicationStatus(receipt, signal),
    refetchInterval: ({ state }) => (state.data === undefined || state.data.state === 'waiting' ? ASK_AGAIN : false),
    retry: false,
  });
  const { title, Icon } = LOOKS[data?.state ?? 'waiting'];
  return (
    <div role="status">
      <EmptyState icon={<Icon aria-hidden />} title={title}>
        {data?.message ?? 'Your document is being read.'}
      </EmptyState>
    </div>
  );
}
