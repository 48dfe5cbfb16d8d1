// A profile that nobody can be reached by, or that has no name.
import type { Finding, Profile } from '@vitae/schema';

export function missingContact(profile: Profile): Finding[] {
  const findings: Finding[] = [];
  const { basics } = profile;
  if (basics.name === undefined) {
    findings.push({ code: 'profile.no-name', severity: 'warning', message: 'No name was found.', path: 'basics/name' });
  }
  if (basics.emails.length === 0 && basics.phones.length === 0) {
    const message = 'No e-mail address and no phone number was found.';
    findings.push({ code: 'profile.no-contact', severity: 'warning', message, path: 'basics/emails' });
  }
  return findings;
}
