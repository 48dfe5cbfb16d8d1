// All workspaces, or only those that are ticked.
import { useId } from 'react';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useWorkspaceNames } from './use-workspace-names.ts';

interface WorkspaceChoiceProps {
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Absent where there is only one workspace, and nothing to choose. */
export function WorkspaceChoice({ chosen, onChange }: WorkspaceChoiceProps) {
  const hintId = useId();
  const names = useWorkspaceNames();
  if (names.size < 2 && chosen.length === 0) return null;
  const gone = chosen.filter((id) => names.size > 0 && !names.has(id));
  const rows = [...names, ...gone.map((id) => [id, 'A workspace that is gone'] as const)];
  return (
    <fieldset className="flex w-full flex-col gap-1.5" aria-describedby={hintId}>
      <legend className="mb-1.5 text-sm font-medium">Workspaces</legend>
      <div className="flex max-h-48 flex-col overflow-y-auto rounded-md border border-line-strong px-2.5 py-1.5">
        {rows.map(([id, name]) => (
          <Checkbox
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
        ))}
      </div>
      <p id={hintId} className="text-sm text-muted">
        {chosen.length === 0 ? 'None is ticked: it holds for all of them.' : 'It holds for the ticked ones alone.'}
      </p>
    </fieldset>
  );
}
