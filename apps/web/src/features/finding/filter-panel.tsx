// All filters, beside the list; each value with how many candidates it would leave.
import { useQuery } from '@tanstack/react-query';
import type { CandidateFacetName } from '@vitae/schema/api';
import { X } from 'lucide-react';
import { IconButton } from '../../ui/icon-button.tsx';
import { STATUS_LOOKS } from '../candidates/candidate-status.ts';
import { ORIGIN_NAMES } from '../candidates/candidate-texts.ts';
import { CandidateSearch } from './candidate-search.ts';
import { ListSection, ListValues } from './filter-list.tsx';
import { EducationFilter, ExperienceFilter, OwnerFilter, PlaceFilter, TimeFilter } from './filter-parts.tsx';
import { FilterSection } from './filter-section.tsx';
import { languageName } from './filter-values.ts';
import { facetsQuery } from './finding-queries.ts';
import { SkillInput } from './skill-input.tsx';
import { WordFilter } from './word-filter.tsx';

export interface FilterPanelProps {
  search: CandidateSearch;
  /** What was searched instead of the text, when that had mistyped words. */
  correctedText: string | undefined;
  onChange: (search: CandidateSearch) => void;
  onClose: () => void;
}

export function FilterPanel({ search, correctedText, onChange, onClose }: FilterPanelProps) {
  const { data } = useQuery(facetsQuery({ ...search, text: correctedText ?? search.text }));
  const facet = (name: CandidateFacetName) => data?.facets.find((one) => one.name === name);
  const set = (change: Partial<Record<keyof CandidateSearch, unknown>>) =>
    onChange(CandidateSearch.parse({ ...search, ...change }));
  const part = { search, set, facet };
  return (
    <aside
      aria-label="Filters"
      className="flex w-64 shrink-0 flex-col overflow-y-auto border-r border-line pb-24 max-lg:absolute max-lg:inset-y-0 max-lg:left-0 max-lg:z-20 max-lg:bg-surface max-lg:shadow-high max-md:w-full"
    >
      <header className="flex min-h-13 shrink-0 items-center pr-2 pl-5">
        <h2 className="flex-1 text-base font-semibold">Filters</h2>
        <IconButton label="Hide the filters" keys={['F']} icon={<X aria-hidden />} onClick={onClose} />
      </header>
      <div className="pr-3 pl-4">
        <ListSection {...part} title="Status" name="status" textOf={(value) => statusText(value)} open />
        <FilterSection title="Skills" set={search.skill?.length ?? 0} open>
          <SkillInput
            chosen={search.skill ?? []}
            onAdd={(skill) => set({ skill: [...new Set([...(search.skill ?? []), skill])] })}
          />
          <ListValues {...part} title="Skills" name="skill" />
        </FilterSection>
        <ExperienceFilter {...part} />
        <FilterSection title="Title" set={search.title === undefined ? 0 : 1}>
          <WordFilter label="Title" value={search.title} onChange={(title) => set({ title })} facet={facet('title')} />
        </FilterSection>
        <FilterSection title="Employer" set={search.employer === undefined ? 0 : 1}>
          <WordFilter
            label="Employer"
            value={search.employer}
            onChange={(employer) => set({ employer })}
            facet={facet('employer')}
          />
        </FilterSection>
        <PlaceFilter {...part} />
        <EducationFilter {...part} />
        <ListSection {...part} title="Languages" name="language" textOf={languageName} />
        <ListSection {...part} title="Tags" name="tag" />
        <ListSection {...part} title="Source" name="source" textOf={originText} />
        <OwnerFilter {...part} />
        <TimeFilter {...part} />
      </div>
    </aside>
  );
}

function statusText(value: string): string {
  const looks: Readonly<Record<string, { readonly label: string }>> = STATUS_LOOKS;
  return looks[value]?.label ?? value;
}

function originText(value: string): string {
  const names: Readonly<Record<string, string>> = ORIGIN_NAMES;
  return names[value] ?? value;
}
