// What a provider would say to the content as it is being written, once typing pauses.
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { TemplateCheck, TemplateContent } from '@vitae/schema/api';
import { useEffect, useState } from 'react';
import { checkTemplate } from '../../api/templates.ts';

/** Milliseconds without a change. */
const PAUSE = 300;

export function useSchemaCheck({ instructions, schema, grounded }: TemplateContent): UseQueryResult<TemplateCheck> {
  const now = JSON.stringify({ instructions, schema, grounded });
  const [asked, setAsked] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(now), PAUSE);
    return () => clearTimeout(timer);
  }, [now]);
  return useQuery({
    queryKey: ['admin', 'templates', 'check', asked],
    queryFn: ({ signal }) => checkTemplate(JSON.parse(asked), signal),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
