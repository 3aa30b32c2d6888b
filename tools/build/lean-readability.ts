import { minifySync, parseSync, Visitor, type ESTree, type Plugin, type VisitorObject } from 'vite';
import { NOT_NEEDED, PARSE, PRIVATE_NAMES, STATEMENTS } from './readability-not-needed.ts';

/** A stretch of the code (UTF-16 offsets) and what stands there instead. */
interface Edit {
  start: number;
  end: number;
  code: string;
}

/**
 * Whole, Readability would be a quarter of the script that each page is read with. Half of it is left out here: what we do not need,
 * and the length of its private names, which a minifier may shorten only where it is told so.
 */
export function leanReadability(): Plugin {
  return {
    name: 'lean-readability',
    transform: {
      filter: { id: /@mozilla\/readability\/Readability\.js$/u },
      handler: (code) => ({ code: leanCode(code), map: null }),
    },
  };
}

/** @throws where the code is not written as it was: then the lists of what is not needed have to be looked at again. */
export function leanCode(code: string): string {
  const needed = applyEdits(code, editsOf(code));
  const mangleProps = { include: PRIVATE_NAMES };
  const lean = minifySync('Readability.js', needed, { module: true, compress: false, mangle: false, mangleProps });
  if (usesNotNeeded(needed) || !/export default Readability/u.test(lean.code) || lean.errors.length > 0) {
    throw otherwiseWritten();
  }
  return lean.code;
}

function otherwiseWritten(): Error {
  return new Error(
    'Readability is written in another way now, which tools/build/readability-not-needed.ts does not fit.',
  );
}

/** @throws where what is to be replaced is not there. */
function editsOf(code: string): Edit[] {
  const edits: Edit[] = [];
  const found = new Set<RegExp>();
  const replace = ({ start, end }: ESTree.Span, by: string) => edits.push({ start, end, code: by });
  const edit = (statement: ESTree.Statement, about?: ESTree.Expression) => {
    if (about && isOfNotNeeded(about)) replace(statement, ';');
    for (const [start, instead] of STATEMENTS) {
      if (!start.test(code.slice(statement.start, statement.end))) continue;
      replace(statement, instead || ';');
      found.add(start);
    }
  };
  visit(code, {
    // `this.log(…);`
    ExpressionStatement: (node) => edit(node, node.expression),
    // `if (this._debug) …`
    IfStatement: (node) => edit(node, node.test),
    VariableDeclaration: (node) => edit(node),
    // `options.charThreshold || …`: we set none.
    LogicalExpression({ left, right, start }) {
      if (code.startsWith('options.', left.start)) replace({ start, end: right.start }, '');
    },
    // `_cleanClasses(node) { … }`, with the comma behind it.
    Property({ key, start, end }) {
      if (key.type !== 'Identifier') return;
      if (NOT_NEEDED.has(key.name)) replace({ start, end: end + 1 }, '');
      if (key.name === 'parse') replace({ start, end: end + 1 }, PARSE);
    },
  });
  if (found.size < STATEMENTS.length) throw otherwiseWritten();
  return edits;
}

/** Whether it is, calls, sets or first asks for a member that is not needed. */
function isOfNotNeeded(node: ESTree.Node): boolean {
  if (node.type === 'CallExpression') return isOfNotNeeded(node.callee);
  if (node.type === 'AssignmentExpression') return isOfNotNeeded(node.left) || isOfNotNeeded(node.right);
  if (node.type === 'LogicalExpression' || node.type === 'BinaryExpression') return isOfNotNeeded(node.left);
  if (node.type === 'UnaryExpression') return isOfNotNeeded(node.argument);
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' && NOT_NEEDED.has(node.property.name);
}

function usesNotNeeded(code: string): boolean {
  let uses = false;
  visit(code, { MemberExpression: (node) => void (uses ||= isOfNotNeeded(node)) });
  return uses;
}

function visit(code: string, visitor: VisitorObject): void {
  new Visitor(visitor).visit(parseSync('Readability.js', code).program);
}

/** Of edits within one another only the outer ones are made. */
function applyEdits(code: string, edits: readonly Edit[]): string {
  let [edited, end] = ['', 0];
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    if (edit.start < end) continue;
    edited += code.slice(end, edit.start) + edit.code;
    end = edit.end;
  }
  return edited + code.slice(end);
}
