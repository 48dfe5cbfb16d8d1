// The list before the first résumé: what this is, and three ways to begin.
import { ClipboardPaste, FileUp, ScanSearch, Sparkles, UserRoundCheck } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { useMe } from '../accounts/session-query.ts';
import { FORMATS_SENTENCE } from '../uploads/formats.ts';
import { UPLOAD_TEXTS } from '../uploads/texts.ts';
import { useUploads } from '../uploads/uploads-provider.tsx';
import { useSamples } from './use-samples.ts';

const STEPS = [
  { Icon: FileUp, title: 'Drop', text: 'Résumés in any common format, also scans and whole folders.' },
  { Icon: ScanSearch, title: 'Watch', text: 'Each one is read into a profile, in about a second.' },
  { Icon: UserRoundCheck, title: 'Check', text: 'Every value lights up where it stands in the document.' },
];

export function FirstSteps() {
  const { chooseFiles, pasteText } = useUploads();
  const { add } = useSamples();
  const mayAddSamples = useMe().role !== 'candidate';
  return (
    <div className="flex-1 overflow-y-auto px-5 pb-24">
      <div className="mx-auto mt-2 flex max-w-3xl flex-col gap-8 sm:mt-6">
        <div className="flex flex-col items-center gap-1.5 rounded-2xl border-2 border-dashed border-line-strong/60 bg-canvas px-6 py-12 text-center">
          <span className="mb-3 flex size-14 items-center justify-center rounded-2xl bg-accent-soft text-accent-text">
            <FileUp aria-hidden className="size-7" />
          </span>
          <h2 className="text-lg font-semibold tracking-tight">Drop résumés anywhere on this page</h2>
          <p className="max-w-md text-pretty text-muted">{FORMATS_SENTENCE}.</p>
          <div className="mt-5 flex flex-wrap justify-center gap-2">
            <Button variant="primary" size="lg" icon={<FileUp aria-hidden />} onClick={chooseFiles}>
              Choose files
            </Button>
            <Button size="lg" icon={<ClipboardPaste aria-hidden />} onClick={() => pasteText()}>
              {UPLOAD_TEXTS.paste}
            </Button>
            {mayAddSamples && (
              <Button size="lg" icon={<Sparkles aria-hidden />} busy={add.isPending} onClick={() => add.mutate()}>
                Try with sample résumés
              </Button>
            )}
          </div>
          {mayAddSamples && (
            <p className="mt-4 text-sm text-muted">The samples are invented people. One click removes them again.</p>
          )}
        </div>
        <ol className="grid gap-6 sm:grid-cols-3">
          {STEPS.map(({ Icon, title, text }, index) => (
            <li key={title} className="flex gap-3">
              <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-accent-text" />
              <div>
                <h3 className="font-semibold">
                  <span className="text-muted">{index + 1}.</span> {title}
                </h3>
                <p className="text-pretty text-muted">{text}</p>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
