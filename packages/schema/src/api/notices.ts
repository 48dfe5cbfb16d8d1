// The notice that people get whose data came from elsewhere (GDPR art. 14): who still needs one, its text, and that it was given.
import { z } from 'zod';
import { CandidateSourceKind, Person } from './candidates.ts';
import { ListQuery, listOf } from './page.ts';

/** `mail`: Vitae sent it. `outside`: somebody gave it in another way. `not-needed`: the person knows already, or the law excepts it. */
export const NoticeHow = z.enum(['mail', 'outside', 'not-needed']);
export type NoticeHow = z.infer<typeof NoticeHow>;

/** `soon`: due within a week. */
export const NoticeFilter = z.enum(['open', 'soon', 'overdue']);
export type NoticeFilter = z.infer<typeof NoticeFilter>;

export const OpenNotice = z.object({
  candidateId: z.string(),
  name: z.string().nullable(),
  label: z.string().nullable(),
  email: z.string().nullable(),
  source: CandidateSourceKind,
  addedAt: z.string(),
  /** One month after the data came in. */
  dueAt: z.string(),
  overdue: z.boolean(),
});
export type OpenNotice = z.infer<typeof OpenNotice>;

export const NoticeQuery = ListQuery.extend({ state: NoticeFilter.default('open') });
export type NoticeQuery = z.infer<typeof NoticeQuery>;

export const NoticeCounts = z.object({ open: z.int(), soon: z.int(), overdue: z.int() });
export type NoticeCounts = z.infer<typeof NoticeCounts>;

/** What is due first comes first. */
export const NoticeList = listOf(OpenNotice).extend({ counts: NoticeCounts });
export type NoticeList = z.infer<typeof NoticeList>;

/** Words between `{{` and `}}` that are filled in for each person. */
export const NOTICE_VARIABLES = ['name', 'workspace', 'contact', 'source', 'addedOn', 'purpose', 'basis'] as const;

const VARIABLE = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** Variables in a text that nobody can fill in. */
export function unknownVariables(text: string): string[] {
  const known: readonly string[] = NOTICE_VARIABLES;
  return [...text.matchAll(VARIABLE)].map(([, name = '']) => name).filter((name) => !known.includes(name));
}

const TemplateText = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => unknownVariables(text).length === 0, {
      message: `There are only these: ${NOTICE_VARIABLES.map((name) => `{{${name}}}`).join(', ')}.`,
    });

/** `PUT /api/notices/template`. */
export const NoticeTemplateRequest = z.object({
  subject: TemplateText(200),
  text: TemplateText(20_000),
  /** Who is responsible, and how they and their data protection officer are reached. */
  contact: z.string().trim().max(2000).default(''),
});
export type NoticeTemplateRequest = z.infer<typeof NoticeTemplateRequest>;

export const NoticeTemplate = NoticeTemplateRequest.extend({
  /** 0: the text that Vitae comes with. */
  version: z.int(),
  /** Whether there is a mail server that notices can be sent with. */
  canMail: z.boolean(),
});
export type NoticeTemplate = z.infer<typeof NoticeTemplate>;

export const GivenNotice = z.object({
  how: NoticeHow,
  at: z.string(),
  by: Person.nullable(),
  remark: z.string().nullable(),
  templateVersion: z.int().nullable(),
});
export type GivenNotice = z.infer<typeof GivenNotice>;

/** `GET /api/candidates/{id}/notice`. */
export const CandidateNotice = z.object({
  /** `from-person`: the person gave the data or a consent, and so knows. */
  state: z.enum(['open', 'overdue', 'given', 'from-person']),
  dueAt: z.string(),
  given: GivenNotice.nullable(),
  /** What the person would get now. */
  preview: z.object({ subject: z.string(), text: z.string() }),
  to: z.string().nullable(),
  /** Why it can’t be mailed, as a sentence; null when it can. */
  mailProblem: z.string().nullable(),
});
export type CandidateNotice = z.infer<typeof CandidateNotice>;

/** `POST /api/candidates/{id}/notice`. */
export const GiveNoticeRequest = z.object({ how: NoticeHow, remark: z.string().trim().min(1).max(500).optional() });
export type GiveNoticeRequest = z.infer<typeof GiveNoticeRequest>;

/** `POST /api/notices/given`: marks several at once. Those who had theirs already, and unknown ids, are passed over. */
export const GiveNoticesRequest = z.object({
  candidateIds: z.array(z.uuid()).min(1).max(500),
  how: z.enum(['outside', 'not-needed']),
  remark: z.string().trim().min(1).max(500).optional(),
});
export type GiveNoticesRequest = z.infer<typeof GiveNoticesRequest>;
export const GiveNoticesReply = z.object({ given: z.int() });
export type GiveNoticesReply = z.infer<typeof GiveNoticesReply>;
