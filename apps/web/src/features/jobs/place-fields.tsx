// Where the work is done. Where the city lies is looked up by the server.
import type { JobPlace } from '@vitae/schema';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';

const NOWHERE: JobPlace = { city: null, region: null, countryCode: null, lat: null, lon: null };

export interface PlaceFieldsProps {
  value: JobPlace | null;
  onChange: (value: JobPlace | null) => void;
}

export function PlaceFields({ value, onChange }: PlaceFieldsProps) {
  const set = (part: Partial<JobPlace>) => {
    const place = { ...NOWHERE, ...value, lat: null, lon: null, ...part };
    onChange(place.city === null && place.countryCode === null && place.region === null ? null : place);
  };
  return (
    <div className="grid grid-cols-[1fr_7rem] gap-3">
      <Field label="City">
        <Input
          value={value?.city ?? ''}
          maxLength={120}
          autoComplete="off"
          onChange={({ target }) => set({ city: target.value === '' ? null : target.value })}
        />
      </Field>
      <Field label="Country code">
        <Input
          value={value?.countryCode ?? ''}
          maxLength={2}
          autoComplete="off"
          onChange={({ target }) => {
            const code = target.value.toUpperCase().replaceAll(/[^A-Z]/g, '');
            set({ countryCode: code === '' ? null : code });
          }}
        />
      </Field>
    </div>
  );
}
