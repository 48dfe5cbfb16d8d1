// One value of a candidate's profile.
import { Link } from '@tanstack/react-router';
import type { Candidate } from '@vitae/schema/api';
import { BadgeCheck, Pencil, Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { choicesOf, readTyped, showValue } from '../review/model/field-text.ts';
import { writePlace } from '../review/model/place-in-address.ts';
import type { ReviewField } from '../review/model/review-fields.ts';
import { useChangeCandidate } from './use-change-candidate.ts';

export interface ProfileFieldProps {
  field: ReviewField;
  candidate: Candidate;
  /** The label is only read aloud. */
  bare: boolean;
}

export function ProfileField({ field, candidate, bare }: ProfileFieldProps) {
  const [editing, setEditing] = useState(false);
  const change = useChangeCandidate(candidate);
  const { slot, state, value } = field;
  const repeats = slot.many && !field.path.endsWith('/0');
  const confirm = () => change.mutate({ kind: 'change', body: { changes: [{ op: 'confirm', path: field.path }] } });
  return (
    <div className={classNames('group flex min-h-8 items-start gap-x-3', bare ? '' : 'max-sm:flex-col')}>
      <dt className={bare ? 'sr-only' : 'w-36 shrink-0 pt-1 text-sm text-muted'}>
        <span className={repeats ? 'sr-only' : undefined}>{slot.label}</span>
      </dt>
      <dd className="flex min-w-0 flex-1 items-start gap-1.5 self-stretch">
        {editing ? (
          <FieldForm field={field} candidate={candidate} onEnd={() => setEditing(false)} />
        ) : (
          <>
            <span className="min-w-0 py-1 wrap-anywhere whitespace-pre-wrap">
              <FieldText field={field} />
            </span>
            {(state === 'check' || state === 'failed') && (
              <>
                <span className="pt-1">
                  <StateBadge state={state} />
                </span>
                <IconButton
                  size="sm"
                  label={`Confirm ${field.name}`}
                  icon={<BadgeCheck aria-hidden />}
                  onClick={confirm}
                />
              </>
            )}
            <IconButton
              size="sm"
              label={value === undefined ? `Add ${field.name}` : `Correct ${field.name}`}
              icon={value === undefined ? <Plus aria-hidden /> : <Pencil aria-hidden />}
              onClick={() => setEditing(true)}
              className="opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 touch:opacity-100"
            />
          </>
        )}
      </dd>
    </div>
  );
}

function FieldText({ field: { value, slot, name } }: { field: ReviewField }) {
  if (value === undefined) return <span className="text-muted">Not known</span>;
  const text = showValue(slot.kind, value.value);
  const [place] = value.places;
  if (place?.resumeId === undefined) return text;
  return (
    <Link
      to="/resumes/$resumeId"
      params={{ resumeId: place.resumeId }}
      search={{ at: writePlace(place) }}
      title={`${name}: show where it stands`}
      className="rounded-sm decoration-muted decoration-dotted underline-offset-4 hover:underline"
    >
      {text}
    </Link>
  );
}

interface FieldFormProps extends Pick<ProfileFieldProps, 'field' | 'candidate'> {
  onEnd: () => void;
}

function FieldForm({ field, candidate, onEnd }: FieldFormProps) {
  const { slot, value } = field;
  const choices = choicesOf(slot.kind);
  const [typed, setTyped] = useState(
    value === undefined ? '' : choices === undefined ? showValue(slot.kind, value.value) : String(value.value),
  );
  const [wrong, setWrong] = useState<string>();
  const change = useChangeCandidate(candidate);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { path } = field;
    if (typed.trim() === '') {
      if (value === undefined) return onEnd();
      change.mutate({ kind: 'change', body: { changes: [{ op: 'remove', path }] } }, { onSuccess: onEnd });
      return;
    }
    const read = readTyped(slot, typed);
    if (!read.ok) return setWrong(read.message);
    change.mutate(
      { kind: 'change', body: { changes: [{ op: 'set', path, value: read.value }] } },
      { onSuccess: onEnd },
    );
  };
  const control = {
    value: typed,
    // The person asked for this place to type in.
    autoFocus: true,
    onChange: (event: { target: { value: string } }) => setTyped(event.target.value),
  };
  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onEnd();
      }}
      className="flex min-w-0 flex-1 flex-wrap items-start gap-1.5 pb-1"
    >
      <Field label={field.name} labelHidden error={wrong} className="min-w-40 flex-1">
        {choices !== undefined ? (
          <Select options={[{ value: '', label: 'Not known' }, ...choices]} {...control} />
        ) : slot.long ? (
          <Textarea rows={4} {...control} />
        ) : (
          <Input {...control} />
        )}
      </Field>
      <Button type="submit" variant="primary" busy={change.isPending}>
        Save
      </Button>
      <Button onClick={onEnd}>Cancel</Button>
    </form>
  );
}
