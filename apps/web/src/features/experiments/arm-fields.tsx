// The arms of a new experiment: a name, a version, and with a split how many of the users.
import type { TemplateVersionInfo } from '@vitae/schema/api';
import { CircleAlert, Plus, X } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { versionName } from '../templates/version-name.ts';
import { type ArmDraft, MOST_ARMS, newArm } from './experiment-draft.ts';

interface ArmFieldsProps {
  arms: readonly ArmDraft[];
  /** Whether the users are split between them. */
  weighted: boolean;
  versions: readonly TemplateVersionInfo[];
  errors: Readonly<Record<string, string>>;
  onChange: (arms: ArmDraft[]) => void;
}

export function ArmFields({ arms, weighted, versions, errors, onChange }: ArmFieldsProps) {
  const set = (key: number, part: Partial<ArmDraft>) =>
    onChange(arms.map((arm) => (arm.key === key ? { ...arm, ...part } : arm)));
  const nextKey = Math.max(...arms.map(({ key }) => key)) + 1;
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 text-sm font-medium">Arms</legend>
      {arms.map((arm, at) => (
        <div key={arm.key} className="flex items-start gap-2">
          <Field label={`Name of arm ${at + 1}`} labelHidden className="w-28" error={errors[`arms.${at}.name`]}>
            <Input
              value={arm.name}
              autoComplete="off"
              maxLength={40}
              onChange={({ target }) => set(arm.key, { name: target.value })}
            />
          </Field>
          <Field label={`Version of arm ${at + 1}`} labelHidden className="min-w-0 flex-1">
            <Select
              className="w-full"
              options={versions.map((one) => ({ value: String(one.version), label: versionName(one) }))}
              value={arm.version}
              onChange={({ target }) => set(arm.key, { version: target.value })}
            />
          </Field>
          {weighted && (
            <Field label={`Parts of arm ${at + 1}`} labelHidden className="w-18" error={errors[`arms.${at}.weight`]}>
              <Input
                type="number"
                min={1}
                max={100}
                value={arm.weight}
                onChange={({ target }) => set(arm.key, { weight: target.value })}
              />
            </Field>
          )}
          {arms.length > 2 && (
            <IconButton
              label={`Remove arm ${at + 1}`}
              icon={<X aria-hidden />}
              onClick={() => onChange(arms.filter(({ key }) => key !== arm.key))}
            />
          )}
        </div>
      ))}
      {errors['arms'] !== undefined && (
        <p role="alert" className="flex items-start gap-1.5 text-sm text-bad">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {errors['arms']}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {arms.length < MOST_ARMS && (
          <Button
            size="sm"
            icon={<Plus aria-hidden />}
            onClick={() => onChange([...arms, newArm(nextKey, versions[0]?.version ?? 1, arms)])}
          >
            Add an arm
          </Button>
        )}
        <p className="text-sm text-muted">
          {weighted ? 'The numbers are parts: 1 and 3 give a quarter and three quarters.' : 'The first one counts.'}
        </p>
      </div>
    </fieldset>
  );
}
