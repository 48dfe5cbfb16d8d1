// Retention rules: when people are erased or anonymised by themselves.
import { useQuery } from '@tanstack/react-query';
import type { RetentionRule } from '@vitae/schema/api';
import { CircleCheck, CirclePause, Hourglass, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { deleteRule, fetchRules, retentionKeys, switchRule } from '../../api/retention.ts';
import { dayText } from '../../app/time-text.ts';
import { Alert } from '../../ui/alert.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { RetentionForm } from './retention-form.tsx';
import { RetentionPreviewDialog } from './retention-preview-dialog.tsx';
import { ruleText } from './retention-texts.ts';
import { useSettingsMutation } from './use-settings-mutation.ts';

export function RetentionSettings() {
  const { data, error } = useQuery({ queryKey: retentionKeys.rules, queryFn: ({ signal }) => fetchRules(signal) });
  return (
    <>
      <Panel
        title="Retention"
        description="Rules that are on are carried out each night. A contract or a legal obligation that is recorded always holds a person back."
      >
        {data === undefined && error === null && <Skeleton className="h-24" />}
        {data === undefined && error !== null && (
          <Alert kind="bad" title="The rules could not be loaded.">
            {messageOf(error)}
          </Alert>
        )}
        {data?.items.length === 0 && (
          <EmptyState level={3} icon={<Hourglass aria-hidden />} title="No rules yet">
            Everybody stays until a person deletes or erases them.
          </EmptyState>
        )}
        {data !== undefined && data.items.length > 0 && (
          <ul aria-label="Retention rules" className="flex flex-col divide-y divide-line">
            {data.items.map((rule) => (
              <Rule key={rule.id} rule={rule} />
            ))}
          </ul>
        )}
      </Panel>
      <Panel title="New rule" description="It is off until you have looked whom it hits, and switched it on.">
        <RetentionForm />
      </Panel>
    </>
  );
}

function Rule({ rule }: { rule: RetentionRule }) {
  const [looking, setLooking] = useState(false);
  const refresh = retentionKeys.rules;
  const off = useSettingsMutation({
    run: () => switchRule(rule.id, { on: false }),
    refresh,
    problem: 'The rule is still on.',
  });
  const remove = useSettingsMutation({ run: () => deleteRule(rule.id), refresh, problem: 'The rule was not deleted.' });
  const text = ruleText(rule);
  return (
    <li className="flex flex-wrap items-center gap-2 py-3 first:pt-0 last:pb-0">
      <div className="min-w-0 flex-1 basis-64">
        <p>{text}</p>
        <p className="text-sm text-muted">
          {rule.lastRunAt === null
            ? 'It has not run yet.'
            : `Last run ${dayText(rule.lastRunAt)}; ${rule.done} ${rule.done === 1 ? 'person' : 'people'} so far.`}
        </p>
      </div>
      {rule.on ? (
        <Badge tone="good" icon={<CircleCheck aria-hidden className="size-3.5" />}>
          On
        </Badge>
      ) : (
        <Badge icon={<CirclePause aria-hidden className="size-3.5" />}>Off</Badge>
      )}
      <Button onClick={() => setLooking(true)}>Preview</Button>
      {rule.on && (
        <Button busy={off.isPending} onClick={() => off.mutate(undefined)}>
          Switch off
        </Button>
      )}
      <IconButton
        label={`Delete the rule: ${text}`}
        icon={<Trash2 aria-hidden className="text-bad" />}
        onClick={() => remove.mutate(undefined)}
      />
      <RetentionPreviewDialog rule={rule} open={looking} onOpenChange={setLooking} />
    </li>
  );
}
