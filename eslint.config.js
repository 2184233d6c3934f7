import tseslint from 'typescript-eslint';

/** What each folder of src/ may import is held by test/architecture.test.ts. */
export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'fixtures/', 'bin/'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.ts', 'rules/**/*.ts', 'test/**/*.ts', 'editors/**/*.mts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 25],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  // A test file is one list of behaviours.
  { files: ['test/**', 'rules/**'], rules: { 'max-lines-per-function': 'off' } },
);
