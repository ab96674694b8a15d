import { decode, detect, encode, repair } from '@bantin/vietnamese/encoding'
import { expect, test } from 'vitest'

test('the same in a browser', () => {
  expect(decode(Uint8Array.of(0x6e, 0xad, 0xed, 0x63), 'tcvn3')).toBe('nước')
  expect([...encode('nước', 'vni')]).toEqual([110, 246, 244, 249, 99])
  expect(detect(encode('Mùa mưa năm nay đến sớm', 'viscii')).encoding).toBe('viscii')
  expect(detect(new TextEncoder().encode('Mùa mưa năm nay đến sớm')).encoding).toBe('utf-8')
  expect(repair('Mïa m­a n¨m nay ®Õn sím').text).toBe('Mùa mưa năm nay đến sớm')
  expect(repair('MÃ¹a mÆ°a').text).toBe('Mùa mưa')
})
