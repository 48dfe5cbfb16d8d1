// Whom a retention rule would hit, and the switch that needs this look first.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RetentionPreview, RetentionRule } from '@vitae/schema/api';
import { messageOf } from '../../api/api-error.ts';
import { fetchRulePreview, retentionKeys, switchRule } from '../../api/retention.ts';
import { dayText } from '../../app/time-text.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { notify } from '../../ui/toast.tsx';
import { ruleText } from './retention-texts.ts';
import { useSettingsMutation } from './use-settings-mutation.ts';

interface RetentionPreviewDialogProps {
  rule: RetentionRule;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function RetentionPreviewDialog({ rule, open, onOpenChange }: RetentionPreviewDialogProps) {
  const { data, error } = useQuery({
    queryKey: retentionKeys.preview(rule.id),
    queryFn: ({ signal }) => fetchRulePreview(rule.id, signal),
    enabled: open,
    staleTime: 0,
  });
  const on = useSettingsMutation({
    run: (expected: number) => switchRule(rule.id, { on: true, expected }),
    refresh: retentionKeys.rules,
    problem: 'The rule was not switched on.',
    onDone: () => {
      onOpenChange(false);
      notify.done('The rule is on.', 'It is carried out tonight.');
    },
  });
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      size="md"
      title="Whom the rule hits"
      description={ruleText(rule)}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Close</Button>
          {!rule.on && data !== undefined && (
            <Button variant="danger" busy={on.isPending} onClick={() => on.mutate(data.now.count)}>
              Switch on
            </Button>
          )}
        </>
      }
    >
      {data === undefined && error === null && <Skeleton className="h-24" />}
      {error !== null && (
        <Alert kind="bad" title="The preview could not be made.">
          {messageOf(error)}
        </Alert>
      )}
      {data !== undefined && (
        <div className="flex flex-col gap-4">
          <Hits title="Now" hits={data.now} />
          <Hits title="In the next 30 days" hits={data.soon} />
        </div>
      )}
    </Dialog>
  );
}

function Hits({ title, hits }: { title: string; hits: RetentionPreview['now'] }) {
  const more = hits.count - hits.people.length;
  return (
    <section aria-label={title}>
      <h3 className="font-semibold">
        {title}: {hits.count === 0 ? 'nobody' : hits.count === 1 ? 'one person' : `${hits.count} people`}
      </h3>
      <ul className="mt-1 flex flex-col gap-1">
        {hits.people.map(({ candidateId, name, dueAt }) => (
          <li key={candidateId}>
            <Link to="/candidates/$candidateId" params={{ candidateId }} className="underline-offset-4 hover:underline">
              {name ?? 'Without a name'}
            </Link>{' '}
            <span className="text-sm text-muted">{dayText(dueAt)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="text-sm text-muted">and {more} more</p>}
    </section>
  );
}
