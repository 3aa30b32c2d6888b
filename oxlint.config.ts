import { defineConfig, type DummyRuleMap } from 'oxlint';
import { layerOverrides } from './tools/lint-layers.ts';

const NO_MARKUP = 'Text from a page, a file or a peer must never become markup: build nodes and set textContent.';

/** On top of the categories: what the house style asks for and a machine can see. */
const HOUSE_RULES: DummyRuleMap = {
  'array-callback-return': 'error',
  curly: ['error', 'multi-line'],
  'default-param-last': 'error',
  eqeqeq: 'error',
  'max-depth': ['error', 3],
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'no-alert': 'error',
  'no-case-declarations': 'error',
  'no-console': 'error',
  'no-else-return': 'error',
  'no-empty': 'error',
  'no-fallthrough': 'error',
  'no-lonely-if': 'error',
  'no-loop-func': 'error',
  'no-new-func': 'error',
  'no-param-reassign': 'error',
  'no-restricted-properties': [
    'error',
    { property: 'innerHTML', message: NO_MARKUP },
    { property: 'outerHTML', message: NO_MARKUP },
    { property: 'insertAdjacentHTML', message: NO_MARKUP },
  ],
  'no-self-compare': 'error',
  'no-useless-return': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'prefer-object-has-own': 'error',
  'prefer-template': 'error',
  radix: 'error',
  'require-unicode-regexp': 'error',
  yoda: 'error',

  'import/extensions': ['error', 'ignorePackages'],
  'import/first': 'error',
  'import/newline-after-import': 'error',
  'import/no-cycle': 'error',
  'import/no-default-export': 'error',
  'import/no-duplicates': 'error',
  'import/no-mutable-exports': 'error',
  'import/no-unassigned-import': ['error', { allow: ['**/*.css', 'fake-indexeddb/auto', '**/fake-browser.ts'] }],
  'node/no-path-concat': 'error',
  'unicorn/prefer-node-protocol': 'error',

  'react/button-has-type': 'error',
  'react/jsx-boolean-value': 'error',
  'react/jsx-curly-brace-presence': 'error',
  'react/jsx-no-target-blank': 'error',
  'react/jsx-no-useless-fragment': 'error',
  'react/no-danger': 'error',
  'react/rules-of-hooks': 'error',
  'react/self-closing-comp': 'error',
  'jsx-a11y/anchor-ambiguous-text': 'error',

  'typescript/array-type': 'error',
  'typescript/ban-ts-comment': 'error',
  'typescript/consistent-type-definitions': 'error',
  'typescript/consistent-type-imports': 'error',
  'typescript/no-explicit-any': 'error',
  'typescript/no-import-type-side-effects': 'error',
  'typescript/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
  // Spreading a string is how its code points are counted.
  'typescript/no-misused-spread': ['error', { allow: ['string'] }],
  'typescript/no-namespace': 'error',
  'typescript/no-non-null-assertion': 'error',
  'typescript/no-unsafe-argument': 'error',
  'typescript/no-unsafe-assignment': 'error',
  'typescript/no-unsafe-call': 'error',
  'typescript/no-unsafe-member-access': 'error',
  'typescript/no-unsafe-return': 'error',
  'typescript/only-throw-error': 'error',
  'typescript/prefer-find': 'error',
  'typescript/prefer-for-of': 'error',
  'typescript/prefer-includes': 'error',
  'typescript/prefer-nullish-coalescing': 'error',
  'typescript/prefer-promise-reject-errors': 'error',
  'typescript/prefer-readonly': 'error',
  'typescript/restrict-plus-operands': 'error',
  'typescript/return-await': 'error',
  'typescript/switch-exhaustiveness-check': 'error',
  'typescript/use-unknown-in-catch-callback-variable': 'error',

  'unicorn/catch-error-name': 'error',
  'unicorn/error-message': 'error',
  'unicorn/filename-case': ['error', { cases: { kebabCase: true, pascalCase: true } }],
  'unicorn/no-abusive-eslint-disable': 'error',
  'unicorn/no-document-cookie': 'error',
  'unicorn/no-negation-in-equality-check': 'error',
  'unicorn/no-unreadable-iife': 'error',
  'unicorn/no-zero-fractions': 'error',
  'unicorn/prefer-array-flat': 'error',
  'unicorn/prefer-array-some': 'error',
  'unicorn/prefer-at': 'error',
  'unicorn/prefer-dom-node-remove': 'error',
  'unicorn/prefer-math-min-max': 'error',
  'unicorn/prefer-optional-catch-binding': 'error',
  'unicorn/prefer-string-slice': 'error',
  'unicorn/throw-new-error': 'error',
};

/** Of the categories, what does not fit this house, with the reason. */
const NOT_HERE: DummyRuleMap = {
  // The compiler brings React along.
  'react/react-in-jsx-scope': 'off',
  // The same as react-hooks/exhaustive-deps once more, in the words of a compiler that we do not use.
  'react/exhaustive-effect-dependencies': 'off',
  // Effects here follow the page and the library, which are not React's: their news arrives in an effect.
  'react/set-state-in-effect': 'off',
  // Lists take the keys of their items by bubbling, and are no control themselves. axe looks at what they become.
  'jsx-a11y/interactive-supports-focus': 'off',
  'jsx-a11y/no-noninteractive-element-interactions': 'off',
  // A table that CSS lays out in another way loses its roles, unless they are written.
  'jsx-a11y/no-redundant-roles': 'off',
  'jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
  // Takes an option of a datalist for a control. axe looks for the names of controls.
  'jsx-a11y/control-has-associated-label': 'off',
  // A fieldset or an output looks and behaves in ways that a role does not.
  'jsx-a11y/prefer-tag-over-role': 'off',
  // fast-check and Dexie name their default export's members as exports too.
  'import/no-named-as-default': 'off',
  'import/no-named-as-default-member': 'off',
  // So zod/mini names what a field holds where a record of an older version has none.
  'no-underscore-dangle': ['error', { allow: ['_default'] }],
  // The blocks of a text have no other name than their place in it.
  'react/no-array-index-key': 'off',
  // One after the other is often what is meant; copying a record is what keeps it immutable.
  'no-await-in-loop': 'off',
  'oxc/no-map-spread': 'off',
  // Small functions stand where they are used, short lists are searched.
  'unicorn/consistent-function-scoping': 'off',
  'unicorn/prefer-set-has': 'off',
  // Narrowing what a check has just shown needs an assertion; `any` stays forbidden.
  'typescript/no-unsafe-type-assertion': 'off',
  // Methods here are closures as often as they are a class's, and the rule takes both for the same.
  'typescript/unbound-method': 'off',
  // An effect gives back its clean-up, or nothing.
  'typescript/consistent-return': 'off',
  // Types say what a generator yields.
  'jsdoc/require-yields': 'off',
};

export default defineConfig({
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'promise', 'node', 'jsdoc'],
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  rules: { ...HOUSE_RULES, ...NOT_HERE },
  ignorePatterns: ['tests/**/fixture*/**'],
  overrides: [
    ...layerOverrides,
    {
      // The extension's framework and the tools look for a default export.
      files: ['*.config.ts', 'entrypoints/{background,content-script}/index.ts'],
      rules: { 'import/no-default-export': 'off' },
    },
    { files: ['tools/**'], rules: { 'no-console': 'off' } },
    {
      files: ['tests/**'],
      plugins: ['vitest'],
      rules: {
        'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'fc.assert', 'waitFor*', '**.waitFor*'] }],
        // A property's assertions hold for the examples that reach them.
        'vitest/no-conditional-expect': 'off',
        'no-loop-func': 'off',
        'vitest/require-mock-type-parameters': 'off',
        // Compared with what it was, to show that a page is left as it is.
        'no-restricted-properties': 'off',
        // Control characters are what a test of hostile text is about.
        'no-control-regex': 'off',
        'max-lines': 'off',
        'max-lines-per-function': 'off',
      },
    },
  ],
});
