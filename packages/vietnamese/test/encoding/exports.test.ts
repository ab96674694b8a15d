import * as encoding from '@bantin/vietnamese/encoding'
import * as bkhcm1 from '@bantin/vietnamese/encoding/bkhcm1'
import * as bkhcm2 from '@bantin/vietnamese/encoding/bkhcm2'
import * as ncr from '@bantin/vietnamese/encoding/ncr'
import * as nfd from '@bantin/vietnamese/encoding/nfd'
import * as tcvn3 from '@bantin/vietnamese/encoding/tcvn3'
import * as tcvn5712Vn1 from '@bantin/vietnamese/encoding/tcvn5712-vn1'
import * as tcvn5712Vn2 from '@bantin/vietnamese/encoding/tcvn5712-vn2'
import * as vietwareF from '@bantin/vietnamese/encoding/vietware-f'
import * as vietwareX from '@bantin/vietnamese/encoding/vietware-x'
import * as viqr from '@bantin/vietnamese/encoding/viqr'
import * as viscii from '@bantin/vietnamese/encoding/viscii'
import * as vniMac from '@bantin/vietnamese/encoding/vni-mac'
import * as vniWindows from '@bantin/vietnamese/encoding/vni-windows'
import * as vps from '@bantin/vietnamese/encoding/vps'
import * as windows1258 from '@bantin/vietnamese/encoding/windows-1258'
import { expect, test } from 'vitest'

test('the public API', () => {
  expect(Object.keys(encoding).sort()).toEqual(['UnencodableError', 'decode', 'detect', 'encode', 'encodingOfFont', 'encodings', 'repair'])
})

const entries: Readonly<Record<string, typeof tcvn3>> = {
  tcvn3,
  'vni-windows': vniWindows,
  'windows-1258': windows1258,
  viscii,
  vps,
  'tcvn5712-vn1': tcvn5712Vn1,
  'tcvn5712-vn2': tcvn5712Vn2,
  'vni-mac': vniMac,
  'vietware-f': vietwareF,
  'vietware-x': vietwareX,
  bkhcm1,
  bkhcm2,
  viqr,
  ncr,
  nfd,
}

test.each(encoding.encodings.map(({ id }) => id))('the entry of %s', (id) => {
  const entry = entries[id]
  expect(Object.keys(entry ?? {}).sort()).toEqual(['UnencodableError', 'decode', 'encode'])
  expect(entry?.decode(entry.encode('Nước sạch, lúa tốt'))).toBe('Nước sạch, lúa tốt')
})

test('what is known of the encodings', () => {
  expect(encoding.encodings.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    'tcvn3 byte',
    'vni-windows base-mark',
    'windows-1258 byte',
    'viscii byte',
    'vps byte',
    'tcvn5712-vn1 byte',
    'tcvn5712-vn2 byte',
    'vni-mac base-mark',
    'vietware-f byte',
    'vietware-x base-mark',
    'bkhcm1 byte',
    'bkhcm2 base-mark',
    'viqr ascii',
    'ncr ascii',
    'nfd unicode',
  ])
})
