// The fields of a new experiment: how it is run, its arms, who takes part.
import type { TemplateVersionInfo } from '@vitae/schema/api';
import { Experiment } from '@vitae/schema/api';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { WorkspaceChoice } from '../language-models/workspace-choice.tsx';
import { ArmFields } from './arm-fields.tsx';
import type { ExperimentDraft } from './experiment-draft.ts';

const KINDS = [
  { value: 'split', label: 'Split: each user has one arm' },
  { value: 'shadow', label: 'Shadow: the first arm counts, the others are only compared' },
];

interface ExperimentFieldsProps {
  draft: ExperimentDraft;
  versions: readonly TemplateVersionInfo[];
  errors: Readonly<Record<string, string>>;
  onChange: (draft: ExperimentDraft) => void;
}

export function ExperimentFields({ draft, versions, errors, onChange }: ExperimentFieldsProps) {
  return (
    <>
      <Field label="Name" required error={errors['name']}>
        <Input
          value={draft.name}
          autoComplete="off"
          maxLength={120}
          onChange={({ target }) => onChange({ ...draft, name: target.value })}
        />
      </Field>
      <Field label="Kind">
        <Select
          className="w-full"
          options={KINDS}
          value={draft.kind}
          onChange={({ target }) => onChange({ ...draft, kind: Experiment.shape.kind.parse(target.value) })}
        />
      </Field>
      <ArmFields
        arms={draft.arms}
        weighted={draft.kind === 'split'}
        versions={versions}
        errors={errors}
        onChange={(arms) => onChange({ ...draft, arms })}
      />
      <Field
        label="Percent of the users"
        className="w-64 max-w-full"
        error={errors['share']}
        hint="Of those who get a language model. Raising it later moves nobody."
      >
        <Input
          type="number"
          min={1}
          max={100}
          className="w-24"
          value={draft.share}
          onChange={({ target }) => onChange({ ...draft, share: target.value })}
        />
      </Field>
      <WorkspaceChoice chosen={draft.workspaces} onChange={(workspaces) => onChange({ ...draft, workspaces })} />
    </>
  );
}
