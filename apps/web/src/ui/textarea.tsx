// A text control of several lines.
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { useFieldControl } from './field.tsx';
import { CONTROL_CLASS } from './input.tsx';

export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  const control = useFieldControl();
  return <textarea rows={4} {...control} {...rest} className={classNames(CONTROL_CLASS, 'px-2.5 py-1.5', className)} />;
}
