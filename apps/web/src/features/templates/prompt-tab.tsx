// What the model is told, how the document is prepared, and the limits of a run.
import { TEMPLATE_VARIABLES } from '@vitae/schema/api';
import { useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { LimitFields } from './limit-fields.tsx';
import type { TemplateDraft } from './use-template-draft.ts';

export function PromptTab({ draft: { content, set } }: { draft: TemplateDraft }) {
  const text = useRef<HTMLDivElement>(null);
  const insert = (name: string) => {
    const area = text.current?.querySelector('textarea');
    const at = area?.selectionEnd ?? content.instructions.length;
    const { instructions } = content;
    set({ instructions: `${instructions.slice(0, at)}{{${name}}}${instructions.slice(at)}` });
    area?.focus();
  };
  return (
    <div className="flex flex-col gap-5">
      <div ref={text}>
        <Field
          label="Instructions"
          hint="How to treat the document as data, line numbers and placeholders is added to them; “What is sent” shows it."
        >
          <Textarea
            rows={8}
            maxLength={20_000}
            value={content.instructions}
            onChange={({ target }) => set({ instructions: target.value })}
          />
        </Field>
      </div>
      <Variables onInsert={insert} />
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1.5 text-sm font-medium">The document</legend>
        <Checkbox
          label="Replace what identifies people by placeholders"
          hint="Names, mail addresses, numbers, links and birth dates come back after the answer was checked."
          checked={content.redacted}
          onChange={() => set({ redacted: !content.redacted })}
        />
        <Checkbox
          label="Look for each value in the document"
          hint="The model names the line of each; what is not in the document is marked and kept out of profiles."
          checked={content.grounded}
          onChange={() => set({ grounded: !content.grounded })}
        />
      </fieldset>
      <LimitFields content={content} set={set} />
    </div>
  );
}

function Variables({ onInsert }: { onInsert: (name: keyof typeof TEMPLATE_VARIABLES) => void }) {
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1.5 text-sm font-medium">Variables</legend>
      {variableNames.map((name) => (
        <div key={name} className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <Button size="sm" className="font-mono" title="Insert at the cursor" onClick={() => onInsert(name)}>
            {`{{${name}}}`}
          </Button>
          <span className="text-muted">{TEMPLATE_VARIABLES[name]}</span>
        </div>
      ))}
    </fieldset>
  );
}

const variableNames = ['today', 'language'] as const satisfies readonly (keyof typeof TEMPLATE_VARIABLES)[];
