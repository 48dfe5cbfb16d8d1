// Before an import that a language model reads begins: what it will use, and whether it shall.
import { useQuery } from '@tanstack/react-query';
import type { EngineChoice } from '@vitae/schema/api';
import { useEffect, useEffectEvent } from 'react';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { batchEstimateQuery } from './batch-queries.ts';
import { estimateText, estimateTitle } from './estimate-text.ts';

interface ImportEstimateProps {
  documents: number;
  engine: EngineChoice | '';
  onStart: () => void;
  onCancel: () => void;
}

/** Where no model is asked, or what it will use can't be told, the import begins by itself. */
export function ImportEstimate({ documents, engine, onStart, onCancel }: ImportEstimateProps) {
  const { data, isError } = useQuery(batchEstimateQuery(documents, engine));
  const goesOn = isError || data?.estimate === null;
  const start = useEffectEvent(onStart);
  useEffect(() => {
    if (goesOn) start();
  }, [goesOn]);
  if (data?.estimate == null) return <Skeleton className="h-20" />;
  const { estimate } = data;
  return (
    <Alert
      title={estimateTitle(estimate)}
      actions={
        <div className="flex gap-2">
          <Button size="sm" onClick={onCancel}>
            Cancel
          </Button>
          <Button size="sm" variant="primary" onClick={onStart}>
            Import {documents.toLocaleString('en')} {documents === 1 ? 'file' : 'files'}
          </Button>
        </div>
      }
    >
      {estimateText(estimate)} What is in archives comes on top.
    </Alert>
  );
}
