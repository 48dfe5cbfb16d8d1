// A description with the places that say something marked; the ones of the field that has the focus stand out.
import type { JobEvidence, JobField } from '@vitae/schema';
import { useEffect, useMemo, useRef } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { FIELD_NAMES } from './job-texts.ts';

export interface FieldFocus {
  readonly field: JobField;
  /** Of several values: which; undefined for all of them. */
  readonly of?: string;
}

export interface DescribedTextProps {
  text: string;
  evidence: readonly JobEvidence[];
  focus: FieldFocus | undefined;
}

interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly proof: JobEvidence | undefined;
}

export function DescribedText({ text, evidence, focus }: DescribedTextProps) {
  const stretches = useMemo(() => stretchesOf(text, evidence), [text, evidence]);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus === undefined) return;
    frame.current?.querySelector('[data-lit]')?.scrollIntoView({ block: 'nearest' });
  }, [focus]);
  return (
    <div ref={frame} className="wrap-anywhere whitespace-pre-wrap leading-relaxed">
      {stretches.map(({ start, text: shown, proof }) =>
        proof === undefined ? (
          <span key={start}>{shown}</span>
        ) : (
          <mark
            key={start}
            title={titleOf(proof)}
            data-lit={isLit(proof, focus) || undefined}
            className={classNames(
              'rounded-sm px-0.5',
              proof.engine === 'llm' && 'underline decoration-dotted underline-offset-3',
              isLit(proof, focus) ? 'bg-accent text-accent-ink' : 'bg-accent-soft text-accent-text',
            )}
          >
            {shown}
          </mark>
        ),
      )}
    </div>
  );
}

function titleOf({ field, engine }: JobEvidence): string {
  return engine === 'llm' ? `${FIELD_NAMES[field]}, found by the language model` : FIELD_NAMES[field];
}

function isLit({ field, of }: JobEvidence, focus: FieldFocus | undefined): boolean {
  return focus !== undefined && focus.field === field && (focus.of === undefined || focus.of === of);
}

/** Places that overlap an earlier one are not marked twice. */
function stretchesOf(text: string, evidence: readonly JobEvidence[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const proof of evidence.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (proof.start < at || proof.end > text.length) continue;
    if (proof.start > at) stretches.push({ start: at, text: text.slice(at, proof.start), proof: undefined });
    stretches.push({ start: proof.start, text: text.slice(proof.start, proof.end), proof });
    at = proof.end;
  }
  if (at < text.length) stretches.push({ start: at, text: text.slice(at), proof: undefined });
  return stretches;
}
