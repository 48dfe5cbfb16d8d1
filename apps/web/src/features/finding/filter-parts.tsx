// Filters that are more than a list of values.
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { type Facet, FacetValues } from './facet-values.tsx';
import { type FilterPartProps, ListValues } from './filter-list.tsx';
import { FilterSection } from './filter-section.tsx';
import { countryName, educationName, YEAR_RANGES } from './filter-values.ts';
import { NumberFilter } from './number-filter.tsx';
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
      <WordFilter label="School" value={school} onChange={(next) => set({ school: next })} />
    </FilterSection>
  );
}

export function TimeFilter({ search, set }: FilterPartProps) {
  const { addedFrom, addedTo } = search;
  return (
    <FilterSection title="Added" set={addedFrom === undefined && addedTo === undefined ? 0 : 1}>
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
