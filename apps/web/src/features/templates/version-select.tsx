// Which version of a template is shown.
import type { TemplateVersionInfo } from '@vitae/schema/api';
import { dayText } from '../../app/time-text.ts';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { versionName } from './version-name.ts';

interface VersionSelectProps {
  versions: readonly TemplateVersionInfo[];
  shown: number;
  onShow: (version: number) => void;
}

export function VersionSelect({ versions, shown, onShow }: VersionSelectProps) {
  return (
    <Field label="Version" labelHidden>
      <Select
        options={versions.map((one) => ({
          value: String(one.version),
          label: `${versionName(one)} · ${dayText(one.createdAt)}`,
        }))}
        value={String(shown)}
        onChange={({ target }) => onShow(Number(target.value))}
      />
    </Field>
  );
}
