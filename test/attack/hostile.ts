const marks = '\u0300\u0301\u0302\u0303\u0316\u0317\u0318\u0319'

/** What somebody may type to do harm, or by accident. It sets `hacked` on the page when it is taken for more than words. */
export const hostile = [
  '<img src=x onerror="window.hacked=1">',
  '</script><script>window.hacked=1</script>',
  '"><svg onload=window.hacked=1>',
  '<iframe src="javascript:top.hacked=1"></iframe>',
  'javascript:window.hacked=1',
  '{{7*7}} ${7*7} <%= 7*7 %> #{7*7}',
  '&lt;b&gt;vet&lt;/b&gt; &#x3c;i&#x3e;',
  'links\u202Ethcer\u202C en \u2066om\u2069 en \u200Fterug',
  'nul\u0000 bel\u0007 \u001b[31mrood\u001b[0m',
  'on\u200Bzicht\u2060baar\uFEFF',
  `Z${marks}${marks}a${marks}lgo`,
  'half \uD83D teken \uDC00',
  'مرحبا بالعالم 123',
  'שָׁלוֹם עולם',
  '👨\u200D👩\u200D👧\u200D👦 👩🏽\u200D🚒 🇳🇱 1️⃣',
  '=HYPERLINK("http://evil.example";"klik")',
  '@SUM(1+1)*cmd|calc',
  '+1',
  '-1+1',
  '\t=1+1',
  '\r\n=2+2',
  '\u200D=3+3',
  'punt;komma; "dubbel" \'enkel\', één\tregel',
  'cafe\u0301',
  '%s %n %x {0} {count}',
  '__proto__',
  'constructor',
  'null',
]

/** The same for a pile, whose word has at most twenty signs. */
export const hostileWords = [
  '<b onclick=x>klik',
  '</script>',
  '=1+1',
  '\u202Eom',
  `a${marks}${marks}`,
  '"><svg onload=x>',
]
