// What is chosen once for a whole import.
import { type BatchSettings, ConsentBasis } from '@vitae/schema/api';
import { useState } from 'react';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import type { NewImport } from './batches-provider.tsx';

export interface SettingsDraft {
  name: string;
  source: string;
  /** Separated by commas. */
  tags: string;
  basis: ConsentBasis | '';
}

export const useSettingsDraft = () => useState<SettingsDraft>({ name: '', source: '', tags: '', basis: '' });

const BASES: readonly { value: ConsentBasis | ''; label: string }[] = [
  { value: '', label: 'Not recorded' },
  { value: 'consent', label: 'Consent' },
  { value: 'legitimate-interest', label: 'Legitimate interest' },
  { value: 'contract', label: 'Contract' },
  { value: 'legal-obligation', label: 'Legal obligation' },
];

const NAME_TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export function settingsOf({ name, source, tags, basis }: SettingsDraft): NewImport {
  const words = tags.split(',').map((tag) => tag.trim().slice(0, 60));
  const settings: BatchSettings = {
    tags: [...new Set(words)].filter((tag) => tag !== '').slice(0, 50),
    ...(source.trim() === '' ? {} : { source: source.trim() }),
    ...(basis === '' ? {} : { consent: { basis, purpose: 'Recruiting' } }),
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
    </div>
  );
}
