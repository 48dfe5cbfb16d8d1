// Filters that are more than a list of values.
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { useMe } from '../accounts/session-query.ts';
import { addedSince, beginOf } from './added-since.ts';
import { type Facet, FacetValues } from './facet-values.tsx';
import { type FilterPartProps, ListValues } from './filter-list.tsx';
import { FilterSection } from './filter-section.tsx';
import { countryName, educationName, YEAR_RANGES } from './filter-values.ts';
import { NumberFilter } from './number-filter.tsx';
import { useOwnerName } from './use-owner-name.ts';
import { WordFilter } from './word-filter.tsx';

export function ExperienceFilter({ search, set, facet }: FilterPartProps) {
  const { minYears, maxYears } = search;
  const isSet = minYears !== undefined || maxYears !== undefined;
  const range = YEAR_RANGES.find((one) => one.minYears === minYears && one.maxYears === maxYears);
  return (
    <FilterSection title="Experience" set={isSet ? 1 : 0} open>
      <FacetValues
        label="Years at work"
        facet={inOrder(facet('years'))}
        chosen={range === undefined ? [] : [range.value]}
        textOf={(value) => YEAR_RANGES.find((one) => one.value === value)?.label ?? value}
        onToggle={(value) => {
          const next = YEAR_RANGES.find((one) => one.value === value);
          set(next === range ? { minYears: undefined, maxYears: undefined } : { ...next });
        }}
      />
      <div className="flex gap-2">
        <NumberFilter label="Years from" value={minYears} onChange={(years) => set({ minYears: years })} />
        <NumberFilter label="to less than" value={maxYears} onChange={(years) => set({ maxYears: years })} />
      </div>
    </FilterSection>
  );
}

function inOrder(facet: Facet | undefined): Facet | undefined {
  const order = YEAR_RANGES.map(({ value }) => value);
  return (
    facet && { ...facet, values: facet.values.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value)) }
  );
}

const RADII = [
  { value: '', label: 'Only there' },
  ...[10, 25, 50, 100, 200].map((km) => ({ value: String(km), label: `Within ${km} km` })),
];

export function PlaceFilter({ search, set, facet }: FilterPartProps) {
  const { city, radius, countryCode = [] } = search;
  const asked = radius === undefined ? '' : String(radius);
  const radii = RADII.some(({ value }) => value === asked)
    ? RADII
    : [...RADII, { value: asked, label: `Within ${asked} km` }];
  return (
    <FilterSection title="Place" set={countryCode.length + (city === undefined ? 0 : 1)}>
      <WordFilter
        label="Place"
        value={city}
        onChange={(next) => set(next === undefined ? { city: next, radius: undefined } : { city: next })}
        facet={radius === undefined ? facet('city') : undefined}
      />
      {city !== undefined && (
        <Field label="Distance" labelHidden>
          <Select
            options={radii}
            value={asked}
            onChange={({ target: { value } }) => set({ radius: value === '' ? undefined : Number(value) })}
          />
        </Field>
      )}
      <ListValues title="Country" name="countryCode" textOf={countryName} {...{ search, set, facet }} />
    </FilterSection>
  );
}

export function EducationFilter({ search, set, facet }: FilterPartProps) {
  const { minEducation, school } = search;
  const counted = new Map(facet('minEducation')?.values.map(({ value, count }) => [value, count]));
  const options = [8, 7, 6, 5, 4, 3].map((level) => {
    const count = counted.get(String(level));
    const suffix = count === undefined ? '' : ` (${count.toLocaleString('en')})`;
    return { value: String(level), label: educationName(level) + suffix };
  });
  return (
    <FilterSection title="Education" set={[minEducation, school].filter((one) => one !== undefined).length}>
      <Field label="Degree" labelHidden>
        <Select
          className="w-full"
          options={[{ value: '', label: 'Any degree' }, ...options]}
          value={minEducation === undefined ? '' : String(minEducation)}
          onChange={({ target: { value } }) => set({ minEducation: value === '' ? undefined : Number(value) })}
        />
      </Field>
      <WordFilter label="School" value={school} onChange={(next) => set({ school: next })} facet={facet('school')} />
    </FilterSection>
  );
}

export function OwnerFilter({ search, set, facet }: FilterPartProps) {
  const { user } = useMe();
  const name = useOwnerName(search);
  const owners = facet('ownerId');
  const { ownerId } = search;
  // Where one person owns everybody there is nothing to choose.
  if (ownerId === undefined && (owners?.values.length ?? 0) < 2) return null;
  const labels = new Map(owners?.values.map(({ value, label }) => [value, label]));
  return (
    <FilterSection title="Owner" set={ownerId === undefined ? 0 : 1}>
      <FacetValues
        label="Owner"
        facet={owners}
        chosen={ownerId === undefined ? [] : [ownerId]}
        textOf={(id) => (id === user.id ? `${user.name} (you)` : (labels.get(id) ?? name ?? 'One member'))}
        onToggle={(id) => set({ ownerId: id === ownerId ? undefined : id })}
      />
    </FilterSection>
  );
}

export function TimeFilter({ search, set, facet }: FilterPartProps) {
  const { addedFrom, addedTo } = search;
  const spans = addedSince(new Date());
  const counted = facet('created');
  const values = spans.flatMap(({ day }) => {
    const count = counted?.values.find(({ value }) => value === beginOf(day))?.count;
    return count === undefined ? [] : [{ value: day, count }];
  });
  const isSpan = addedTo === undefined && spans.some(({ day }) => day === addedFrom);
  return (
    <FilterSection title="Added" set={addedFrom === undefined && addedTo === undefined ? 0 : 1}>
      <FacetValues
        label="Added in the last days"
        facet={counted && { ...counted, values }}
        chosen={isSpan && addedFrom !== undefined ? [addedFrom] : []}
        textOf={(value) => spans.find(({ day }) => day === value)?.label ?? value}
        onToggle={(day) => set({ addedFrom: isSpan && day === addedFrom ? undefined : day, addedTo: undefined })}
      />
      <Field label="From">
        <Input
          type="date"
          value={addedFrom ?? ''}
          max={addedTo}
          onChange={({ target: { value } }) => set({ addedFrom: value === '' ? undefined : value })}
        />
      </Field>
      <Field label="Until">
        <Input
          type="date"
          value={addedTo ?? ''}
          min={addedFrom}
          onChange={({ target: { value } }) => set({ addedTo: value === '' ? undefined : value })}
        />
      </Field>
    </FilterSection>
  );
}
