import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { globals: globals.browser },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Text from the server is always rendered as text.',
        },
        {
          selector:
            "JSXOpeningElement[name.name=/Outlined$/]:not(:has(JSXAttribute[name.name='aria-hidden']))",
          message:
            'An icon is called by its English name; what it stands beside says it better: aria-hidden.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    ignores: ['src/common/Select.tsx', 'src/common/Progress.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'antd',
              importNames: ['Select', 'TreeSelect', 'AutoComplete', 'Progress'],
              message: 'Those in src/common say to a screen reader what these do not.',
            },
          ],
        },
      ],
    },
  },
  { files: ['mock/**/*.mjs', '*.js'], languageOptions: { globals: globals.node } },
);
