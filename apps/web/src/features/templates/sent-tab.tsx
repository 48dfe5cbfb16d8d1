// Exactly what a provider would be sent for a chosen document. Nothing is sent to show it.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TemplateContent, TemplateTestResult } from '@vitae/schema/api';
import { ShieldCheck, TriangleAlert } from 'lucide-react';
import { useRef, useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { testTemplate } from '../../api/templates.ts';
import { Alert } from '../../ui/alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useScrollFocus } from '../../ui/use-scroll-focus.ts';
import { DocumentPicker } from './document-picker.tsx';
import { pretty } from './use-template-draft.ts';

export function SentTab({ template, content }: { template: string; content: TemplateContent }) {
  const [resumeId, setResumeId] = useState('');
  const { data, error } = useQuery({
    queryKey: ['admin', 'templates', 'sent', template, resumeId, JSON.stringify(content)],
    queryFn: ({ signal }) => testTemplate(template, { content, resumeId, previewOnly: true }, signal),
    enabled: resumeId !== '',
    placeholderData: keepPreviousData,
  });
  return (
    <div className="flex flex-col gap-4">
      <DocumentPicker value={resumeId} onChange={setResumeId} />
      {resumeId === '' && (
        <p className="text-muted">
          Choose a document to see what would leave. Nothing is sent to show it, and what was not saved counts too.
        </p>
      )}
      {error !== null && (
        <Alert kind="bad" title="This could not be shown.">
          {messageOf(error)}
        </Alert>
      )}
      {resumeId !== '' && data === undefined && error === null && <Skeleton className="h-64" />}
      {resumeId !== '' && data !== undefined && <Sent sent={data.sent} redacted={content.redacted} />}
    </div>
  );
}

function Sent({ sent, redacted }: { sent: TemplateTestResult['sent']; redacted: boolean }) {
  const { documents, placeholders } = sent;
  return (
    <>
      <p className="flex items-start gap-2 text-sm text-muted [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0">
        {redacted ? (
          <ShieldCheck aria-hidden className="text-good" />
        ) : (
          <TriangleAlert aria-hidden className="text-warn" />
        )}
        {redacted
          ? `${placeholders.length} ${placeholders.length === 1 ? 'placeholder stands' : 'placeholders stand'} for what identifies people.`
          : 'The document is sent as it is, with everything that identifies people.'}
      </p>
      <Block title="Instructions" text={sent.instructions} />
      {documents.map((document, at) => (
        <Block
          // Parts of a document have no name but their place.
          key={document.slice(0, 200)}
          title={documents.length === 1 ? 'Document' : `Part ${at + 1} of ${documents.length}`}
          text={document}
        />
      ))}
      <Block title="Schema of the answer" text={pretty(sent.schema)} closed />
    </>
  );
}

function Block({ title, text, closed = false }: { title: string; text: string; closed?: boolean }) {
  const region = useRef<HTMLPreElement>(null);
  useScrollFocus(region);
  return (
    <details open={!closed} className="rounded-lg border border-line">
      <summary className="px-3 py-2 text-sm font-medium">{title}</summary>
      <pre
        ref={region}
        className="max-h-112 overflow-auto border-t border-line bg-sunken px-3 py-2.5 font-mono text-sm whitespace-pre-wrap wrap-anywhere focus-visible:-outline-offset-2"
      >
        {pieces(text).map(({ at, piece, placeholder }) =>
          placeholder ? (
            <mark key={at} className="rounded-sm bg-accent-soft px-0.5 text-accent-text">
              {piece}
            </mark>
          ) : (
            piece
          ),
        )}
      </pre>
    </details>
  );
}

/** Placeholders such as `[NAME_1]` apart from what stands around them. */
function pieces(text: string) {
  let at = 0;
  return text.split(/(\[[A-Z_]+_\d+\])/).map((piece, index) => {
    const found = { at, piece, placeholder: index % 2 === 1 };
    at += piece.length;
    return found;
  });
}
