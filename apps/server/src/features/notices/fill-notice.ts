// Fills the variables of a notice in for one person.
import { NOTICE_VARIABLES } from '@vitae/schema/api';

export type NoticeValues = Readonly<Record<(typeof NOTICE_VARIABLES)[number], string>>;

/** What nobody knows stays visible as `[name]`, so that a person sees what is missing. A value is never filled in itself. */
export function fillNotice(text: string, values: NoticeValues): string {
  return text.replaceAll(/\{\{\s*([^{}]*?)\s*\}\}/g, (whole, name: string) => {
    const known = NOTICE_VARIABLES.find((one) => one === name);
    if (known === undefined) return whole;
    return values[known] === '' ? `[${known}]` : values[known];
  });
}
