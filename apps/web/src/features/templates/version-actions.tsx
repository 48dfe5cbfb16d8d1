// What can be done with a version that is as it was saved: into production, back, away, as a file, tried.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { TemplateDetail, TemplateVersionInfo } from '@vitae/schema/api';
import { Archive, Download, Ellipsis, FlaskConical, RotateCcw, Trash2, Upload } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import {
  archiveTemplate,
  deleteTemplate,
  publishTemplate,
  rollBackTemplate,
  templateFileUrl,
} from '../../api/templates.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx';
import { notify } from '../../ui/toast.tsx';
import { saveExport } from '../review/saving/save-export.ts';
import { TEMPLATES, templateQuery } from './template-queries.ts';

interface VersionActionsProps {
  template: TemplateDetail;
  version: TemplateVersionInfo;
}

export function VersionActions({ template, version: { version, status } }: VersionActionsProps) {
  const { id, name, builtIn } = template;
  const change = useChange(id);
  const [asking, setAsking] = useState<'archive' | 'delete'>();
  const navigate = useNavigate();
  const publish = () => {
    const run = status === 'archived' ? rollBackTemplate : publishTemplate;
    change.mutate({ run: () => run(id, version), done: `Version ${version} is in production.` });
  };
  const archive = () =>
    change.mutate(
      { run: () => archiveTemplate(id, version), done: `Version ${version} is archived.` },
      { onSettled: () => setAsking(undefined) },
    );
  const remove = useMutation({
    mutationFn: () => deleteTemplate(id),
    onSuccess: async () => {
      notify.done(`“${name}” is deleted.`);
      await navigate({ to: '/admin/language-models/templates' });
    },
    onError: (error) => notify.problem('The template was not deleted.', messageOf(error)),
  });
  return (
    <>
      <Button
        icon={<FlaskConical aria-hidden />}
        onClick={() => void navigate({ to: '/admin/language-models/playground', search: { template: id, version } })}
      >
        Try
      </Button>
      {status !== 'published' && (
        <Button
          variant="primary"
          icon={status === 'archived' ? <RotateCcw aria-hidden /> : <Upload aria-hidden />}
          busy={change.isPending}
          onClick={publish}
        >
          {status === 'archived' ? 'Put back into production' : 'Publish'}
        </Button>
      )}
      <Menu align="end" trigger={<IconButton variant="secondary" label="More" icon={<Ellipsis aria-hidden />} />}>
        <MenuItem icon={<Download aria-hidden />} hint=".json" onSelect={() => saveFile(id, version)}>
          Export this version
        </MenuItem>
        {status !== 'archived' && (
          <MenuItem
            icon={<Archive aria-hidden />}
            onSelect={() => (status === 'published' ? setAsking('archive') : archive())}
          >
            {status === 'published' ? 'Take out of production' : 'Archive'}
          </MenuItem>
        )}
        {!builtIn && (
          <>
            <MenuSeparator />
            <MenuItem danger icon={<Trash2 aria-hidden />} onSelect={() => setAsking('delete')}>
              Delete the template
            </MenuItem>
          </>
        )}
      </Menu>
      <ConfirmDialog
        open={asking === 'archive'}
        onOpenChange={(open) => setAsking(open ? 'archive' : undefined)}
        title={`Take version ${version} out of production?`}
        description="Nothing is asked of a model with this template until a version is published again."
        confirmLabel="Take it out"
        busy={change.isPending}
        onConfirm={archive}
      />
      <ConfirmDialog
        danger
        open={asking === 'delete'}
        onOpenChange={(open) => setAsking(open ? 'delete' : undefined)}
        title={`Delete “${name}”?`}
        description="All its versions go with it. The log of its calls stays."
        confirmLabel="Delete the template"
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
      />
    </>
  );
}

function useChange(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ run }: { run: () => Promise<TemplateDetail>; done: string }) => run(),
    onSuccess: (changed, { done }) => {
      queryClient.setQueryData(templateQuery(id).queryKey, changed);
      notify.done(done);
      void queryClient.invalidateQueries({ queryKey: TEMPLATES });
    },
    onError: (error) => notify.problem('The template was not changed.', messageOf(error)),
  });
}

function saveFile(id: string, version: number): void {
  saveExport(templateFileUrl(id, version)).catch((error: unknown) => {
    notify.problem('The file was not made', messageOf(error));
  });
}
