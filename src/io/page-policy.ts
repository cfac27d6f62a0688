/** What a page may do beyond showing itself. */
interface PagePolicy {
  /** Run scripts of its own server and talk to it. No HTML is ever made of text (trusted types). */
  readonly runsScripts: boolean;
  /** Send forms to its own server. */
  readonly sendsForms: boolean;
}

/**
 * The value of `content-security-policy` for a page of ours: its own styles and pictures, nothing inline, nothing from
 * elsewhere, in nobody's frame.
 */
export function pagePolicy({ runsScripts, sendsForms }: PagePolicy): string {
  return [
    "default-src 'none'",
    ...(runsScripts ? ["script-src 'self'"] : []),
    "style-src 'self'",
    "img-src 'self'",
    ...(runsScripts ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    `form-action ${sendsForms ? "'self'" : "'none'"}`,
    "frame-ancestors 'none'",
    ...(runsScripts ? ["require-trusted-types-for 'script'", "trusted-types 'none'"] : []),
  ].join('; ');
}
