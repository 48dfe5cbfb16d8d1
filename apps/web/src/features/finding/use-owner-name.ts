// The name of the member whose candidates are asked for.
import { useQuery } from '@tanstack/react-query';
import { useMe } from '../accounts/session-query.ts';
import type { CandidateSearch } from './candidate-search.ts';
import { facetsQuery } from './finding-queries.ts';

/** Undefined while no owner is asked for, and for one who has nobody in what is found. */
export function useOwnerName(search: CandidateSearch): string | undefined {
  const { user } = useMe();
  const { ownerId } = search;
  const { data } = useQuery({ ...facetsQuery(search), enabled: ownerId !== undefined && ownerId !== user.id });
  if (ownerId === undefined) return undefined;
  if (ownerId === user.id) return user.name;
  const owners = data?.facets.find(({ name }) => name === 'ownerId')?.values;
  return owners?.find(({ value }) => value === ownerId)?.label;
}
