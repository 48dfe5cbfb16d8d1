// Chooses up to ten documents of the workspace.
import type { ResumeSummary } from '@vitae/schema/api';
import { Checkbox } from '../../ui/checkbox.tsx';
import { SearchField, useSearchText } from '../admin/search-field.tsx';
import { documentName, useDocuments } from '../templates/document-picker.tsx';

/** Each is a call, or two. */
const MOST = 10;

interface DocumentChoiceProps {
  chosen: readonly ResumeSummary[];
  onChange: (chosen: readonly ResumeSummary[]) => void;
}

export function DocumentChoice({ chosen, onChange }: DocumentChoiceProps) {
  const { typed, asked, setTyped } = useSearchText();
  const { data } = useDocuments(asked);
  const found = (data ?? []).filter(({ id }) => !chosen.some((one) => one.id === id));
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 text-sm font-medium">
        Documents <span className="font-normal text-muted">up to {MOST}</span>
      </legend>
      <SearchField label="Find a document" value={typed} onChange={setTyped} />
      <ul className="max-h-52 overflow-y-auto rounded-lg border border-line px-3 py-1">
        {[...chosen, ...found].map((resume) => {
          const isChosen = chosen.some(({ id }) => id === resume.id);
          return (
            <li key={resume.id} className="py-0.5">
              <Checkbox
                label={documentName(resume)}
                checked={isChosen}
                disabled={!isChosen && chosen.length >= MOST}
                onChange={() => onChange(isChosen ? chosen.filter(({ id }) => id !== resume.id) : [...chosen, resume])}
              />
            </li>
          );
        })}
        {data !== undefined && found.length + chosen.length === 0 && (
          <li className="py-2 text-muted">{asked === '' ? 'No document was read yet.' : 'No document fits.'}</li>
        )}
      </ul>
    </fieldset>
  );
}
