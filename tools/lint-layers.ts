import type { OxlintOverride } from 'oxlint';

/**
 * Which folder may import which, and where each package may be imported, as lint rules. The linter matches an
 * import as it is written, so imports are relative paths; and of two overrides that match a file the later one
 * replaces the rule of the earlier, so each states its whole list.
 */

const LAYERS = ['model', 'page', 'analysis', 'exchange', 'messaging', 'storage', 'components', 'entrypoints'] as const;
type Layer = (typeof LAYERS)[number];

/** Folders around the product: they may import it, it never imports them. */
const AROUND = ['demo', 'tools', 'tests'];

interface LayerRule {
  imports: readonly Layer[];
  remedy: string;
}

const MODEL_ONLY =
  'may import only model/. Move what both need to model/, or let components/ or entrypoints/ call both and hand the result over.';

const LAYER_RULES: Record<Layer, LayerRule> = {
  model: {
    imports: [],
    remedy: 'imports nothing of ours. Move what it needs into model/, or this code to where it is needed.',
  },
  page: { imports: ['model'], remedy: MODEL_ONLY },
  analysis: { imports: ['model'], remedy: MODEL_ONLY },
  exchange: { imports: ['model'], remedy: MODEL_ONLY },
  messaging: { imports: ['model'], remedy: MODEL_ONLY },
  storage: { imports: ['model'], remedy: MODEL_ONLY },
  components: {
    imports: ['model', 'page', 'analysis', 'exchange', 'messaging', 'storage'],
    remedy: 'never reaches up to entrypoints/. Take it as a prop or a callback.',
  },
  entrypoints: { imports: LAYERS, remedy: 'is shipped, and may not import what only shows, builds or tests it.' },
};

/** Where each package may be imported. A test fails for a dependency that is not listed. */
export const PACKAGE_HOMES: Readonly<Record<string, readonly Layer[]>> = {
  '@fontsource-variable/inter': ['components'],
  '@fontsource-variable/source-serif-4': ['components'],
  '@mozilla/readability': ['page'],
  '@tanstack/react-virtual': ['components'],
  dexie: ['storage'],
  'dexie-react-hooks': ['storage'],
  diff: ['analysis', 'components'],
  fflate: ['exchange'],
  'hyparquet-writer': ['exchange'],
  papaparse: ['exchange'],
  react: ['components', 'entrypoints'],
  'react-dom': ['components', 'entrypoints'],
  uuid: ['model'],
  wxt: ['messaging', 'storage', 'entrypoints'],
  zod: ['model', 'exchange', 'messaging', 'storage', 'entrypoints'],
};

/** What the content script may run: page/, these packages, and these files, which keep out of zod. */
const LIGHT_PACKAGES = ['@mozilla/readability', 'wxt'];
const LIGHT_FILES = {
  model: ['article-text', 'look', 'passage', 'plain-address', 'publication-date', 'tag'],
  messaging: ['ask', 'page-contract', 'tell-page'],
} as const;
const LIGHT_REMEDY =
  'would put zod, React or Dexie into the content script. Import only the type, or move what runs into a file ' +
  'without them and list it in LIGHT_FILES of tools/lint-layers.ts.';

interface Pattern {
  message: string;
  regex?: string;
  group?: string[];
  allowTypeImports?: boolean;
}

/** One `no-restricted-imports` per folder, the narrower folders last. */
export const layerOverrides: OxlintOverride[] = [
  ...LAYERS.map((layer) => override([`${layer}/**`], layerPatterns(layer))),
  override(['page/**'], [...layerPatterns('page'), ...lightPatterns()]),
  ...(['model', 'messaging'] as const).map((layer) =>
    override(
      LIGHT_FILES[layer].map((file) => `${layer}/${file}.ts`),
      [...layerPatterns(layer), ...lightPatterns(), lightFiles('.', LIGHT_FILES[layer])],
    ),
  ),
  override(
    ['entrypoints/content-script/**'],
    [
      ...layerPatterns('entrypoints'),
      ...lightPatterns(),
      folders(['analysis', 'exchange', 'storage', 'components', 'background', 'sidepanel', 'workspace'], LIGHT_REMEDY),
    ],
  ),
];

function override(files: string[], patterns: Pattern[]): OxlintOverride {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

function layerPatterns(layer: Layer): Pattern[] {
  const { imports, remedy } = LAYER_RULES[layer];
  const closed = LAYERS.filter((other) => other !== layer && !imports.includes(other));
  const message = `${layer}/ ${remedy}`;
  return [
    folders([...closed, ...AROUND], message),
    ...Object.entries(PACKAGE_HOMES)
      .filter(([, homes]) => !homes.includes(layer))
      .map(([name, homes]) =>
        packages([name], `Only ${homes.join(', ')} may import ${name}: call what they offer instead.`),
      ),
    { regex: '^zod$', message: 'Import from zod/mini: the whole of zod makes each bundle 67 kB larger.' },
    { regex: '^([@~]{1,2}/|#)', message: 'Write the relative path with its extension: there are no aliases.' },
  ];
}

function lightPatterns(): Pattern[] {
  const heavy = Object.keys(PACKAGE_HOMES).filter((name) => !LIGHT_PACKAGES.includes(name));
  return [
    lightFiles('**/model', LIGHT_FILES.model),
    lightFiles('**/messaging', LIGHT_FILES.messaging),
    { ...packages(heavy, `This ${LIGHT_REMEDY}`), allowTypeImports: true },
  ];
}

function lightFiles(folder: string, files: readonly string[]): Pattern {
  const allowed = files.map((file) => `!${folder}/${file}.ts`);
  return { group: [`${folder}/*`, ...allowed], message: `This ${LIGHT_REMEDY}`, allowTypeImports: true };
}

function folders(names: readonly string[], message: string): Pattern {
  return { regex: `^(\\.\\./)+(${names.join('|')})/`, message };
}

function packages(names: readonly string[], message: string): Pattern {
  return { regex: `^(${names.join('|')})(/|$)`, message };
}
