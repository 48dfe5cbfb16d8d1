// What is held about the person who is signed in, by which workspace and why; and taking it back.
import { z } from 'zod';
import { Consent } from './consents.ts';
import { ApplicationState } from './jobs.ts';

/** How a résumé is known to be this person’s: sent with this login, or with an application that was made while signed in. */
export const OwnResumeHow = z.enum(['upload', 'application']);
export type OwnResumeHow = z.infer<typeof OwnResumeHow>;

export const MyResume = z.object({
  id: z.string(),
  filename: z.string(),
  bytes: z.int(),
  how: OwnResumeHow,
  sentAt: z.string(),
  state: ApplicationState,
  /** Who the document says it is about, as it was read or corrected. */
  name: z.string().nullable(),
  /** The title that the document gives the person. */
  label: z.string().nullable(),
  /** Profile versions that are kept: readings and corrections. */
  versions: z.int(),
});
export type MyResume = z.infer<typeof MyResume>;

/** An application on a public page, made while signed in. */
export const MyApplication = z.object({
  id: z.string(),
  resumeId: z.string(),
  jobTitle: z.string(),
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  message: z.string().nullable(),
  /** What was agreed to, word for word. */
  consentText: z.string(),
  appliedAt: z.string(),
});
export type MyApplication = z.infer<typeof MyApplication>;

export const MyConsent = Consent.omit({ recordedBy: true });
export type MyConsent = z.infer<typeof MyConsent>;

export const DataHolder = z.object({
  workspace: z.object({ id: z.string(), name: z.string() }),
  /** The person’s own workspace, in which nobody else works. */
  isOwn: z.boolean(),
  /** Who is responsible there, in the words of the workspace; null when it has not said so. */
  contact: z.string().nullable(),
  resumes: z.array(MyResume),
  applications: z.array(MyApplication),
  /** Legal bases: those that these applications gave, and all of somebody who is made of nothing but these résumés. */
  consents: z.array(MyConsent),
});
export type DataHolder = z.infer<typeof DataHolder>;

/** What the person had erased. Counts only. */
export const MyErasure = z.object({
  id: z.string(),
  workspace: z.object({ id: z.string(), name: z.string() }),
  erasedAt: z.string(),
  removed: z.object({ resumes: z.int(), applications: z.int(), files: z.int() }),
  /** What was found of it afterwards, in the database and in the storage. */
  left: z.object({ resumes: z.int(), applications: z.int(), files: z.int() }),
});
export type MyErasure = z.infer<typeof MyErasure>;

/** `GET /api/me/data`. */
export const MyData = z.object({
  account: z.object({ name: z.string(), email: z.string() }),
  holders: z.array(DataHolder),
  /** The newest first. */
  erasures: z.array(MyErasure),
});
export type MyData = z.infer<typeof MyData>;

/** `POST /api/me/data/erase`. `holderId`: the workspace that is to forget the person. */
export const EraseMyDataRequest = z.object({ holderId: z.uuid() });
export type EraseMyDataRequest = z.infer<typeof EraseMyDataRequest>;
