// What a merge would give, kept up to date with every choice: differences, what goes over, the whole profile.
import type { UseQueryResult } from '@tanstack/react-query';
import type { MergePreview } from '@vitae/schema/api';
import { ArrowRightLeft, Info } from 'lucide-react';
import { messageOf } from '../../api/api-error.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useMe } from '../accounts/session-query.ts';
import { showValue } from '../review/model/field-text.ts';
import { isEmptySection, type ReviewField, reviewSections } from '../review/model/review-fields.ts';
import { movesText } from './duplicate-texts.ts';
import { type Choices, choose, inOrderOfConflict, takenOf } from './merge-choices.ts';
import { MergeDifferenceRow } from './merge-difference.tsx';

export interface MergePreviewViewProps {
  query: UseQueryResult<MergePreview>;
  choices: Choices;
  onChoices: (choices: Choices) => void;
  names: { kept: string; merged: string };
}

export function MergePreviewView({ query, choices, onChoices, names }: MergePreviewViewProps) {
  const { data, error } = query;
  if (error !== null) {
    return (
      <Alert
        kind="bad"
        className="mx-5"
        title="What a merge would give could not be told"
        actions={
          <Button size="sm" onClick={() => void query.refetch()}>
            Try again
          </Button>
        }
      >
        {messageOf(error)}
      </Alert>
    );
  }
  if (data === undefined) {
    return (
      <output aria-label="Comparing the two" className="px-5">
        <Skeleton className="h-64" />
      </output>
    );
  }
  return (
    <>
      <section aria-label="Differences">
        <ColumnHeads names={names} count={data.differences.length} />
        {inOrderOfConflict(data.differences).map((difference) => (
          <MergeDifferenceRow
            key={difference.path}
            difference={difference}
            taken={takenOf(difference, choices)}
            names={names}
            waiting={query.isPlaceholderData}
            onTake={(path, take) => onChoices(choose(choices, path, take))}
          />
        ))}
      </section>
      <WhatMoves preview={data} names={names} />
      <WholeProfile profile={data.profile} />
    </>
  );
}

function ColumnHeads({ names, count }: { names: MergePreviewViewProps['names']; count: number }) {
  return (
    <div className="sticky top-0 z-10 grid gap-x-3 border-y border-line bg-canvas px-5 py-2 text-sm lg:grid-cols-[9rem_repeat(3,minmax(0,1fr))]">
      <h2 className="font-semibold">{count === 1 ? '1 difference' : `${count} differences`}</h2>
      {[`Stays: ${names.kept}`, `Goes into it: ${names.merged}`, 'After the merge'].map((head) => (
        <span key={head} className="truncate px-2.5 text-muted max-lg:hidden">
          {head}
        </span>
      ))}
    </div>
  );
}

function WhatMoves({ preview, names }: { preview: MergePreview; names: MergePreviewViewProps['names'] }) {
  const moves = movesText(preview.moves);
  return (
    <section aria-label="What goes over" className="flex flex-col gap-1.5 px-5">
      <h2 className="text-base font-semibold">What goes over</h2>
      <p className="flex items-start gap-2">
        <ArrowRightLeft aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
        {moves === '' ? 'Nothing but the profile.' : `${moves} of ${names.merged}.`} Links to {names.merged} lead here
        from then on. The merge can be taken back.
      </p>
      {preview.remarks.map((remark) => (
        <p key={remark} className="flex items-start gap-2">
          <Info aria-hidden className="mt-0.5 size-4 shrink-0 text-accent-text" />
          {remark}
        </p>
      ))}
    </section>
  );
}

function WholeProfile({ profile }: Pick<MergePreview, 'profile'>) {
  const { settings } = useMe();
  const sections = reviewSections(profile, settings.reviewThreshold).filter((section) => !isEmptySection(section));
  return (
    <details className="px-5">
      <summary className="cursor-pointer rounded-sm text-base font-semibold touch:leading-11">
        The whole profile after the merge
      </summary>
      <div className="mt-3 flex flex-col gap-4">
        {sections.map(({ section, fields, entries }) => (
          <section key={section.id} aria-label={section.title}>
            <h3 className="mb-1 border-b border-line pb-1 font-semibold">{section.title}</h3>
            <Facts fields={fields} />
            {entries.map((entry) => (
              <Facts key={entry.id} fields={entry.fields} />
            ))}
          </section>
        ))}
      </div>
    </details>
  );
}

function Facts({ fields }: { fields: readonly ReviewField[] }) {
  const known = fields.flatMap(({ path, slot, value }) => (value === undefined ? [] : [{ path, slot, value }]));
  if (known.length === 0) return null;
  return (
    <dl className="grid gap-x-3 py-1.5 sm:grid-cols-[9rem_minmax(0,1fr)]">
      {known.map(({ path, slot, value }) => (
        <div key={path} className="contents">
          <dt className="text-sm text-muted">{slot.label}</dt>
          <dd className="wrap-anywhere whitespace-pre-wrap">{showValue(slot.kind, value.value)}</dd>
        </div>
      ))}
    </dl>
  );
}
