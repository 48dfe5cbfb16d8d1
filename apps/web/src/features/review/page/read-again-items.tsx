// Reading the document again: as the installation does by itself, or where a language model is set up, by whom one likes.
import { useQuery } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import { MenuItem, MenuLabel, MenuSeparator } from '../../../ui/menu.tsx';
import { useMe } from '../../accounts/session-query.ts';
import { batchChoicesQuery } from '../../batches/batch-queries.ts';
import { ENGINE_NAMES } from '../../batches/batch-settings-texts.ts';
import { useReadAgain } from '../../resumes/use-read-again.ts';
import { useSession } from '../model/review-context.tsx';

export function ReadAgainItems() {
  const { resumeId: id } = useSession();
  const { role } = useMe();
  // What can be chosen is told to those who import for a workspace.
  const { data } = useQuery({ ...batchChoicesQuery, enabled: role !== 'candidate' });
  const readAgain = useReadAgain();
  const engines = data?.engines ?? [];
  return (
    <>
      <MenuSeparator />
      <MenuItem icon={<RefreshCw aria-hidden />} onSelect={() => readAgain.mutate({ id })}>
        Read again
      </MenuItem>
      {engines.length > 1 && (
        <>
          <MenuLabel>Read again by</MenuLabel>
          {engines.map((engine) => (
            <MenuItem key={engine} onSelect={() => readAgain.mutate({ id, engine })}>
              {ENGINE_NAMES[engine]}
            </MenuItem>
          ))}
        </>
      )}
    </>
  );
}
