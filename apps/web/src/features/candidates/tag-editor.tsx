// The tags of a candidate: each can be taken off, new ones are typed, those of the workspace are offered.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { tagCandidate } from '../../api/candidates.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input } from '../../ui/input.tsx';
import { notify } from '../../ui/toast.tsx';
import { tagsQuery } from './candidate-queries.ts';

export function TagEditor({ id, tags }: { id: string; tags: readonly string[] }) {
  const queryClient = useQueryClient();
  const offered = useId();
  const [typed, setTyped] = useState('');
  const { data } = useQuery(tagsQuery);
  const change = useMutation({
    mutationFn: (body: { add?: string[]; remove?: string[] }) => tagCandidate(id, body),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: candidateKeys.all }),
    onError: (error) => notify.problem('The tags were not changed', messageOf(error)),
  });
  const add = () => {
    const tag = typed.trim();
    if (tag === '') return;
    setTyped('');
    change.mutate({ add: [tag] });
  };
  return (
    <div className="flex flex-col gap-2">
      {tags.length > 0 && (
        <ul aria-label="Tags" className="flex flex-wrap gap-1.5">
          {tags.map((tag) => (
            <li key={tag} className="flex h-7 items-center rounded-md bg-sunken pl-2 text-sm touch:h-11">
              {tag}
              <IconButton
                size="sm"
                label={`Take off the tag ${tag}`}
                icon={<X aria-hidden />}
                onClick={() => change.mutate({ remove: [tag] })}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        className="flex gap-1.5"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Input
          aria-label="New tag"
          placeholder="Add a tag"
          list={offered}
          maxLength={60}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          className="min-w-0 flex-1"
        />
        <IconButton variant="secondary" label="Add the tag" type="submit" icon={<Plus aria-hidden />} />
        <datalist id={offered}>
          {data?.items
            .filter(({ tag }) => !tags.includes(tag))
            .map(({ tag }) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </form>
    </div>
  );
}
