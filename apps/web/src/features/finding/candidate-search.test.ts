import { describe, expect, it } from 'vitest';
import { activeFilters, withoutFilter, withoutValue } from './active-filters.ts';
import { addedSince, beginOf } from './added-since.ts';
import { CandidateSearch, filterQuery, isFiltered, listQuery, searchOf } from './candidate-search.ts';

describe('the address bar', () => {
  it('is understood as far as it makes sense', () => {
    expect(
      CandidateSearch.parse({
        text: 2019,
        status: 'active',
        skill: ['SQL', 7],
        radius: 'far',
        countryCode: ['germany'],
      }),
    ).toEqual({ text: '2019', status: ['active'], skill: ['SQL', '7'] });
  });
  it('counts neither the order nor the opened view nor the side panel as a filter', () => {
    const id = '01a2215f-4284-76a6-a3ad-9f488594aec2';
    const search = CandidateSearch.parse({ sort: 'name', view: 'cards', saved: id, peek: id });
    expect(isFiltered(search)).toBe(false);
    expect(listQuery(search)).toEqual({ sort: 'name' });
    expect(isFiltered(CandidateSearch.parse({ tag: 'call back' }))).toBe(true);
  });
  it('comes back from a view as it was, days included', () => {
    const search = CandidateSearch.parse({
      ...{ text: 'nurse', skill: ['Triage'], minYears: 2, maxYears: 5, sort: 'name', order: 'desc' },
      ...{ addedFrom: '2026-02-01', addedTo: '2026-02-28', ownerId: '01a2215f-4284-76a6-a3ad-9f488594aec2' },
    });
    expect(searchOf(listQuery(search))).toEqual(search);
    expect(new Date(filterQuery(search).createdTo ?? '').getDate()).toBe(28);
  });
});

describe('the last days', () => {
  it('begin with the first of them, over the end of a month and of a year', () => {
    const spans = addedSince(new Date(2026, 0, 3, 23, 59));
    expect(spans.map(({ day }) => day)).toEqual(['2026-01-03', '2025-12-28', '2025-12-05', '2025-10-06', '2025-01-04']);
  });
  it('are counted from the same moment that their filter begins with', () => {
    for (const { day } of addedSince(new Date())) {
      expect(filterQuery(CandidateSearch.parse({ addedFrom: day })).createdFrom).toBe(beginOf(day));
    }
  });
});

describe('filters that are set', () => {
  const search = CandidateSearch.parse({
    ...{
      text: 'nurse',
      skill: ['Triage', 'SQL'],
      countryCode: ['DE'],
      city: 'Berlin',
      radius: 25,
      minYears: 2,
      maxYears: 5,
    },
    ...{ minEducation: 7, language: ['de'], status: ['not-looking'], view: 'cards' },
  });
  it('each says what it does', () => {
    expect(activeFilters(search).map(({ about, value }) => `${about}: ${value}`)).toEqual([
      'Status: Not looking',
      'Skill: Triage',
      'Skill: SQL',
      'Experience: 2 to 5 years',
      'Education: Master’s degree or more',
      'Place: Berlin, within 25 km',
      'Country: Germany',
      'Language: German',
    ]);
  });
  it('name the owner as far as the name is known', () => {
    const owned = CandidateSearch.parse({ ownerId: '01a2215f-4284-76a6-a3ad-9f488594aec2' });
    expect(activeFilters(owned, 'Ada Winter').map(({ about, value }) => `${about}: ${value}`)).toEqual([
      'Owner: Ada Winter',
    ]);
    expect(activeFilters(owned)[0]?.value).toBe('one member');
  });
  it('each is taken off whole, and nothing else with it', () => {
    expect(withoutFilter(search, 'years')).toEqual({ ...search, minYears: undefined, maxYears: undefined });
    expect(withoutFilter(search, 'city')).toEqual({ ...search, city: undefined, radius: undefined });
    expect(withoutValue(search, 'skill', 'SQL').skill).toEqual(['Triage']);
    let left = search;
    for (let [first] = activeFilters(left); first !== undefined; [first] = activeFilters(left)) left = first.without;
    expect(left).toEqual({ text: 'nurse', view: 'cards' });
  });
});
