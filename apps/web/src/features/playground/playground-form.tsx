// Which template, which version, on which documents.
import { useQuery } from '@tanstack/react-query';
import type { ResumeSummary, TemplateSummary } from '@vitae/schema/api';
import { Play, Square } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { templateQuery } from '../templates/template-queries.ts';
import { versionName } from '../templates/version-name.ts';
import { DocumentChoice } from './document-choice.tsx';
import type { Trials } from './use-trials.ts';

interface PlaygroundFormProps {
  templates: readonly TemplateSummary[];
  /** Of the address. */
  start: { template?: string | undefined; version?: number | undefined };
  trials: Trials;
}

export function PlaygroundForm({ templates, start, trials }: PlaygroundFormProps) {
  const [template, setTemplate] = useState(start.template ?? templates[0]?.id ?? '');
  const [chosen, setChosen] = useState(start.version);
  const [documents, setDocuments] = useState<readonly ResumeSummary[]>([]);
  const { data } = useQuery(templateQuery(template));
  const versions = data?.versions ?? [];
  const version = versions.find((one) => one.version === chosen) ?? versions[0];
  const production = data?.production ?? undefined;
  const beside = production === undefined || production === version?.version ? [] : [production];
  const missing = documents.length === 0 || version === undefined;
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (version === undefined || missing || trials.running) return;
        trials.start({ template, versions: [version.version, ...beside], documents });
      }}
    >
      <div className="flex flex-wrap gap-3">
        <Field label="Template" className="min-w-0 flex-1 basis-56">
          <Select
            className="w-full"
            options={templates.map(({ id, name }) => ({ value: id, label: name }))}
            value={template}
            onChange={({ target }) => {
              setTemplate(target.value);
              setChosen(undefined);
            }}
          />
        </Field>
        <Field
          label="Version"
          className="min-w-0 flex-1 basis-56"
          hint={beside.length > 0 ? `Version ${production}, in production, runs beside it.` : undefined}
        >
          <Select
            className="w-full"
            options={versions.map((one) => ({ value: String(one.version), label: versionName(one) }))}
            value={String(version?.version ?? '')}
            onChange={({ target }) => setChosen(Number(target.value))}
          />
        </Field>
      </div>
      <DocumentChoice chosen={documents} onChange={setDocuments} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" icon={<Play aria-hidden />} busy={trials.running} disabled={missing}>
          {documents.length > 1 ? `Run on ${documents.length} documents` : 'Run'}
        </Button>
        {trials.running && (
          <Button icon={<Square aria-hidden />} onClick={trials.stop}>
            Stop
          </Button>
        )}
      </div>
    </form>
  );
}
