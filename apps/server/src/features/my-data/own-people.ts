// Which candidates of a workspace are nobody but the person who is signed in, and which legal bases are theirs to see.
import type { Trx } from '../../platform/database/database.ts';
import { findPerson, idsOf, type PersonOfPool } from '../privacy/person-store.ts';
import { hasOtherSources, listBases, listOwnApplications, listOwnResumes, type OwnResumeRow } from './my-data-store.ts';

export interface OwnPart {
  readonly resumes: readonly OwnResumeRow[];
  readonly applications: Awaited<ReturnType<typeof listOwnApplications>>;
  /** Candidates who are made of nothing but these résumés. */
  readonly whole: readonly PersonOfPool[];
  /** Those of `whole`, and those that these applications gave to anybody else. */
  readonly bases: Awaited<ReturnType<typeof listBases>>;
}

/**
 * A résumé may have been taken for that of somebody who was there before, because a mail address was the same. That proves nothing: of such a
 * candidate a person sees only what they sent themselves, and is not told that there is more.
 */
export async function findOwnPart(trx: Trx, workspaceId: string, userId: string): Promise<OwnPart> {
  const resumes = await listOwnResumes(trx, workspaceId, userId);
  const ids = resumes.map(({ id }) => id);
  const applications = await listOwnApplications(trx, workspaceId, ids);
  const people: PersonOfPool[] = [];
  const candidateIds = new Set(resumes.map(({ candidate_id }) => candidate_id).filter((id) => id !== null));
  for (const id of candidateIds) {
    const person = await findPerson(trx, workspaceId, id);
    if (person !== undefined && !people.some(({ candidateId }) => candidateId === person.candidateId))
      people.push(person);
  }
  const whole: PersonOfPool[] = [];
  for (const person of people) if (await isWhole(trx, person, ids)) whole.push(person);
  const bases = await listBases(trx, workspaceId, people.flatMap(idsOf));
  const theirs = new Set(whole.flatMap(idsOf));
  const given = new Set(applications.map(({ title, applied_at }) => keyOf(`Application: ${title}`, applied_at)));
  return {
    ...{ resumes, applications, whole },
    bases: bases.filter((row) => theirs.has(row.candidate_id) || given.has(keyOf(row.source, row.given_at))),
  };
}

/** An application's consent has its job's name as source, and the time of the application. */
const keyOf = (source: string, at: Date): string => `${at.getTime()} ${source}`;

export async function isWhole(trx: Trx, person: PersonOfPool, ownIds: readonly string[]): Promise<boolean> {
  const own = new Set(ownIds);
  if (!person.resumes.every(({ id }) => own.has(id))) return false;
  return !(await hasOtherSources(trx, person.workspaceId, idsOf(person), ownIds));
}
