// The pool as cards: more about each, fewer at a time.
import { Link } from '@tanstack/react-router';
import type { FoundCandidate } from '@vitae/schema/api';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classNames } from '../../ui/class-names.ts';
import { SnippetText } from '../finding/snippet-text.tsx';
import type { Selection } from '../resumes/selection.ts';
import { StatusBadge, TagRow } from './candidate-columns.tsx';
import { experienceText, nameOf, placeOf, roleOf } from './candidate-texts.ts';
import type { Walk } from './use-walk.ts';

export interface CandidateCardsProps {
  candidates: readonly FoundCandidate[];
  perRow: number;
  walk: Walk;
  selection: Selection;
  onToggle: (id: string, range: boolean) => void;
}

export const CARD_HEIGHT = 178;

export function CandidateCards({ candidates, perRow, walk, selection, onToggle }: CandidateCardsProps) {
  return (
    <div ref={walk.scroller} className="min-h-0 flex-1 overflow-y-auto px-4 pb-24">
      <ul aria-label="Candidates" className="relative" style={{ height: walk.rows.getTotalSize() }}>
        {walk.rows.getVirtualItems().flatMap((item) =>
          candidates.slice(item.index * perRow, (item.index + 1) * perRow).map((candidate, column) => (
            <li
              key={candidate.id}
              className="absolute top-0 p-1"
              style={{
                transform: `translateY(${item.start}px)`,
                height: CARD_HEIGHT,
                width: `${100 / perRow}%`,
                left: `${(column * 100) / perRow}%`,
              }}
            >
              <CandidateCard
                candidate={candidate}
                active={walk.activeId === candidate.id}
                activate={walk.activate}
                chosen={selection.chosen.has(candidate.id)}
                onToggle={onToggle}
              />
            </li>
          )),
        )}
      </ul>
    </div>
  );
}

interface CandidateCardProps {
  candidate: FoundCandidate;
  active: boolean;
  activate: (id: string) => void;
  chosen: boolean;
  onToggle: (id: string, range: boolean) => void;
}

function CandidateCard({ candidate, active, activate, chosen, onToggle }: CandidateCardProps) {
  const facts = [placeOf(candidate), experienceText(candidate.experienceMonths)].filter(Boolean).join(' · ');
  const tabIndex = active ? 0 : -1;
  const [snippet] = candidate.snippets;
  return (
    <article
      className={classNames(
        'flex h-full flex-col gap-1 overflow-hidden rounded-lg border border-line p-3',
        chosen ? 'bg-accent-soft' : 'bg-surface',
      )}
    >
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <Link
            to="/candidates/$candidateId"
            params={{ candidateId: candidate.id }}
            preload={false}
            tabIndex={tabIndex}
            data-candidate={candidate.id}
            onFocus={() => activate(candidate.id)}
            onKeyDown={(event) => {
              if (event.key !== ' ') return;
              event.preventDefault();
              onToggle(candidate.id, event.shiftKey);
            }}
            className="block truncate rounded-sm font-semibold hover:underline touch:leading-11"
          >
            {nameOf(candidate)}
          </Link>
          <p className="truncate text-sm">{roleOf(candidate)}</p>
        </div>
        <Checkbox
          labelHidden
          label={`Choose ${nameOf(candidate)}`}
          checked={chosen}
          tabIndex={tabIndex}
          onChange={({ nativeEvent }) =>
            onToggle(candidate.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
          }
        />
      </div>
      <p className="truncate text-sm text-muted">{facts}</p>
      <p className="line-clamp-2 flex-1 text-sm text-muted">
        {snippet === undefined ? candidate.skills.slice(0, 12).join(', ') : <SnippetText snippet={snippet} />}
      </p>
      <div className="flex items-center gap-1 overflow-hidden">
        <StatusBadge status={candidate.status} />
        <TagRow tags={candidate.tags} />
      </div>
    </article>
  );
}
