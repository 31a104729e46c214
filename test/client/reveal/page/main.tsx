import '../../../../client/style.css'
import { render } from 'preact'
import { useState } from 'preact/hooks'

import Dots from '../../../../client/reveal/dots/Dots.tsx'
import type { BarPlace, Box, DotScene } from '../../../../client/reveal/dots/scene.ts'
import { type SceneName, scenes } from './scenes.ts'

declare global {
  interface Window {
    /** Goes to a scene; the number keys do the same. */
    go: (name: SceneName) => void
    laid: BarPlace[]
  }
}

const isScene = (name: string): name is SceneName => Object.hasOwn(scenes, name)
const names = Object.keys(scenes).filter(isScene)
const [first = '', ...options] = location.hash.slice(1).split(',')
window.laid = []
const of100 = (part: number, whole: number) => Math.round((100 * part) / whole)
const at = ({ x, y, width, height }: Box) => `left:${x}px;top:${y}px;width:${width}px;height:${height}px`

function Page() {
  const [name, setName] = useState<SceneName | undefined>(isScene(first) ? first : undefined)
  const [places, setPlaces] = useState<BarPlace[]>([])
  window.go = setName
  const laid = (now: BarPlace[]) => setPlaces((window.laid = now))
  // Without a scene in its address the page waits for one, in the dark.
  if (!name) return null
  const scene: DotScene = scenes[name]
  return (
    <>
      <Dots scene={scene} onLaid={laid} />
      {!options.includes('bare') &&
        places.map((place) => <Words key={place.id} place={place} scene={scene} />)}
    </>
  )
}

function Words({ place, scene }: { place: BarPlace; scene: DotScene }) {
  const group = scene.is === 'groups' && scene.groups.find(({ id }) => id === place.id)
  if (!group) return null
  const lies = place.stands ? '' : 'lies'
  return (
    <>
      <span class={`word word-label ${lies}`} style={at(place.label)}>
        {place.id}
      </span>
      <span class={`word word-end ${lies}`} style={at(place.yellowEnd)}>
        <b>{of100(group.work, scene.work)}</b> van de 100
      </span>
      <span class={`word word-end ${lies}`} style={at(place.greenEnd)}>
        <b>{of100(group.noWork, scene.noWork)}</b> van de 100
      </span>
    </>
  )
}

document.addEventListener('keydown', ({ key }) => {
  const name = names[Number(key) - 1]
  if (name) window.go(name)
})
render(<Page />, document.getElementById('app') ?? document.body)
