import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os'

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>
type Listening = { host: string; port: number; publicUrl?: URL | undefined }

/** Networks inside this machine, or through a tunnel: phones in the room are seldom there. */
const virtual =
  /^(?:docker|veth|br-|virbr|vmnet|vboxnet|utun|tun|tap|wg|zt|tailscale|ham|ppp|awdl|llw|lo)|vethernet|virtual|vmware|wsl|vpn|loopback/i
const isPrivate = /^(?:192\.168\.|10\.|172\.(?:1[6-9]|2\d|3[01])\.)/
const everywhere = ['0.0.0.0', '::']
const onlyHere = /^(?:localhost|127\.|::1$)/

/** Where phones find a server that listens there, the likeliest first; none when it listens to itself alone. */
export function participantsAddresses(
  { host, port, publicUrl }: Listening,
  interfaces?: Interfaces,
): string[] {
  if (publicUrl) return [publicUrl.origin]
  if (onlyHere.test(host)) return []
  const hosts = everywhere.includes(host) ? lanAddresses(interfaces) : [host]
  return hosts.map((one) => addressOf(one, port))
}

/** Where the one at the machine itself finds it. */
export function facilitatorsAddress({ host, port, publicUrl }: Listening): string {
  const isHere = everywhere.includes(host) || onlyHere.test(host)
  return publicUrl?.origin ?? addressOf(isHere ? 'localhost' : host, port)
}

/** As `new URL` writes it: without the port that goes without saying, with an IPv6 address in brackets. */
function addressOf(host: string, port: number): string {
  return new URL(`http://${host.includes(':') ? `[${host}]` : host}:${port}`).origin
}

/** The addresses of this machine in its networks, the one that phones most likely find it under first. */
export function lanAddresses(interfaces: Interfaces = networkInterfaces()): string[] {
  const found = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    addresses
      .filter(
        ({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'),
      )
      .map(({ address }) => ({ address, doubt: doubtOf(name, address) })),
  )
  return found.toSorted((one, other) => one.doubt - other.doubt).map(({ address }) => address)
}

/** Whether somebody who asks from this address sits at this machine. */
export function isThisMachine(
  address: string | undefined,
  interfaces: Interfaces = networkInterfaces(),
): boolean {
  const plain = (address ?? '').replace(/^::ffff:(?=\d+\.)/, '')
  if (onlyHere.test(plain)) return true
  return Object.values(interfaces).some((all = []) => all.some((one) => one.address === plain))
}

function doubtOf(name: string, address: string): number {
  return (virtual.test(name) ? 2 : 0) + (isPrivate.test(address) ? 0 : 1)
}
