// Sets the status of a candidate.
import { type Candidate, CandidateStatus } from '@vitae/schema/api';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { STATUS_LOOKS } from './candidate-status.ts';
import { useChangeCandidate } from './use-change-candidate.ts';

const OPTIONS = CandidateStatus.options.map((value) => ({ value, label: STATUS_LOOKS[value].label }));

export function StatusSelect({ candidate }: { candidate: Candidate }) {
  const change = useChangeCandidate(candidate);
  return (
    <Field label="Status" labelHidden>
      <Select
        options={OPTIONS}
        value={candidate.status}
        onChange={(event) =>
          change.mutate({ kind: 'change', body: { status: CandidateStatus.parse(event.target.value) } })
        }
      />
    </Field>
  );
}
