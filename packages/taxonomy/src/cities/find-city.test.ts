import { describe, expect, it } from 'vitest';
import { AMERICAN_CITIES } from './american-cities.ts';
import { EUROPEAN_CITIES } from './european-cities.ts';
import { findCity } from './find-city.ts';
import { OTHER_CITIES } from './other-cities.ts';

describe('findCity', () => {
  it('knows a city by its names in several languages', () => {
    for (const name of ['Munich', 'münchen', 'MUNCHEN', 'München, Bayern']) {
      expect(findCity(name)).toMatchObject({ name: 'München', countryCode: 'DE' });
    }
    expect(findCity('東京')).toMatchObject({ name: 'Tokyo' });
  });

  it('takes the country into account where two cities have one name', () => {
    expect(findCity('London')?.countryCode).toBe('GB');
    expect(findCity('London', 'CA')?.countryCode).toBe('CA');
    expect(findCity('London', 'FR')).toBeUndefined();
  });

  it('does not know every place', () => {
    expect(findCity('Hintertupfing')).toBeUndefined();
    expect(findCity('')).toBeUndefined();
  });

  it('has well-formed entries only, none of them beyond the poles', () => {
    const entries = [EUROPEAN_CITIES, AMERICAN_CITIES, OTHER_CITIES]
      .flatMap((table) => table.trim().split('\n'))
      .flatMap((line) => (/^[A-Z]{2}: (.+)$/.exec(line)?.[1] ?? 'broken line').split(', '));
    expect(entries.length).toBeGreaterThan(1000);
    for (const entry of entries) {
      const [, lat, lon] = /^\D+ (-?\d{1,2}\.\d) (-?\d{1,3}\.\d)$/.exec(entry) ?? [];
      expect(Math.abs(Number(lat)), entry).toBeLessThanOrEqual(71);
      expect(Math.abs(Number(lon)), entry).toBeLessThanOrEqual(180);
    }
  });
});
