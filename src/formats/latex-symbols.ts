/** The LaTeX commands that occur in titles, and the characters they stand for. */

const greek =
  'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω'
const wordLetters =
  'ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ell ℓ hbar ℏ'
const marks =
  'textendash – textemdash — textbackslash \\ textasciitilde ~ textasciicircum ^ textunderscore _ textquoteright ’ textquoteleft ‘ textquotedblleft “ textquotedblright ” textregistered ® texttrademark ™ copyright © dag † ddag ‡ S § P ¶ pounds £ euro € degree ° dots … ldots … cdots ⋯ cdot · bullet • star ⋆ ast ∗ prime ′ lbrace { rbrace } textbraceleft { textbraceright } langle ⟨ rangle ⟩ lvert | rvert | vert | mid | slash / checkmark ✓'
const mathematics =
  'times × div ÷ pm ± mp ∓ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ~ simeq ≃ equiv ≡ propto ∝ ll ≪ gg ≫ infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ sqrt √ in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ setminus ∖ emptyset ∅ forall ∀ exists ∃ neg ¬ land ∧ lor ∨ oplus ⊕ otimes ⊗ odot ⊙ circ ∘ to → rightarrow → leftarrow ← leftrightarrow ↔ uparrow ↑ downarrow ↓ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ mapsto ↦ top ⊤ bot ⊥ perp ⊥ parallel ∥ angle ∠ triangle △ square □ diamond ⋄ heartsuit ♥ spadesuit ♠'
const names =
  'TeX TeX LaTeX LaTeX log log ln ln exp exp min min max max arg arg argmin argmin argmax argmax sup sup inf inf lim lim det det dim dim ker ker Pr Pr sin sin cos cos tan tan tanh tanh'

function pairs(text: string): [string, string][] {
  const words = text.split(' ')
  return words.flatMap((word, i): [string, string][] => (i % 2 === 0 ? [[word, words[i + 1] ?? '']] : []))
}

/** `ss` → `ß`: letters of words; the space after such a command is no space. */
export const letters: ReadonlyMap<string, string> = new Map(pairs(wordLetters))

/** `Sigma` → `Σ`, `times` → `×`: commands without an argument. */
export const symbols: ReadonlyMap<string, string> = new Map([greek, marks, mathematics, names].flatMap(pairs))

/** `'` → the combining acute accent: commands that put a mark on the letter that follows. */
export const accents: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030a'],
  ['H', '\u030b'],
  ['v', '\u030c'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
  ['hat', '\u0302'],
  ['tilde', '\u0303'],
  ['bar', '\u0304'],
  ['dot', '\u0307'],
  ['ddot', '\u0308'],
])

const raised = new Map(
  pairs(
    '0 ⁰ 1 ¹ 2 ² 3 ³ 4 ⁴ 5 ⁵ 6 ⁶ 7 ⁷ 8 ⁸ 9 ⁹ + ⁺ - ⁻ = ⁼ ( ⁽ ) ⁾ a ᵃ b ᵇ c ᶜ d ᵈ e ᵉ f ᶠ g ᵍ h ʰ i ⁱ j ʲ k ᵏ l ˡ m ᵐ n ⁿ o ᵒ p ᵖ r ʳ s ˢ t ᵗ u ᵘ v ᵛ w ʷ x ˣ y ʸ z ᶻ ∗ * * * ⋆ *',
  ),
)
const lowered = new Map(
  pairs(
    '0 ₀ 1 ₁ 2 ₂ 3 ₃ 4 ₄ 5 ₅ 6 ₆ 7 ₇ 8 ₈ 9 ₉ + ₊ - ₋ = ₌ ( ₍ ) ₎ a ₐ e ₑ h ₕ i ᵢ j ⱼ k ₖ l ₗ m ₘ n ₙ o ₒ p ₚ r ᵣ s ₛ t ₜ u ᵤ v ᵥ x ₓ',
  ),
)

/** `3` → `³`; where Unicode has no such form for every character, `^text` as one types it. */
export function superscript(text: string): string {
  return inForm(text, raised) ?? `^${text}`
}

/** `2` → `₂`; where Unicode has no such form for every character, `_text` as one types it. */
export function subscript(text: string): string {
  return inForm(text, lowered) ?? `_${text}`
}

function inForm(text: string, form: ReadonlyMap<string, string>): string | undefined {
  const characters = Array.from(text, character => form.get(character))
  return characters.includes(undefined) ? undefined : characters.join('')
}
