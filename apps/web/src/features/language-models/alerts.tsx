// What needs a look, above every page of language models.
import { useQuery } from '@tanstack/react-query';
import { fetchAlerts } from '../../api/language-models.ts';
import { Alert } from '../../ui/alert.tsx';

export function Alerts() {
  const { data } = useQuery({
    queryKey: ['admin', 'llm', 'alerts'],
    queryFn: ({ signal }) => fetchAlerts(signal),
    refetchInterval: 60_000,
  });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <div className="flex flex-col gap-2">
      {data.items.map(({ kind, severity, title, text }) => (
        <Alert key={`${kind} ${title}`} kind={severity} title={title}>
          {text}
        </Alert>
      ))}
    </div>
  );
}
