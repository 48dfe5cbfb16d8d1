// The values of one filter with how many candidates each would leave.
import type { CandidateFacets } from '@vitae/schema/api';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';

export type Facet = CandidateFacets['facets'][number];

export interface FacetValuesProps {
  label: string;
  facet: Facet | undefined;
  chosen: readonly string[];
  textOf?: (value: string) => string;
  onToggle: (value: string) => void;
  /** So many are shown before all are asked for. */
  few?: number;
}

export function FacetValues({ label, facet, chosen, textOf = String, onToggle, few = 6 }: FacetValuesProps) {
  const [all, setAll] = useState(false);
  const counted = facet?.values ?? [];
  const uncounted = chosen.filter((value) => !counted.some((one) => one.value === value));
  const values = [...uncounted.map((value) => ({ value, count: undefined })), ...counted];
  if (values.length === 0) return null;
  const shown = all ? values : values.filter(({ value }, index) => index < few || chosen.includes(value));
  return (
    <fieldset className="flex flex-col">
      <legend className="sr-only">{label}</legend>
      {shown.map(({ value, count }) => (
        <div key={value} className="flex items-start gap-2 py-0.5">
          <Checkbox
            label={textOf(value)}
            checked={chosen.includes(value)}
            onChange={() => onToggle(value)}
            className="min-w-0 flex-1 text-sm wrap-anywhere"
          />
          <span className="pt-0.5 text-xs leading-5 text-muted tabular-nums touch:pt-3">
            <CountText count={count} estimated={facet?.estimated ?? false} />
          </span>
        </div>
      ))}
      {values.length > few && (
        <Button size="sm" variant="ghost" className="self-start" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${values.length}`}
        </Button>
      )}
    </fieldset>
  );
}

function CountText({ count, estimated }: { count: number | undefined; estimated: boolean }) {
  if (count === undefined) return null;
  const text = count.toLocaleString('en');
  return estimated ? <span title="Counted in a part of the candidates">~{text}</span> : text;
}
