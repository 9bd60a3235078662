import fc from 'fast-check'
import { expect, test } from 'vitest'
import { latexText } from '../../src/formats/latex-text.ts'

test.each([
  ['PanGu-$\\Sigma$: Towards', 'PanGu-Σ: Towards'],
  ['S$^{3}$: Increasing', 'S³: Increasing'],
  ['Inter- and {Intra-Operator} Parallelism', 'Inter- and Intra-Operator Parallelism'],
  ['H$_2$O and CO_{2}', 'H₂O and CO₂'],
  [
    '{\\"O}zg{\\"u}r, Erd\\H{o}s, \\v{S}koda, na\\"{\\i}ve, \\c{c}a, \\AA rhus',
    'Özgür, Erdős, Škoda, naïve, ça, Århus',
  ],
  ['$\\mathcal{O}(n \\log n)$ time', 'O(n log n) time'],
  ['$$x^2$$ and \\(\\alpha\\)', 'x² and α'],
  ['\\emph{Great} \\textbf{bold \\textit{deep}} \\LaTeX', 'Great bold deep LaTeX'],
  ["pages 1--2---or ``more''", 'pages 1–2—or “more”'],
  ['Figure~1 takes ~100 s', 'Figure 1 takes ~100 s'],
  ['A\\&B at 100\\% of \\$5', 'A&B at 100% of $5'],
  ['$\\frac{1}{2}$', '1/2'],
  ['$A^*$ search', 'A* search'],
])('%s sets %s', (latex, text) => {
  expect(latexText(latex)).toBe(text)
})

test.each(['k-NN costs $5 vs $10', 'a --flag for 2^10', 'snake_case', 'C++ & C#', '数学'])(
  '%s is no LaTeX and stays',
  text => {
    expect(latexText(text)).toBe(text)
  },
)

test('no text makes it fail or grow beyond its measure', () => {
  const latex = fc.array(
    fc.constantFrom(
      '\\',
      '{',
      '}',
      '$',
      '^',
      '_',
      '~',
      '--',
      "''",
      '\\"',
      '\\frac',
      '\\alpha ',
      '\\textsuperscript',
      'a',
      ' ',
      '3',
    ),
    { maxLength: 200 },
  )
  fc.assert(
    fc.property(latex, parts => {
      const text = parts.join('')
      expect(latexText(text).length).toBeLessThanOrEqual(2 * text.length)
    }),
  )
  expect(latexText('{'.repeat(100_000))).toBe('')
  expect(latexText('\\frac'.repeat(20_000)).length).toBeLessThan(100_000)
})
