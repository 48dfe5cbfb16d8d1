// What one version has otherwise than another, line by line.
import type { TemplateContent, TemplateVersionInfo } from '@vitae/schema/api';
import { useState } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { type DiffLine, lineDifferences, withContext } from './line-differences.ts';
import { pretty } from './use-template-draft.ts';
import { versionName } from './version-name.ts';

interface DifferencesTabProps {
  versions: readonly TemplateVersionInfo[];
  /** What is on screen, saved or not. */
  content: TemplateContent;
  version: number;
  changed: boolean;
}

export function DifferencesTab({ versions, content, version, changed }: DifferencesTabProps) {
  const others = versions.filter((one) => changed || one.version !== version);
  const first = changed ? version : (others.find((one) => one.version < version) ?? others[0])?.version;
  const [chosen, setChosen] = useState(first);
  const other = others.find((one) => one.version === chosen) ?? others[0];
  if (other === undefined) return <p className="text-muted">There is no other version to compare with.</p>;
  const parts = PARTS.map(({ title, textOf }) => ({
    title,
    lines: lineDifferences(textOf(other.content), textOf(content)),
  })).filter(({ lines }) => lines.some(({ kind }) => kind !== 'same'));
  return (
    <div className="flex flex-col gap-4">
      <Field label="Compared with" className="w-56">
        <Select
          options={others.map((one) => ({ value: String(one.version), label: versionName(one) }))}
          value={String(other.version)}
          onChange={({ target }) => setChosen(Number(target.value))}
        />
      </Field>
      {parts.length === 0 && <p className="text-muted">They are the same.</p>}
      {parts.map(({ title, lines }) => (
        <Differences key={title} title={title} lines={withContext(lines)} />
      ))}
    </div>
  );
}

const PARTS: readonly { title: string; textOf: (content: TemplateContent) => string }[] = [
  { title: 'Instructions', textOf: ({ instructions }) => instructions },
  { title: 'Form of the answer', textOf: ({ schema }) => pretty(schema) },
  {
    title: 'Document and limits',
    textOf: ({ redacted, grounded, parameters, limits }) =>
      [
        `Placeholders for what identifies people: ${redacted ? 'yes' : 'no'}`,
        `Values are looked for in the document: ${grounded ? 'yes' : 'no'}`,
        ...Object.entries({ ...parameters, ...limits }).map(([name, value]) => `${name}: ${value}`),
      ].join('\n'),
  },
];

const LOOKS = {
  same: { sign: ' ', word: '', look: '' },
  gone: { sign: '−', word: 'Gone: ', look: 'bg-bad-soft text-bad' },
  new: { sign: '+', word: 'New: ', look: 'bg-good-soft text-good' },
} as const;

function Differences({ title, lines }: { title: string; lines: readonly (DiffLine | null)[] }) {
  return (
    <section aria-label={title} className="overflow-hidden rounded-lg border border-line">
      <h3 className="border-b border-line px-3 py-2 text-sm font-medium">{title}</h3>
      <ol className="bg-surface py-1 font-mono text-sm">
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are the same words more than once, and none has a state.
          <li key={at} className={classNames('flex gap-2 px-3', line === null ? 'text-muted' : LOOKS[line.kind].look)}>
            {line === null ? (
              <span>⋯</span>
            ) : (
              <>
                <span aria-hidden className="w-3 shrink-0 select-none">
                  {LOOKS[line.kind].sign}
                </span>
                <span className="min-w-0 whitespace-pre-wrap wrap-anywhere">
                  <span className="sr-only">{LOOKS[line.kind].word}</span>
                  {line.text}
                </span>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
