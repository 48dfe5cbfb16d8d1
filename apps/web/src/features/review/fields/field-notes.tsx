// Below a value: broken rules, the document's own words, other readings, and on demand how sure the engine was.
import { CircleAlert, FileX } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import { differingRaw } from '../model/field-notes.ts';
import type { FieldValue, ReviewField } from '../model/review-fields.ts';
import { needsPerson } from '../model/walk-order.ts';

export interface FieldNotesProps {
  id: string;
  field: ReviewField;
  value: FieldValue;
  active: boolean;
}

export function FieldNotes({ id, field, value, active }: FieldNotesProps) {
  const open = active || needsPerson(field.state);
  const raw = open ? differingRaw(field.slot, value) : undefined;
  const failures = field.state === 'failed' ? (value.failures ?? []) : [];
  return (
    <div id={id} className="flex flex-col gap-0.5 px-2 text-sm text-muted empty:hidden">
      {failures.map((failure) => (
        <Note key={failure.code} icon={<CircleAlert aria-hidden />} tone="text-bad">
          {failure.message}
        </Note>
      ))}
      {raw !== undefined && <p className="line-clamp-3 [overflow-wrap:anywhere]">In the document: “{raw}”</p>}
      {value.places.length === 0 && <Note icon={<FileX aria-hidden />}>Not in the document</Note>}
    </div>
  );
}

function Note({ icon, tone, children }: { icon: ReactNode; tone?: string; children: ReactNode }) {
  return (
    <p className={classNames('flex items-start gap-1.5 [&_svg]:mt-0.75 [&_svg]:size-3.5 [&_svg]:shrink-0', tone)}>
      {icon}
      {children}
    </p>
  );
}
