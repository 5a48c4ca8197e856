import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { z } from 'zod';
import { neverByPolicy, type Policy, policy, type PolicyFault, valueLocked } from '../../shared/policy.ts';

/** A policy, or all that is wrong with it. */
export type PolicyRead = { ok: true; policy: Policy } | { ok: false; faults: PolicyFault[] };

type Path = readonly (string | number)[];

/** Reads a policy's text: JSON, in which IT may leave comments. All of it counts, or none. */
export function readPolicy(text: string): PolicyRead {
  const content = text.replace(/^\uFEFF/, ''); // as some editors on Windows begin a file
  const errors: ParseError[] = [];
  const tree = parseTree(content, errors, { allowTrailingComma: true });
  const lineOf = (offset: number) => content.slice(0, offset).split('\n').length;
  const [broken] = errors;
  if (broken || !tree) return refused([fault('notJson', [], broken ? lineOf(broken.offset) : 1)]);

  const parsed = policy.safeParse(valueOf(tree));
  const lineAt = (path: Path) => {
    const node = nearest(tree, path);
    return lineOf(node.parent?.type === 'property' ? node.parent.offset : node.offset);
  };
  if (!parsed.success) return refused(parsed.error.issues.flatMap((issue) => faultsIn(issue, lineAt)));

  const of = parsed.data;
  const empty = (of.locked ?? []).flatMap((what, index) =>
    valueLocked(of, what) === undefined
      ? [fault('lockWithoutValue', ['locked', index], lineAt(['locked', index]))]
      : [],
  );
  return empty.length > 0 ? refused(empty) : { ok: true, policy: of };
}

function faultsIn(issue: z.core.$ZodIssue, lineAt: (path: Path) => number): PolicyFault[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code !== 'unrecognized_keys') return [fault('wrongValue', path, lineAt(path))];
  return issue.keys.map((key) => {
    const promise = Object.hasOwn(neverByPolicy, key) ? (neverByPolicy[key] ?? null) : null;
    const at = [...path, key];
    return { ...fault(promise ? 'never' : 'unknownKey', at, lineAt(at)), promise };
  });
}

/** Faults of a file that could not be read as a policy at all. */
export const wholeFile = (code: 'unreadable' | 'untrusted'): PolicyRead => refused([fault(code, [], null)]);

function fault(code: PolicyFault['code'], path: Path, line: number | null): PolicyFault {
  return { code, path: path.join('.').slice(0, 200), line, promise: null };
}
const refused = (faults: PolicyFault[]): PolicyRead => ({ ok: false, faults });

/** The node at a path, or the last on the way to it that is there. */
function nearest(tree: Node, path: Path): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

/** As `JSON.parse` would give it, but with no way to a prototype. */
function valueOf({ type, value, children = [] }: Node): unknown {
  if (type === 'array') return children.map(valueOf);
  if (type !== 'object') return value;
  const entries = children.map(({ children: [name, content] = [] }) => [
    String(name?.value),
    content ? valueOf(content) : undefined,
  ]);
  return Object.fromEntries(entries);
}
