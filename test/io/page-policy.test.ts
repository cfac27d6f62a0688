import { describe, expect, it } from 'vitest';
import { pagePolicy } from '../../src/io/page-policy.ts';

describe('pagePolicy', () => {
  it.each([
    [false, false],
    [false, true],
    [true, false],
    [true, true],
  ])(
    'allows scripts %s and forms %s, and nothing inline or from elsewhere',
    (runsScripts, sendsForms) => {
      const policy = pagePolicy({ runsScripts, sendsForms });
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy.includes("script-src 'self'")).toBe(runsScripts);
      expect(policy.includes("trusted-types 'none'")).toBe(runsScripts);
      expect(policy).toContain(sendsForms ? "form-action 'self'" : "form-action 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    },
  );
});
