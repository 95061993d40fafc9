// Which habits does this house refuse? Every rule here keeps a promise of CONTRIBUTING.md; looks are prettier's.
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { huis, kamers } from './test/huis/lint-regels.mjs';

const KAMERS = [
  'src/**/*.ts',
  'src/**/*.tsx',
  'sidebar/**/*.ts',
  'sidebar/**/*.tsx',
  'uitwisseling/**/*.ts',
  'uitwisseling/**/*.tsx',
  'jaarevaluatie/**/*.ts',
  'jaarevaluatie/**/*.tsx',
  'reports/**/*.ts',
  'docs/**/*.ts',
];
const TYPED = [...KAMERS, 'test/**/*.ts', 'test/**/*.tsx'];
const PUUR = Object.keys(kamers).filter((kamer) => kamers[kamer].puur);

const verbied = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));

const klokEnToeval = verbied(
  'Een pure kamer kent geen klok en geen toeval: krijg tijd en toeval als invoer.',
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "MemberExpression[object.name='Date'][property.name='now']",
  "MemberExpression[object.name='Math'][property.name='random']",
  "MemberExpression[object.name='Intl'][property.name='DateTimeFormat']",
);

// The compiler already refuses these, except where googleapis' request types bring Node's globals along.
const PLATFORM =
  'process require module global Buffer setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask ' +
  'structuredClone fetch URL URLSearchParams TextEncoder TextDecoder atob btoa crypto performance navigator Blob File ' +
  'FormData Headers Request Response AbortController Event EventTarget';
const geenPlatform = PLATFORM.split(' ').map((name) => ({
  name,
  message: 'Bestaat niet in Apps Script; de kern raakt geen platform aan.',
}));

const HTML =
  '/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|dangerouslySetInnerHTML)$/';
const rauweHtml = verbied(
  'Tekst van mensen wordt nooit als HTML gelezen: gebruik JSX of textContent.',
  `MemberExpression[property.name=${HTML}]`,
  `MemberExpression[property.value=${HTML}]`,
  `Property[key.name=${HTML}]`,
  `JSXAttribute[name.name=${HTML}]`,
  "MemberExpression[object.name='document'][property.name=/^write(ln)?$/]",
);

export default defineConfig(
  // tsc writes a stray .d.ts beside a source that is imported in the wrong direction.
  { ignores: ['src/**/*.d.ts', 'dist/', '.types/', 'coverage/', '.stryker-tmp/', 'reports/mutation/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{ts,tsx}'], extends: [tseslint.configs.strict] },
  {
    files: TYPED,
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { huis },
    rules: {
      'huis/richting': 'error',
      'huis/zod': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: KAMERS,
    linterOptions: { noInlineConfig: true },
    rules: {
      'max-lines': ['error', 250],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
    },
  },
  { files: PUUR.map((kamer) => `${kamer}/**/*.ts`), rules: { 'no-restricted-syntax': ['error', ...klokEnToeval] } },
  {
    files: [...PUUR, 'src/hosts/apps-script'].map((kamer) => `${kamer}/**/*.ts`),
    rules: { 'no-restricted-globals': ['error', ...geenPlatform] },
  },
  {
    files: ['sidebar', 'uitwisseling', 'jaarevaluatie'].flatMap((k) => [`${k}/**/*.ts`, `${k}/**/*.tsx`]),
    rules: { 'no-restricted-syntax': ['error', ...rauweHtml] },
  },
  // The program on the terminal talks to its user there; the Apps Script log is console too.
  { files: ['src/hosts/**/*.ts'], rules: { 'no-console': 'off' } },
  // jest's matchers are unbound and its mocks are any by nature.
  { files: ['test/**/*.ts', 'test/**/*.tsx'], rules: { '@typescript-eslint/unbound-method': 'off' } },
);
