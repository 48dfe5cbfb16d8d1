// The filters that are set, each with a way to take it off.
import { X } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { activeFilters } from './active-filters.ts';
import type { CandidateSearch } from './candidate-search.ts';
import { useOwnerName } from './use-owner-name.ts';

export interface FilterChipsProps {
  search: CandidateSearch;
  onChange: (search: CandidateSearch) => void;
}

export function FilterChips({ search, onChange }: FilterChipsProps) {
  const filters = activeFilters(search, useOwnerName(search));
  if (filters.length === 0) return null;
  const { view, peek, text, sort, order } = search;
  return (
    <div className="flex flex-wrap items-center gap-1.5 px-5 pb-3">
      <ul aria-label="Filters that are set" className="contents">
        {filters.map(({ key, about, value, without }) => (
          <li
            key={key}
            className="flex h-7 max-w-80 items-center rounded-md bg-accent-soft pl-2 text-sm text-accent-text touch:h-11"
          >
            <span className="truncate">
              {about}: <span className="font-medium">{value}</span>
            </span>
            <IconButton
              size="sm"
              label={`Remove the filter ${about}: ${value}`}
              icon={<X aria-hidden />}
              className="text-accent-text!"
              onClick={() => onChange(without)}
            />
          </li>
        ))}
      </ul>
      <Button size="sm" variant="ghost" onClick={() => onChange({ view, peek, text, sort, order })}>
        Clear the filters
      </Button>
    </div>
  );
}
