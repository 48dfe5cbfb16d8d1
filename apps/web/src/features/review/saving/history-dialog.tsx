// All versions of the profile: who made each, when and how; any of them can be brought back.

import type { ResumeVersion } from '@vitae/schema/api';
import { FileSearch, History, PencilLine, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { exactTimeText, timeText } from '../../../app/time-text.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useReviewModel, useReviewUi, useSession } from '../model/review-context.tsx';
import { VersionComparison } from './version-comparison.tsx';

const KINDS = {
  parse: { label: 'Read', Icon: FileSearch },
  reparse: { label: 'Read again', Icon: RefreshCw },
  correction: { label: 'Correction', Icon: PencilLine },
  restore: { label: 'Restored', Icon: History },
} as const satisfies Record<ResumeVersion['kind'], unknown>;

export function HistoryDialog() {
  const { ui, saver } = useSession();
  const { resume } = useReviewModel();
  const open = useReviewUi((state) => state.historyOpen);
  const versions = resume.versions.toSorted((a, b) => b.version - a.version);
  const restore = (version: number) => {
    saver.restore(version, saver.getState().profile);
    ui.set({ historyOpen: false, said: `Version ${version} is being restored.` });
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => ui.set({ historyOpen: next })}
      title="History"
      description="Nothing is ever overwritten: each correction and each reading made a version."
      size="md"
    >
      <ol className="flex flex-col">
        {versions.map((version) => (
          <VersionRow
            key={version.version}
            version={version}
            current={version.version === resume.version}
            onRestore={() => restore(version.version)}
          />
        ))}
      </ol>
    </Dialog>
  );
}

interface VersionRowProps {
  version: ResumeVersion;
  current: boolean;
  onRestore: () => void;
}

function VersionRow({ version, current, onRestore }: VersionRowProps) {
  const { label, Icon } = KINDS[version.kind];
  const [compared, setCompared] = useState(false);
  return (
    <li className="flex items-start gap-3 border-t border-line py-2.5 first:border-t-0">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
      <div className="min-w-0 flex-1">
        <p className="[overflow-wrap:anywhere]">{version.summary}</p>
        <p className="text-sm text-muted">
          <span className="sr-only">{label}. </span>
          Version {version.version} · {authorOf(version)} · <When iso={version.createdAt} />
        </p>
        {compared && <VersionComparison version={version.version} />}
      </div>
      {current ? (
        <Badge tone="accent">Now</Badge>
      ) : (
        <div className="flex gap-1.5">
          <Button
            size="sm"
            variant="ghost"
            aria-label={`Compare version ${version.version}`}
            aria-expanded={compared}
            onClick={() => setCompared(!compared)}
          >
            Compare
          </Button>
          <Button size="sm" aria-label={`Restore version ${version.version}`} onClick={onRestore}>
            Restore
          </Button>
        </div>
      )}
    </li>
  );
}

function authorOf({ by, engine }: ResumeVersion): string {
  return by ?? (engine === null ? 'Vitae' : `${engine.name} engine ${engine.version}`);
}

function When({ iso }: { iso: string }) {
  return (
    <time dateTime={iso} title={exactTimeText(iso)}>
      {timeText(iso, new Date())}
    </time>
  );
}
