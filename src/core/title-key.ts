/** The normalised form of a title: equal for two titles when they differ in spelling, case and punctuation only. */

const greek: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  ο: 'omicron',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
}

/**
 * `S³: Increasing GPU Utilization` and `S3 - increasing GPU utilization` give the same key: compatibility forms are
 * resolved, accents dropped, Greek letters named, and only letters and digits kept (those of every script).
 */
export function titleKey(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[α-ω]/g, letter => greek[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
