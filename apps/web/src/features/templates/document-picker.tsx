// Chooses one document of the workspace that was read.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ResumeSummary } from '@vitae/schema/api';
import { fetchResumes } from '../../api/resumes.ts';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { SearchField, useSearchText } from '../admin/search-field.tsx';

/** How many of the newest are offered. */
const OFFERED = 50;

/** Those of the workspace that have text: the newest, or those that a search finds. */
export function useDocuments(text: string) {
  return useQuery({
    queryKey: ['admin', 'templates', 'documents', text],
    queryFn: async ({ signal }) => {
      const { items } = await fetchResumes({ text, limit: OFFERED, signal });
      return items.filter(isRead);
    },
    placeholderData: keepPreviousData,
  });
}

const isRead = ({ status, duplicateOf, outcome }: ResumeSummary) =>
  status === 'done' && duplicateOf === null && outcome?.kind !== 'unreadable' && outcome?.kind !== 'failed';

export const documentName = ({ name, filename }: ResumeSummary) => (name === null ? filename : `${name} · ${filename}`);

interface DocumentPickerProps {
  value: string;
  onChange: (id: string) => void;
}

export function DocumentPicker({ value, onChange }: DocumentPickerProps) {
  const { typed, asked, setTyped } = useSearchText();
  const { data = [] } = useDocuments(asked);
  const options = [
    { value: '', label: data.length === 0 ? 'No document was read' : 'Choose a document' },
    ...data.map((resume) => ({ value: resume.id, label: documentName(resume) })),
  ];
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Field label="Document" className="min-w-0 flex-2 basis-64">
        <Select className="w-full" options={options} value={value} onChange={({ target }) => onChange(target.value)} />
      </Field>
      <SearchField label="Find a document" value={typed} onChange={setTyped} />
    </div>
  );
}
