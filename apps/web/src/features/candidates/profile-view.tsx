// The profile of a candidate, section by section; each value leads to where it stands, and can be corrected in its place.
import type { Candidate } from '@vitae/schema/api';
import { useMe } from '../accounts/session-query.ts';
import { isEmptySection, type ReviewEntry, type ReviewSection, reviewSections } from '../review/model/review-fields.ts';
import { ProfileField } from './profile-field.tsx';

export function ProfileView({ candidate }: { candidate: Candidate }) {
  const { settings } = useMe();
  if (candidate.profile === null) return <p className="p-5 text-muted">There is no profile yet.</p>;
  const sections = reviewSections(candidate.profile, settings.reviewThreshold);
  return (
    <div className="flex flex-col gap-6">
      {sections
        .filter((section) => !isEmptySection(section))
        .map((section) => (
          <ProfileSection key={section.section.id} section={section} candidate={candidate} />
        ))}
    </div>
  );
}

function ProfileSection({ section, candidate }: { section: ReviewSection; candidate: Candidate }) {
  const { title, id, list } = section.section;
  return (
    <section aria-label={title}>
      <h2 className="mb-1.5 border-b border-line pb-1 text-base font-semibold">{title}</h2>
      {section.fields.length > 0 && (
        <dl>
          {section.fields.map((field) => (
            <ProfileField key={field.path} field={field} candidate={candidate} bare={id === 'summary'} />
          ))}
        </dl>
      )}
      {section.entries.length > 0 && (
        <ul className={list?.compact ? 'grid gap-x-6 sm:grid-cols-2' : 'flex flex-col gap-3 pt-1'}>
          {section.entries.map((entry) => (
            <ProfileEntry key={entry.id} entry={entry} candidate={candidate} compact={list?.compact ?? false} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface ProfileEntryProps {
  entry: ReviewEntry;
  candidate: Candidate;
  compact: boolean;
}

function ProfileEntry({ entry, candidate, compact }: ProfileEntryProps) {
  const filled = entry.fields.filter(({ value }) => value !== undefined);
  return (
    <li>
      {!compact && <h3 className="font-semibold">{entry.title}</h3>}
      <dl>
        {filled.map((field) => (
          <ProfileField key={field.path} field={field} candidate={candidate} bare={compact && filled.length === 1} />
        ))}
      </dl>
    </li>
  );
}
