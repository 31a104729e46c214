/** The heads of a table's columns. */
export function Head({ words }: { words: readonly string[] }) {
  return (
    <thead>
      <tr>
        {words.map((one) => (
          <th key={one} scope="col">
            {one}
          </th>
        ))}
      </tr>
    </thead>
  )
}
