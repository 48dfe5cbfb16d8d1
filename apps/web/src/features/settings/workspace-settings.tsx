// The workspace: its name, the samples in it, and the server that it lives on.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type DetailedHealth, UpdateWorkspaceRequest } from '@vitae/schema/api';
import type { ReactNode } from 'react';
import { updateWorkspace } from '../../api/accounts.ts';
import { messageOf } from '../../api/api-error.ts';
import { fetchDetailedHealth } from '../../api/server-health.ts';
import { useForm } from '../../app/use-form.ts';
import { Alert } from '../../ui/alert.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { notify } from '../../ui/toast.tsx';
import { FormProblem } from '../accounts/account-card.tsx';
import { setSession, useMe } from '../accounts/session-query.ts';
import { useSamples } from '../resumes/use-samples.ts';
import { sizeText } from '../uploads/texts.ts';

export function WorkspaceSettings() {
  return (
    <>
      <NamePanel />
      <SamplesPanel />
      <RulesPanel />
      <ServerPanel />
    </>
  );
}

function NamePanel() {
  const me = useMe();
  const queryClient = useQueryClient();
  const form = useForm({
    schema: UpdateWorkspaceRequest,
    initial: { name: me.workspace.name },
    submit: async (values) => {
      setSession(queryClient, await updateWorkspace(me.workspace.id, values));
      await queryClient.invalidateQueries({ queryKey: ['workspaces'] });
      notify.done('The name of the workspace is saved.');
    },
  });
  return (
    <Panel title="Workspace">
      <form noValidate onSubmit={form.onSubmit} className="flex max-w-md flex-col gap-4">
        <Field label="Name" required error={form.errorOf('name')}>
          <Input {...form.control('name')} autoComplete="organization" />
        </Field>
        <FormProblem problem={form.problem} />
        <Button type="submit" busy={form.busy} className="self-start">
          Save the name
        </Button>
      </form>
    </Panel>
  );
}

function SamplesPanel() {
  const { samplesPresent } = useMe().settings;
  const { add, remove } = useSamples();
  return (
    <Panel
      title="Sample résumés"
      description="Invented people in several formats and layouts, to try Vitae and to show it."
      actions={
        samplesPresent ? (
          <Button busy={remove.isPending} onClick={() => remove.mutate()}>
            Remove the samples
          </Button>
        ) : (
          <Button busy={add.isPending} onClick={() => add.mutate()}>
            Add the samples
          </Button>
        )
      }
    >
      <p className="text-muted">{samplesPresent ? 'They are in the list of résumés.' : 'None are in the workspace.'}</p>
    </Panel>
  );
}

function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[12rem_1fr]">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd className="max-sm:mb-2">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function RulesPanel() {
  const { maxUploadBytes, reviewThreshold, openSignUp } = useMe().settings;
  return (
    <Panel title="Rules" description="Set where Vitae is started; they hold for the whole server.">
      <Facts
        facts={[
          ['Largest file', sizeText(maxUploadBytes)],
          ['A person is asked', `when a value is less than ${Math.round(reviewThreshold * 100)}% sure`],
          ['Sign-up', openSignUp ? 'Open: anybody may sign up as a candidate' : 'By invitation only'],
        ]}
      />
    </Panel>
  );
}

const CHECK_LOOK = {
  ok: { tone: 'good', word: 'Works' },
  off: { tone: 'neutral', word: 'Off' },
  down: { tone: 'bad', word: 'Down' },
} as const;

function ServerPanel() {
  const query = useQuery({
    queryKey: ['server-health'],
    queryFn: ({ signal }) => fetchDetailedHealth(signal),
    refetchInterval: 15_000,
  });
  const health = query.data;
  return (
    <Panel title="Server">
      {query.isPending && <Skeleton className="h-40" />}
      {query.isError && health === undefined && (
        <Alert kind="bad" title="The state of the server could not be loaded.">
          {messageOf(query.error)}
        </Alert>
      )}
      {health && (
        <Facts
          facts={[
            ['Version', health.version],
            ...Object.entries(health.checks).map(([name, { status, detail }]): [string, ReactNode] => [
              name.charAt(0).toUpperCase() + name.slice(1),
              <span key={name} className="flex flex-wrap items-center gap-2">
                <Badge tone={CHECK_LOOK[status].tone}>{CHECK_LOOK[status].word}</Badge>
                {detail && <span className="text-muted">{detail}</span>}
              </span>,
            ]),
            ['Waiting to be read', String(health.queue.waiting + health.queue.active)],
            ['Reading of scans', scanText(health.capabilities)],
            ['Free on disk', health.storage.freeBytes === null ? 'Unknown' : gigabytes(health.storage.freeBytes)],
            ['Memory of the server', sizeText(health.memory.rssBytes)],
          ]}
        />
      )}
    </Panel>
  );
}

function scanText({ ocr, languages }: DetailedHealth['capabilities']): string {
  return languages.length === 0 ? ocr : `${ocr}, in ${languages.join(', ')}`;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(1)} GB`;
}
