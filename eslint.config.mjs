import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Rooms may import only from rooms to their left: core <- protocol <- editor, and core <- protocol <- panel. */
const wall = (files, group, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
});

export default tseslint.config(
  { ignores: ['dist', 'out', '.vscode-test', 'test/fixtures'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: [
          'src/core/tsconfig.json',
          'src/editor/tsconfig.json',
          'media/panel/tsconfig.json',
          'test/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  wall(
    ['src/core/**'],
    ['vscode', 'node:*', 'preact', 'preact/*', '**/editor/**', '**/protocol.ts', '**/media/**'],
    'The core is pure: it imports no editor, no node, no panel.',
  ),
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-globals': ['error', 'console', 'setTimeout', 'fetch', 'process'],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The core has no clock: take today as a parameter.',
        },
        {
          selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: 'The core has no clock: take today as a parameter.',
        },
      ],
    },
  },
  wall(
    ['src/protocol.ts'],
    ['vscode', 'node:*', '**/editor/**', '**/media/**'],
    'The protocol knows only the core.',
  ),
  wall(
    ['src/editor/**'],
    ['preact', 'preact/*', '**/media/**'],
    'The editor layer and the panel never see each other.',
  ),
  wall(['media/panel/**'], ['vscode', 'node:*', '**/editor/**'], 'The panel only draws what it is sent.'),
  {
    // node:assert and mocha return promises and bind methods in ways these two rules misread.
    files: ['test/**'],
    rules: { '@typescript-eslint/no-floating-promises': 'error', '@typescript-eslint/unbound-method': 'off' },
  },
);
