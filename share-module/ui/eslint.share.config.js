/** The plain scripts that Share's own pages load: no module, no build, the language that Share's minifier reads. */
import js from '@eslint/js';
import globals from 'globals';

export default [
  js.configs.recommended,
  {
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { ...globals.browser, Alfresco: 'readonly', YAHOO: 'readonly' },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      // The language has no catch without a name.
      'no-unused-vars': ['error', { caughtErrors: 'none' }],
      'no-implicit-globals': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Text from the server is always shown as text.' },
      ],
      strict: ['error', 'function'],
    },
  },
  {
    // A widget finds what it overrides by the caller of a function, which strict code hides.
    files: ['**/aikau/*.js'],
    languageOptions: { globals: { define: 'readonly' } },
    rules: { strict: ['error', 'never'] },
  },
];
