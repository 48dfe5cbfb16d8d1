// A change in the settings: the list it belongs to is fetched anew, and a problem is said.
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { messageOf } from '../../api/api-error.ts';
import { notify } from '../../ui/toast.tsx';

export interface SettingsMutation<Input, Output> {
  run: (input: Input) => Promise<Output>;
  refresh: QueryKey;
  problem: string;
  onDone?: (output: Output) => void;
}

export function useSettingsMutation<Input, Output>(options: SettingsMutation<Input, Output>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: options.run,
    onSuccess: async (output) => {
      options.onDone?.(output);
      await queryClient.invalidateQueries({ queryKey: options.refresh });
    },
    onError: (error) => notify.problem(options.problem, messageOf(error)),
  });
}
