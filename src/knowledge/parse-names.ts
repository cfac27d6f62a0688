import { z } from 'zod';
import type { Problem } from '../domain/errors.ts';
import type { Name } from '../domain/knowledge.ts';
import { nameKey } from '../text/match-names.ts';
import { closedObject, filledText, type LineOf, listOf, parseYaml } from './parse-yaml.ts';

const KINDS = ['person', 'organisation', 'place', 'thing'] as const;

const nameSchema = closedObject({
  name: filledText,
  kind: z.enum(KINDS, {
    error: (issue) => `expected one of ${KINDS.join(', ')}, found "${String(issue.input)}"`,
  }),
  aliases: z.array(filledText, 'expected a list').default([]),
  role: filledText.optional(),
});

const fileSchema = closedObject({ names: listOf(nameSchema) });

/** The names of `names.yaml`, in its order, with every problem found. */
export function parseNames(
  path: string,
  text: string,
): { readonly names: readonly Name[]; readonly problems: readonly Problem[] } {
  const yaml = parseYaml(text, fileSchema, path);
  if (yaml.kind === 'refused') return { names: [], problems: yaml.problems };
  const names = yaml.value.names.map(
    ({ role, ...rest }): Name => (role === undefined ? rest : { ...rest, role }),
  );
  return { names, problems: findSharedForms(names, path, yaml.lineOf) };
}

/** Every form may lead to one name alone; that a name lists a form twice does no harm. */
function findSharedForms(names: readonly Name[], file: string, lineOf: LineOf): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, { index: number; name: string; form: string }>();
  for (const [index, { name, aliases }] of names.entries()) {
    for (const [nth, form] of [name, ...aliases].entries()) {
      const path = nth === 0 ? ['names', index, 'name'] : ['names', index, 'aliases', nth - 1];
      const key = nameKey(form);
      const owner = owners.get(key);
      if (key === '') {
        const message = `expected letters or digits in "${form}"`;
        problems.push({ file, line: lineOf(path), message });
      } else if (owner !== undefined && owner.index !== index) {
        const message = `"${form}" of "${name}" is the same as "${owner.form}" of "${owner.name}"; keep one of them`;
        problems.push({ file, line: lineOf(path), message });
      } else {
        owners.set(key, { index, name, form });
      }
    }
  }
  return problems;
}
