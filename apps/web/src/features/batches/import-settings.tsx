// What is chosen once for a whole import.

import { useQuery } from '@tanstack/react-query';
import { type BatchSettings, ConsentBasis, EngineChoice } from '@vitae/schema/api';
import { useState } from 'react';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { JobChoice } from '../shortlist/job-choice.tsx';
import { batchChoicesQuery } from './batch-queries.ts';
import { ENGINE_NAMES, languageName } from './batch-settings-texts.ts';
import type { NewImport } from './batches-provider.tsx';

export interface SettingsDraft {
  name: string;
  source: string;
  /** Separated by commas. */
  tags: string;
  basis: ConsentBasis | '';
  jobId: string;
  /** ISO 639-1. */
  language: string;
  engine: EngineChoice | '';
}

export const useSettingsDraft = () =>
  useState<SettingsDraft>({
    ...{ name: '', source: '', tags: '', basis: '', jobId: '', language: '', engine: '' },
  });

const BASES: readonly { value: ConsentBasis | ''; label: string }[] = [
  { value: '', label: 'Not recorded' },
  { value: 'consent', label: 'Consent' },
  { value: 'legitimate-interest', label: 'Legitimate interest' },
  { value: 'contract', label: 'Contract' },
  { value: 'legal-obligation', label: 'Legal obligation' },
];

const NAME_TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export function settingsOf({ name, source, tags, basis, jobId, language, engine }: SettingsDraft): NewImport {
  const words = tags.split(',').map((tag) => tag.trim().slice(0, 60));
  const settings: BatchSettings = {
    tags: [...new Set(words)].filter((tag) => tag !== '').slice(0, 50),
    ...(source.trim() === '' ? {} : { source: source.trim() }),
    ...(basis === '' ? {} : { consent: { basis, purpose: 'Recruiting' } }),
    ...(jobId === '' ? {} : { jobId }),
    ...(language === '' ? {} : { language }),
    ...(engine === '' ? {} : { engine }),
  };
  return { name: name.trim() || `Import of ${NAME_TIME.format(new Date())}`, settings };
}

export interface ImportSettingsProps {
  draft: SettingsDraft;
  onChange: (draft: SettingsDraft) => void;
  /** False: the import is called after its file. */
  named?: boolean;
}

export function ImportSettings({ draft, onChange, named = true }: ImportSettingsProps) {
  const text = (name: 'name' | 'source' | 'tags', maxLength: number, placeholder: string) => (
    <Input
      value={draft[name]}
      maxLength={maxLength}
      placeholder={placeholder}
      onChange={(event) => onChange({ ...draft, [name]: event.target.value })}
    />
  );
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 xl:grid-cols-4">
      {named && <Field label="Name of the import">{text('name', 200, 'The date and time')}</Field>}
      <Field label="Source">{text('source', 200, 'The name of the import')}</Field>
      <Field label="Tags">{text('tags', 1000, 'Separated by commas')}</Field>
      <Field label="Legal basis">
        <Select
          className="w-full"
          value={draft.basis}
          options={BASES}
          onChange={(event) => {
            const basis = ConsentBasis.safeParse(event.target.value);
            onChange({ ...draft, basis: basis.success ? basis.data : '' });
          }}
        />
      </Field>
      <JobChoice none="None" value={draft.jobId} onChange={(jobId) => onChange({ ...draft, jobId })} />
      {named && <DocumentSettings draft={draft} onChange={onChange} />}
    </div>
  );
}

/** How the documents are read; rows of a table are not. */
function DocumentSettings({ draft, onChange }: Pick<ImportSettingsProps, 'draft' | 'onChange'>) {
  const { data } = useQuery(batchChoicesQuery);
  const engines = data?.engines ?? [];
  return (
    <>
      <Field label="Language" hint="Of most documents. Each is still read in what it is written in.">
        <Select
          className="w-full"
          value={draft.language}
          options={[
            { value: '', label: 'Found out by itself' },
            ...(data?.languages ?? [])
              .map((code) => ({ value: code, label: languageName(code) }))
              .toSorted((a, b) => a.label.localeCompare(b.label, 'en')),
          ]}
          onChange={(event) => onChange({ ...draft, language: event.target.value })}
        />
      </Field>
      {engines.length > 1 && (
        <Field label="Read by">
          <Select
            className="w-full"
            value={draft.engine}
            options={[
              { value: '', label: 'As set for everybody' },
              ...engines.map((value) => ({ value, label: ENGINE_NAMES[value] })),
            ]}
            onChange={(event) => {
              const engine = EngineChoice.safeParse(event.target.value);
              onChange({ ...draft, engine: engine.success ? engine.data : '' });
            }}
          />
        </Field>
      )}
    </>
  );
}
