// A language model's reading of a description, which comes some seconds after the local one.
import { useMutation } from '@tanstack/react-query';
import type { ParsedJob } from '@vitae/schema';
import type { AssistedJob } from '@vitae/schema/api';
import { useEffect, useRef } from 'react';
import { parseJobAssisted } from '../../api/jobs.ts';

interface Asked {
  readonly description: string;
  readonly first: ParsedJob;
  readonly signal: AbortSignal;
}

/** `onRead` is told of the reading that was asked for last, unless it was stopped. */
export function useModelReading(onRead: (first: ParsedJob, assisted: AssistedJob) => void) {
  const asked = useRef<AbortController>(undefined);
  const ask = useMutation({
    mutationFn: ({ description, signal }: Asked) => parseJobAssisted(description, signal),
    onSuccess: (assisted, { first, signal }) => {
      if (!signal.aborted) onRead(first, assisted);
    },
  });
  useEffect(() => () => asked.current?.abort(), []);
  return {
    isReading: ask.isPending,
    assisted: ask.data,
    hasFailed: ask.isError,
    start: (description: string, first: ParsedJob) => {
      asked.current?.abort();
      asked.current = new AbortController();
      ask.mutate({ description, first, signal: asked.current.signal });
    },
    stop: () => {
      asked.current?.abort();
      ask.reset();
    },
  };
}
