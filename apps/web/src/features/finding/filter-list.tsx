// A filter of several values: of each, how many candidates it would leave.
import type { CandidateFacetName } from '@vitae/schema/api';
import type { CandidateSearch } from './candidate-search.ts';
import { type Facet, FacetValues } from './facet-values.tsx';
import { FilterSection } from './filter-section.tsx';

export interface FilterPartProps {
  search: CandidateSearch;
  set: (change: Partial<Record<keyof CandidateSearch, unknown>>) => void;
  facet: (name: CandidateFacetName) => Facet | undefined;
}

interface ListProps extends FilterPartProps {
  title: string;
  name: 'skill' | 'status' | 'source' | 'tag' | 'language' | 'countryCode';
  textOf?: (value: string) => string;
}

export function ListSection({ open = false, ...list }: ListProps & { open?: boolean }) {
  const { title, name, search, facet } = list;
  const chosen = search[name]?.length ?? 0;
  if (chosen === 0 && (facet(name)?.values.length ?? 0) === 0) return null;
  return (
    <FilterSection title={title} set={chosen} open={open}>
      <ListValues {...list} />
    </FilterSection>
  );
}

export function ListValues({ title, name, textOf, search, set, facet }: ListProps) {
  const chosen: readonly string[] = search[name] ?? [];
  const toggled = (value: string) =>
    chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return (
    <FacetValues
      label={title}
      facet={facet(name)}
      chosen={chosen}
      {...(textOf === undefined ? {} : { textOf })}
      onToggle={(value) => set({ [name]: toggled(value) })}
    />
  );
}
