import type { MappedCode } from './code.ts';
import type { Id } from './id.ts';

/** What became of a code over any number of versions. */
export interface Fate {
  /** The codes that its passages may belong to now. */
  among: readonly Id[];
  /** Whether some of its passages may be left with their tag alone. */
  orNone: boolean;
}

/** What each version says of the codes of the one before it; oldest first. */
export type Mappings = readonly { mapping: readonly MappedCode[] }[];

/** A code's fate over the versions that came after it. One that none of them speaks of is still itself. */
export function fateOf(code: Id, later: Mappings): Fate {
  const [next, ...others] = later.slice(
    Math.max(
      0,
      later.findIndex((each) => stepOf(code, each) !== null),
    ),
  );
  const step = next && stepOf(code, next);
  if (!step) return { among: [code], orNone: false };
  const fates = targetsOf(step).map((target) => fateOf(target, others));
  return {
    among: [...new Set(fates.flatMap(({ among }) => among))],
    orNone: fates.length === 0 || fates.some(({ orNone }) => orNone),
  };
}

/** The codes that a mapping leads to. */
export function targetsOf(mapped: MappedCode): readonly Id[] {
  if (mapped.became === 'split') return mapped.into;
  return mapped.became === 'merged' ? [mapped.into] : [];
}

function stepOf(code: Id, { mapping }: Mappings[number]): MappedCode | null {
  return mapping.find((mapped) => mapped.code === code) ?? null;
}

/** Whether a fate leaves nothing for a person to decide. */
export function isCertain({ among, orNone }: Fate): boolean {
  return among.length + Number(orNone) === 1;
}

/** A passage's codes under later versions: what is certain is followed, and what a person must decide stays as it was chosen. */
export function codesUnder(codes: readonly Id[], later: Mappings): Id[] {
  const followed = codes.flatMap((code) => {
    const fate = fateOf(code, later);
    return isCertain(fate) ? fate.among : [code];
  });
  return [...new Set(followed)];
}

/** All codes that were ever given up, each with its fate; since ids are never used again, whatever version a passage comes from. */
export function fatesIn(versions: Mappings): Map<Id, Fate> {
  const ended = versions.flatMap(({ mapping }) => mapping.map(({ code }) => code));
  return new Map(ended.map((code) => [code, fateOf(code, versions)]));
}
