// One of two candidates who may be the same person, in three lines.
import type { CandidateSummary } from '@vitae/schema/api';
import { classNames } from '../../ui/class-names.ts';
import { nameOf, placeOf, roleOf } from '../candidates/candidate-texts.ts';

export function PersonInShort({ person, className }: { person: CandidateSummary; className?: string }) {
  const contact = [person.email, person.phone].filter((part) => part !== null).join(' · ');
  const role = [roleOf(person), placeOf(person)].filter((part) => part !== '').join(' · ');
  return (
    <span className={classNames('block min-w-0', className)}>
      <span className="block truncate font-medium text-ink">{nameOf(person)}</span>
      <span className="block truncate text-sm text-muted">{role === '' ? 'Nothing known of their work' : role}</span>
      <span className="block truncate text-sm text-muted">{contact === '' ? 'No contact' : contact}</span>
    </span>
  );
}
