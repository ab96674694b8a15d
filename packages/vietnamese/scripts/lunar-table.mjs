/**
 * Computes the table of `src/calendar/lunar/table.ts` from the rules of the calendar and Meeus' formulas, at UTC+7.
 * `node scripts/lunar-table.mjs` prints it; `--margins` prints the moments that lie nearest to a midnight.
 *
 * @source Jean Meeus, Astronomical Algorithms, 2nd ed.: ch. 25 (Sun), ch. 49 (new moons)
 * @source Espenak and Meeus, Five Millennium Canon of Solar Eclipses (NASA/TP-2006-214141): ΔT
 */
import { pathToFileURL } from 'node:url'

export const FIRST_YEAR = 1967
export const LAST_YEAR = 2100

const UTC_OFFSET = 7 / 24
const UNIX_EPOCH = 2440587.5

const sin = (degrees) => Math.sin((degrees * Math.PI) / 180)
const polynomial = (x, ...coefficients) => coefficients.reduceRight((sum, c) => sum * x + c, 0)

/** Terrestrial Time minus Universal Time, in days. */
function deltaT(julianDay) {
  const y = 2000 + (julianDay - 2451544.5) / 365.25
  const seconds =
    y < 1986
      ? polynomial(y - 1975, 45.45, 1.067, -1 / 260, -1 / 718)
      : y < 2005
        ? polynomial(y - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599)
        : y < 2050
          ? polynomial(y - 2000, 62.92, 0.32217, 0.005589)
          : -20 + 32 * ((y - 1820) / 100) ** 2 - 0.5628 * (2150 - y)
  return seconds / 86400
}

const PERIODIC = [
  // [days, power of E, M, M', F, Ω]
  [-0.4072, 0, 0, 1, 0, 0],
  [0.17241, 1, 1, 0, 0, 0],
  [0.01608, 0, 0, 2, 0, 0],
  [0.01039, 0, 0, 0, 2, 0],
  [0.00739, 1, -1, 1, 0, 0],
  [-0.00514, 1, 1, 1, 0, 0],
  [0.00208, 2, 2, 0, 0, 0],
  [-0.00111, 0, 0, 1, -2, 0],
  [-0.00057, 0, 0, 1, 2, 0],
  [0.00056, 1, 1, 2, 0, 0],
  [-0.00042, 0, 0, 3, 0, 0],
  [0.00042, 1, 1, 0, 2, 0],
  [0.00038, 1, 1, 0, -2, 0],
  [-0.00024, 1, -1, 2, 0, 0],
  [-0.00017, 0, 0, 0, 0, 1],
  [-0.00007, 0, 2, 1, 0, 0],
  [0.00004, 0, 0, 2, -2, 0],
  [0.00004, 0, 3, 0, 0, 0],
  [0.00003, 0, 1, 1, -2, 0],
  [0.00003, 0, 0, 2, 2, 0],
  [-0.00003, 0, 1, 1, 2, 0],
  [0.00003, 0, -1, 1, 2, 0],
  [-0.00002, 0, -1, 1, -2, 0],
  [-0.00002, 0, 1, 3, 0, 0],
  [0.00002, 0, 0, 4, 0, 0],
]

const PLANETARY = [
  // [10⁻⁶ days, degrees, degrees per lunation]
  [325, 299.77, 0.107408],
  [165, 251.88, 0.016321],
  [164, 251.83, 26.651886],
  [126, 349.42, 36.412478],
  [110, 84.66, 18.206239],
  [62, 141.74, 53.303771],
  [60, 207.14, 2.453732],
  [56, 154.84, 7.30686],
  [47, 34.52, 27.261239],
  [42, 207.19, 0.121824],
  [40, 291.34, 1.844379],
  [37, 161.72, 24.198154],
  [35, 239.56, 25.513099],
  [23, 331.55, 3.592518],
]

/** The moment of the k-th new moon after January 2000, as a Julian day in UTC+7. */
export function newMoon(k) {
  const t = k / 1236.85
  const e = polynomial(t, 1, -0.002516, -0.0000074)
  const sun = 2.5534 + 29.1053567 * k + polynomial(t, 0, 0, -0.0000014, -0.00000011)
  const moon = 201.5643 + 385.81693528 * k + polynomial(t, 0, 0, 0.0107582, 0.00001238, -0.000000058)
  const latitude = 160.7108 + 390.67050284 * k + polynomial(t, 0, 0, -0.0016118, -0.00000227, 0.000000011)
  const node = 124.7746 - 1.56375588 * k + polynomial(t, 0, 0, 0.0020672, 0.00000215)
  let day = 2451550.09766 + 29.530588861 * k + polynomial(t, 0, 0, 0.00015437, -0.00000015, 0.00000000073)
  for (const [size, power, m, m1, f, o] of PERIODIC) day += size * e ** power * sin(m * sun + m1 * moon + f * latitude + o * node)
  for (const [i, [size, start, speed]] of PLANETARY.entries())
    day += size * 1e-6 * sin(start + speed * k - (i === 0 ? 0.009173 * t * t : 0))
  return day - deltaT(day) + UTC_OFFSET
}

/** The Sun's apparent longitude in degrees at a Julian day in UTC+7. */
export function sunLongitude(local) {
  const universal = local - UTC_OFFSET
  const t = (universal + deltaT(universal) - 2451545) / 36525
  const anomaly = polynomial(t, 357.52911, 35999.05029, -0.0001537)
  const centre =
    polynomial(t, 1.914602, -0.004817, -0.000014) * sin(anomaly) +
    polynomial(t, 0.019993, -0.000101) * sin(2 * anomaly) +
    0.000289 * sin(3 * anomaly)
  const longitude = polynomial(t, 280.46646, 36000.76983, 0.0003032) + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t)
  return ((longitude % 360) + 360) % 360
}

/** Days since 1970-01-01 of a Julian day. */
const dayNumber = (local) => Math.floor(local - UNIX_EPOCH)

/** The first day of lunation k, as days since 1970-01-01. */
const monthStart = (k) => dayNumber(newMoon(k))

/** Which of the twelve sectors of 30° the Sun is in when a day begins: it changes on the day of a major term. */
const sectorAtMidnight = (day) => Math.floor(sunLongitude(day + UNIX_EPOCH) / 30)

const lunationNear = (day) => Math.round((day + UNIX_EPOCH - 2451550.09766) / 29.530588861)

/** The lunation that is month 11: it holds the winter solstice (270°) of the year. */
function eleventhMonth(year) {
  let k = lunationNear(Date.UTC(year, 11, 21) / 864e5) + 1
  while (monthStart(k) > solstice(year)) k--
  return k
}

function solstice(year) {
  let day = Date.UTC(year, 11, 15) / 864e5
  while (sectorAtMidnight(day + 1) !== 9) day++
  return day
}

/** The months between two elevenths, with the leap month where there are thirteen: the first without a major term. */
function solarYear(year) {
  const first = eleventhMonth(year - 1)
  const count = eleventhMonth(year) - first
  const months = []
  let leapSeen = count === 12
  for (let i = 0, number = 11; i < count; i++) {
    const leap = !leapSeen && i > 0 && sectorAtMidnight(monthStart(first + i)) === sectorAtMidnight(monthStart(first + i + 1))
    if (leap) leapSeen = true
    else if (i > 0) number = (number % 12) + 1
    months.push({ k: first + i, number, leap })
  }
  return months
}

/** The months of a lunar year from month 1 on: `{ k, number, leap }`. */
export function monthsOf(year) {
  const both = [...solarYear(year), ...solarYear(year + 1)]
  const isNewYear = ({ number, leap }) => number === 1 && !leap
  const start = both.findIndex(isNewYear)
  const end = both.findIndex((month, i) => i > start && isNewYear(month))
  return both.slice(start, end)
}

/** One number per year: bit i is set where the i-th month has 30 days; above bit 13 stands the leap month, or 0. */
export function lunarTable() {
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => {
    const months = monthsOf(FIRST_YEAR + i)
    const lengths = months.reduce((bits, { k }, n) => bits | (monthStart(k + 1) - monthStart(k) === 30 ? 1 << n : 0), 0)
    return lengths | ((months.find(({ leap }) => leap)?.number ?? 0) << 13)
  })
}

/** The first day of the table's first year, as days since 1970-01-01. */
export const firstDay = () => monthStart(monthsOf(FIRST_YEAR)[0].k)

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--margins')) {
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (const { k, number, leap } of monthsOf(year)) {
        const local = newMoon(k) - UNIX_EPOCH
        const minutes = (local - Math.round(local)) * 1440
        if (Math.abs(minutes) < 6) console.log(`${year} month ${number}${leap ? ' leap' : ''}: ${minutes.toFixed(1)} minutes from midnight`)
      }
    }
  } else {
    console.log(`first day ${firstDay()}`)
    console.log(lunarTable().join(', '))
  }
}
