// A new template: its name, what it is for, and what it begins with.
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { TemplateContent, TemplateCreate, type TemplateSummary } from '@vitae/schema/api';
import { useId } from 'react';
import { createTemplate, fetchTemplate } from '../../api/templates.ts';
import { useForm } from '../../app/use-form.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { TEMPLATES } from './template-queries.ts';

const EMPTY = TemplateContent.parse({
  instructions: 'You read CVs and résumés into structured data. Leave out what the document does not say.',
  schema: { type: 'object', properties: { name: { type: 'string' } } },
});

const Given = TemplateCreate.pick({ id: true, name: true, purpose: true }).extend({
  from: TemplateCreate.shape.purpose,
});

interface NewTemplateDialogProps {
  templates: readonly TemplateSummary[];
  onClose: () => void;
}

export function NewTemplateDialog({ templates, onClose }: NewTemplateDialogProps) {
  const formId = useId();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({
    schema: Given,
    initial: { name: '', id: '', purpose: '', from: '' },
    submit: async ({ from, ...given }) => {
      const made = await createTemplate({ ...given, content: await contentOf(from) });
      await queryClient.invalidateQueries({ queryKey: TEMPLATES });
      await navigate({ to: '/admin/language-models/templates/$templateId', params: { templateId: made.id } });
    },
  });
  const name = form.control('name');
  const starts = [
    { value: '', label: 'Nothing' },
    ...templates.map((template) => ({ value: template.id, label: template.name })),
  ];
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="New template"
      description="It begins as a draft; nothing is asked of a model before you publish it."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" busy={form.busy}>
            Make the draft
          </Button>
        </>
      }
    >
      <form id={formId} noValidate className="flex flex-col gap-4" onSubmit={form.onSubmit}>
        <Field label="Name" required error={form.errorOf('name')}>
          <Input
            {...name}
            autoComplete="off"
            maxLength={120}
            onChange={(event) => {
              // The id follows the name until somebody writes one.
              if (form.values.id === idOf(form.values.name)) form.set('id', idOf(event.target.value));
              name.onChange(event);
            }}
          />
        </Field>
        <Field
          label="Id"
          required
          error={form.errorOf('id')}
          hint="Small letters, digits and hyphens. It is how programs call it, and stays."
        >
          <Input {...form.control('id')} autoComplete="off" maxLength={60} className="[&_input]:font-mono" />
        </Field>
        <Field label="What it is for" error={form.errorOf('purpose')}>
          <Input {...form.control('purpose')} autoComplete="off" maxLength={500} />
        </Field>
        <Field label="Begin with a copy of" error={form.errorOf('from')}>
          <Select options={starts} {...form.control('from')} className="w-full" />
        </Field>
        {form.problem !== undefined && (
          <Alert kind="bad" title="The template was not made.">
            {form.problem.message}
          </Alert>
        )}
      </form>
    </Dialog>
  );
}

async function contentOf(id: string): Promise<TemplateContent> {
  if (id === '') return EMPTY;
  const { production, versions } = await fetchTemplate(id);
  const version = versions.find((one) => one.version === production) ?? versions[0];
  return version?.content ?? EMPTY;
}

/** “CV data, short” → “cv-data-short”. */
function idOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60);
}
