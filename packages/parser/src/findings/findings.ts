// What is worth telling about a document and its profile.
import type { Finding, Profile } from '@vitae/schema';
import type { Context } from '../context.ts';
import { machineText } from './machine-text.ts';
import { missingContact } from './missing-contact.ts';

export function findingsOf(context: Context, profile: Profile, likelihood: number): Finding[] {
  const findings: Finding[] = [...missingContact(profile), ...machineText(context)];
  if (likelihood < 0.3) {
    findings.push({
      code: 'profile.not-a-resume',
      severity: 'warning',
      message: 'This document does not look like a résumé.',
    });
  }
  return findings;
}
