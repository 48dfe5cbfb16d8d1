// Whether every provider would take the version, in plain sentences.
import type { UseQueryResult } from '@tanstack/react-query';
import { TEMPLATE_VARIABLES, type TemplateCheck } from '@vitae/schema/api';
import { CircleAlert, CircleCheck, LoaderCircle, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { messageOf } from '../../api/api-error.ts';

interface SchemaCheckProps {
  check: UseQueryResult<TemplateCheck>;
  /** Why there is nothing to check just now. */
  problem: string | undefined;
}

export function SchemaCheck({ check: { data, error }, problem }: SchemaCheckProps) {
  const unknown = (data?.variables ?? []).filter((name) => !(name in TEMPLATE_VARIABLES));
  const good = problem === undefined && data !== undefined && data.findings.length === 0;
  return (
    <section aria-label="Check" className="px-5 pb-2">
      <ul aria-live="polite" className="flex flex-col gap-1 text-sm">
        {problem !== undefined && <Line icon={<CircleAlert aria-hidden className="text-bad" />}>{problem}</Line>}
        {error !== null && <Line icon={<CircleAlert aria-hidden className="text-bad" />}>{messageOf(error)}</Line>}
        {data === undefined && error === null && (
          <Line icon={<LoaderCircle aria-hidden className="animate-spin motion-reduce:animate-none" />}>Checking.</Line>
        )}
        {good && (
          <Line icon={<CircleCheck aria-hidden className="text-good" />}>Every provider takes this version.</Line>
        )}
        {problem === undefined &&
          data?.findings.map(({ pointer, message }) => (
            <Line key={`${pointer} ${message}`} icon={<CircleAlert aria-hidden className="text-bad" />}>
              {pointer !== '' && <code className="font-mono">{placeText(pointer)}: </code>}
              {message}
            </Line>
          ))}
        {unknown.map((name) => (
          <Line key={name} icon={<TriangleAlert aria-hidden className="text-warn" />}>
            Nothing is known as <code className="font-mono">{`{{${name}}}`}</code>; it is left empty.
          </Line>
        ))}
      </ul>
    </section>
  );
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-start gap-2 [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0">
      {icon}
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </li>
  );
}

/** `/properties/work/items/properties/from` → `work › from`. */
export function placeText(pointer: string): string {
  const names = pointer.split('/').slice(1);
  const shown: string[] = [];
  for (let at = 0; at < names.length; at++) {
    if (names[at] !== 'properties') continue;
    at++;
    shown.push((names[at] ?? '').replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return shown.join(' › ');
}
