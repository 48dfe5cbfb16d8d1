// The three states of a version, each with its icon and its word.
import type { TemplateStatus } from '@vitae/schema/api';
import { Archive, CircleCheck, PencilLine } from 'lucide-react';
import { Badge } from '../../ui/badge.tsx';

const LOOKS = {
  draft: { label: 'Draft', tone: 'accent', Icon: PencilLine },
  published: { label: 'In production', tone: 'good', Icon: CircleCheck },
  archived: { label: 'Archived', tone: 'neutral', Icon: Archive },
} as const;

export function VersionBadge({ status }: { status: TemplateStatus }) {
  const { label, tone, Icon } = LOOKS[status];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {label}
    </Badge>
  );
}
