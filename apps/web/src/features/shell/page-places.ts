// The pages of the application that each role can go to, in their order.
import type { Me } from '@vitae/schema/api';
import {
  BriefcaseBusiness,
  Cog,
  Copy,
  FileText,
  FolderInput,
  type LucideIcon,
  MailWarning,
  Settings,
  ShieldCheck,
  UserLock,
  UsersRound,
} from 'lucide-react';

export interface PagePlace {
  readonly to:
    | '/'
    | '/candidates'
    | '/duplicates'
    | '/import'
    | '/jobs'
    | '/my-data'
    | '/my-jobs'
    | '/notices'
    | '/processing'
    | '/settings'
    | '/admin';
  readonly label: string;
  readonly Icon: LucideIcon;
  /** Has a place of its own at the bottom of a phone, which has room for three; the others are under “More”. */
  readonly onPhones: boolean;
}

const CANDIDATES: PagePlace = { to: '/candidates', label: 'Candidates', Icon: UsersRound, onPhones: true };
const JOBS: PagePlace = { to: '/jobs', label: 'Jobs', Icon: BriefcaseBusiness, onPhones: true };
const RESUMES: PagePlace = { to: '/', label: 'Résumés', Icon: FileText, onPhones: true };
const IMPORT: PagePlace = { to: '/import', label: 'Import', Icon: FolderInput, onPhones: false };
const PROCESSING: PagePlace = { to: '/processing', label: 'Processing', Icon: Cog, onPhones: false };
const DUPLICATES: PagePlace = { to: '/duplicates', label: 'Duplicates', Icon: Copy, onPhones: false };
const NOTICES: PagePlace = { to: '/notices', label: 'Notices', Icon: MailWarning, onPhones: false };
const MY_DATA: PagePlace = { to: '/my-data', label: 'My data', Icon: UserLock, onPhones: true };
const MY_JOBS: PagePlace = { to: '/my-jobs', label: 'Jobs that fit', Icon: BriefcaseBusiness, onPhones: true };
const SETTINGS: PagePlace = { to: '/settings', label: 'Settings', Icon: Settings, onPhones: false };
const ADMIN: PagePlace = { to: '/admin', label: 'Admin', Icon: ShieldCheck, onPhones: false };

/** The pool and imports by the thousand are for recruiters and admins; all workspaces are for who runs the installation. */
export function placesOf({ role, runsInstallation }: Pick<Me, 'role' | 'runsInstallation'>): readonly PagePlace[] {
  if (role === 'candidate') return [RESUMES, MY_JOBS, MY_DATA, SETTINGS];
  const pool = [CANDIDATES, JOBS, RESUMES, IMPORT, PROCESSING, DUPLICATES, NOTICES, SETTINGS];
  return runsInstallation ? [...pool, ADMIN] : pool;
}
