import { communeByCode, communesOf, findCommunes } from '@bantin/communes'
import { expect, test } from 'vitest'

test('tables load in a browser', async () => {
  expect((await communesOf('01')).length).toBe(126)
  expect((await communeByCode('31078'))?.fullName).toBe('Đặc khu Phú Quốc')
  expect((await findCommunes('sai gon')).map(({ fullName }) => fullName)).toEqual(['Phường Sài Gòn'])
})
