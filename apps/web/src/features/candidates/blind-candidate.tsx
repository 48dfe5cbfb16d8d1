// A candidate as a blind CV shows them: what the person can do, without who the person is. Nothing here leads to the documents.
import { anonymiseProfile } from '@vitae/schema';
import type { Candidate } from '@vitae/schema/api';
import { EyeOff } from 'lucide-react';
import { Alert } from '../../ui/alert.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useMe } from '../accounts/session-query.ts';
import { showValue } from '../review/model/field-text.ts';
import {
  type ReviewEntry,
  type ReviewField,
  type ReviewSection,
  reviewSections,
} from '../review/model/review-fields.ts';

export function BlindCandidate({ candidate }: { candidate: Candidate }) {
  const { settings } = useMe();
  if (candidate.profile === null) {
    return <EmptyState icon={<EyeOff aria-hidden />} title="There is no profile yet" />;
  }
  const sections = reviewSections(anonymiseProfile(candidate.profile), settings.reviewThreshold);
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-6 px-5 pt-5 pb-24">
      <Alert title="Name, contact, links, place of residence and referees are hidden.">
        “Export” has the same as a file, under “Blind CV”.
      </Alert>
      {sections
        .filter(({ fields, entries }) => entries.length > 0 || filledOf(fields).length > 0)
        .map((section) => (
          <BlindSection key={section.section.id} section={section} />
        ))}
    </div>
  );
}

const filledOf = (fields: readonly ReviewField[]) => fields.filter(({ value }) => value !== undefined);

function BlindSection({ section: { section, fields, entries } }: { section: ReviewSection }) {
  const compact = section.list?.compact ?? false;
  const filled = filledOf(fields);
  return (
    <section aria-label={section.title}>
      <h2 className="mb-1.5 border-b border-line pb-1 text-base font-semibold">{section.title}</h2>
      {filled.length > 0 && <Values fields={filled} bare={section.id === 'summary'} />}
      {entries.length > 0 && (
        <ul className={compact ? 'grid gap-x-6 sm:grid-cols-2' : 'flex flex-col gap-3 pt-1'}>
          {entries.map((entry) => (
            <BlindEntry key={entry.id} entry={entry} compact={compact} />
          ))}
        </ul>
      )}
    </section>
  );
}

function BlindEntry({ entry, compact }: { entry: ReviewEntry; compact: boolean }) {
  const filled = filledOf(entry.fields);
  return (
    <li>
      {!compact && <h3 className="font-semibold">{entry.title}</h3>}
      <Values fields={filled} bare={compact && filled.length === 1} />
    </li>
  );
}

function Values({ fields, bare }: { fields: readonly ReviewField[]; bare: boolean }) {
  return (
    <dl>
      {fields.map(({ path, slot, value }) => (
        <div key={path} className="flex min-h-8 items-start gap-x-3 max-sm:flex-col">
          <dt className={bare ? 'sr-only' : 'w-36 shrink-0 pt-1 text-sm text-muted'}>{slot.label}</dt>
          <dd className="min-w-0 py-1 wrap-anywhere whitespace-pre-wrap">
            {value && showValue(slot.kind, value.value)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
