// The profile beside the document: what is left to check, and all values in sections.
import { ArrowRight, CircleCheck, Plus } from 'lucide-react';
import { Button } from '../../../ui/button.tsx';
import { useReviewModel, useReviewUi } from '../model/review-context.tsx';
import { isEmptySection, type ReviewSection } from '../model/review-fields.ts';
import { ownFieldsOf, partsToCheck } from '../model/walk-groups.ts';
import { countToCheck } from '../model/walk-order.ts';
import { SectionView } from './section-view.tsx';
import { useReviewActions } from './use-review-actions.ts';
import { WalkSwitch } from './walk-switch.tsx';

export function FieldsPane({ onNext }: { onNext: (() => void) | undefined }) {
  const { sections, fields } = useReviewModel();
  const walk = useReviewUi((ui) => ui.walk);
  const inWalk = useReviewUi((ui) => ui.inWalk);
  const toCheck = countToCheck(fields);
  const parts = walk === 'check' ? new Set([...inWalk, ...partsToCheck(sections)]) : undefined;
  const filled = sections.filter((section) => !isEmptySection(section));
  const shown = filled.filter((section) => parts === undefined || hasPart(section, parts));
  return (
    <div className="flex h-full flex-col bg-surface">
      <WalkSwitch toCheck={toCheck} />
      <div className="min-h-0 flex-1 overflow-y-auto" data-fields>
        {walk === 'check' && toCheck === 0 && <AllChecked onNext={onNext} />}
        {shown.map((section) => (
          <SectionView key={section.section.id} section={section} parts={parts} ownName={ownFieldsOf(section)} />
        ))}
        {walk === 'all' && <EmptySections sections={sections.filter(isEmptySection)} />}
      </div>
    </div>
  );
}

function hasPart(section: ReviewSection, parts: ReadonlySet<string>): boolean {
  return parts.has(ownFieldsOf(section)) || section.entries.some((entry) => parts.has(entry.path));
}

function AllChecked({ onNext }: { onNext: (() => void) | undefined }) {
  return (
    <div className="m-3 flex flex-wrap items-center gap-3 rounded-lg border border-good/25 bg-good-soft px-4 py-3">
      <CircleCheck aria-hidden className="size-5 text-good" />
      <p className="min-w-40 flex-1 font-medium">Everything is checked.</p>
      {onNext !== undefined && (
        <Button id="next-to-check" variant="primary" onClick={onNext}>
          Next résumé to check
          <ArrowRight aria-hidden />
        </Button>
      )}
    </div>
  );
}

function EmptySections({ sections }: { sections: readonly ReviewSection[] }) {
  const actions = useReviewActions();
  if (sections.length === 0) return null;
  const add = ({ section, addable }: ReviewSection) => {
    if (section.list !== undefined) actions.addEntry(section.list);
    else if (addable[0] !== undefined) actions.draft(addable[0]);
  };
  return (
    <section aria-label="Not in this profile yet" className="px-5 py-4">
      <h2 className="mb-2 text-sm text-muted">Not in this profile yet</h2>
      <div className="flex flex-wrap gap-1.5">
        {sections.map((section) => (
          <Button
            key={section.section.id}
            size="sm"
            icon={<Plus aria-hidden />}
            aria-label={`Add ${section.section.title}`}
            onClick={() => add(section)}
          >
            {section.section.title}
          </Button>
        ))}
      </div>
    </section>
  );
}
