// What was said in a call, word for word, once it is asked for: whoever looks is recorded.
import { useQuery } from '@tanstack/react-query';
import type { LlmExchanges } from '@vitae/schema/api';
import { useRef, useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { fetchExchange } from '../../api/language-models.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useScrollFocus } from '../../ui/use-scroll-focus.ts';

export function Exchange({ callId }: { callId: string }) {
  const [open, setOpen] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['admin', 'llm', 'exchange', callId],
    queryFn: ({ signal }) => fetchExchange(callId, signal),
    enabled: open,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!open) {
    return (
      <Button size="sm" className="self-start" onClick={() => setOpen(true)}>
        Show what was said
      </Button>
    );
  }
  if (error !== null) {
    return (
      <Alert kind="bad" title="This could not be loaded.">
        {messageOf(error)}
      </Alert>
    );
  }
  if (data === undefined) return <Skeleton className="h-32" />;
  return <Said items={data.items} />;
}

function Said({ items }: LlmExchanges) {
  return items.map(({ instructions, messages, answer }, at) => {
    const parts = [
      { title: 'Told', text: instructions },
      ...messages.map(({ role, content }) => ({ title: role === 'user' ? 'Asked' : 'Answered before', text: content })),
      { title: 'Answered', text: answer ?? 'Nothing came.' },
    ];
    const name = `Request ${at + 1}`;
    return (
      <section key={name} aria-label={name} className="flex flex-col gap-2">
        {parts.map(({ title, text }) => (
          <Part key={`${title} ${text}`} title={title}>
            {text}
          </Part>
        ))}
      </section>
    );
  });
}

function Part({ title, children }: { title: string; children: string }) {
  const region = useRef<HTMLPreElement>(null);
  useScrollFocus(region);
  return (
    <div>
      <h3 className="text-sm text-muted">{title}</h3>
      <pre
        ref={region}
        className="max-h-56 overflow-auto rounded-lg border border-line bg-sunken p-2.5 font-mono text-xs whitespace-pre-wrap"
      >
        {children}
      </pre>
    </div>
  );
}
