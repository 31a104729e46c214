/** What the documents show, in docs/pictures, and the picture of the gallery that it is. */
export const documented: Readonly<Record<string, string>> = {
  'console-harvest.png': 'console/harvest',
  'console.png': 'console/link',
  'phone-predict.png': 'participant/predict',
  'phone-pseudonymise.png': 'participant/pseudonymise',
  'table-dialogue.png': 'table/privacyDialogue-reasons',
  'table-discover.png': 'table/claims',
  'table-dots.png': 'table/slide-workHistory',
  'table-link.png': 'table/link',
  'table-linked.png': 'table/link-done',
  'table-order.png': 'table/order',
  'table-reveal.png': 'table/slide-started',
  'table-three.png': 'table/three-tables',
}
