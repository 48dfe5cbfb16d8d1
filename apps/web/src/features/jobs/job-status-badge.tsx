import type { JobStatus } from '@vitae/schema';
import { Badge } from '../../ui/badge.tsx';
import { JOB_STATUS_LOOKS } from './job-status.ts';

export function JobStatusBadge({ status }: { status: JobStatus }) {
  const { label, tone, Icon } = JOB_STATUS_LOOKS[status];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {label}
    </Badge>
  );
}
