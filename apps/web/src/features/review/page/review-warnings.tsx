// What a person should know before trusting the profile: the outcome's reason and the findings, each with its place.
import type { Finding } from '@vitae/schema';
import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useFocusField } from '../fields/use-focus-field.ts';
import { useReviewModel, useSession } from '../model/review-context.tsx';
import { fieldOfWarning, type Warning, warningsOf } from '../model/review-warnings.ts';
import { useSaverState } from '../saving/use-profile-saver.ts';

const LOOKS = {
  error: { Icon: CircleAlert, tone: 'text-bad', word: 'Error' },
  warning: { Icon: TriangleAlert, tone: 'text-warn', word: 'Warning' },
  info: { Icon: Info, tone: 'text-accent-text', word: 'Note' },
} as const satisfies Record<Finding['severity'], unknown>;

/** More are folded away, so that they don't push the document off the screen. */
const SHOWN = 2;

export function ReviewWarnings() {
  const { resume } = useReviewModel();
  const [all, setAll] = useState(false);
  const { profile } = useSaverState(useSession().saver);
  const warnings = warningsOf(resume, profile);
  if (warnings.length === 0) return null;
  const shown = all ? warnings : warnings.slice(0, SHOWN);
  const rest = warnings.length - SHOWN;
  return (
    <section aria-label="Warnings" className="shrink-0 border-b border-line bg-warn-soft/60 px-3 py-1.5">
      <ul className="flex max-h-40 flex-col gap-0.5 overflow-y-auto">
        {shown.map((warning) => (
          <WarningRow
            key={`${warning.code} ${warning.page ?? ''} ${warning.path ?? ''} ${warning.message}`}
            warning={warning}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="sm" variant="ghost" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `${rest} more`}
        </Button>
      )}
    </section>
  );
}

function WarningRow({ warning }: { warning: Warning }) {
  const { ui } = useSession();
  const focusField = useFocusField();
  const { Icon, tone, word } = LOOKS[warning.severity];
  const places = warning.places ?? [];
  const path = fieldOfWarning(warning);
  return (
    <li className="flex items-start gap-2">
      <Icon aria-hidden className={`mt-1 size-4 shrink-0 ${tone}`} />
      <p className="min-w-0 flex-1 py-0.5">
        <span className="sr-only">{word}: </span>
        {warning.message}
      </p>
      {places.length > 0 && (
        <Button
          size="sm"
          variant="ghost"
          onClick={() => ui.set({ pane: 'document', view: 'pages', reveal: { places }, pointed: places })}
        >
          Show place
        </Button>
      )}
      {path !== undefined && (
        <Button size="sm" variant="ghost" onClick={() => focusField(path)}>
          Go to the field
        </Button>
      )}
    </li>
  );
}
