// One call in all its steps: what was waited for, what was sent, how often, and what the breaker did.
import type { LlmCall, LlmProvider } from '@vitae/schema/api';
import { useRef } from 'react';
import { exactTimeText } from '../../app/time-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useScrollFocus } from '../../ui/use-scroll-focus.ts';
import { dollars } from './dollars.ts';
import { Exchange } from './exchange.tsx';
import { OutcomeBadge } from './outcome-badge.tsx';
import { recoverySentence } from './outcome-words.ts';

interface CallDialogProps {
  call: LlmCall;
  providers: readonly LlmProvider[];
  onClose: () => void;
}

export function CallDialog({ call, providers, onClose }: CallDialogProps) {
  const facts: readonly (readonly [string, string])[] = [
    ['When', exactTimeText(call.at)],
    ['Template', `${call.template}, ${call.version === 0 ? 'not saved' : `version ${call.version}`}`],
    ['Provider', [call.provider, call.model].filter((word) => word !== null).join(', ') || 'None was reached'],
    ['Requests', `${call.requests}${call.cached ? ', answered from what was known' : ''}`],
    ['Tokens', tokensText(call)],
    ['Cost', call.cost === null ? 'Not known' : dollars(call.cost)],
    ['Price', priceText(call)],
    ['Values', valuesText(call)],
    ...(call.decision === null ? [] : [['Since then', decisionText(call.decision)] as const]),
    ['Number', call.id],
  ];
  return (
    <Dialog
      open
      size="lg"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Call"
      footer={<Button onClick={onClose}>Close</Button>}
    >
      <div className="flex flex-col gap-4">
        <div>
          <OutcomeBadge outcome={call.outcome} />
          {call.message !== null && <p className="mt-1.5">{call.message}</p>}
          {call.detail !== null && call.detail !== '' && (
            <p className="mt-0.5 text-sm wrap-anywhere text-muted">“{call.detail}”</p>
          )}
          {call.recovery !== null && (
            <p className="mt-0.5 text-sm text-muted">{recoverySentence(call.recovery, call.requests)}</p>
          )}
        </div>
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1">
          {facts.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-muted">{name}</dt>
              <dd className="wrap-anywhere tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
        <Trace call={call} providers={providers} />
        {call.hasExchange && <Exchange callId={call.id} />}
      </div>
    </Dialog>
  );
}

function valuesText({ lookedFor, found }: LlmCall): string {
  if (lookedFor === null || found === null) return 'Not looked for in the document';
  return `${found} of ${lookedFor} stand in the document`;
}

/** What people did to the values of the résumé after the call. */
function decisionText({ confirmed, corrected }: NonNullable<LlmCall['decision']>): string {
  const values = (count: number) => (count === 1 ? '1 value' : `${count.toLocaleString('en')} values`);
  if (confirmed === 0 && corrected === 0) return 'Nobody confirmed or corrected a value of the résumé';
  return `${values(confirmed)} of the résumé confirmed, ${values(corrected)} corrected`;
}

function tokensText({ inputTokens, cachedTokens, outputTokens }: LlmCall): string {
  const cached = cachedTokens === 0 ? '' : ` (${cachedTokens.toLocaleString('en')} of them cached)`;
  return `${inputTokens.toLocaleString('en')} in${cached}, ${outputTokens.toLocaleString('en')} out`;
}

function priceText({ price }: LlmCall): string {
  if (price === null) return 'Not known';
  const cached = price.cachedInput === null ? '' : `, $${price.cachedInput} cached`;
  return `$${price.input} in${cached}, $${price.output} out for a million tokens (${price.source})`;
}

const STAGES: Readonly<Record<string, string>> = {
  budget: 'Set aside from the budget',
  bulkhead: 'Waited for a free place',
  'rate-limit': 'Rate limit',
  breaker: 'Breaker',
  request: 'Request',
  wait: 'Waited',
  repair: 'Sent back for repair',
  'step-down': 'Asked in a simpler form',
  fallback: 'Gave this provider up',
  known: 'Known from before',
  ground: 'Looked for in the document',
};

function Trace({ call, providers }: { call: LlmCall; providers: readonly LlmProvider[] }) {
  const region = useRef<HTMLDivElement>(null);
  useScrollFocus(region);
  if (call.trace.length === 0) return null;
  const whole = Math.max(1, call.milliseconds);
  const steps = call.trace.map((step, at) => ({ ...step, key: `${at} ${step.stage}` }));
  const named = (detail: string) =>
    providers.reduce((text, { id, name }) => text.replaceAll(id, name), detail).replaceAll('half-open', 'half open');
  return (
    <div ref={region} className="relative overflow-x-auto">
      <table aria-label="Steps" className="w-full text-left text-sm">
        <thead>
          <tr className="border-b border-line text-xs text-muted">
            <th scope="col" className="py-1 pr-3 font-medium">
              Step
            </th>
            <th scope="col" className="py-1 pr-3 font-medium">
              Detail
            </th>
            <th scope="col" className="py-1 pr-3 text-right font-medium">
              At
            </th>
            <th scope="col" className="py-1 pr-3 text-right font-medium">
              Took
            </th>
            <th scope="col" className="w-40 py-1 font-medium">
              <span className="sr-only">When</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ key, stage, at, milliseconds, detail }) => (
            <tr key={key} className="align-top">
              <td className="py-1 pr-3 whitespace-nowrap">{STAGES[stage] ?? stage}</td>
              <td className="py-1 pr-3 wrap-anywhere text-muted">{detail === undefined ? '' : named(detail)}</td>
              <td className="py-1 pr-3 text-right whitespace-nowrap tabular-nums">{timeOf(at)}</td>
              <td className="py-1 pr-3 text-right whitespace-nowrap tabular-nums">{timeOf(milliseconds)}</td>
              <td aria-hidden className="min-w-32 py-2">
                <span className="relative block h-2 rounded-full bg-sunken">
                  <span
                    className="absolute inset-y-0 min-w-0.5 rounded-full bg-accent"
                    style={{ left: `${(100 * at) / whole}%`, width: `${(100 * milliseconds) / whole}%` }}
                  />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const timeOf = (milliseconds: number): string =>
  milliseconds >= 1_000 ? `${(milliseconds / 1_000).toFixed(1)} s` : `${Math.round(milliseconds)} ms`;
