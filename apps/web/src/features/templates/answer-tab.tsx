// The form of the answer, as fields or as JSON Schema.
import { useState } from 'react';
import { Alert } from '../../ui/alert.tsx';
import { Field } from '../../ui/field.tsx';
import { TabPanel, Tabs } from '../../ui/tabs.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { SchemaBuilder } from './schema-builder.tsx';
import { nameProblems } from './schema-fields.ts';
import type { TemplateDraft } from './use-template-draft.ts';

const VIEWS = [
  { value: 'fields', label: 'Fields' },
  { value: 'json', label: 'JSON Schema' },
] as const;

export function AnswerTab({ draft }: { draft: TemplateDraft }) {
  const [view, setView] = useState<'fields' | 'json'>('fields');
  const { tree, json, problem } = draft;
  return (
    <Tabs label="Form of the answer" value={view} onChange={setView} tabs={VIEWS}>
      <TabPanel value="fields" className="pt-3">
        {tree === undefined ? (
          <Alert kind="warn" title="This schema has no fields to show.">
            Its root is no object. The JSON view has it.
          </Alert>
        ) : (
          <SchemaBuilder
            fields={tree.fields}
            problems={nameProblems(tree.fields)}
            onChange={(fields) => draft.setTree({ ...tree, fields })}
          />
        )}
      </TabPanel>
      <TabPanel value="json" className="pt-3">
        <Field
          label="JSON Schema"
          labelHidden
          error={problem}
          hint={
            <>
              <code className="font-mono">x-vitae</code> is <code className="font-mono">date</code> for a date, and{' '}
              <code className="font-mono">computed</code> for a text that the model writes itself.
            </>
          }
        >
          <Textarea
            rows={26}
            spellCheck={false}
            className="font-mono text-sm"
            value={json}
            onChange={({ target }) => draft.setJson(target.value)}
          />
        </Field>
      </TabPanel>
    </Tabs>
  );
}
