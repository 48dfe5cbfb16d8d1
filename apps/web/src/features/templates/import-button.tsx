// Takes in a template from a file.
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { TemplateFile } from '@vitae/schema/api';
import { FileUp } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { importTemplate } from '../../api/templates.ts';
import { Button } from '../../ui/button.tsx';
import { notify } from '../../ui/toast.tsx';
import { TEMPLATES } from './template-queries.ts';

const PROBLEM = 'The template was not imported';

export function ImportButton() {
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const take = async (file: File) => {
    const parsed = TemplateFile.safeParse(readJson(await file.text()));
    if (!parsed.success) {
      return notify.problem(PROBLEM, `“${file.name}” is no template that Vitae has exported.`);
    }
    const made = await importTemplate(parsed.data);
    await queryClient.invalidateQueries({ queryKey: TEMPLATES });
    notify.done(
      made.latest === 1 ? `“${made.name}” is here as a draft.` : `“${made.name}” has version ${made.latest}, a draft.`,
    );
    await navigate({ to: '/admin/language-models/templates/$templateId', params: { templateId: made.id } });
  };
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    setBusy(true);
    void take(file)
      .catch((error: unknown) => notify.problem(PROBLEM, messageOf(error)))
      .finally(() => {
        setBusy(false);
        // So that the same file can be chosen again.
        target.value = '';
      });
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="Template file"
        hidden
        onChange={onChange}
      />
      <Button icon={<FileUp aria-hidden />} busy={busy} onClick={() => input.current?.click()}>
        Import
      </Button>
    </>
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
