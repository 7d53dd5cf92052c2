import tseslint from 'typescript-eslint'
import vue from 'eslint-plugin-vue'

// Small pieces on purpose: a file that outgrows its limit holds a second idea.
const sizes = (file) => ({
  'max-lines': ['error', { max: file, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 50, skipComments: true, skipBlankLines: true }],
})

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'data/',
      'node_modules/',
      'coverage/',
      'ui/api/schema.d.ts',
      'test/pictures/',
    ],
  },
  ...tseslint.configs.recommended,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.{ts,vue,mjs}'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      ...sizes(250),
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/multi-word-component-names': 'off',
    },
  },
  { files: ['**/*.vue'], rules: { ...sizes(200) } },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  // A describe() holds its tests; only the tests themselves are functions to keep small.
  {
    files: ['test/**'],
    rules: {
      'max-lines-per-function': 'off',
      'no-console': 'off', // a skipped test says why
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
)
