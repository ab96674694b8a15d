import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'

/** `package.json` of a tarball. */
export const manifestOf = (tarball) =>
  JSON.parse(
    execFileSync('tar', ['-xzOf', path.basename(tarball), 'package/package.json'], { cwd: path.dirname(tarball), encoding: 'utf8' }),
  )

/**
 * A registry on this machine that holds given tarballs and knows what is installed already, and nothing else.
 *
 * @param tarballs their files; of several of a package the last is `latest`
 * @param installed a folder with `node_modules`: npm asks for other people's packages anew that are there already
 * @returns its address (`origin`), the environment in which npm asks it (`env`), and how to close it
 */
export async function serveTarballs(tarballs, installed) {
  const packages = new Map()
  const add = (manifest, more) => {
    const { name, version } = manifest
    packages.set(name, { latest: version, versions: { ...packages.get(name)?.versions, [version]: { manifest, ...more } } })
  }
  // npm has these bytes: it asks what they are, not for them
  for (const { manifest, integrity } of installed ? installedIn(installed) : []) add(manifest, { integrity })
  for (const tarball of tarballs) add(manifestOf(tarball), { tarball })
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://registry').pathname.slice(1))
    const [, name, version] = /^-\/(.+)\/([^/]+)\.tgz$/.exec(asked) ?? []
    const file = packages.get(name)?.versions[version]?.tarball
    const found = packages.get(asked)
    if (file) response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(readFileSync(file))
    else if (found) response.writeHead(200, { 'content-type': 'application/json' }).end(description(asked, found, request.headers.host))
    else response.writeHead(404, { 'content-type': 'application/json' }).end('{ "error": "not found" }')
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  const origin = `http://127.0.0.1:${server.address().port}/`
  return {
    origin,
    env: { npm_config_registry: origin, no_proxy: [process.env.no_proxy ?? process.env.NO_PROXY, '127.0.0.1'].filter(Boolean).join(',') },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Other people's packages that are installed in a folder. */
function installedIn(folder) {
  const { packages } = JSON.parse(readFileSync(path.join(folder, 'node_modules/.package-lock.json'), 'utf8'))
  const fetched = Object.entries(packages).filter(([, { integrity }]) => integrity)
  return fetched.map(([place, { integrity }]) => ({
    manifest: JSON.parse(readFileSync(path.join(folder, place, 'package.json'), 'utf8')),
    integrity,
  }))
}

/** What a registry says of a package. */
function description(name, { versions, latest }, host) {
  const described = Object.entries(versions).map(([version, { manifest, tarball, integrity }]) => {
    const hash = integrity ?? `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`
    return [version, { ...manifest, dist: { tarball: `http://${host}/-/${name}/${version}.tgz`, integrity: hash } }]
  })
  return JSON.stringify({ name, 'dist-tags': { latest }, versions: Object.fromEntries(described) })
}
