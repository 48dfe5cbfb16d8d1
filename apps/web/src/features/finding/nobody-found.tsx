// Nothing was found: which filter took everything out, and a way to take that filter off.
import type { CandidateFilterName, CandidateList } from '@vitae/schema/api';
import { SearchX } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { activeFilters, FILTER_NAMES, withoutFilter } from './active-filters.ts';
import type { CandidateSearch } from './candidate-search.ts';
import { useOwnerName } from './use-owner-name.ts';

export interface NobodyFoundProps {
  search: CandidateSearch;
  without: NonNullable<CandidateList['without']>;
  onChange: (search: CandidateSearch) => void;
}

export function NobodyFound({ search, without, onChange }: NobodyFoundProps) {
  const { view } = search;
  const ownerName = useOwnerName(search);
  const [first, ...others] = without;
  return (
    <EmptyState
      icon={<SearchX aria-hidden />}
      title="No candidate fits all of this"
      actions={
        <>
          {[first, ...others.slice(0, 2)].map(
            (one, index) =>
              one !== undefined && (
                <Button
                  key={one.filter}
                  variant={index === 0 ? 'primary' : 'secondary'}
                  onClick={() => onChange(withoutFilter(search, one.filter))}
                >
                  Without {nameOf(one.filter)} ({one.count.toLocaleString('en')})
                </Button>
              ),
          )}
          <Button onClick={() => onChange({ view })}>Show everybody</Button>
        </>
      }
    >
      {first === undefined ? (
        'Taking one filter off is not enough: several of them together leave nobody.'
      ) : (
        <>
          {others.length === 0 ? 'It is ' : 'Most of all it is '}
          <strong className="font-medium text-ink">{described(search, first.filter, ownerName)}</strong> that leaves
          nobody: without it there {first.count === 1 ? 'is one' : `are ${first.count.toLocaleString('en')}`}.
        </>
      )}
    </EmptyState>
  );
}

function nameOf(filter: CandidateFilterName): string {
  return filter === 'text' ? 'the search words' : FILTER_NAMES[filter].toLowerCase();
}

function described(search: CandidateSearch, filter: CandidateFilterName, ownerName: string | undefined): string {
  if (filter === 'text') return `the search for ${search.text ?? ''}`;
  const values = activeFilters(search, ownerName).filter(({ key }) => key.split(' ')[0] === filter);
  return `the filter ${FILTER_NAMES[filter]}: ${values.map(({ value }) => value).join(', ')}`;
}
