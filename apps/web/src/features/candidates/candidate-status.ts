// The states of a candidate: an icon and a word for each.
import type { CandidateStatus } from '@vitae/schema/api';
import { Archive, Ban, BriefcaseBusiness, CircleDot, type LucideIcon, MoonStar } from 'lucide-react';
import type { Tone } from '../../ui/badge.tsx';

export interface StatusLook {
  readonly label: string;
  readonly tone: Tone;
  readonly Icon: LucideIcon;
}

export const STATUS_LOOKS: Readonly<Record<CandidateStatus, StatusLook>> = {
  active: { label: 'Active', tone: 'good', Icon: CircleDot },
  placed: { label: 'Placed', tone: 'accent', Icon: BriefcaseBusiness },
  'not-looking': { label: 'Not looking', tone: 'neutral', Icon: MoonStar },
  'do-not-contact': { label: 'Do not contact', tone: 'bad', Icon: Ban },
  archived: { label: 'Archived', tone: 'neutral', Icon: Archive },
};
