// The workspace's own words for skills: members see them, admins add and remove.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { SkillSynonym, type SkillSynonyms } from '@vitae/schema/api';
import { Plus, Trash2 } from 'lucide-react';
import { messageOf } from '../../api/api-error.ts';
import { fetchSkillSynonyms, saveSkillSynonyms } from '../../api/skill-synonyms.ts';
import { useForm } from '../../app/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input } from '../../ui/input.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { Column } from '../../ui/table.tsx';
import { notify } from '../../ui/toast.tsx';
import { FormProblem } from '../accounts/account-card.tsx';
import { useMe } from '../accounts/session-query.ts';
import { ListPanel } from './list-panel.tsx';

const SYNONYMS = ['skill-synonyms'];

export function SkillSettings() {
  const mayChange = useMe().role === 'admin';
  const query = useQuery({ queryKey: SYNONYMS, queryFn: ({ signal }) => fetchSkillSynonyms(signal) });
  const items = query.data?.items ?? [];
  const queryClient = useQueryClient();
  const save = async (next: readonly SkillSynonym[]) => {
    queryClient.setQueryData<SkillSynonyms>(SYNONYMS, await saveSkillSynonyms({ items: [...next] }));
  };
  const remove = useMutation({
    mutationFn: (gone: SkillSynonym) => save(items.filter((item) => item !== gone)),
    onError: (error) => notify.problem('The word could not be removed.', messageOf(error)),
  });
  const columns: Column<SkillSynonym>[] = [
    { key: 'alias', header: 'Word', className: 'font-medium', cell: ({ alias }) => alias },
    { key: 'skill', header: 'Skill', cell: ({ skill }) => skill },
    ...(mayChange
      ? [
          {
            key: 'actions',
            header: 'Actions',
            headerHidden: true,
            align: 'right' as const,
            cell: (item: SkillSynonym) => (
              <IconButton
                label={`Remove ${item.alias}`}
                icon={<Trash2 aria-hidden />}
                disabled={remove.isPending}
                onClick={() => remove.mutate(item)}
              />
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      {mayChange && query.data !== undefined && <AddPanel items={items} save={save} />}
      <ListPanel
        title="Own words for skills"
        description="They hold for searches and matches at once, and for résumés that are read from now on."
        query={query}
        columns={columns}
        rowKey={({ alias }) => alias}
        empty={
          mayChange
            ? 'None yet. Add a word that your résumés use, and the skill that it means.'
            : 'None yet. An admin of the workspace can add them.'
        }
      />
    </>
  );
}

interface AddPanelProps {
  items: readonly SkillSynonym[];
  save: (next: readonly SkillSynonym[]) => Promise<void>;
}

function AddPanel({ items, save }: AddPanelProps) {
  const form = useForm({
    schema: SkillSynonym,
    initial: { alias: '', skill: '' },
    submit: async (values) => {
      await save([...items, values]);
      form.set('alias', '');
      form.set('skill', '');
      notify.done(`“${values.alias}” now means ${values.skill}.`);
    },
  });
  return (
    <Panel title="Add a word">
      <form noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Word" hint="As résumés write it" required error={form.errorOf('alias')}>
            <Input {...form.control('alias')} autoComplete="off" />
          </Field>
          <Field label="Skill" hint="One that Vitae knows, or one of your own" required error={form.errorOf('skill')}>
            <Input {...form.control('skill')} autoComplete="off" />
          </Field>
        </div>
        <FormProblem problem={form.problem} />
        <Button type="submit" icon={<Plus aria-hidden />} busy={form.busy} className="self-start">
          Add
        </Button>
      </form>
    </Panel>
  );
}
