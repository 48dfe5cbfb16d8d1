// Legal bases and their states as people say them.
import type { ConsentBasis, ConsentState } from '@vitae/schema/api';
import type { Tone } from '../../ui/badge.tsx';

export const BASIS_NAMES: Readonly<Record<ConsentBasis, string>> = {
  consent: 'Consent',
  'legitimate-interest': 'Legitimate interest',
  contract: 'Contract, or steps before one',
  'legal-obligation': 'Legal obligation',
};

export const CONSENT_LOOKS: Readonly<Record<ConsentState, { label: string; tone: Tone }>> = {
  valid: { label: 'Holds', tone: 'good' },
  expired: { label: 'Expired', tone: 'warn' },
  withdrawn: { label: 'Withdrawn', tone: 'bad' },
};
