import { describe, expect, it } from 'vitest';
import { mailIdentity } from './mail.ts';
import { phoneIdentity, samePhone } from './phone.ts';
import { linkIdentity } from './profile-link.ts';

describe('mailIdentity', () => {
  it('sees one mailbox in the ways of writing it', () => {
    expect(mailIdentity('Mira.Beispiel+jobs@GoogleMail.com')?.box).toBe('mirabeispiel@gmail.com');
    expect(mailIdentity('mira.beispiel@web.example')?.box).toBe('mira.beispiel@web.example');
    expect(mailIdentity('mira+cv@web.example')?.box).toBe('mira@web.example');
  });

  it('keeps the tag under an office’s address, which tells people apart', () => {
    expect(mailIdentity('jobs+mira@agency.example')).toEqual({ box: 'jobs+mira@agency.example', holder: 'shared' });
  });

  it('knows the addresses of offices, agencies and families', () => {
    for (const box of ['info@x.example', 'bewerbung@x.example', 'cv@x.example', 'familie.weber@x.example'])
      expect(mailIdentity(box)?.holder).toBe('shared');
    expect(mailIdentity('cvetkov@x.example')?.holder).toBe('person');
  });

  it('takes no example for an address', () => {
    expect(mailIdentity('your.name@email.com')).toBeUndefined();
    expect(mailIdentity('none')).toBeUndefined();
  });
});

describe('samePhone', () => {
  const same = (a: string, b: string) => {
    const [left, right] = [phoneIdentity(a), phoneIdentity(b)];
    return left !== undefined && right !== undefined && samePhone(left, right);
  };

  it('compares whole numbers, and the national part where one has no country code', () => {
    expect(same('+49 170 9876504', '+491709876504')).toBe(true);
    expect(same('0170 9876504', '+491709876504')).toBe(true);
    expect(same('+49 (0) 170 9876504', '+491709876504')).toBe(true);
    expect(same('+431709876504', '+491709876504')).toBe(false);
    expect(same('0170 9876505', '+491709876504')).toBe(false);
  });

  it('takes no examples and no short numbers', () => {
    expect(phoneIdentity('0123456789')?.digits).toBe('123456789');
    expect(phoneIdentity('+1 212 555 0123')).toBeUndefined();
    expect(phoneIdentity('00000000')).toBeUndefined();
    expect(phoneIdentity('12345')).toBeUndefined();
  });
});

describe('linkIdentity', () => {
  it('gives one address for the ways of writing it', () => {
    const linkedIn = { address: 'linkedin.com/mira-beispiel', network: 'linkedin' };
    expect(linkIdentity('https://de.linkedin.com/in/Mira-Beispiel/?trk=x')).toEqual(linkedIn);
    expect(linkIdentity('linkedin.com/in/mira-beispiel')).toEqual(linkedIn);
    expect(linkIdentity('https://mira.example/')).toEqual({ address: 'mira.example' });
  });

  it('takes no network without an account', () => {
    expect(linkIdentity('https://github.com/')).toBeUndefined();
    expect(linkIdentity('linkedin.com/in/username')).toBeUndefined();
  });
});
