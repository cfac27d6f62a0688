import type { Breach } from '../rest/refusal.ts';

/** A schema of `discord-api-spec/zod`, as far as it is used. */
export interface Schema {
  safeParse(
    body: unknown,
  ): { readonly success: true } | { readonly success: false; readonly error: { issues: Issue[] } };
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  /** Of a union: the issues of each branch. */
  readonly errors?: readonly (readonly Issue[])[];
}

/** What Discord's own OpenAPI description finds wrong with a body, under the codes that Discord uses. */
export function judgeByDescription(schema: Schema, body: unknown): Breach[] {
  const result = schema.safeParse(body);
  return result.success ? [] : result.error.issues.flatMap((issue) => breachesOf(issue, []));
}

function breachesOf(issue: Issue, before: readonly (string | number)[]): Breach[] {
  const path = [
    ...before,
    ...issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
  ];
  if (issue.code === 'invalid_union' && issue.errors) {
    const meant = meantBranch(issue.errors);
    if (meant) return meant.flatMap((inner) => breachesOf(inner, path));
  }
  return [{ path, ...wording(issue) }];
}

/** Of a union's branches the one whose `type` fits: the others' complaints are noise. */
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const fits = (branch: readonly Issue[]) =>
    branch.length > 0 &&
    !branch.some((issue) => issue.path[0] === 'type' || issue.path.length === 0);
  return branches.find(fits);
}

function wording(issue: Issue): Pick<Breach, 'code' | 'message'> {
  const isLength = issue.origin === 'string' || issue.origin === 'array';
  switch (issue.code) {
    case 'too_big':
      return isLength
        ? { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` }
        : { code: 'NUMBER_TYPE_MAX', message: `Must be less than or equal to ${issue.maximum}.` };
    case 'too_small':
      return isLength
        ? { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${issue.minimum} or more in length.` }
        : {
            code: 'NUMBER_TYPE_MIN',
            message: `Must be greater than or equal to ${issue.minimum}.`,
          };
    default:
      return { code: 'DESCRIPTION', message: `Against Discord's description: ${issue.code}.` };
  }
}
