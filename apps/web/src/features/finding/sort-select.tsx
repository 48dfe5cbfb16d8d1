// The order of the list.
import { CandidateSort } from '@vitae/schema/api';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import type { CandidateSearch } from './candidate-search.ts';

const ORDERS = [
  { value: 'updated', label: 'Last changed' },
  { value: 'created', label: 'Newest' },
  { value: 'created asc', label: 'Oldest' },
  { value: 'name', label: 'Name, A to Z' },
  { value: 'name desc', label: 'Name, Z to A' },
  { value: 'experience', label: 'Most experience' },
  { value: 'experience asc', label: 'Least experience' },
];
const RELEVANCE = { value: 'relevance', label: 'Best match' };

export interface SortSelectProps {
  search: CandidateSearch;
  onChange: (search: CandidateSearch) => void;
}

export function SortSelect({ search, onChange }: SortSelectProps) {
  const searching = search.text !== undefined;
  const usual = searching ? 'relevance' : 'updated';
  const value = [search.sort ?? usual, search.order].filter(Boolean).join(' ');
  return (
    <Field label="Order" labelHidden className="md:@max-2xl:max-w-32">
      <Select
        options={searching ? [RELEVANCE, ...ORDERS] : ORDERS}
        value={value}
        onChange={(event) => {
          const [sort, order] = event.target.value.split(' ');
          onChange({
            ...search,
            sort: sort === usual ? undefined : CandidateSort.parse(sort),
            order: order === 'asc' || order === 'desc' ? order : undefined,
          });
        }}
      />
    </Field>
  );
}
