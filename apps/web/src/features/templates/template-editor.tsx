// A version to look at and to change. A change never changes it: it is saved as a new draft.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import type { TemplateDetail, TemplateVersionInfo } from '@vitae/schema/api';
import { useRef, useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { addTemplateVersion } from '../../api/templates.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { TabPanel, Tabs } from '../../ui/tabs.tsx';
import { notify } from '../../ui/toast.tsx';
import { AnswerTab } from './answer-tab.tsx';
import { DifferencesTab } from './differences-tab.tsx';
import { PromptTab } from './prompt-tab.tsx';
import { SchemaCheck } from './schema-check.tsx';
import { SentTab } from './sent-tab.tsx';
import { TEMPLATES, templateQuery } from './template-queries.ts';
import { useSchemaCheck } from './use-schema-check.ts';
import { type TemplateDraft, useTemplateDraft } from './use-template-draft.ts';
import { VersionActions } from './version-actions.tsx';
import { VersionBadge } from './version-badge.tsx';
import { VersionSelect } from './version-select.tsx';

const TABS = [
  { value: 'prompt', label: 'Prompt' },
  { value: 'answer', label: 'Answer' },
  { value: 'sent', label: 'What is sent' },
  { value: 'differences', label: 'Differences' },
] as const;
type TabName = (typeof TABS)[number]['value'];

interface TemplateEditorProps {
  template: TemplateDetail;
  version: TemplateVersionInfo;
  onShow: (version: number) => void;
  onDiscard: () => void;
}

export function TemplateEditor({ template, version, onShow, onDiscard }: TemplateEditorProps) {
  const [tab, setTab] = useState<TabName>('prompt');
  const draft = useTemplateDraft(version.content);
  const check = useSchemaCheck(draft.content);
  const save = useSave(template, draft, onShow);
  const refused = draft.problem !== undefined || (check.data?.findings.length ?? 0) > 0;
  return (
    <section aria-label="Editor" className="rounded-xl border border-line bg-surface shadow-low">
      <header className="flex min-h-13 flex-wrap items-center gap-2 px-5 pt-3 pb-2">
        <VersionSelect versions={template.versions} shown={version.version} onShow={onShow} />
        {draft.changed ? (
          <span className="text-muted">Changed, not saved</span>
        ) : (
          <VersionBadge status={version.status} />
        )}
        <span className="ml-auto flex flex-wrap gap-2">
          {draft.changed ? (
            <>
              <Button onClick={onDiscard}>Discard</Button>
              <Button
                variant="primary"
                busy={save.isPending}
                disabled={refused}
                title={refused ? 'The form of the answer has a problem.' : undefined}
                onClick={() => save.mutate()}
              >
                Save as version {template.latest + 1}
              </Button>
            </>
          ) : (
            <VersionActions template={template} version={version} />
          )}
        </span>
      </header>
      <SchemaCheck check={check} problem={draft.problem} />
      <Tabs label="Parts of the version" value={tab} onChange={setTab} tabs={TABS}>
        <TabPanel value={tab} className="px-5 pt-4 pb-5">
          {tab === 'prompt' && <PromptTab draft={draft} />}
          {tab === 'answer' && <AnswerTab draft={draft} />}
          {tab === 'sent' && <SentTab template={template.id} content={draft.content} />}
          {tab === 'differences' && (
            <DifferencesTab
              versions={template.versions}
              content={draft.content}
              version={version.version}
              changed={draft.changed}
            />
          )}
        </TabPanel>
      </Tabs>
      <LeaveDialog changed={draft.changed && !save.isPending} />
    </section>
  );
}

function useSave(template: TemplateDetail, draft: TemplateDraft, onShow: (version: number) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => addTemplateVersion(template.id, { content: draft.content }),
    onSuccess: (saved) => {
      draft.reset();
      queryClient.setQueryData(templateQuery(template.id).queryKey, saved);
      notify.done(`Version ${saved.latest} is saved as a draft.`);
      onShow(saved.latest);
      void queryClient.invalidateQueries({ queryKey: TEMPLATES });
    },
    onError: (error) => notify.problem('The version was not saved.', messageOf(error)),
  });
}

/** Asks before changes are left behind, here and in other windows of the browser. */
function LeaveDialog({ changed }: { changed: boolean }) {
  const now = useRef(changed);
  now.current = changed;
  const blocker = useBlocker({
    shouldBlockFn: () => now.current,
    enableBeforeUnload: () => now.current,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      danger
      open={blocker.status === 'blocked'}
      onOpenChange={(open) => {
        if (!open) blocker.reset?.();
      }}
      title="Leave without saving?"
      description="What you changed in this version is lost then."
      confirmLabel="Leave"
      onConfirm={() => blocker.proceed?.()}
    />
  );
}
