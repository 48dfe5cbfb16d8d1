// A text to take along: shown whole, copied with one click.
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import { Input } from './input.tsx';

export interface CopyFieldProps {
  label: string;
  value: string;
  hint?: string;
}

/** “Copied” stays for so many milliseconds. */
const SHOWN = 2_000;

export function CopyField({ label, value, hint }: CopyFieldProps) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    // Without https, browsers have no clipboard for us: the text is chosen, so that Ctrl+C takes it.
    await navigator.clipboard?.writeText(value);
    setCopied(navigator.clipboard !== undefined);
    setTimeout(() => setCopied(false), SHOWN);
  };
  return (
    <div className="flex items-end gap-2">
      <Field label={label} className="min-w-0 flex-1" {...(hint === undefined ? {} : { hint })}>
        <Input readOnly value={value} onFocus={(event) => event.target.select()} className="[&_input]:font-mono" />
      </Field>
      <Button
        icon={copied ? <Check aria-hidden className="text-good" /> : <Copy aria-hidden />}
        onClick={(event) => {
          event.currentTarget.parentElement?.querySelector('input')?.select();
          void copy();
        }}
      >
        <span aria-live="polite">{copied ? 'Copied' : 'Copy'}</span>
      </Button>
    </div>
  );
}
