// Notices and their states as people say them.
import type { CandidateNotice, NoticeHow } from '@vitae/schema/api';
import type { Tone } from '../../ui/badge.tsx';

export const NOTICE_LOOKS: Readonly<Record<CandidateNotice['state'], { label: string; tone: Tone }>> = {
  open: { label: 'To be given', tone: 'neutral' },
  overdue: { label: 'Overdue', tone: 'bad' },
  given: { label: 'Given', tone: 'good' },
  'from-person': { label: 'Not needed', tone: 'good' },
};

export const HOW_TEXTS: Readonly<Record<NoticeHow, string>> = {
  mail: 'Sent by mail',
  outside: 'Given in another way',
  'not-needed': 'Not needed',
};
