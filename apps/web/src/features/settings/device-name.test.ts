import { describe, expect, it } from 'vitest';
import { deviceName } from './device-name.ts';

describe('the name of a device', () => {
  it('is browser and system', () => {
    const phone =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1';
    const edge = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0';
    expect(deviceName(phone)).toEqual({ name: 'Safari on iPhone', phone: true });
    expect(deviceName(edge)).toEqual({ name: 'Edge on Windows', phone: false });
    expect(deviceName(null).name).toBe('Unknown device');
  });
});
