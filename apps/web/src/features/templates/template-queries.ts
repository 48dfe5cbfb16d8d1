// What the pages of templates ask for.
import { queryOptions } from '@tanstack/react-query';
import { fetchTemplate, fetchTemplates } from '../../api/templates.ts';

export const TEMPLATES = ['admin', 'templates'];

export const templatesQuery = queryOptions({
  queryKey: [...TEMPLATES, 'list'],
  queryFn: ({ signal }) => fetchTemplates(signal),
});

export const templateQuery = (id: string) =>
  queryOptions({ queryKey: [...TEMPLATES, 'one', id], queryFn: ({ signal }) => fetchTemplate(id, signal) });
