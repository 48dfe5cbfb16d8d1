// How far a language model is with a description, what it added, and what it named that the description doesn't say.
import type { AssistedJob } from '@vitae/schema/api';
import { Alert } from '../../ui/alert.tsx';
import { foundByModel } from './job-draft.ts';
import { FIELD_NAMES } from './job-texts.ts';

export interface ModelNoteProps {
  isReading: boolean;
  /** Undefined while it reads, and where nobody was asked. */
  assisted: AssistedJob | undefined;
  /** Nobody answered at all. */
  hasFailed: boolean;
}

export function ModelNote({ isReading, assisted, hasFailed }: ModelNoteProps) {
  if (isReading) {
    return (
      <Alert title="A language model reads the description too" className="mb-4">
        The fields are what this server read. You can go on; what you change stays.
      </Alert>
    );
  }
  if (hasFailed || assisted?.model === 'failed') {
    return (
      <Alert kind="warn" title="The language model could not read it" className="mb-4">
        {assisted?.message ?? 'It gave no answer.'} The fields are what this server read.
      </Alert>
    );
  }
  if (assisted?.model !== 'read') return null;
  return (
    <Alert title={foundTitle(foundByModel(assisted.evidence).size)} className="mb-4">
      {assisted.leftOut.length > 0 && (
        <>
          <p>It also named what the description does not say. That is in no field:</p>
          <ul aria-label="Not in the description" className="mt-1 list-disc pl-5">
            {assisted.leftOut.map(({ field, value }) => (
              <li key={`${field} ${value}`}>
                {FIELD_NAMES[field]}: {value}
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
}

function foundTitle(count: number): string {
  if (count === 0) return 'The language model found nothing more';
  return `The language model found ${count === 1 ? 'one value' : `${count} values`} more`;
}
