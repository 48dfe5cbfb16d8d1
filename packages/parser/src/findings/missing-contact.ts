// A profile that nobody can be reached by, or that lacks a part of its contact.
import type { Finding, Profile } from '@vitae/schema';

export function missingContact({ basics }: Profile): Finding[] {
  const findings: Finding[] = [];
  const add = (code: string, severity: Finding['severity'], message: string, path: string) =>
    findings.push({ code, severity, message, path });
  if (basics.name === undefined) add('profile.no-name', 'warning', 'No name was found.', 'basics/name');
  const noEmail = basics.emails.length === 0;
  const noPhone = basics.phones.length === 0;
  if (noEmail && noPhone) {
    add('profile.no-contact', 'warning', 'No e-mail address and no phone number was found.', 'basics/emails');
  } else if (noEmail) {
    add('profile.no-email', 'warning', 'No e-mail address was found.', 'basics/emails');
  } else if (noPhone) {
    add('profile.no-phone', 'info', 'No phone number was found.', 'basics/phones');
  }
  const { address, city, region, countryCode } = basics.location;
  if ((address ?? city ?? region ?? countryCode) === undefined) {
    add('profile.no-place', 'info', 'No place of residence was found.', 'basics/location/city');
  }
  return findings;
}
