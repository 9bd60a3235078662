/** No test reaches a network: connecting to anything but this machine throws. Loopback and local sockets stay open. */
import { Socket } from 'node:net'

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/

const { connect } = Socket.prototype

Socket.prototype.connect = function (this: Socket, ...parts: unknown[]): Socket {
  const host = hostIn(parts)
  if (!loopback.test(host)) throw new Error(`invalid host in a test: ${host}; expected localhost`)
  return Reflect.apply(connect, this, parts)
}

/** The host among the arguments of `connect`, which may be options, a port and a host, a path, or an array of these. */
function hostIn(parts: readonly unknown[]): string {
  const [first, second] = Array.isArray(parts[0]) ? parts[0] : parts
  if (typeof first !== 'object' || first === null) return typeof second === 'string' ? second : 'localhost'
  if ('path' in first && first.path) return 'localhost'
  return 'host' in first && first.host ? String(first.host) : 'localhost'
}
