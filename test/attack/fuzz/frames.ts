import type { Chance } from '../../../rules/chance.ts'
import { names, strings } from './nasty.ts'
import { wireText } from './mutation.ts'

/** What goes over a socket: text as it is, or bytes. */
export type Frame = string | Uint8Array

const bytes = (...all: number[]) => Uint8Array.from(all)

/** Frames that break the notation in which acts travel, made from an act that is right. */
export function brokenFrames(body: unknown, chance: Chance): Frame[] {
  const act = wireText(body)
  const name = chance.pick(names)
  const long = 'a'.repeat(chance.pick([3000, 15_000, 17_000]))
  const deep = '['.repeat(6000) + ']'.repeat(6000)
  return chance.pick<() => Frame[]>([
    () => [`42["act",${act}]`],
    () => [`4299999999999999999999["act",${act}]`],
    () => [`42-1["act",${act}]`, `421.5["act",${act}]`, `42 7["act",${act}]`],
    () => [`427["act",${act},${act},${act}]`, '428["act"]', '429["act",null,null]'],
    () => [`451-7["act",${act},{"_placeholder":true,"num":0}]`, bytes(1, 2, 3)],
    () => [`451-7["act",{"_placeholder":true,"num":99}]`, bytes(0)],
    () => [`459999999-7["act",${act}]`, bytes(9), bytes(9)],
    () => ['451-["act",{"_placeholder":true,"num":0}]', `427["act",${act}]`],
    () => [bytes(255, 254, 0, 1), bytes()],
    () => [`42/admin,7["act",${act}]`, '40/admin,{}', '41/admin,'],
    () => [`40${JSON.stringify({ workshop: 'x'.repeat(12), key: 'k'.repeat(22), client: 'client-xx' })}`],
    () => ['41'],
    () => ['43["x"]', '431[1,2]', '43999[]', '461-7[{"_placeholder":true,"num":0}]', bytes(1)],
    () => ['44{"message":"no"}', '44', '49', '4x', '4'],
    () => [
      chance.pick(['0', '0{"sid":"x"}', '1', '2probe', '3probe', '5', '6', '7', '8', '', 'b4YQ==', '\u001e']),
    ],
    () => ['42["act"', '42{"a":1}', '42[]', '42[1]', '42[null]', '42["act",]', '42[["act"]]', '42"act"'],
    () => ['42["disconnect"]', '42["connect_error",{}]', '42["newListener",1]', '42["error","x"]'],
    () => [`42[${JSON.stringify(name)},${act}]`, `427[${JSON.stringify(name)},1]`],
    () => [`427["act",${JSON.stringify(long)}]`],
    () => [`427["act",${deep}]`, `42["looks",${deep}]`],
    () => ['42["looks",1]', '42["looks"]', '42["looks",true,true]', '42["looks",{"a":1}]'],
    () => handFrames(chance, name),
  ])()
}

/** Hands: most of what comes, and what goes a way of its own. */
function handFrames(chance: Chance, name: string): Frame[] {
  const text = JSON.stringify(chance.pick(strings)).slice(0, 3000)
  return chance.pick<string[]>([
    ['42["hand",["t1",1,1]]', '42["hand",[]]'],
    [`42["hand",["${name}",1,1,"${name}"]]`, '42["hand",["__proto__",1,1,"constructor"]]'],
    ['42["hand",["t1",1e999,1]]', '42["hand",["t1",-0,null]]', '42["hand",["t1",1]]'],
    ['42["hand",{"0":"t1"}]', '42["hand",1,2]', '42["hand"]', '42["hand",'],
    [`42["hand",["t1",1,1,${text}]]`, '427["hand",["t1",1,1]]', '42["hand" ,["t1",1,1]]'],
    [`42["hand",["t1",1,1${',"1-1"'.repeat(60)}]]`, `42["hand",["t1",1,1${',"1-1"'.repeat(40)}]]`],
  ])
}
